/** Makes one file of everything: under a passphrase, or readable for whoever has it. Nothing typed here is kept by the page. */
import { useRef, useState } from 'preact/hooks';
import { sizeText } from '../../src/ui/size-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { OptionsActions, OptionsState } from '../state.ts';
import { Busy, type Progress } from './busy.tsx';
import { makeFile, type Counts, type Made } from './make-file.ts';
import { turns } from './turns.ts';

/** As for the passphrase of the history. */
const SHORTEST = 8;

type Form = 'sealed' | 'readable';
type Said = Exclude<Made, { state: 'made' }> | { state: 'made'; name: string; counts: Counts; bytes: number } | { state: 'working' | 'failed' | 'stopped' | 'short' | 'differ' };

export function ExportFile({ state, actions: { transfer } }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  const [form, setForm] = useState<Form>('sealed');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState<Said>();
  const [progress, setProgress] = useState<Progress>();
  const stopping = useRef<AbortController>(undefined);

  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (form === 'sealed' && next.length < SHORTEST) return setSaid({ state: 'short' });
    if (form === 'sealed' && next !== again) return setSaid({ state: 'differ' });
    setSaid({ state: 'working' });
    setProgress(undefined);
    const { signal } = stopping.current = new AbortController();
    const given = (days: number, total: number): void => setProgress({ done: days, total, text: words.say('export-progress', { days, total }) });
    const made = await makeFile(state, transfer, { passphrase: form === 'sealed' ? next : undefined, pause: turns(signal), given })
      .catch(() => ({ state: signal.aborted ? 'stopped' as const : 'failed' as const }));
    if (made.state !== 'made') return setSaid(made);
    const { file, ...rest } = made;
    transfer.save(rest.name, file);
    setNext('');
    setAgain('');
    setSaid({ ...rest, bytes: file.size });
  };
  const choice = (value: Form, label: string) => (
    <label class="choice"><input type="radio" name="export-form" checked={form === value} onChange={() => setForm(value)} /><span>{words.say(label)}</span></label>
  );
  const field = (id: string, label: string, value: string, set: (text: string) => void) => (
    <p class="field">
      <label for={id}>{words.say(label)}</label>
      <input id={id} type="password" autocomplete="new-password" value={value} onInput={({ currentTarget }) => set(currentTarget.value)} />
    </p>
  );
  return (
    <div class="transfer">
      <h4>{words.say('export-title')}</h4>
      <p class="quiet">{words.say('export-text')}</p>
      {state.settings.atRisk && <p class="quiet small">{words.say('export-at-risk')}</p>}
      {state.history?.passphrase === 'locked' ? <p>{words.say('history-outcome-locked')}</p> : (
        <form onSubmit={make}>
          <fieldset class="plain-set">
            <legend>{words.say('export-form')}</legend>
            {choice('sealed', 'export-form-sealed')}
            {choice('readable', 'export-form-readable')}
          </fieldset>
          {form === 'readable' ? <p class="block level-exposure">{words.say('export-readable-means')}</p> : (
            <>
              {field('export-next', 'options-passphrase-next', next, setNext)}
              {field('export-again', 'options-passphrase-again', again, setAgain)}
              <p class="quiet small">{words.say('export-sealed-means')}</p>
            </>
          )}
          <button type="submit" class="button" disabled={said?.state === 'working'}>{words.say('export-save')}</button>
        </form>
      )}
      <p role="status" class="said">{said && <Told said={said} />}</p>
      {said?.state === 'working' && <Busy what={words.say('export-working')} progress={progress} stop={() => stopping.current?.abort()} />}
    </div>
  );
}

function Told({ said }: { said: Said }) {
  const words = useWords();
  switch (said.state) {
    case 'made': return <ToldMade {...said} />;
    case 'working': return <>{words.say('export-working')}</>;
    case 'short': return <>{words.say('options-passphrase-short')}</>;
    case 'differ': return <>{words.say('options-passphrase-differ')}</>;
    case 'locked': return <>{words.say('history-outcome-locked')}</>;
    case 'large': return <>{words.say('export-large')}</>;
    case 'stopped': return <>{words.say('export-stopped')}</>;
    case 'failed': return <>{words.say('history-outcome-failed')}</>;
  }
}

function ToldMade({ name, bytes, counts: { days, lists, keys, reminders, damaged, damagedLists } }: Extract<Said, { state: 'made' }>) {
  const words = useWords();
  return (
    <>
      {words.say('export-made', { file: name, days, size: sizeText(bytes, words) })} {words.say('export-made-beside', { lists, keys, reminders })}
      {damaged > 0 && <> {words.say('export-damaged', { count: damaged })}</>}
      {damagedLists > 0 && <> {words.say('export-lists-damaged', { count: damagedLists })}</>}
    </>
  );
}
