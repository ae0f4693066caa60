/** What a file of options would change here, option by option, before anything is changed. */
import { useEffect, useState } from 'preact/hooks';
import { differences } from '../../src/memory/settings-change.ts';
import { withFile, type SettingsFile } from '../../src/memory/settings-file/settings-file.ts';
import type { Settings } from '../../src/memory/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { changeText } from '../change-text.ts';
import type { Loss } from '../loss.ts';
import type { OptionsActions, OptionsState } from '../state.ts';

/** Of more only the number is told. */
const MOST_TOLD = 30;

interface Props { file: SettingsFile; state: OptionsState; actions: OptionsActions; use(wanted: Settings): unknown; cancel(): unknown }

export function SettingsPreview({ file, state: { settings }, actions, use, cancel }: Props) {
  const words = useWords();
  const [also, setAlso] = useState(false);
  const [losses, setLosses] = useState<readonly Loss[] | 'unknown'>([]);
  const wanted = withFile(settings, file, also);
  const guarded = differences(withFile(settings, file, false), withFile(settings, file, true));
  const changes = differences(settings, wanted);
  useEffect(() => {
    let asked = true;
    actions.losses({ history: wanted.history, atRisk: wanted.atRisk }).then((found) => { if (asked) setLosses(found); }, () => { if (asked) setLosses('unknown'); });
    return () => { asked = false; };
  }, [wanted.history, wanted.atRisk, settings.history, settings.atRisk]);
  return (
    <div class="block preview" role="group" aria-label={words.say('options-file-preview')}>
      <p>{words.say('options-file-made', { extension: file.extension, made: words.month(file.made) })}</p>
      {changes.length === 0 ? <p>{words.say('options-file-same')}</p> : (
        <>
          <p>{words.say('options-file-changes', { count: changes.length })}</p>
          <ul class="plain-list">
            {changes.slice(0, MOST_TOLD).map((change) => <li key={change.at}>{words.say('options-file-change', { ...changeText(change, words) })}</li>)}
            {changes.length > MOST_TOLD && <li>{words.say('list-more', { count: changes.length - MOST_TOLD })}</li>}
          </ul>
        </>
      )}
      {file.unknown.length > 0 && <p>{words.say('options-file-unknown', { count: file.unknown.length, list: words.list(file.unknown.slice(0, MOST_TOLD)) })}</p>}
      {!file.sites && <p class="quiet small">{words.say('options-file-no-sites')}</p>}
      {file.sites && settings.atRisk && <p class="quiet small">{words.say('options-file-sites-left')}</p>}
      {guarded.length > 0 && (
        <label class="choice">
          <input type="checkbox" checked={also} onChange={({ currentTarget }) => setAlso(currentTarget.checked)} />
          <span>{words.say('options-file-also')}<span class="quiet small">{words.list(guarded.map((change) => words.say('options-file-change', { ...changeText(change, words) })))}</span></span>
        </label>
      )}
      {also && losses.length > 0 && <p class="block level-risk">{losses === 'unknown' ? words.say('options-file-loss-unknown') : losses.map(({ what, days }) => words.say(`options-file-loss-${what}`, { days })).join(' ')}</p>}
      <p class="buttons">
        {changes.length > 0 && <button type="button" class="button" onClick={() => void use(wanted)}>{words.say('options-file-use')}</button>}
        <button type="button" class="button" onClick={() => void cancel()}>{words.say('import-cancel')}</button>
      </p>
    </div>
  );
}
