/** Entries that count only when somebody looked at them: a box each, none chosen beforehand but what was accepted of the list before. */
import { useId } from 'preact/hooks';
import type { ForReview } from '../../src/lists/types.ts';
import { PagedList } from '../../src/ui/components/paged-list.tsx';
import { DOUBTS } from '../../src/ui/list-words.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { placeText } from './not-used.tsx';

interface Props {
  review: readonly ForReview[];
  /** Of all that wait; not more than the first thousand are in `review`. */
  count: number;
  accepted: ReadonlySet<string>;
  accept(value: string, whether: boolean): unknown;
}

export function ReviewEntries({ review, count, accepted, accept }: Props) {
  const words = useWords();
  const id = useId();
  if (count === 0) return null;
  return (
    <div class="part" role="group" aria-labelledby={id}>
      <h5 id={id}>{words.say('lists-review', { count })}</h5>
      <p class="quiet small">{words.say('lists-review-means')}</p>
      <PagedList class="review" items={review} row={({ at, entry: { value }, why }) => (
        <label class="choice">
          <input type="checkbox" checked={accepted.has(value)} onChange={({ currentTarget }) => void accept(value, currentTarget.checked)} />
          <span>{plainText(value)}<span class="quiet small">{words.say('lists-reason-at', { why: words.say(DOUBTS[why]), place: placeText(at, words) })}</span></span>
        </label>
      )} />
      {count > review.length && <p class="quiet small">{words.say('lists-review-more', { shown: review.length, count })}</p>}
    </div>
  );
}
