/** The dashboard: one route, one view. Nothing here knows the browser. */
import { Mark } from '../src/ui/components/mark.tsx';
import { Promised } from '../src/ui/components/promise.tsx';
import type { ContextCard } from '../src/knowledge/context-card.ts';
import { WordsContext } from '../src/ui/words-context.ts';
import type { Words } from '../src/ui/words/words.ts';
import { CardPage } from './card-page.tsx';
import { History } from './history.tsx';
import type { Keeper } from './keeper.ts';
import { Library } from './library.tsx';
import type { Route } from './route.ts';

export interface DashboardProps { route: Route; words: Words; cards: readonly ContextCard[] | 'failed'; keeper?: Keeper | undefined }

export function Dashboard({ route, words, cards, keeper }: DashboardProps) {
  return (
    <WordsContext.Provider value={words}>
      <header class="page-top"><Mark /><a href="#library">Testigo</a><nav><a href="#library">{words.say('library-title')}</a><a href="#history">{words.say('history-title')}</a></nav></header>
      <main>
        {route.page === 'history' ? <History keeper={keeper} /> : cards === 'failed'
          ? <><h1>{words.say('library-title')}</h1><p class="block level-unknown" role="alert">{words.say('library-failed')}</p></>
          : route.page === 'card' ? <CardPage key={route.card} id={route.card} cards={cards} /> : <Library cards={cards} />}
      </main>
      <footer class="page-foot"><Promised /></footer>
    </WordsContext.Provider>
  );
}
