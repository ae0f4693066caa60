/** One button that erases everything, after one question, and then says what is gone. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Question } from '../src/ui/components/question.tsx';
import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsActions } from './state.ts';

type Step = 'rest' | 'asking' | 'options-erased' | 'options-erase-failed';

export function Erase({ actions }: { actions: OptionsActions }) {
  const words = useWords();
  const [step, setStep] = useState<Step>('rest');
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(step);
  // With the question the focus is gone.
  useLayoutEffect(() => {
    if (before.current === 'asking' && step !== 'asking') button.current?.focus();
    before.current = step;
  }, [step]);
  const erase = async (): Promise<void> => setStep(await actions.erase() ? 'options-erased' : 'options-erase-failed');
  return (
    <Section title="options-data" text="options-data-text" terms="options-terms-erase">
      {step === 'asking'
        ? <Question text={words.say('options-erase-ask')} yes={erase} no={() => setStep('rest')} />
        : <button type="button" class="button danger" ref={button} onClick={() => setStep('asking')}>{words.say('options-erase')}</button>}
      <p role="status" class="said">{(step === 'options-erased' || step === 'options-erase-failed') && words.say(step)}</p>
    </Section>
  );
}
