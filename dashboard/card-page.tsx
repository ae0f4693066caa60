/** One context card: what was published, what it means here, what one can do, and who says so. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ContextCard } from '../src/knowledge/context-card.ts';
import { OutsideLink } from '../src/ui/components/outside-link.tsx';
import { Paragraph, linked } from '../src/ui/components/paragraph.tsx';
import { Icon } from '../src/ui/components/icon.tsx';
import { plainText } from '../src/ui/plain-text.ts';
import { REPORT_URL } from '../src/ui/report-url.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Library } from './library.tsx';

export function CardPage({ id, cards }: { id: string; cards: readonly ContextCard[] | 'failed' }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // A new card is a new page: reading starts at its title.
  useLayoutEffect(() => { window.scrollTo(0, 0); heading.current?.focus(); }, [id]);
  if (cards === 'failed') return <Library cards={cards} />;
  const card = cards.find((one) => one.id === id);
  return (
    <article class="card">
      <p class="back"><a href="#library"><Icon name="back" />{words.say('library-back')}</a></p>
      {card ? <Card card={card} heading={heading} /> : (
        <>
          <h1 tabIndex={-1} ref={heading}>{words.say('card-unknown-title')}</h1>
          <p class="summary">{words.say('card-unknown-text', { card: plainText(id) })}</p>
        </>
      )}
    </article>
  );
}

function Card({ card, heading }: { card: ContextCard; heading: { current: HTMLHeadingElement | null } }) {
  const words = useWords();
  return (
    <>
      <p class="kind-name">{words.say(`kind-${card.kind}`)}</p>
      <h1 tabIndex={-1} ref={heading}>{card.title}</h1>
      <p class="summary">{card.summary}</p>
      <h2>{words.say('card-disclosed')}</h2>
      {card.disclosed.map((text) => <Paragraph key={text} text={text} />)}
      <h2>{words.say('card-means')}</h2>
      {card.means.map((text) => <Paragraph key={text} text={text} />)}
      <section class="block level-note">
        <h2>{words.say('card-todo')}</h2>
        <ul>{card.todo.map((text) => <li key={text}>{linked(text)}</li>)}</ul>
      </section>
      <h2>{words.say('card-sources')}</h2>
      <ul class="sources">
        {card.sources.map(({ title, publisher, date, url }) => (
          <li key={title}><OutsideLink href={url}>{title}</OutsideLink> <span class="quiet">{publisher}, {words.month(date)}</span></li>
        ))}
      </ul>
      {card.report && <p class="report">{words.say('card-report')} <OutsideLink href={REPORT_URL}>{words.say('report-source')}</OutsideLink></p>}
    </>
  );
}
