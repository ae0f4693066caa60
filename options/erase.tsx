/** One button that erases everything, after one question, and then says what is gone. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsActions } from './state.ts';

type Step = 'rest' | 'asking' | 'options-erased' | 'options-erase-failed';

export function Erase({ actions }: { actions: OptionsActions }) {
  const words = useWords();
  const [step, setStep] = useState<Step>('rest');
  const no = useRef<HTMLButtonElement>(null);
  // Whoever presses Enter twice by mistake lands on "no".
  useLayoutEffect(() => { if (step === 'asking') no.current?.focus(); }, [step]);
  const erase = async (): Promise<void> => setStep(await actions.erase() ? 'options-erased' : 'options-erase-failed');
  return (
    <Section title="options-data" text="options-data-text">
      {step === 'asking' ? (
        <div class="block level-risk" role="group" aria-labelledby="erase-ask">
          <p id="erase-ask">{words.say('options-erase-ask')}</p>
          <p class="buttons">
            <button type="button" class="button" ref={no} onClick={() => setStep('rest')}>{words.say('options-erase-no')}</button>
            <button type="button" class="button danger" onClick={erase}>{words.say('options-erase-yes')}</button>
          </p>
        </div>
      ) : <button type="button" class="button danger" onClick={() => setStep('asking')}>{words.say('options-erase')}</button>}
      <p role="status" class="said">{(step === 'options-erased' || step === 'options-erase-failed') && words.say(step)}</p>
    </Section>
  );
}
