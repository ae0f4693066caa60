/** A sign of progress for whatever takes longer than a second, with a button that stops waiting, and then one that asks again. */
import { useContext, useEffect, useState } from 'preact/hooks';
import { useWords } from '../src/ui/words-context.ts';
import { WaitsContext } from './waits.ts';

/** Milliseconds before anything is said: what is quicker needs no sign, and one that flashes is worse than none. */
const PATIENCE = 1_000;

/** @param stopReading ends the work on the answers, too */
export function Waiting({ stopReading }: { stopReading?: (() => void) | undefined }) {
  const words = useWords();
  const waits = useContext(WaitsContext);
  const [state, setState] = useState(waits.state);
  const [long, setLong] = useState(false);
  useEffect(() => {
    // A question may have begun between the first painting and this.
    setState(waits.state);
    return waits.listen(() => setState(waits.state));
  }, [waits]);
  useEffect(() => {
    setLong(false);
    if (state !== 'waiting') return undefined;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [state]);
  const stop = (): void => {
    waits.stop();
    stopReading?.();
  };
  const waiting = state === 'waiting' && long;
  return (
    <div class="waiting" aria-live="polite">
      {waiting && <p>{words.say('waiting-reading')} <progress aria-label={words.say('waiting-reading')} /> <button type="button" class="button" onClick={stop}>{words.say('waiting-stop')}</button></p>}
      {state === 'stopped' && <p class="block level-unknown">{words.say('waiting-stopped')} <button type="button" class="button" onClick={() => waits.again()}>{words.say('waiting-again')}</button></p>}
    </div>
  );
}
