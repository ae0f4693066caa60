/** The library by time: what was published on spyware, programmes and laws, year by year, with the cards that cite it. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { OutsideLink } from '../src/ui/components/outside-link.tsx';
import type { ContextCard } from '../src/knowledge/context-card.ts';
import { disclosures, type Disclosure } from '../src/rhythm/disclosures.ts';
import { useWords } from '../src/ui/words-context.ts';

/** @param year to begin reading at; undefined begins at the top */
export function Timeline({ cards, year }: { cards: readonly ContextCard[]; year: string | undefined }) {
  const words = useWords();
  const years = useMemo(() => disclosures(cards), [cards]);
  const count = years.reduce((sum, one) => sum + one.disclosures.length, 0);
  return (
    <>
      <p class="intro">{words.say('timeline-intro')}</p>
      <p class="quiet small">{words.say('timeline-count', { count })}</p>
      <nav class="years" aria-label={words.say('timeline-years')}>
        <ul>{years.map((one) => <li key={one.year}><a href={`#library/timeline/${one.year}`} aria-current={one.year === year ? 'true' : undefined}>{one.year}</a></li>)}</ul>
      </nav>
      {years.map((one) => <Year key={one.year} year={one.year} of={one.disclosures} here={one.year === year} />)}
    </>
  );
}

/** @param here this is the year that was asked for: reading goes on at its heading */
function Year({ year, of, here }: { year: string; of: readonly Disclosure[]; here: boolean }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!here) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.();
  }, [here]);
  return (
    <section class="year">
      <h2 tabIndex={-1} ref={heading}>{year}</h2>
      <ol>
        {of.map(({ date, publisher, title, url, cards }) => (
          <li key={`${date} ${publisher} ${title}`}>
            <p class="quiet small">{words.month(date)} · {publisher}</p>
            <p><OutsideLink href={url}>{title}</OutsideLink></p>
            <p class="small">{words.say('timeline-cards', { count: cards.length })} {cards.map((card, index) => <span key={card.id}>{index > 0 && ' · '}<a href={`#card/${card.id}`}>{card.title}</a></span>)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
