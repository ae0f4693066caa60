import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';

/** What Testigo never does. Each has its test, see docs/tests.md. */
const PROMISES = ['sends', 'accuses', 'calms', 'private', 'remembers', 'scores', 'blocks', 'shows'] as const;

export function Promises() {
  const words = useWords();
  return (
    <Section title="about-promises" terms="about-promises-terms">
      <ul class="promises">{PROMISES.map((promise) => <li key={promise}>{words.say(`about-promise-${promise}`)}</li>)}</ul>
    </Section>
  );
}
