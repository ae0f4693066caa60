/** What a person says about a list: its name, and where it is from. The same fields before it is kept and afterwards. */
import { useId } from 'preact/hooks';
import type { KeptList } from '../../src/memory/lists/types.ts';
import { useWords } from '../../src/ui/words-context.ts';

export type Details = Pick<KeptList, 'name' | 'publisher' | 'licence' | 'page'>;

const FIELDS: readonly { of: keyof Details; label: string }[] = [
  { of: 'name', label: 'lists-name' }, { of: 'publisher', label: 'lists-publisher' }, { of: 'licence', label: 'lists-licence' }, { of: 'page', label: 'lists-page' },
];
/** Characters; the same for all. */
const LONGEST = 200;

/** @returns the details as they may be kept, or which of them may not. */
export function checkedDetails(details: Details): Details | 'name' | 'page' {
  const [name, publisher, licence, page] = [details.name, details.publisher, details.licence, details.page].map((text) => text.trim()) as [string, string, string, string];
  if (name === '') return 'name';
  if (page !== '' && !(URL.canParse(page) && new URL(page).protocol === 'https:')) return 'page';
  return { name, publisher, licence, page };
}

export function DetailsFields({ details, change, wrong }: { details: Details; change(details: Details): unknown; wrong: 'name' | 'page' | undefined }) {
  const words = useWords();
  const id = useId();
  return (
    <>
      {FIELDS.map(({ of, label }) => (
        <p class="field" key={of}>
          <label for={`${id}-${of}`}>{words.say(label)}</label>
          <input id={`${id}-${of}`} type="text" maxLength={LONGEST} autocomplete="off" inputMode={of === 'page' ? 'url' : 'text'} spellcheck={of === 'page' ? false : undefined} value={details[of]}
            aria-invalid={wrong === of} aria-describedby={wrong === of ? `${id}-wrong` : undefined} onInput={({ currentTarget }) => void change({ ...details, [of]: currentTarget.value })} />
        </p>
      ))}
      <p id={`${id}-wrong`} role="alert" class="said">{wrong && words.say(wrong === 'name' ? 'lists-name-missing' : 'lists-page-wrong')}</p>
    </>
  );
}
