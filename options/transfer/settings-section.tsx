/** The options alone as a file, and from a file: what would change is shown first, and can be undone after. */
import { Section } from '../section.tsx';
import type { OptionsActions, OptionsState } from '../state.ts';
import { SettingsExport } from './settings-export.tsx';
import { SettingsImport } from './settings-import.tsx';

export function SettingsSection({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  return (
    <Section title="options-file" text="options-file-text" terms="options-terms-file">
      <SettingsExport state={state} actions={actions} />
      {!state.private && <SettingsImport state={state} actions={actions} />}
    </Section>
  );
}
