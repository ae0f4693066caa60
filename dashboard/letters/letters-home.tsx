/** Where letters begin: what they are, what they cost, which answers are awaited, and the companies to choose from. */
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { Reader } from '../reader.ts';
import { Unread } from '../unread.tsx';
import { useAsked } from '../use-asked.ts';
import type { LetterDoor } from './door.ts';
import { Awaited } from './awaited.tsx';

/** The rest is on the page of companies, which has a search. */
const FIRST = 12;

export function LettersHome({ reader, door }: { reader: Reader | undefined; door: LetterDoor }) {
  const words = useWords();
  const overview = useAsked(() => reader?.overview(90), [reader]);
  return (
    <>
      <h1>{words.say('letters-title')}</h1>
      <p class="intro">{words.say('letters-intro')}</p>
      <Caution />
      <Awaited door={door} />
      <section class="part">
        <h2>{words.say('letters-choose')}</h2>
        {overview === 'failed' && <p class="block level-unknown" role="alert">{words.say('companies-unread')}</p>}
        {typeof overview === 'object' && (
          <>
            <Unread of={overview} />
            {overview.companies.length === 0 && overview.locked + overview.damaged === 0 && <p class="quiet">{words.say('letters-nobody')}</p>}
            <ul class="companies">{overview.companies.slice(0, FIRST).map(({ id, name }) => <li key={id}><a href={`#letters/${encodeURIComponent(id)}`}>{plainText(name)}</a></li>)}</ul>
          </>
        )}
        <p class="more"><a href="#companies">{words.say('letters-all-companies')}</a></p>
      </section>
    </>
  );
}

/** What a letter gives away. */
export function Caution() {
  const words = useWords();
  return (
    <div class="block level-exposure caution">
      <p><strong>{words.say('letters-caution')}</strong></p>
      <p>{words.say('letters-caution-risk')}</p>
    </div>
  );
}
