/** Opening it all the same: first the risk is said, then a second click does it. */
import { useState } from 'preact/hooks';
import { useWords } from '../src/ui/words-context.ts';

export function OpenOnce({ host, once }: { host: string; once: () => Promise<boolean> }) {
  const words = useWords();
  const [step, setStep] = useState<'closed' | 'asked' | 'opening' | 'failed'>('closed');
  const open = (): void => {
    setStep('opening');
    void once().then((done) => { if (!done) setStep('failed'); }, () => setStep('failed'));
  };
  return (
    <section class="once">
      {step === 'closed'
        ? <button type="button" class="button" id="continue" onClick={() => setStep('asked')}>{words.say('stop-continue')}</button>
        : (
          <div class="question" role="group" aria-label={words.say('stop-continue')}>
            <p>{words.say('stop-continue-risk', { host })}</p>
            <p class="doors">
              <button type="button" class="button" id="stay" onClick={() => setStep('closed')}>{words.say('stop-continue-no')}</button>
              <button type="button" class="button danger" id="once" disabled={step === 'opening'} onClick={open}>{words.say('stop-continue-yes')}</button>
            </p>
          </div>
        )}
      <p role="status" class="said small">{step === 'failed' ? words.say('stop-continue-failed') : ''}</p>
      <p class="quiet small">{words.say('stop-why-here')} <a href="../options/index.html#alerts" target="_blank" rel="noopener">{words.say('stop-to-options')}</a></p>
    </section>
  );
}
