import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsState } from './state.ts';

/** The promise as a number that anybody can check. */
export function Silence({ state: { selfRequests } }: { state: OptionsState }) {
  const words = useWords();
  return (
    <Section title="options-silence" terms="options-terms-silence">
      <p>{selfRequests === undefined ? words.say('options-self-requests-unknown') : words.say('options-self-requests', { count: selfRequests })}</p>
      <p class="quiet small">{words.say('options-silence-text')}</p>
    </Section>
  );
}
