import { useWords } from '../src/ui/words-context.ts';
import { Locked } from './locked.tsx';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

export function Badge({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings } = state;
  const words = useWords();
  return (
    <Section title="options-badge" terms="options-terms-badge">
      <Locked state={state} field="badge">
        <label class="choice">
          <input type="checkbox" id="badge" checked={settings.badge} onChange={({ currentTarget }) => void actions.change({ badge: currentTarget.checked })} />
          <span>{words.say('options-badge-on')}<span class="quiet small">{words.say('options-badge-text')}</span></span>
        </label>
      </Locked>
    </Section>
  );
}
