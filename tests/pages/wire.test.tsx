// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import type { Reader } from '../../dashboard/reader.ts';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import type { Contact, Visit } from '../../src/journal/types.ts';
import type { Language } from '../../src/memory/types.ts';
import { contact, located, look, organisation, plain, sign, visit, type Known } from '../scene.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, textOf } from './page.ts';
import { readerOf, whole } from './wholes.ts';

const KNOWN: Known = {
  hosts: { 'trackco.test': { organisation: organisation('trackco', 'US'), category: 'advertising', programme: { programme: 'prism', company: 'Trackco', joined: '2009-01-14' } } },
  places: { '192.0.2.250': located('MX', 64501), '192.0.2.1': located('US', 64502) },
};
const CARDS: ContextCard[] = [{ id: 'programme/upstream', kind: 'programme', report: false, title: 'UPSTREAM', summary: 'Collection on cables.', disclosed: [], means: [], todo: [], sources: [] }];

const tracker = (more: Partial<Contact> = {}) => contact('cdn.trackco.test', { requests: 4, answered: 4, addresses: ['192.0.2.1'], ...more });
const plainPage = () => whole(visit([
  contact('example.org', { ways: { opened: 1 }, requests: 3, answered: 3, addresses: ['192.0.2.250'], plain: plain({ requests: 3, cookies: 2, forms: 1, example: look('http://example.org/consulta', { type: 'main_frame' }) }) }),
  tracker({ evidence: [look('https://cdn.trackco.test/a.js', { type: 'script', asker: 'http://example.org' })], signs: [sign('tracker-socket', 'socket', 'wss://cdn.trackco.test/')] }),
], { id: 'worker:http://example.org', url: 'http://example.org/consulta' }), KNOWN);

async function show(reader: Reader | undefined, argument?: string, language: Language = 'en'): Promise<HTMLElement> {
  const root = await mount(<Dashboard route={{ page: 'wire', ...(argument === undefined ? {} : { argument }) }} words={strictWords(language)} cards={CARDS} reader={reader} />);
  await doing(() => undefined);
  return root;
}

const one = async (over: Visit, known: Known = KNOWN): Promise<HTMLElement> => show(readerOf([whole(over, known)]), over.id);
const columns = (root: Element): string[] => [...root.querySelectorAll('.wire-column')].map(textOf);
const headings = (root: Element): string[] => [...root.querySelectorAll('h3')].map(textOf);

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words', async () => {
    const bare = visit([tracker({ answered: 0, cached: 4, addresses: [] }), contact('router.lan'), contact('p.test', { proxied: 1 })], { gaps: ['from-cache'] });
    for (const [reader, argument] of [[undefined], [readerOf([])], [readerOf([plainPage()])], [readerOf([]), 'gone'], [readerOf([plainPage()]), 'worker:http://example.org'], [readerOf([whole(bare, KNOWN)]), 'd1']] as const) {
      expectDecent(await show(reader, argument, language));
    }
  });
});

describe('the visits to choose from', () => {
  it('are said to be unreadable where there is nobody to ask, and to be none where there is none', async () => {
    expect(textOf((await show(undefined)).querySelector('[role="alert"]'))).toBe('The visits cannot be read here.');
    expect(textOf(await show(readerOf([])))).toContain('No visit of this session is known.');
  });

  it('lead to the visit, whatever its id', async () => {
    const root = await show(readerOf([plainPage()]));
    const link = root.querySelector('.visit a');
    expect(textOf(link)).toBe('example.org');
    expect(link?.getAttribute('href')).toBe('#wire/worker%3Ahttp%3A%2F%2Fexample.org');
    expect(textOf(root.querySelector('.visit'))).toContain('Risk 7 requests · One company');
  });

  it('are fifty at a time', async () => {
    const root = await show(readerOf(Array.from({ length: 60 }, (_, index) => whole(visit([], { id: `v${index}` })))));
    expect(root.querySelectorAll('.visit')).toHaveLength(50);
    await click(root.querySelector('.more button'));
    expect(root.querySelectorAll('.visit')).toHaveLength(60);
    expect(root.querySelector('.more button')).toBeNull();
  });

  it('may be gone when one is asked for', async () => {
    expect(textOf((await show(readerOf([]), 'gone')).querySelector('[role="alert"]'))).toContain('This visit is no longer known.');
  });
});

