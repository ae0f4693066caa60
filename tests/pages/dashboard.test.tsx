// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../build/catalogue/types.ts';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import { routeOf } from '../../dashboard/route.ts';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import { searchCards } from '../../src/ui/cards.ts';
import { cardHref } from '../../src/ui/components/card-link.tsx';
import { linked } from '../../src/ui/components/paragraph.tsx';
import { WordsContext } from '../../src/ui/words-context.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { doing, expectDecent, mount, textOf } from './page.ts';

const FOLDER = join(import.meta.dirname, '../../catalogue/cards');
const read = (language: 'es' | 'en'): ContextCard[] => readdirSync(FOLDER).flatMap((kind) => readdirSync(join(FOLDER, kind)).map((name): ContextCard => {
  const { id, kind: of, report, sources, [language]: text } = JSON.parse(readFileSync(join(FOLDER, kind, name), 'utf8')) as Card;
  return { id: `${of}/${id}`, kind: of, report, ...text, sources };
}));
const CARDS = { es: read('es'), en: read('en') };

describe('routes', () => {
  it.each([
    ['', { page: 'map' }], ['#', { page: 'map' }], ['#library', { page: 'library' }], ['#history', { page: 'history' }], ['#card', { page: 'library' }], ['#nowhere/at/all', { page: 'library' }], ['#toString', { page: 'library' }], ['#history/2026-11-17', { page: 'history', argument: '2026-11-17' }],
    ['#card/family/nso-pegasus', { page: 'card', card: 'family/nso-pegasus' }], ['#card/%', { page: 'card', card: '%' }],
  ])('%j', (hash, route) => expect(routeOf(hash)).toEqual(route));

  it('lead from a card’s link to the card', () => {
    const href = cardHref('family/nso-pegasus');
    expect(routeOf(href.slice(href.indexOf('#')))).toEqual({ page: 'card', card: 'family/nso-pegasus' });
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = strictWords(language);
  const cards = CARDS[language];

  it('every card can be read', async () => {
    expect(cards.length).toBeGreaterThan(60);
    for (const card of cards) {
      const root = await mount(<Dashboard route={{ page: 'card', card: card.id }} words={words} cards={cards} />);
      expectDecent(root);
      expect(textOf(root.querySelector('h1'))).toBe(card.title.replace(/\s+/g, ' ').trim());
      expect(root.querySelectorAll('.sources li')).toHaveLength(card.sources.length);
      expect(textOf(root).includes('IPS')).toBe(card.report || JSON.stringify(card).includes('IPS'));
    }
  });

  it('the library lists every card once, and finds by words without accents', async () => {
    const root = await mount(<Dashboard route={{ page: 'library' }} words={words} cards={cards} />);
    expectDecent(root);
    expect(new Set([...root.querySelectorAll('.kind a')].map((link) => link.getAttribute('href'))).size).toBe(cards.length);
    const input = root.querySelector<HTMLInputElement>('#search');
    await doing(() => { if (input) { input.value = 'PEGASUS mexico'; input.dispatchEvent(new Event('input', { bubbles: true })); } });
    const left = [...root.querySelectorAll('.kind a')].map((link) => link.getAttribute('href'));
    expect(left).toContain('#card/family/nso-pegasus');
    expect(left.length).toBeLessThan(cards.length);
  });

  it('an unknown card is told, and leads back', async () => {
    const root = await mount(<Dashboard route={{ page: 'card', card: 'family/no-such' }} words={words} cards={cards} />);
    expectDecent(root);
    expect(textOf(root)).toContain('family/no-such');
    expect(root.querySelector('a[href="#library"]')).not.toBeNull();
  });

  it('missing data is told', async () => {
    const root = await mount(<Dashboard route={{ page: 'library' }} words={words} cards="failed" />);
    expectDecent(root);
    expect(textOf(root.querySelector('[role="alert"]'))).toBe(words.say('library-failed'));
  });
});

it('reads every page from its top, except the one it opens with', async () => {
  const words = strictWords('en');
  const scrolled = vi.spyOn(window, 'scrollTo');
  const root = await mount(<Dashboard route={routeOf('#library')} words={words} cards={CARDS.en} />);
  const go = (hash: string): Promise<void> => doing(() => render(<Dashboard route={routeOf(hash)} words={words} cards={CARDS.en} />, root));
  const focused = (): string => textOf(document.activeElement);
  expect(scrolled).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(document.body);
  await go('#letters');
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);
  expect(focused()).toBe(words.say('letters-title'));
  await go('#wire/one');
  expect(focused()).toBe(words.say('wire-title'));
  await go('#library/timeline/2013');
  expect(focused()).toBe('2013');
  await go('#library/timeline/2014');
  expect(focused()).toBe('2014');
  await go('#library');
  expect(focused()).toBe(words.say('library-title'));
  scrolled.mockRestore();
});

it('searches whole texts, and finds nothing for nonsense', () => {
  expect(searchCards(CARDS.es, '')).toHaveLength(CARDS.es.length);
  expect(searchCards(CARDS.es, 'xyzzy plugh')).toEqual([]);
});

it('makes links of addresses that are written out, and of nothing else', async () => {
  const root = await mount(
    <WordsContext.Provider value={strictWords('en')}>
      <p>{linked('Write to (help@example.org, https://www.example.org/help); see http://example.net or javascript:alert(1).')}</p>
    </WordsContext.Provider>,
  );
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://www.example.org/help']);
  expect(textOf(root)).toBe('Write to (help@example.org, www.example.org/help (opens another site)); see http://example.net or javascript:alert(1).');
});
