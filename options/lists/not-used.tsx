/** Entries of one sort that are not taken: how many for which reason, and the first with their places. */
import type { Where } from '../../src/lists/types.ts';
import { PagedList } from '../../src/ui/components/paged-list.tsx';
import { REFUSALS } from '../../src/ui/list-words.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { Words } from '../../src/ui/words/words.ts';
import type { NotUsed } from './preview-parts.ts';

/** A line of a text file, or the id of an object. */
export const placeText = (at: Where, words: Words): string => (typeof at === 'number' ? words.say('list-line', { line: at }) : plainText(at));

/** @param title what to call them, with their number */
export function NotUsedEntries({ title, of: { count, reasons, first } }: { title: string; of: NotUsed }) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <div class="part">
      <h5>{title}</h5>
      <ul class="reasons">{reasons.map(([why, number]) => <li key={why}>{words.say('lists-reason', { why: words.say(REFUSALS[why]), count: number })}</li>)}</ul>
      {first.length > 0 && (
        <details>
          <summary>{words.say('lists-first-entries', { count: first.length })}</summary>
          <PagedList class="entries" items={first} row={({ at, value, why }) => <><span class="quiet">{placeText(at, words)}:</span> <span class="url">{plainText(value)}</span> <span class="quiet">({words.say(REFUSALS[why])})</span></>} />
        </details>
      )}
    </div>
  );
}
