/** Small line drawings for buttons; always beside or instead of a word that is in the markup. */
const PATHS = {
  gear: 'M9 6.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2zM9 1.5v2.2M9 14.3v2.2M1.5 9h2.2M14.3 9h2.2M3.7 3.7l1.6 1.6M12.7 12.7l1.6 1.6M3.7 14.3l1.6-1.6M12.7 5.3l1.6-1.6',
  next: 'm7 4 5 5-5 5',
  back: 'm11 4-5 5 5 5',
  lock: 'M4 8.2h10v7.3H4zM6 8.2V5.6a3 3 0 0 1 6 0v2.6',
  copy: 'M6.5 6.5h8.5V15H6.5zM11.5 6.5V3H3v8.5h3.5',
  bell: 'M9 2.2c-2.6 0-4.2 1.9-4.2 4.6 0 3.7-1.6 4.9-1.6 5.9h11.6c0-1-1.6-2.2-1.6-5.9C13.2 4.1 11.6 2.2 9 2.2zM7.4 14.8a1.7 1.7 0 0 0 3.2 0',
  'bell-off': 'M9 2.2c-2.6 0-4.2 1.9-4.2 4.6 0 3.7-1.6 4.9-1.6 5.9h11.6c0-1-1.6-2.2-1.6-5.9C13.2 4.1 11.6 2.2 9 2.2zM7.4 14.8a1.7 1.7 0 0 0 3.2 0M2.5 2.5l13 13',
  board: 'M2.5 3h13v12h-13zM2.5 7h13M8 7v8',
  close: 'm4 4 10 10M14 4 4 14',
  reload: 'M14.8 9A5.8 5.8 0 1 1 13 4.8M13.4 1.8v3.4H10',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
