import { OutsideLink } from '../src/ui/components/outside-link.tsx';
import { REPORT_URL } from '../src/ui/report-url.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsState } from './state.ts';

/** Which Testigo this is, what it knows, where it comes from, and what to do when it is wrong. */
export function About({ state: { version, catalogue, counts } }: { state: OptionsState }) {
  const words = useWords();
  return (
    <Section title="options-about" terms="options-terms-about">
      <p>{words.say('options-version', { version })} · {words.say('options-catalogue', { date: words.month(catalogue) })}</p>
      {counts && <p>{words.say('about-counts', { indicators: words.number(counts.indicators), families: words.number(counts.families), reports: words.number(counts.reports), programmes: words.number(counts.programmes), cards: words.number(counts.cards) })} <a href="../dashboard/index.html#library">{words.say('about-library')}</a></p>}
      <p>{words.say('options-report')} <OutsideLink href={REPORT_URL}>{words.say('report-source')}</OutsideLink></p>
      <p>{words.say('about-source')}</p>
      <h4>{words.say('about-wrong')}</h4>
      <p>{words.say('about-wrong-text')}</p>
    </Section>
  );
}
