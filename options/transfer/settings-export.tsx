import { useState } from 'preact/hooks';
import { settingsText } from '../../src/memory/settings-file/settings-file.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { OptionsActions, OptionsState } from '../state.ts';

/** Saves the options alone. Muted sites are named in it only where the person says so, and never at risk. */
export function SettingsExport({ state: { settings, version }, actions: { transfer } }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  const [sites, setSites] = useState(false);
  const [saved, setSaved] = useState<string>();
  const save = (): void => {
    const made = transfer.today();
    const name = `testigo-settings-${made}.json`;
    transfer.save(name, settingsText(settings, { extension: version, made, sites }));
    setSaved(name);
  };
  return (
    <div class="transfer">
      <h4>{words.say('options-file-save')}</h4>
      {settings.muted.some(({ what }) => what === 'site') && (settings.atRisk ? <p class="quiet small">{words.say('options-file-at-risk')}</p> : (
        <label class="choice">
          <input type="checkbox" checked={sites} onChange={({ currentTarget }) => setSites(currentTarget.checked)} />
          <span>{words.say('options-file-sites')}<span class="quiet small">{words.say('options-file-sites-cost')}</span></span>
        </label>
      ))}
      <p class="buttons"><button type="button" class="button" onClick={save}>{words.say('options-file-button')}</button></p>
      <p role="status" class="said">{saved !== undefined && words.say('options-file-saved', { file: saved })}</p>
    </div>
  );
}
