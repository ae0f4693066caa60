import { OutsideLink } from '../src/ui/components/outside-link.tsx';
import { REPORT_URL } from '../src/ui/report-url.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsState } from './state.ts';

export function About({ state: { version, catalogue } }: { state: OptionsState }) {
  const words = useWords();
  return (
    <Section title="options-about" terms="options-terms-about">
      <p>{words.say('options-version', { version })} · {words.say('options-catalogue', { date: words.month(catalogue) })}</p>
      <p>{words.say('options-report')} <OutsideLink href={REPORT_URL}>{words.say('report-source')}</OutsideLink></p>
      <p class="quiet small">{words.say('options-licence-code')}</p>
      <p class="quiet small">{words.say('options-licence-data')}</p>
    </Section>
  );
}
