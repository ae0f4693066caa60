/** What would change against the list that a newer file replaces. */
import type { ListChange } from '../../src/memory/lists/types.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { losesMost } from './preview-parts.ts';

const KINDS = [{ of: 'added', label: 'lists-change-added' }, { of: 'gone', label: 'lists-change-gone' }, { of: 'altered', label: 'lists-change-altered' }] as const;

export function ChangeText({ name, change }: { name: string; change: ListChange }) {
  const words = useWords();
  return (
    <div class="part">
      <h5>{words.say('lists-change', { name })}</h5>
      {losesMost(change) && <p class="block level-exposure">{words.say('lists-loses-most')}</p>}
      <ul class="reasons">
        {KINDS.map(({ of, label }) => (
          <li key={of}>
            {words.say(label, { count: change[of] })}
            {change.examples[of].length > 0 && (
              <details><summary>{words.say('lists-examples', { count: change.examples[of].length })}</summary>
                <ul class="entries">{change.examples[of].map((value) => <li key={value} class="url">{plainText(value)}</li>)}</ul></details>
            )}
          </li>
        ))}
        <li>{words.say('lists-change-same', { count: change.same })}</li>
      </ul>
    </div>
  );
}
