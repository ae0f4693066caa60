/** All cards, by kind, with a search that needs no accents; and the same by time: who published what, and when. */
import { useState } from 'preact/hooks';
import type { ContextCard } from '../src/knowledge/context-card.ts';
import { searchCards } from '../src/ui/cards.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Timeline } from './timeline.tsx';

const KINDS: readonly ContextCard['kind'][] = ['family', 'programme', 'detector'];

/** `#library/timeline`, or with a year behind it. */
const TIMELINE = /^timeline(?:\/(\d{4}))?$/;

export function Library({ cards, argument = '' }: { cards: readonly ContextCard[] | 'failed'; argument?: string }) {
  const words = useWords();
  const timeline = TIMELINE.exec(argument);
  return (
    <>
      <h1>{words.say('library-title')}</h1>
      <nav class="views" aria-label={words.say('library-views')}>
        <a href="#library" aria-current={timeline ? undefined : 'page'}>{words.say('library-by-kind')}</a>
        <a href="#library/timeline" aria-current={timeline ? 'page' : undefined}>{words.say('library-by-time')}</a>
      </nav>
      {cards === 'failed' && <p class="block level-unknown" role="alert">{words.say('library-failed')}</p>}
      {cards !== 'failed' && (timeline ? <Timeline cards={cards} year={timeline[1]} /> : <Shelves cards={cards} />)}
    </>
  );
}

function Shelves({ cards }: { cards: readonly ContextCard[] }) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const found = searchCards(cards, query);
  const order = new Intl.Collator(words.language);
  return (
    <>
      <p class="intro">{words.say('library-intro')}</p>
      <div class="search" role="search">
        <label for="search">{words.say('library-search')}</label>
        <input id="search" type="search" autocomplete="off" spellcheck={false} value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        <p class="quiet small" role="status">{words.say('library-found', { count: found.length })}</p>
      </div>
      {KINDS.map((kind) => {
        const those = found.filter((card) => card.kind === kind).sort((a, b) => order.compare(a.title, b.title));
        return those.length > 0 && (
          <section class="kind" key={kind}>
            <h2>{words.say(`kind-${kind}`)}</h2>
            <ul>
              {those.map(({ id, title, summary }) => (
                <li key={id}><a href={`#card/${id}`}>{title}</a><p class="quiet">{summary}</p></li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
