/** How far something has come that takes longer than a second, with a button that stops it. Quicker things get no sign: one that flashes is worse than none. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../src/ui/words-context.ts';

/** Milliseconds. */
const PATIENCE = 1_000;

/** `text` says what has been done of it, in units that a person knows. */
export interface Progress { done: number; total: number; text: string }

export function Busy({ what, progress, stop }: { what: string; progress: Progress | undefined; stop: (() => void) | undefined }) {
  const words = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <div class="busy">
      <progress aria-label={what} {...(progress ? { max: Math.max(1, progress.total), value: Math.min(progress.done, progress.total) } : {})} />
      {progress && <p class="quiet small">{progress.text}</p>}
      {stop && <p class="buttons"><button type="button" class="button" onClick={() => stop()}>{words.say('waiting-stop')}</button></p>}
    </div>
  );
}
