/** On the wire: what the site, the companies and the networks in between can each see of one visit. */
import { useWords } from '../src/ui/words-context.ts';
import { CardAside } from './card-aside.tsx';
import type { PageProps } from './pages.ts';
import { VisitChoice } from './visit-choice.tsx';
import { OneVisit } from './one-visit.tsx';
import { useAsked } from './use-asked.ts';
import { WireVisit } from './wire/wire-visit.tsx';

export function WirePage({ reader, cards, argument }: PageProps) {
  const words = useWords();
  return (
    <>
      <h1>{words.say('wire-title')}</h1>
      {argument === ''
        ? <><p class="intro">{words.say('wire-intro')}</p><VisitChoice page="wire" reader={reader} /></>
        : <One key={argument} id={argument} reader={reader} />}
      <CardAside title="wire-cards" ids={['programme/upstream', 'programme/blarney', 'detector/plaintext']} cards={cards} />
    </>
  );
}

function One({ id, reader }: { id: string } & Pick<PageProps, 'reader'>) {
  const asked = useAsked(() => reader?.visit(id), [reader, id]);
  return <OneVisit page="wire" asked={asked}>{(known) => <WireVisit whole={known} />}</OneVisit>;
}
