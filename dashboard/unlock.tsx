/** Asks for the passphrase of the history. */
import { useState } from 'preact/hooks';
import { useWords } from '../src/ui/words-context.ts';
import type { Keeper } from './keeper.ts';

export function Unlock({ keeper, unlocked }: { keeper: Keeper; unlocked(): Promise<void> }) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [refused, setRefused] = useState<string>();
  const unlock = async (event: Event): Promise<void> => {
    event.preventDefault();
    const outcome = await keeper.tell({ ask: 'history-unlock', passphrase }).catch(() => 'failed' as const);
    if (outcome === 'done') return unlocked();
    setRefused(`history-outcome-${outcome}`);
  };
  return (
    <form class="block level-unknown unlock" onSubmit={unlock}>
      <label for="unlock">{words.say('options-passphrase-locked')}</label>
      <input id="unlock" type="password" autocomplete="current-password" value={passphrase} onInput={({ currentTarget }) => setPassphrase(currentTarget.value)} />
      <button type="submit" class="button">{words.say('options-passphrase-unlock')}</button>
      <p role="status">{refused !== undefined && words.say(refused)}</p>
    </form>
  );
}
