/** What a file would change, option by option, and what of it counts for nothing here. */
import type { SettingsChange } from '../../src/memory/settings-change.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { changeText } from '../change-text.ts';

/** Of more only the number is told. */
const MOST_TOLD = 30;

/** @param unknown places that this version does not know. @param locked how many changes an organisation's policy leaves out */
export function ChangesList({ changes, unknown, locked }: { changes: readonly SettingsChange[]; unknown: readonly string[]; locked: number }) {
  const words = useWords();
  return (
    <>
      {changes.length === 0 ? <p>{words.say('options-file-same')}</p> : (
        <>
          <p>{words.say('options-file-changes', { count: changes.length })}</p>
          <ul class="plain-list">
            {changes.slice(0, MOST_TOLD).map((change) => <li key={change.at}>{words.say('options-file-change', { ...changeText(change, words) })}</li>)}
            {changes.length > MOST_TOLD && <li>{words.say('list-more', { count: changes.length - MOST_TOLD })}</li>}
          </ul>
        </>
      )}
      {locked > 0 && <p>{words.say('options-file-locked', { count: locked })}</p>}
      {unknown.length > 0 && <p>{words.say('options-file-unknown', { count: unknown.length, list: words.list(unknown.slice(0, MOST_TOLD)) })}</p>}
    </>
  );
}
