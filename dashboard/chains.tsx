/** All redirects of the session's visits, or of one of them: the way across the most countries first. */
import { chainsSeen } from '../src/exposure/chains-seen.ts';
import { useWords } from '../src/ui/words-context.ts';
import { CardAside } from './card-aside.tsx';
import { ChainList } from './chains/chain-list.tsx';
import { SessionChains } from './chains/session-chains.tsx';
import { OneVisit } from './one-visit.tsx';
import type { PageProps } from './pages.ts';
import { useAsked } from './use-asked.ts';

export function ChainsPage({ reader, cards, argument }: PageProps) {
  const words = useWords();
  return (
    <>
      <h1>{words.say('how-chains')}</h1>
      <p class="intro">{words.say('chains-intro')}</p>
      <CardAside title="chains-cards" ids={['family/hackingteam-rcs', 'detector/proxy-chain']} cards={cards} />
      {argument === '' ? <SessionChains reader={reader} /> : <One key={argument} id={argument} reader={reader} />}
    </>
  );
}

function One({ id, reader }: { id: string } & Pick<PageProps, 'reader'>) {
  const asked = useAsked(() => reader?.visit(id), [reader, id]);
  return (
    <OneVisit page="chains" asked={asked}>
      {(known) => <ChainList chains={chainsSeen(known).map((chain) => ({ chain }))} lost={known.visit.more.chains} />}
    </OneVisit>
  );
}
