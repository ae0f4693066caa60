import { useWords } from '../src/ui/words-context.ts';
import { Locked } from './locked.tsx';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

export function Deeper({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings } = state;
  const words = useWords();
  return (
    <Section title="options-deeper" text="options-deeper-text" terms="options-terms-deeper">
      <Locked state={state} field="deeper">
        <label class="choice">
          <input type="checkbox" checked={settings.deeper} onChange={({ currentTarget }) => void actions.change({ deeper: currentTarget.checked })} />
          <span>{words.say('options-deeper-on')}<span class="quiet small">{words.say('options-deeper-cost')}</span></span>
        </label>
      </Locked>
    </Section>
  );
}
