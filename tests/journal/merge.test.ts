/** Two records that turn out to be one document: the result is the same as if it had been known from the start. */
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/journal/bounds.ts';
import type { BrowserEvent, RequestFacts } from '../../src/journal/types.ts';
import { facts, feed, journal, load, open, WATCHED } from './support.ts';

const page = open(1000, 'https://example.org/', 'D1');
/** In the page itself, and in a frame inside a frame of it: F2 in F1 in D1. */
const inPage: Partial<RequestFacts> = { documentId: 'D1', asker: 'https://example.org' };
const inFrame: Partial<RequestFacts> = { documentId: 'F2', parentDocumentId: 'F1', frameId: 9, outermost: false };
/** The request that tells what F1 lies in. */
const link = load(9000, 'https://link.test/', { documentId: 'F1', parentDocumentId: 'D1', frameId: 5, outermost: false });

/** Every kind of thing that a contact counts. */
function doings(at: number, where: Partial<RequestFacts>, n: number): BrowserEvent[] {
  const f = (plus: number, url: string, more: Partial<RequestFacts> = {}): RequestFacts => facts(at + plus, url, { ...where, ...more, requestId: `${n}-${plus}` });
  const answer = (of: RequestFacts, more: Partial<Extract<BrowserEvent, { kind: 'response-started' }>> = {}): BrowserEvent[] => [{ kind: 'request-started', ...of }, { kind: 'response-started', ...of, at: of.at + 1, status: 200, cached: false, ...more }];
  const blocked = f(10, `https://${WATCHED.host}/${n}/blocked`);
  const plain = f(40, `http://plain.test/${n}?mail=ana@example.org`, { method: 'POST', type: 'xmlhttprequest' });
  const chain = f(60, `https://r1.test/${n}`);
  return [
    ...answer(f(0, `https://a.test/${n}`), { address: `192.0.2.${n}` }), ...answer(f(5, `https://a.test/${n}/c`), { cached: true }), ...answer(f(6, `https://a.test/${n}/p`), { proxied: true }),
    { kind: 'request-started', ...blocked }, { kind: 'request-failed', ...blocked, error: 'net::ERR_BLOCKED_BY_CLIENT' },
    ...answer(f(20, `https://${WATCHED.host}/${n}/answered`), { address: WATCHED.address }), ...answer(f(30, `https://only${n}.test/`)), ...answer(f(35, `https://px.tracker.test/${n}`)),
    { kind: 'request-started', ...plain }, { kind: 'request-sent', ...plain, cookie: true, advance: false }, { kind: 'response-started', ...plain, at: plain.at + 1, status: 200, cached: false },
    { kind: 'request-started', ...chain }, { kind: 'request-redirected', ...chain, to: `https://r2.test/${n}`, status: 302 }, { kind: 'response-started', ...chain, url: `https://r2.test/${n}`, status: 200, cached: false },
    { kind: 'request-started', ...f(70, `https://slow.test/${n}`) },
  ];
}

function seen(events: BrowserEvent[][], bounds: Partial<Bounds> = {}) {
  const j = feed(journal(bounds), ...events);
  const visit = j.current(1);
  expect([...j.visits()].map((v) => v.id)).toEqual(['D1']);
  return {
    j, visit,
    plain: { ...visit, contacts: [...(visit?.contacts.values() ?? [])].sort((a, b) => (a.host < b.host ? -1 : 1)).map((c) => ({ ...c, addresses: [...c.addresses].sort() })), chains: [...(visit?.chains ?? [])].sort((a, b) => a.at - b.at), open: [...(visit?.open.keys() ?? [])].sort(), documents: [...(visit?.documents ?? [])].sort(), done: [...(visit?.done ?? [])].sort(), beyond: 0 },
  };
}

