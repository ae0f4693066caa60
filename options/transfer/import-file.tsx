/** Takes a file that Testigo made: reads it, says what would come in, and adds it only when the person agrees. */
import { useState } from 'preact/hooks';
import { readExport, type Refused } from '../../src/memory/transfer/read-export.ts';
import { MOST_BYTES, type Exported, type Imported } from '../../src/memory/transfer/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { OptionsActions, OptionsState } from '../state.ts';
import { ImportPreview } from './import-preview.tsx';

type Outcome = Exclude<Imported['outcome'], 'done'>;
type Step =
  | { step: 'rest' | 'reading' | 'large' | 'writing' }
  | { step: 'refused'; why: Refused }
  | { step: 'sealed'; text: string; wrong: boolean }
  | { step: 'preview'; exported: Exported; bytes: number; present: string[] }
  | { step: 'done'; added: number; options: 'kept' | 'taken' | 'refused' }
  | { step: 'failed'; outcome: Outcome };

export function ImportFile({ state: { settings }, actions }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  const [step, setStep] = useState<Step>({ step: 'rest' });
  const [passphrase, setPassphrase] = useState('');
  const { transfer } = actions;

  const read = async (text: string, typed?: string): Promise<void> => {
    setStep({ step: 'reading' });
    try {
      const file = await readExport(text, typed);
      if (file.state === 'sealed') return setStep({ step: 'sealed', text, wrong: false });
      if (file.state === 'refused') return setStep(file.why === 'wrong-passphrase' ? { step: 'sealed', text, wrong: true } : { step: 'refused', why: file });
      setStep({ step: 'preview', exported: file.exported, bytes: new Blob([text]).size, present: await transfer.days() });
    } catch {
      setStep({ step: 'failed', outcome: 'failed' });
    }
    setPassphrase('');
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > MOST_BYTES) return setStep({ step: 'large' });
    await file.text().then((text) => read(text), () => setStep({ step: 'failed', outcome: 'failed' }));
  };
  const add = async ({ days, settings: theirs }: Exported, options: boolean): Promise<void> => {
    setStep({ step: 'writing' });
    const imported = await actions.importDays(days);
    if (imported.outcome !== 'done') return setStep({ step: 'failed', outcome: imported.outcome });
    const { history: _keep, atRisk: _atRisk, muted, ...rest } = theirs;
    const taken = options && await actions.change({ ...rest, ...(settings.atRisk ? {} : { muted }) });
    setStep({ step: 'done', added: imported.days.add.length, options: taken ? 'taken' : options ? 'refused' : 'kept' });
  };

  return (
    <div class="transfer">
      <h4>{words.say('import-title')}</h4>
      <p class="quiet">{words.say('import-text')}</p>
      {settings.history === 0 ? <p>{words.say('import-off')}</p> : (
        <div class="drop" onDragOver={(event) => event.preventDefault()} onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}>
          <label for="import-file">{words.say('import-choose')}</label>
          <input id="import-file" type="file" accept=".json,application/json" onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            void take(file).then(() => { currentTarget.value = ''; });
          }} />
        </div>
      )}
      {step.step === 'sealed' && (
        <form onSubmit={(event) => {
          event.preventDefault();
          void read(step.text, passphrase);
        }}>
          <p class="field">
            <label for="import-passphrase">{words.say('import-passphrase')}</label>
            <input id="import-passphrase" type="password" autocomplete="off" value={passphrase} onInput={({ currentTarget }) => setPassphrase(currentTarget.value)} />
          </p>
          <button type="submit" class="button">{words.say('import-open')}</button>
        </form>
      )}
      {step.step === 'preview' && <ImportPreview {...step} today={transfer.today()} settings={settings} add={add} cancel={() => setStep({ step: 'rest' })} />}
      <p role="status" class="said"><Told step={step} /></p>
    </div>
  );
}

function Told({ step }: { step: Step }) {
  const words = useWords();
  switch (step.step) {
    case 'reading': return <>{words.say('import-reading')}</>;
    case 'writing': return <>{words.say('import-writing')}</>;
    case 'large': return <>{words.say('import-large')}</>;
    case 'refused': return <>{step.why.why === 'damaged' ? words.say('import-damaged', { where: step.why.where }) : step.why.why === 'newer' ? words.say('import-newer') : words.say('import-foreign')}</>;
    case 'sealed': return step.wrong ? <>{words.say('import-wrong-passphrase')}</> : null;
    case 'done': return <>{words.say('import-done', { days: step.added })}{step.options === 'taken' && <> {words.say('import-options-taken')}</>}{step.options === 'refused' && <> {words.say('options-not-saved')}</>}</>;
    case 'failed': return <>{words.say(FAILED[step.outcome])}</>;
    default: return null;
  }
}

const FAILED: Readonly<Record<Outcome, string>> = { off: 'import-off', newer: 'history-newer', 'no-room': 'import-no-room', failed: 'import-failed' };
