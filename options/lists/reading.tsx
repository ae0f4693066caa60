/** How far the reading of a file has come, with a button that stops it: shown only when it takes longer than a second. */
import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../src/lists/types.ts';
import { sizeText } from '../../src/ui/size-text.ts';
import { useWords } from '../../src/ui/words-context.ts';

/** Milliseconds; a sign that flashes is worse than none. */
const PATIENCE = 1_000;

export function Reading({ file, progress: { bytes, total, entries }, stop }: { file: string; progress: Progress & { total: number }; stop(): unknown }) {
  const words = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const what = file === '' ? words.say('lists-reading-pasted') : words.say('lists-reading', { file });
  return (
    <div class="reading">
      <p role="status">{long && what}</p>
      {long && (
        <>
          <progress max={Math.max(1, total)} value={Math.min(bytes, total)} aria-label={what} />
          <p class="quiet small">{words.say('lists-reading-progress', { read: sizeText(bytes, words), total: sizeText(total, words), entries })}</p>
          <p class="buttons"><button type="button" class="button" onClick={() => void stop()}>{words.say('waiting-stop')}</button></p>
        </>
      )}
    </div>
  );
}
