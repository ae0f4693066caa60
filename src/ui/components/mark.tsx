/** Testigo's mark, the same drawing as public/icons/icon.svg: an eye that saw, inside the words that tell of it. */
export const Mark = () => (
  <svg class="brand" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
    <path class="brand-words" d="M64 5c34 0 59 23 59 53.5s-25 53.5-59 53.5c-6.6 0-13-.9-18.9-2.5L18.5 123l4.6-25.8C12 87.6 5 74 5 58.5 5 28 30 5 64 5z" />
    <path class="brand-white" d="M17 58.5C30 37.5 46 28 64 28s34 9.5 47 30.5C98 79.5 82 89 64 89s-34-9.5-47-30.5z" />
    <circle class="brand-eye" cx="64" cy="58.5" r="20" />
    <circle class="brand-white" cx="71.5" cy="51" r="6" />
  </svg>
);
