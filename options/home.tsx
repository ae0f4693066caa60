/** The person's country: chosen, or guessed from the time zone and shown as a guess. */
import { useMemo } from 'preact/hooks';
import { allCountries } from '../src/memory/home-country.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Locked } from './locked.tsx';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

export function Home({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings, guess } = state;
  const words = useWords();
  const countries = useMemo(() => {
    const order = new Intl.Collator(words.language);
    return allCountries().map((code) => ({ code, name: words.country(code) })).sort((a, b) => order.compare(a.name, b.name));
  }, [words]);
  return (
    <Section title="options-home" text="options-home-text" terms="options-terms-home">
      <Locked state={state} field="home">
        <label class="heard" for="home">{words.say('options-home-label')}</label>
        <select id="home" value={settings.home ?? ''} onChange={({ currentTarget }) => void actions.change({ home: currentTarget.value === '' ? undefined : currentTarget.value })}>
          <option value="">{guess === undefined ? words.say('options-home-guess-none') : words.say('options-home-guess', { country: guess })}</option>
          {countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
      </Locked>
    </Section>
  );
}
