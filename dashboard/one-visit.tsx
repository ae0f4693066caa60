/** One visit of the session on a page of the dashboard: the way back, which visit it is, and what the page says of it. */
import type { ComponentChildren } from 'preact';
import type { WholeVisit } from '../src/memory/overview/types.ts';
import { DataSource } from '../src/ui/components/data-source.tsx';
import { Icon } from '../src/ui/components/icon.tsx';
import { gapMessage } from '../src/ui/gap-message.ts';
import { plainText } from '../src/ui/plain-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { Asked } from './use-asked.ts';
import { visitHref } from './visit-choice.tsx';

interface OneVisitProps { page: 'wire' | 'chains'; asked: Asked<WholeVisit>; children: (whole: WholeVisit) => ComponentChildren }

/** The same visit on the other page. */
const OTHER = { wire: { page: 'chains', text: 'chains-link' }, chains: { page: 'wire', text: 'wire-link' } } as const;

export function OneVisit({ page, asked, children }: OneVisitProps) {
  const words = useWords();
  const other = OTHER[page];
  const whole = typeof asked === 'object' ? asked : undefined;
  return (
    <>
      <p class="back"><a href={`#${page}`}><Icon name="back" />{words.say('visits-back')}</a></p>
      {asked === 'failed' && <p class="block level-unknown" role="alert">{words.say('visits-gone')}</p>}
      {whole && (
        <>
          <p class="visit-name"><strong>{plainText(whole.exposure.site)}</strong> <span class="quiet">{words.moment(whole.exposure.since)}</span></p>
          <p class="url quiet"><bdi dir="ltr">{plainText(whole.exposure.url)}</bdi></p>
          <p class="links"><a href={visitHref(other.page, whole.exposure.visit)}>{words.say(other.text)}</a></p>
          {children(whole)}
          <Gaps whole={whole} />
          <DataSource catalogue={whole.exposure.catalogue} />
        </>
      )}
    </>
  );
}

function Gaps({ whole: { exposure } }: { whole: WholeVisit }) {
  const words = useWords();
  if (exposure.gaps.length === 0) return null;
  return (
    <section class="block level-unknown unseen">
      <h2>{words.say('how-gaps')}</h2>
      <ul class="plain-list">{exposure.gaps.map((gap) => <li key={gap}>{words.tell([gapMessage(gap, exposure.site)])}</li>)}</ul>
    </section>
  );
}
