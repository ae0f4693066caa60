import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../src/journal/bounds.ts';
import type { BrowserEvent, RequestFacts } from '../../src/journal/types.ts';
import { toRecord } from '../../src/journal/record.ts';
import { Journal } from '../../src/journal/journal.ts';
import { classifier, commit, facts, feed, journal, load, navigation, open, WATCHED } from './support.ts';

const page = open(1000, 'https://example.org/', 'D1');
const inPage = (at: number, url: string, more: Partial<RequestFacts> = {}): RequestFacts => facts(at, url, { documentId: 'D1', ...more });

describe('a page that floods', () => {
  it('with 20,000 requests to 20,000 hosts keeps 300 and says how many more', () => {
    const j = feed(journal(), page);
    for (let i = 0; i < 20_000; i++) feed(j, load(2000 + i, `https://h${i}.test/x?${i}`, { documentId: 'D1' }));
    const visit = j.current(1);
    expect(visit?.contacts.size).toBe(BOUNDS.contacts);
    expect(visit).toMatchObject({ requests: 20_001, gaps: ['cut'], more: { requests: 20_001 - 300 } });
    // One bit a host: a lower bound.
    expect(visit?.more.contacts).toBeGreaterThan(3_000);
    expect(visit?.more.contacts).toBeLessThanOrEqual(19_701);
    expect(visit?.open.size).toBe(0);
    expect(visit && JSON.stringify(toRecord(visit, '1')).length).toBeLessThan(120_000);
  });
  it('counts the hosts left out to the host while they are few', () => {
    const j = feed(journal({ contacts: 3 }), page);
    for (let i = 0; i < 40; i++) feed(j, load(2000 + i, `https://h${i % 20}.test/`, { documentId: 'D1' }));
    expect(j.current(1)).toMatchObject({ requests: 41, more: { contacts: 18, requests: 36 } });
  });
  it('cannot hide a recognised host behind the bound', () => {
    const j = feed(journal({ contacts: 3, extra: 1 }), page);
    for (let i = 0; i < 10; i++) feed(j, load(2000 + i, `https://h${i}.test/`, { documentId: 'D1' }));
    feed(j, load(3000, `https://${WATCHED.host}/`, { documentId: 'D1' }));
    expect(j.current(1)?.contacts.get(WATCHED.host)?.hits).toHaveLength(1);
    expect(j.current(1)?.contacts.size).toBe(4);
  });
  it('nor a host whose address alone is recognised', () => {
    const j = feed(journal({ contacts: 1, extra: 2 }), page, load(2000, 'https://a.test/', { documentId: 'D1', address: WATCHED.address }));
    expect(j.current(1)?.contacts.get('a.test')).toMatchObject({ requests: 1, answered: 1, hits: [{ by: 'address', count: 1 }] });
    expect(j.current(1)).toMatchObject({ requests: 2, more: { requests: 0 } });
  });
  it('with requests that never end keeps 500 of them, and counts none twice', () => {
    const j = feed(journal(), page);
    const all = Array.from({ length: 2_000 }, (_, i) => inPage(2000 + i, `https://a.test/${i}`));
    for (const f of all) j.accept({ kind: 'request-started', ...f });
    expect(j.current(1)?.open.size).toBe(BOUNDS.open);
    for (const f of all) j.accept({ kind: 'response-started', ...f, at: f.at + 5_000, status: 200, cached: false });
    expect(j.current(1)).toMatchObject({ requests: 2_001, gaps: ['cut'] });
    expect(j.current(1)?.contacts.get('a.test')).toMatchObject({ requests: 2_000, answered: 500 });
    expect(j.current(1)?.open.size).toBe(0);
  });
  it('with a host of many indicators keeps eight of them, and says that it cut', () => {
    const many = new Journal({ ...classifier, indicatorsAt: () => Array.from({ length: 20 }, (_, row) => row) });
    const visit = feed(many, page, load(2000, 'https://a.test/', { documentId: 'D1' })).current(1);
    expect(visit?.contacts.get('a.test')?.hits.map((h) => h.indicator)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(visit?.gaps).toEqual(['cut']);
  });
  it('takes back what never travelled, also of a host it has no room for', () => {
    const f = inPage(2000, 'https://b.test/');
    const j = feed(journal({ contacts: 1 }), page, load(1500, 'https://a.test/', { documentId: 'D1' }), { kind: 'request-started', ...f });
    expect(j.current(1)).toMatchObject({ requests: 3, more: { requests: 2 } });
    feed(j, { kind: 'request-redirected', ...f, to: f.url, status: 0 });
    expect(j.current(1)).toMatchObject({ requests: 2, more: { requests: 1 } });
  });
  it('counts what it has to forget, and never forgets how the page was opened', () => {
    const j = feed(journal({ open: 2 }), { kind: 'request-started', ...facts(900, 'https://example.org/', { type: 'main_frame', requestId: 'nav' }) }, commit(1000, 'https://example.org/', 'D1'));
    for (let i = 0; i < 5; i++) j.accept({ kind: 'request-started', ...inPage(2000 + i, `https://a.test/${i}`, { type: 'other' }) });
    expect(j.current(1)?.open.size).toBe(2);
    expect(j.current(1)?.open.has('nav')).toBe(true);
    expect(j.current(1)?.contacts.get('a.test')).toMatchObject({ requests: 4, ways: { loaded: 4 } });
  });
  it('with chains keeps 200, of at most 40 hops, with their beginning and end', () => {
    const long = Array.from({ length: 60 }, (_, i) => `https://r${i}.test/`);
    const j = feed(journal(), page, load(2000, long, { documentId: 'D1' }));
    expect(j.current(1)?.chains[0]?.hops).toHaveLength(BOUNDS.hops);
    expect(j.current(1)?.chains[0]?.hops.at(0)?.host).toBe('r0.test');
    expect(j.current(1)?.chains[0]?.hops.at(-1)?.host).toBe('r59.test');
    for (let i = 0; i < 250; i++) feed(j, load(9000 + i * 20, ['https://x.test/1', 'https://y.test/2', 'https://z.test/3'], { documentId: 'D1' }));
    expect(j.current(1)?.chains).toHaveLength(BOUNDS.chains);
    expect(j.current(1)?.more.chains).toBe(51);
  });
  it('with addresses, looks, rows and frames keeps few of each', () => {
    const j = feed(journal(), page);
    for (let i = 0; i < 300; i++) feed(j, load(2000 + i, `https://a.test/${i}`, { documentId: `F${i}`, parentDocumentId: 'D1', frameId: i + 1, address: `192.0.2.${i % 250}` }));
    const contact = j.current(1)?.contacts.get('a.test');
    expect(contact).toMatchObject({ requests: 300, answered: 300 });
    expect(contact?.addresses).toHaveLength(BOUNDS.addresses);
    expect(contact?.evidence).toHaveLength(BOUNDS.evidence);
    expect(j.current(1)?.documents).toHaveLength(BOUNDS.documents);
    expect(j.current(1)?.done).toHaveLength(BOUNDS.done);
  });
});

describe('a browser with many tabs', () => {
  it('keeps every open page, and forgets the oldest that were left', () => {
    const j = journal({ visits: 50 });
    for (let tab = 1; tab <= 40; tab++) for (let n = 0; n < 3; n++) feed(j, open(tab * 10_000 + n * 1000, `https://t${tab}-${n}.test/`, `D${tab}-${n}`, { tabId: tab }));
    const visits = [...j.visits()];
    expect(visits.length).toBeLessThanOrEqual(50);
    expect(visits.filter((v) => v.phase === 'open')).toHaveLength(40);
    expect(j.visit('D1-0')).toBeUndefined();
    expect(j.visit('D40-1')).toBeDefined();
  });
  it('does not gather navigations that never open, nor buckets of workers', () => {
    const j = journal({ visits: 50, workers: 5 });
    for (let i = 0; i < 500; i++) feed(j, navigation(1000 + i, [`https://n${i}.test/`], { tabId: i }), load(1000 + i, 'https://api.test/', { tabId: -1, asker: `https://w${i}.test` }));
    expect([...j.visits()].length).toBeLessThanOrEqual(51);
    feed(j, open(10_000, 'https://example.org/', 'D1'));
    expect([...j.visits()].filter((v) => v.phase === 'background').length).toBeLessThanOrEqual(5);
  });
});

describe('hostile text', () => {
  const MEGABYTE = 'a'.repeat(1_000_000);
  it('is clipped, and crashes nothing', () => {
    const urls = [`https://a.test/${MEGABYTE}`, `http://a.test/?mail=${MEGABYTE}@example.org`, `https://a.test/#${MEGABYTE}`];
    const visit = feed(journal(), page, urls.map((url): BrowserEvent => ({ kind: 'request-started', ...inPage(2000, url, { asker: `https://x.test/${MEGABYTE}`, method: MEGABYTE }) }))).current(1);
    const looks = visit?.contacts.get('a.test')?.evidence ?? [];
    expect(looks).toHaveLength(3);
    for (const look of looks) expect([look.url.length, look.asker]).toEqual([BOUNDS.url, 'https://x.test']);
    expect(visit && JSON.stringify(toRecord(visit, '1')).length).toBeLessThan(10_000);
  });
  it('opens a page whose URL is a megabyte', () => {
    const url = `https://a.test/${MEGABYTE}`;
    expect(feed(journal(), navigation(1000, [url]), commit(1010, url, 'D1')).current(1)).toMatchObject({ requests: 1, gaps: [] });
  });
  it('takes any host name for a name', () => {
    const names = ['__proto__', 'constructor', 'a.test.', '[2001:db8::1]', '192.0.2.4', 'xn--maana-pta.test', 'tostring'];
    const visit = feed(journal(), page, names.flatMap((name, i) => load(2000 + i, `https://${name}/`, { documentId: 'D1' }))).current(1);
    expect([...(visit?.contacts.keys() ?? [])]).toEqual(['example.org', '__proto__', 'constructor', 'a.test', '[2001:db8::1]', '192.0.2.4', 'xn--maana-pta.test', 'tostring']);
    expect(visit?.contacts.get('__proto__')).toMatchObject({ requests: 1, answered: 1 });
    expect(Object.getPrototypeOf(visit?.contacts.get('__proto__')?.ways ?? null)).toBe(Object.prototype);
  });
  it('takes no odd address for one', () => {
    const visit = feed(journal(), page, load(2000, 'https://a.test/', { documentId: 'D1', address: '' }), load(2100, 'https://a.test/2', { documentId: 'D1', address: MEGABYTE })).current(1);
    expect(visit?.contacts.get('a.test')).toMatchObject({ answered: 2, addresses: [] });
  });
});

describe('the clock', () => {
  it('set back an hour does not end what waits', () => {
    const j = feed(journal(), open(10_000_000, 'https://example.org/', 'D1'), navigation(6_000_000, ['https://b.test/'], { asker: 'https://example.org' }),
      { kind: 'navigation-failed', at: 6_000_010, tabId: 1, url: 'https://b.test/', error: 'x' }, commit(6_000_500, 'https://b.test/', 'D2'));
    expect(j.visit('D2')?.contacts.get('b.test')).toMatchObject({ ways: { opened: 1 }, requests: 1 });
  });
});
