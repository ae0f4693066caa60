/** What a file of options would change here, option by option, before anything is changed. */
import { useEffect, useState } from 'preact/hooks';
import { differences } from '../../src/memory/settings-change.ts';
import { withFile, type SettingsFile } from '../../src/memory/settings-file/settings-file.ts';
import type { Settings } from '../../src/memory/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { changeText } from '../change-text.ts';
import type { Loss } from '../loss.ts';
import type { OptionsActions, OptionsState } from '../state.ts';
import { allowed } from './allowed.ts';
import { ChangesList } from './changes-list.tsx';

interface Props { file: SettingsFile; state: OptionsState; actions: OptionsActions; use(wanted: Settings): unknown; cancel(): unknown }

export function SettingsPreview({ file, state: { settings, policy }, actions, use, cancel }: Props) {
  const words = useWords();
  const [also, setAlso] = useState(false);
  const [losses, setLosses] = useState<readonly Loss[] | 'unknown'>([]);
  const asked = withFile(settings, file, also);
  const wanted = allowed(settings, asked, policy);
  const guarded = differences(allowed(settings, withFile(settings, file, false), policy), allowed(settings, withFile(settings, file, true), policy));
  const changes = differences(settings, wanted);
  useEffect(() => {
    let here = true;
    actions.losses({ history: wanted.history, atRisk: wanted.atRisk }).then((found) => { if (here) setLosses(found); }, () => { if (here) setLosses('unknown'); });
    return () => { here = false; };
  }, [actions, wanted.history, wanted.atRisk, settings.history, settings.atRisk]);
  return (
    <div class="block preview" role="group" aria-label={words.say('options-file-preview')}>
      <p>{words.say('options-file-made', { extension: file.extension, made: words.month(file.made) })}</p>
      <ChangesList changes={changes} unknown={file.unknown} locked={differences(settings, asked).length - changes.length} />
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
