/**
 * Opens the dashboard. It needs nothing of the browser but the chosen language and the history, so it opens in a plain tab too,
 * without the history; there `?lang=es` chooses, and `?fixture=heavy` (see fixtures/reader.ts) shows made-up days.
 */
import { render } from 'preact';
import { homeCountryOf } from '../src/memory/home-country.ts';
import type { Language } from '../src/memory/types.ts';
import { loadCards } from '../src/ui/cards.ts';
import { copyText } from '../src/ui/clipboard.ts';
import { onErased } from '../src/ui/erased.ts';
import { wordsIn } from '../src/ui/words/files.ts';
import { languageFor } from '../src/ui/words/language.ts';
import { Dashboard } from './dashboard.tsx';
import type { Checker } from './checker.ts';
import type { Keeper } from './keeper.ts';
import { PAGES } from './pages.ts';
import type { Reader } from './reader.ts';
import { routeOf } from './route.ts';

async function language(): Promise<Language> {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'es' || asked === 'en') return asked;
  if (!location.protocol.endsWith('-extension:')) return languageFor(undefined, navigator.languages);
  const extension = await import('../src/ui/extension.ts');
  const settings = await extension.getSettings().catch(() => undefined);
  return languageFor(settings?.language, extension.browserLanguages());
}

/** As the options say, or as the computer's time zone lets guess. */
async function homeCountry(): Promise<string | undefined> {
  const guess = homeCountryOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!location.protocol.endsWith('-extension:')) return guess;
  const { getSettings } = await import('../src/ui/extension.ts');
  return (await getSettings().catch(() => undefined))?.home ?? guess;
}

/** Only an extension has a history. */
async function openKeeper(): Promise<Keeper | undefined> {
  if (!location.protocol.endsWith('-extension:')) return undefined;
  const { historyState, historyDays, historyDay, tellHistory } = await import('../src/ui/extension.ts');
  return { state: historyState, days: historyDays, day: historyDay, tell: tellHistory };
}

async function openReader(): Promise<Reader | undefined> {
  const fixture = new URLSearchParams(location.search).get('fixture');
  if (fixture !== null) return (await import('./fixtures/reader.ts')).fixtureReader(fixture);
  if (!location.protocol.endsWith('-extension:')) return undefined;
  const { overview, overviewCountry, overviewCompany, sessionVisits, sessionVisit, explainFinding, stopReading } = await import('../src/ui/extension.ts');
  return { overview, country: overviewCountry, company: overviewCompany, visits: sessionVisits, visit: sessionVisit, explain: explainFinding, stop: stopReading };
}

/** Only an extension has a worker to ask. */
async function openChecker(): Promise<Checker | undefined> {
  if (!location.protocol.endsWith('-extension:')) return undefined;
  const { checkLinks, handedText } = await import('../src/ui/extension.ts');
  return { check: checkLinks, handed: handedText, copy: copyText };
}

async function open(root: HTMLElement): Promise<void> {
  const words = wordsIn(await language());
  const [keeper, reader, checker, home] = await Promise.all([openKeeper(), openReader(), openChecker(), homeCountry()]);
  const cards = await loadCards(words.language).catch(() => 'failed' as const);
  const paint = (): void => {
    const route = routeOf(location.hash);
    const card = cards !== 'failed' && route.page === 'card' ? cards.find(({ id }) => id === route.card) : undefined;
    document.title = `Testigo · ${card?.title ?? words.say(route.page === 'card' ? 'library-title' : PAGES[route.page].title)}`;
    document.documentElement.lang = words.language;
    render(<Dashboard route={route} words={words} cards={cards} keeper={keeper} reader={reader} checker={checker} home={home} />, root);
    document.documentElement.dataset.state = 'ready';
  };
  addEventListener('hashchange', paint);
  if (location.protocol.endsWith('-extension:')) onErased(() => location.reload());
  paint();
}

const root = document.getElementById('root');
if (root) void open(root);
