/** Takes a file that Testigo made: reads it, says what would come in, and adds it only when the person agrees. */
import { useRef, useState } from 'preact/hooks';
import type { SettingsChange } from '../../src/memory/settings-change.ts';
import { readExport, type Refused, type WholeFile } from '../../src/memory/transfer/read-export.ts';
import { MOST_BYTES, type Imported } from '../../src/memory/transfer/types.ts';
import { sizeText } from '../../src/ui/size-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { OptionsActions, OptionsState } from '../state.ts';
import { Busy, type Progress } from './busy.tsx';
import { FileField } from './file-field.tsx';
import type { Chosen } from './hands.ts';
import { ImportPreview } from './import-preview.tsx';
import { dropAll, lookBeside, type Found } from './look-beside.ts';
import { turns } from './turns.ts';

type Outcome = Exclude<Imported['outcome'], 'done'>;
type Step =
  | { step: 'rest' | 'large' | 'stopped' }
  /** `last`: the days are all handed over, and what is left is one moment that nobody can stop. */
  | { step: 'reading' | 'writing'; progress?: Progress; last?: boolean }
  | { step: 'refused'; why: Refused }
  | { step: 'sealed'; file: File; wrong: boolean }
  | { step: 'preview'; file: WholeFile; bytes: number; present: string[]; found: Found }
  | { step: 'done'; added: number; options: 'kept' | 'taken'; chosen: Chosen }
  | { step: 'failed'; outcome: Outcome };

export function ImportFile({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  const [step, setStep] = useState<Step>({ step: 'rest' });
  const [passphrase, setPassphrase] = useState('');
  const { transfer } = actions;

  const stopping = useRef<AbortController>(undefined);
  const stop = (): void => stopping.current?.abort();

  const read = async (file: File, typed?: string): Promise<void> => {
    if (file.size > MOST_BYTES) return setStep({ step: 'large' });
    const { signal } = stopping.current = new AbortController();
    setStep({ step: 'reading' });
    try {
      const progress = (done: number, total: number): void => setStep({ step: 'reading', progress: { done, total, text: words.say('import-progress', { read: sizeText(done, words), total: sizeText(total, words) }) } });
      const found = await readExport(file, { pause: turns(signal), progress, ...(typed === undefined ? {} : { passphrase: typed }) });
      if (found.state === 'sealed') return setStep({ step: 'sealed', file, wrong: false });
      if (found.state === 'refused') return setStep(found.why === 'wrong-passphrase' ? { step: 'sealed', file, wrong: true } : { step: 'refused', why: found });
      setStep({ step: 'preview', file: found, bytes: file.size, present: await transfer.days(), found: await lookBeside(found, transfer.beside, signal) });
    } catch {
      setStep(signal.aborted ? { step: 'stopped' } : { step: 'failed', outcome: 'failed' });
    }
    setPassphrase('');
  };
  const add = async ({ days, each }: WholeFile, changes: readonly SettingsChange[], chosen: Chosen): Promise<void> => {
    const { signal } = stopping.current = new AbortController();
    const total = days.length;
    const found = step.step === 'preview' ? step.found : undefined;
    setStep({ step: 'writing' });
    const handed = (done: number): void => setStep({ step: 'writing', progress: { done, total, text: words.say('import-progress-days', { days: done, total }) }, last: done === total });
    const imported = await actions.importDays({ days, each: (give) => each(give, { pause: turns(signal) }) }, handed, changes, chosen).catch(() => ({ outcome: 'failed' as const }));
    if (found) dropAll(found, transfer.beside);
    if (signal.aborted && imported.outcome !== 'done') return setStep({ step: 'stopped' });
    if (imported.outcome !== 'done') return setStep({ step: 'failed', outcome: imported.outcome });
    setStep({ step: 'done', added: imported.days.add.length, options: changes.length > 0 ? 'taken' : 'kept', chosen });
  };

  return (
    <div class="transfer">
      <h4>{words.say('import-title')}</h4>
      <p class="quiet">{words.say('import-text')}</p>
      <FileField id="import-file" label={words.say('import-choose')} take={(file) => read(file)} />
      {step.step === 'sealed' && (
        <form onSubmit={(event) => {
          event.preventDefault();
          void read(step.file, passphrase);
        }}>
          <p class="field">
            <label for="import-passphrase">{words.say('import-passphrase')}</label>
            <input id="import-passphrase" type="password" autocomplete="off" value={passphrase} onInput={({ currentTarget }) => setPassphrase(currentTarget.value)} />
          </p>
          <button type="submit" class="button">{words.say('import-open')}</button>
        </form>
      )}
      {step.step === 'preview' && <ImportPreview {...step} today={transfer.today()} state={state} add={add} cancel={() => {
        dropAll(step.found, transfer.beside);
        setStep({ step: 'rest' });
      }} />}
      <p role="status" class="said"><Told step={step} /></p>
      {(step.step === 'reading' || step.step === 'writing') && <Busy key={step.step} what={words.say(step.step === 'reading' ? 'import-reading' : 'import-writing')} progress={step.progress} stop={step.last ? undefined : stop} />}
    </div>
  );
}

function Told({ step }: { step: Step }) {
  const words = useWords();
  switch (step.step) {
    case 'reading': return <>{words.say('import-reading')}</>;
    case 'writing': return <>{words.say('import-writing')}</>;
    case 'stopped': return <>{words.say('import-stopped')}</>;
    case 'large': return <>{words.say('import-large')}</>;
    case 'refused': return <>{step.why.why === 'damaged' ? words.say('import-damaged', { where: step.why.where }) : step.why.why === 'newer' ? words.say('import-newer') : words.say('import-foreign')}</>;
    case 'sealed': return step.wrong ? <>{words.say('import-wrong-passphrase')}</> : null;
    case 'done': return <>{words.say('import-done', { days: step.added })}{step.options === 'taken' && <> {words.say('import-options-taken')}</>}<ToldBeside {...step.chosen} /></>;
    case 'failed': return <>{words.say(FAILED[step.outcome])}</>;
    default: return null;
  }
}

function ToldBeside({ lists, keys, reminders }: Chosen) {
  const words = useWords();
  if (lists.length + keys.length + reminders.length === 0) return null;
  return <> {words.say('import-done-beside', { lists: lists.length, keys: keys.length, reminders: reminders.length })}</>;
}

const FAILED: Readonly<Record<Outcome, string>> = { off: 'import-off', newer: 'history-newer', 'no-room': 'import-no-room', failed: 'import-failed' };
