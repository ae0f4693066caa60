// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import type { Reader } from '../../dashboard/reader.ts';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import type { Chain } from '../../src/journal/types.ts';
import type { VisitLine, WholeVisit } from '../../src/memory/overview/types.ts';
import type { Language } from '../../src/memory/types.ts';
import { chain, contact, located, organisation, visit, type Known } from '../scene.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, textOf } from './page.ts';
import { readerOf, whole } from './wholes.ts';

const KNOWN: Known = {
  hosts: { 'trackco.test': { organisation: organisation('trackco', 'US') } },
  places: { '192.0.2.250': located('MX', 64501), '192.0.2.1': located('US', 64502), '192.0.2.2': located('IE', 64503) },
};
const CARDS: ContextCard[] = [{ id: 'family/hackingteam-rcs', kind: 'family', report: true, title: 'Hacking Team RCS', summary: 'Chains of proxies.', disclosed: [], means: [], todo: [], sources: [] }];

const page = ['example.org', '192.0.2.250'] as [string, string];
const two = chain([['start.test'], ['a.trackco.test', '192.0.2.1'], page], { requestId: 'two' });
const three = chain([['start.test'], ['a.trackco.test', '192.0.2.1'], ['b.trackco.test', '192.0.2.2'], page], { requestId: 'three' });
const own = chain([page, page], { requestId: 'own' });
const HOSTS = [contact('a.trackco.test', { addresses: ['192.0.2.1'] }), contact('b.trackco.test', { addresses: ['192.0.2.2'] })];
const visitWith = (id: string, chains: Chain[], lost = 0): WholeVisit => whole(visit(HOSTS, { id, chains, more: { contacts: 0, requests: 0, chains: lost } }), KNOWN);

async function show(reader: Reader | undefined, argument?: string, language: Language = 'en'): Promise<HTMLElement> {
  const root = await mount(<Dashboard route={{ page: 'chains', ...(argument === undefined ? {} : { argument }) }} words={strictWords(language)} cards={CARDS} reader={reader} />);
  await doing(() => undefined);
  await doing(() => undefined);
  return root;
}
const titles = (root: Element): string[] => [...root.querySelectorAll('.chain h3')].map(textOf);

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words', async () => {
    for (const [reader, argument] of [[undefined], [readerOf([])], [readerOf([visitWith('a', [two, own], 2), visitWith('b', [three])])], [readerOf([visitWith('a', [three, own], 1)]), 'a'], [readerOf([]), 'gone']] as const) {
      expectDecent(await show(reader, argument, language));
    }
  });
});

describe('the chains of the session', () => {
  it('are none without redirects, and cannot be read without anybody to ask', async () => {
    expect(textOf(await show(readerOf([visitWith('a', [])])))).toContain('No redirect was seen.');
    expect(textOf((await show(undefined)).querySelector('[role="alert"]'))).toBe('The visits cannot be read here.');
  });

  it('have the way across the most countries first, and a site’s own apart', async () => {
    const root = await show(readerOf([visitWith('a', [own, two]), visitWith('b', [three])]));
    expect([...root.querySelectorAll('.chains h2')].map(textOf)).toEqual(['Through other companies or across borders', 'Others: within one site or company']);
    expect([...root.querySelectorAll('.chain .stops')].map(textOf)).toEqual(['?→US→IE→MX', '?→US→MX', 'MX']);
    expect(titles(root)).toEqual(['start.test → to example.org', 'start.test → to example.org', 'example.org → to example.org']);
    expect(textOf(root.querySelector('[role="status"]'))).toBe('3 redirects were seen.');
    expect(textOf(root.querySelector('.card-aside'))).toContain('Hacking Team RCS');
  });

  it('tell each stop, who stood in between, and the full addresses', async () => {
    const root = await show(readerOf([visitWith('b', [{ ...three, hops: three.hops.map((hop, index) => ({ ...hop, ...(index === 2 ? { by: 'script' as const, cookie: true as const } : {}) })) }])]));
    const text = textOf(root.querySelector('.chain'));
    expect(text).toContain('In between it passed through Trackco, who could recognise your browser.');
    expect(text).toContain('Cookies of Trackco were sent or set on the way.');
    const stops = [...root.querySelectorAll('.hops > li')].map(textOf);
    expect(stops[0]).toBe('start.test · 302Place of the servercountry not known');
    expect(stops[2]).toContain('The page before sent the browser here by itself.');
    expect(stops[2]).toContain('probably in IrelandNetworkNetwork 64503 (AS64503)');
    expect(textOf(root.querySelector('.addresses'))).toContain('https://b.trackco.test/2');
    expect(root.querySelector('.chain a[href="#wire/b"]')).not.toBeNull();
  });

  it('leave out visits that went away meanwhile, and say what was too much to keep', async () => {
    const gone: VisitLine = { id: 'gone', url: 'https://gone.test/', site: 'gone.test', started: 1, level: 'none', requests: 1, thirdParties: 0, open: false };
    const root = await show(readerOf([visitWith('a', [two], 3)], [gone]));
    expect(titles(root)).toHaveLength(1);
    expect(textOf(root)).toContain('3 more redirects were too many to keep.');
  });

  it('read a hundred visits, and the older ones when asked', async () => {
    const root = await show(readerOf(Array.from({ length: 103 }, (_, index) => visitWith(`v${index}`, index > 100 ? [two] : []))));
    expect(titles(root)).toHaveLength(0);
    await click([...root.querySelectorAll('.more button')].at(-1));
    await doing(() => undefined);
    expect(titles(root)).toHaveLength(2);
    expect(root.querySelector('.more button')).toBeNull();
  });
});

describe('the chains of one visit', () => {
  it('are only that visit’s', async () => {
    const root = await show(readerOf([visitWith('a', [two]), visitWith('b', [three])]), 'a');
    expect([...root.querySelectorAll('.chain .stops')].map(textOf)).toEqual(['?→US→MX']);
    expect(root.querySelector('a[href="#wire/a"]')).not.toBeNull();
    expect(root.querySelector('a[href="#chains"]')).not.toBeNull();
  });
});
