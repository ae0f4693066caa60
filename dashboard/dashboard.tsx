/** The dashboard: one route, one view. Nothing here knows the browser. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Mark } from '../src/ui/components/mark.tsx';
import { Promised } from '../src/ui/components/promise.tsx';
import type { ContextCard } from '../src/knowledge/context-card.ts';
import { WordsContext } from '../src/ui/words-context.ts';
import type { Words } from '../src/ui/words/words.ts';
import { CardPage } from './card-page.tsx';
import type { Checker } from './checker.ts';
import type { Keeper } from './keeper.ts';
import { Navigation } from './navigation.tsx';
import { PAGES, type PageProps } from './pages.ts';
import type { Reader } from './reader.ts';
import type { Route } from './route.ts';
import { Waiting } from './waiting.tsx';
import { Waits, WaitsContext } from './waits.ts';
import { useReadingFromTop } from './use-reading-from-top.ts';

export interface DashboardProps { route: Route; words: Words; cards: readonly ContextCard[] | 'failed'; keeper?: Keeper | undefined; reader?: Reader | undefined; checker?: Checker | undefined; home?: string | undefined }

export function Dashboard({ route, words, cards, keeper, reader, checker, home }: DashboardProps) {
  useReadingFromTop(route);
  const [waits] = useState(() => new Waits());
  return (
    <WordsContext.Provider value={words}>
      <header class="page-top"><Mark /><a href="#map">Testigo</a></header>
      <Navigation page={route.page === 'card' ? undefined : route.page} />
      <WaitsContext.Provider value={waits}><main>{route.page === 'card' ? <CardPage key={route.card} id={route.card} cards={cards} /> : <View key={route.page} route={route} cards={cards} keeper={keeper} reader={reader} checker={checker} home={home} />}<Waiting stopReading={reader?.stop} /></main></WaitsContext.Provider>
      <footer class="page-foot"><Promised /></footer>
    </WordsContext.Provider>
  );
}

function View({ route, cards, keeper, reader, checker, home }: Omit<PageProps, 'argument'> & { route: Exclude<Route, { page: 'card' }> }) {
  const { view: Page }: { view: ComponentType<PageProps> } = PAGES[route.page];
  return <Page keeper={keeper} reader={reader} checker={checker} home={home} cards={cards} argument={route.argument ?? ''} />;
}
