/** The passphrase of the history: set, typed, changed, taken away. Nothing typed here is kept by the page. */
import { useState } from 'preact/hooks';
import type { HistoryRequest, HistoryState, Outcome } from '../src/memory/history/types.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsActions } from './state.ts';

/** Shorter ones are guessed in no time by whoever has the disk. */
const SHORTEST = 8;

export function HistoryPassphrase({ now: state, actions }: { now: HistoryState['passphrase']; actions: OptionsActions }) {
  const words = useWords();
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState<string>();

  const tell = (outcome: Outcome, done: string): void => {
    setSaid(outcome === 'done' ? done : `history-outcome-${outcome}`);
    if (outcome === 'done') for (const clear of [setNow, setNext, setAgain]) clear('');
  };
  const ask = (request: HistoryRequest, done: string) => async (event: Event): Promise<void> => {
    event.preventDefault();
    tell(await actions.history(request), done);
  };
  const change = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (next.length < SHORTEST) return setSaid('options-passphrase-short');
    if (next !== again) return setSaid('options-passphrase-differ');
    tell(await actions.history({ ask: 'history-passphrase', now, next }), 'options-passphrase-set-done');
  };
  const field = (id: string, label: string, value: string, set: (text: string) => void, kind: 'current-password' | 'new-password') => (
    <p class="field">
      <label for={id}>{words.say(label)}</label>
      <input id={id} type="password" autocomplete={kind} value={value} onInput={({ currentTarget }) => set(currentTarget.value)} />
    </p>
  );
  const newOnes = (
    <>
      {field('passphrase-next', 'options-passphrase-next', next, setNext, 'new-password')}
      {field('passphrase-again', 'options-passphrase-again', again, setAgain, 'new-password')}
    </>
  );
  return (
    <Section title="options-passphrase" terms="options-terms-passphrase">
      <p class="quiet">{words.say(`options-passphrase-${state}`)}</p>
      {state === 'none' && <form onSubmit={change}>{newOnes}<button type="submit" class="button">{words.say('options-passphrase-set')}</button></form>}
      {state === 'locked' && (
        <form onSubmit={ask({ ask: 'history-unlock', passphrase: now }, 'options-passphrase-unlocked')}>
          {field('passphrase-now', 'options-passphrase-now', now, setNow, 'current-password')}
          <button type="submit" class="button">{words.say('options-passphrase-unlock')}</button>
        </form>
      )}
      {state === 'open' && (
        <form onSubmit={change}>
          {field('passphrase-now', 'options-passphrase-now', now, setNow, 'current-password')}
          {newOnes}
          <p class="buttons">
            <button type="submit" class="button">{words.say('options-passphrase-change')}</button>
            <button type="button" class="button" onClick={ask({ ask: 'history-passphrase', now, next: '' }, 'options-passphrase-removed')}>{words.say('options-passphrase-remove')}</button>
            <button type="button" class="button" onClick={ask({ ask: 'history-lock' }, 'options-passphrase-locked-now')}>{words.say('options-passphrase-lock')}</button>
          </p>
        </form>
      )}
      <p role="status" class="said">{said !== undefined && words.say(said)}</p>
    </Section>
  );
}
