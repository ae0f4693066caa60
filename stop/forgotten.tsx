/** The browser brought this tab back, or the worker forgot: which address it was is not known any more, and none was opened. */
import { useWords } from '../src/ui/words-context.ts';
import type { StopHands } from './hands.ts';

export function Forgotten({ back }: { back: StopHands['back'] }) {
  const words = useWords();
  return (
    <section class="block held level-unknown">
      <h1>{words.say('stop-lead')}</h1>
      <p>{words.say('stop-forgotten')}</p>
      <p class="doors"><button type="button" class="button main" id="back" onClick={() => back(1)}>{words.say('stop-back')}</button></p>
    </section>
  );
}
