import { useWords } from '../src/ui/words-context.ts';
import { Locked } from './locked.tsx';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

export function Language({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings } = state;
  const words = useWords();
  return (
    <Section title="options-language" text="options-language-text" terms="options-terms-language">
      <Locked state={state} field="language">
        <label class="heard" for="language">{words.say('options-language-label')}</label>
        <select id="language" value={settings.language ?? ''} onChange={({ currentTarget: { value } }) => void actions.change({ language: value === 'es' || value === 'en' ? value : undefined })}>
          <option value="">{words.say('options-language-browser')}</option>
          <option value="es" lang="es">{words.say('options-language-es')}</option>
          <option value="en" lang="en">{words.say('options-language-en')}</option>
        </select>
      </Locked>
    </Section>
  );
}
