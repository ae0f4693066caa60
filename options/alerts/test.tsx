/** A notification to try whether they come, and what to do when none does. */
import { useState } from 'preact/hooks';
import type { Shown } from '../../src/memory/alerts/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';
import type { OptionsActions, OptionsState } from '../state.ts';

export function AlertTest({ state: { permissions, private: hidden }, actions }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  const [shown, setShown] = useState<Shown>();
  const { alerts } = actions;
  if (!alerts || hidden) return null;
  const test = async (): Promise<void> => {
    const given = permissions.notifications || await actions.askToNotify();
    setShown(given ? await alerts.test() : 'permission');
  };
  return (
    <Section title="alerts-test" text="alerts-test-text" terms="options-terms-alerts-test">
      <button type="button" class="button alert-test" onClick={() => void test()}>{words.say('alerts-test-button')}</button>
      <div role="status">{shown && <p class="said">{words.say(`alerts-test-${shown}`)}</p>}</div>
    </Section>
  );
}