describe('a record merged into another', () => {
  // What a frame asks first, and what only the page does, in both orders of time.
  const first = doings(2000, inPage, 1);
  const second = doings(4000, inFrame, 2);
  const earlier = doings(1500, inFrame, 3);

  it('gives what the right order gives', () => {
    expect(seen([page, first, second, earlier, link]).plain).toEqual(seen([page, link, earlier, first, second]).plain);
    expect(seen([second, earlier, page, first, link]).plain).toEqual(seen([page, link, earlier, first, second]).plain);
  });
  it('counts everything', () => {
    const { visit } = seen([page, first, second, link]);
    expect(visit?.contacts.get('a.test')).toMatchObject({ requests: 6, answered: 4, cached: 2, proxied: 2, ways: { loaded: 6 }, first: 2000, last: 4006 });
    expect(visit?.contacts.get(WATCHED.host)).toMatchObject({
      refused: 2, answered: 2, hits: [{ by: 'host', count: 4, evidence: { at: 2020, outcome: 'answered' }, first: { at: 2010, outcome: 'refused' } }, { by: 'address', count: 2, evidence: { at: 2020 } }],
    });
    expect(visit?.contacts.get('plain.test')?.plain).toMatchObject({ requests: 2, cookies: 2, forms: 2, identifiers: 2, example: { at: 2040 } });
    expect(visit?.contacts.get('px.tracker.test')?.patterns).toEqual([3]);
    expect(visit?.chains).toHaveLength(2);
    expect([...(visit?.open.keys() ?? [])]).toEqual(['1-70', '2-70']);
  });
  it('keeps what was under way under way, and what was over over', () => {
    const { j } = seen([page, second, link]);
    const slow = facts(4070, 'https://slow.test/2', { ...inFrame, requestId: '2-70' });
    const over = facts(4000, 'https://a.test/2', { ...inFrame, requestId: '2-0' });
    feed(j, { kind: 'response-started', ...slow, status: 200, cached: false }, { kind: 'response-started', ...over, status: 200, cached: false });
    expect(j.current(1)?.contacts.get('slow.test')).toMatchObject({ requests: 1, answered: 1 });
    expect(j.current(1)?.contacts.get('a.test')).toMatchObject({ requests: 3, answered: 2 });
    feed(j, load(9500, 'https://late.test/', inFrame));
    expect([...j.visits()].map((v) => v.id)).toEqual(['D1']);
  });
  it('is private as soon as one of them is, and public when that is known of one', () => {
    const told = (isPrivate: boolean | undefined) => load(2000, 'https://a.test/', { ...inFrame, tabId: -1, ...(isPrivate === undefined ? {} : { private: isPrivate }) });
    expect(seen([page, told(true), link]).visit?.private).toBe(true);
    expect(seen([page, told(false), link]).visit?.private).toBe(false);
    expect(seen([page, told(undefined), link]).visit?.private).toBeUndefined();
  });
  it('stays within the bounds, and says what it left out', () => {
    const bounds = { contacts: 3, extra: 0, chains: 1 };
    const hosts = (at: number, where: Partial<RequestFacts>, names: string[]) => names.flatMap((name, i) => load(at + i, `https://${name}.test/`, where));
    const { visit } = seen([page, hosts(2000, inPage, ['a', 'b']), hosts(3000, inFrame, ['c', 'd', 'a', 'e']), link], bounds);
    expect([...(visit?.contacts.keys() ?? [])]).toEqual(['example.org', 'a.test', 'b.test']);
    expect(visit?.requests).toBe(8);
    expect(visit?.more.requests).toBe(4);
    expect(visit?.more.contacts).toBeGreaterThanOrEqual(3);
    expect(visit?.gaps).toEqual(['cut']);
    const chains = seen([page, load(2000, ['https://a.test/', 'https://b.test/'], inPage), load(3000, ['https://a.test/', 'https://b.test/'], inFrame), link], bounds);
    expect([chains.visit?.chains.length, chains.visit?.more.chains]).toEqual([1, 1]);
  });
});