describe('a visit', () => {
  it('that was encrypted says so, and shows hosts and no contents', async () => {
    const root = await one(visit([tracker()]));
    expect(textOf(root.querySelector('.wire-sum'))).toBe('Everything that was seen to travel was encrypted. The networks in between can see names of hosts, addresses, times and amounts.');
    const [, , between] = columns(root);
    expect(between).toContain('cdn.trackco.test4 requests');
    expect(headings(root)).not.toContain('Readable in full');
    expect(between).toContain('Network 64502 (AS64502) 4 requests');
  });

  it('on plain http shows what could be read, with the request itself', async () => {
    const root = await show(readerOf([plainPage()]), 'worker:http://example.org');
    expect(textOf(root.querySelector('.wire-sum'))).toContain('3 requests of 7 travelled without encryption');
    const readable = root.querySelector('.sight-readable');
    expect(textOf(readable)).toContain('example.org3 requests · 3 readable · cookies in 2 · forms in 1');
    expect(textOf(readable?.querySelector('.evidence'))).toContain('http://example.org/consulta');
    expect(textOf(root.querySelector('.sight-name'))).not.toContain('example.org3');
  });

  it('on plain http throughout says that nothing was encrypted', async () => {
    const own = (requests: number) => contact('example.org', { ways: { opened: 1 }, requests, answered: requests, plain: plain({ requests }) });
    expect(textOf((await one(visit([own(1)]))).querySelector('.wire-sum'))).toContain('The one request that travelled was not encrypted');
    expect(textOf((await one(visit([own(3)]))).querySelector('.wire-sum'))).toContain('None of the 3 requests that travelled was encrypted');
  });

  it('tells of each company what was noticed', async () => {
    const root = await show(readerOf([plainPage()]), 'worker:http://example.org');
    const company = [...root.querySelectorAll('.wire-column')][1]?.querySelector('details');
    expect(textOf(company?.querySelector('summary'))).toContain('TrackcoUSAdvertising · 4 requests · script in the page · one thing noticed');
    expect(textOf(company)).toContain('PRISM');
    expect(textOf(company)).toContain('https://cdn.trackco.test/a.js');
    const quiet = await one(visit([tracker()]), { ...KNOWN, hosts: {} });
    expect(textOf([...quiet.querySelectorAll('.wire-column')][1]?.querySelector('details'))).toContain('Nothing more than what all of them can see was noticed.');
  });

  it('without other companies says that none answered', async () => {
    expect(columns(await one(visit([])))[1]).toContain('No other company was seen to answer.');
  });

  it('through a proxy names the proxy’s address, and no address of the person', async () => {
    const proxied = await one(visit([contact('example.org', { ways: { opened: 1 }, proxied: 1 }), tracker({ addresses: [], proxied: 4 })]));
    expect(headings(proxied)).toContain('Through a proxy');
    for (const column of columns(proxied).slice(0, 2)) expect(column).toContain('that of the proxy and not yours');
    for (const column of columns(await one(visit([tracker()]))).slice(0, 2)) expect(column).toContain('your network address (IP)');
  });

  it('from the cache claims that nothing travelled, and what was not seen', async () => {
    const root = await one(visit([contact('example.org', { answered: 0, cached: 1 })], { gaps: ['from-cache'] }));
    expect(textOf(root.querySelector('.wire-sum'))).toBe('Nothing of this visit is known to have travelled over the networks outside.');
    expect(columns(root)[2]).toContain('example.orgone request · from the browser’s cache');
    expect(textOf(root.querySelector('.unseen'))).toContain('What was not seen');
  });

  it('says what cannot be known, and shows the cards', async () => {
    const text = textOf(await one(visit([])));
    for (const word of ['Encrypted ClientHello', 'DNS over HTTPS', 'VPN', 'HTTP/3', 'Which carriers and cables', 'UPSTREAM', 'Collection on cables.']) expect(text).toContain(word);
  });

  it('pages its hosts', async () => {
    const root = await one(visit(Array.from({ length: 120 }, (_, index) => contact(`h${index}.trackco.test`, { addresses: ['192.0.2.1'] }))));
    expect(root.querySelectorAll('.sight-name details')).toHaveLength(50);
    await click(root.querySelector('.sight-name .more button'));
    await click(root.querySelector('.sight-name .more button'));
    expect(root.querySelectorAll('.sight-name details')).toHaveLength(121);
  });
});
