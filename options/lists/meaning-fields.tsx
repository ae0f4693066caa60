/** What entries count for that say it not themselves: their part in the operation, and the family that they belong to. */
import { useId } from 'preact/hooks';
import type { Role } from '../../src/knowledge/types.ts';
import { useWords } from '../../src/ui/words-context.ts';

/** Those that a list itself may say, docs/lists.md. */
const ROLES: readonly Role[] = ['c2', 'exploit-delivery', 'phishing'];

export interface Meaning { role: Role | undefined; family: string }

export function MeaningFields({ withoutRole, withoutFamily, meaning, change }: { withoutRole: number; withoutFamily: number; meaning: Meaning; change(meaning: Meaning): unknown }) {
  const words = useWords();
  const id = useId();
  return (
    <>
      {withoutRole > 0 && (
        <p class="field">
          <label for={`${id}-role`}>{words.say('lists-role-choose', { count: withoutRole })}</label>
          <select id={`${id}-role`} value={meaning.role ?? ''} aria-describedby={`${id}-role-means`} onChange={({ currentTarget: { value } }) => void change({ ...meaning, role: ROLES.find((role) => role === value) })}>
            <option value="">{words.say('role-infrastructure')}</option>
            {ROLES.map((role) => <option key={role} value={role}>{words.say(`role-${role}`)}</option>)}
          </select>
          <span id={`${id}-role-means`} class="quiet small">{words.say('lists-role-means')}</span>
        </p>
      )}
      {withoutFamily > 0 && (
        <p class="field">
          <label for={`${id}-family`}>{words.say('lists-family-choose', { count: withoutFamily })}</label>
          <input id={`${id}-family`} type="text" maxLength={200} autocomplete="off" value={meaning.family} onInput={({ currentTarget }) => void change({ ...meaning, family: currentTarget.value })} />
        </p>
      )}
    </>
  );
}
