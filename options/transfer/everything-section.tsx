/** Options, every kept day, lists, keys and reminders as one file, and from one. */
import { Section } from '../section.tsx';
import type { OptionsActions, OptionsState } from '../state.ts';
import { ExportFile } from './export-file.tsx';
import { ImportFile } from './import-file.tsx';

export function EverythingSection({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  if (state.private) return null;
  return (
    <Section title="options-everything" text="options-everything-text" terms="options-terms-everything">
      <ExportFile state={state} actions={actions} />
      <ImportFile state={state} actions={actions} />
    </Section>
  );
}
