/** A question before something that cannot be undone. Whoever presses Enter twice by mistake lands on "no". */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words-context.ts';

/** @param sure id of the words for "yes" */
export function Question({ text, sure = 'options-erase-yes', yes, no }: { text: string; sure?: string; yes(): unknown; no(): unknown }) {
  const words = useWords();
  const id = useId();
  const refusal = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => refusal.current?.focus(), []);
  return (
    <div class="block level-risk" role="group" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <p class="buttons">
        <button type="button" class="button" ref={refusal} onClick={() => void no()}>{words.say('options-erase-no')}</button>
        <button type="button" class="button danger" onClick={() => void yes()}>{words.say(sure)}</button>
      </p>
    </div>
  );
}
