/** One chain: from where to where, what is to be said of it, its strip of countries, and on request every hop with its address. */
import type { SeenChain } from '../../src/exposure/chains-seen.ts';
import { CardLink } from '../../src/ui/components/card-link.tsx';
import { HostInline } from '../../src/ui/components/host-name.tsx';
import { Hops } from '../../src/ui/components/hops.tsx';
import { LevelMark } from '../../src/ui/components/level-mark.tsx';
import { Strip } from '../../src/ui/components/strip.tsx';
import { chainMessages } from '../../src/ui/finding-message.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { visitHref } from '../visit-choice.tsx';

/** The visit that a chain belongs to. */
export interface ChainOf { visit: string; site: string }

export function OneChain({ chain: { at, type, way, hops, finding }, of }: { chain: SeenChain; of: ChainOf | undefined }) {
  const words = useWords();
  const [first, last] = [hops[0], hops.at(-1)];
  return (
    <article class={`chain ${finding ? `level-${finding.level}` : ''}`}>
      <h3>{first && <HostInline host={first.host} />}<span aria-hidden="true"> → </span><span class="heard"> {words.say('chains-to')} </span>{last && <HostInline host={last.host} />}</h3>
      <p class="quiet small">{[words.moment(at), words.say(`type-${type}`), words.say(`way-${way}`), ...(of ? [words.say('chains-visit', { site: plainText(of.site) })] : [])].join(' · ')}</p>
      {finding && <><LevelMark level={finding.level} /><p>{words.tell(chainMessages(finding))}</p></>}
      <Strip hops={hops} />
      <details class="entry">
        <summary><span class="entry-name">{words.say('chains-hops', { count: hops.length })}</span></summary>
        <Hops hops={hops} />
        <h4>{words.say('chains-addresses')}</h4>
        <ol class="addresses">{hops.map(({ url }, index) => <li key={index}><bdi class="url" dir="ltr">{plainText(url)}</bdi></li>)}</ol>
      </details>
      <p class="links small">
        {finding && <CardLink card={finding.card}>{words.say('finding-card')}</CardLink>}
        {of && <a href={visitHref('wire', of.visit)}>{words.say('wire-link')}</a>}
      </p>
    </article>
  );
}
