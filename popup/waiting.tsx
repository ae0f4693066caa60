import { useWords } from '../src/ui/words-context.ts';

/** Shown while nothing has come yet. The style sheet keeps it invisible for a second: most of the time it is never seen. */
export function Waiting() {
  const words = useWords();
  return <p class="waiting" role="status">{words.say('popup-loading')}</p>;
}
