/** Takes a file of options: reads it, says what would change, and changes it all at once when the person agrees. */
import { useState } from 'preact/hooks';
import { MOST_LETTERS, readSettingsFile, type SettingsFile, type SettingsRead } from '../../src/memory/settings-file/settings-file.ts';
import type { Settings } from '../../src/memory/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { OptionsActions, OptionsState } from '../state.ts';
import { FileField } from './file-field.tsx';
import { SettingsPreview } from './settings-preview.tsx';

type Refused = Extract<SettingsRead, { state: 'refused' }>;
type Step = { step: 'rest' | 'large' | 'failed' | 'done' } | { step: 'refused'; why: Refused } | { step: 'preview'; file: SettingsFile };

export function SettingsImport({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  const [step, setStep] = useState<Step>({ step: 'rest' });
  const take = async (file: File): Promise<void> => {
    if (file.size > MOST_LETTERS) return setStep({ step: 'large' });
    const read = await file.text().then(readSettingsFile, () => undefined);
    if (!read) return setStep({ step: 'failed' });
    setStep(read.state === 'read' ? { step: 'preview', file: read.file } : { step: 'refused', why: read });
  };
  const use = async (wanted: Settings): Promise<void> => {
    const done = await actions.change(wanted);
    setStep({ step: done ? 'done' : 'rest' });
  };
  return (
    <div class="transfer">
      <h4>{words.say('options-file-open')}</h4>
      <FileField id="settings-file" label={words.say('import-choose')} take={take} />
      {step.step === 'preview' && <SettingsPreview file={step.file} state={state} actions={actions} use={use} cancel={() => setStep({ step: 'rest' })} />}
      <p role="status" class="said"><Told step={step} /></p>
    </div>
  );
}

function Told({ step }: { step: Step }) {
  const words = useWords();
  switch (step.step) {
    case 'large': return <>{words.say('options-file-large')}</>;
    case 'failed': return <>{words.say('options-file-unread')}</>;
    case 'done': return <>{words.say('options-file-done')}</>;
    case 'refused': return <>{words.say(`options-file-${step.why.why}`, 'where' in step.why ? { where: step.why.where } : {})}</>;
    default: return null;
  }
}
