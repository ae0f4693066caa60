/** Nonsense of every kind, seeded: the journal stays whole, whatever is told in whatever order. */
import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/journal/journal.ts';
import type { BrowserEvent, RequestFacts, RequestType, Visit } from '../../src/journal/types.ts';
import { classifier, journal, WATCHED } from './support.ts';

const CATALOGUE = '2026-11-22';
const URLS = [
  'https://a.test/', 'https://b.test/x', 'http://c.test/?mail=ana@example.org', `https://${WATCHED.host}/`, 'https://a.test/#f', 'wss://d.test/s', 'about:blank', 'https://px.tracker.test/p',
  'http://a.test/', 'data:,x', 'https://__proto__/', '', 'chrome://newtab/', 'file:///x', 'https://b.test/y',
];
const TYPES: RequestType[] = ['main_frame', 'main_frame', 'sub_frame', 'image', 'xmlhttprequest', 'other', 'font', 'ping'];

/** Numerical Recipes' generator: enough to shuffle, the same everywhere. */
function generator(seed: number) {
  let s = seed >>> 0;
  const next = (most: number): number => {
    s = (Math.imul(s, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((s / 4_294_967_296) * most);
  };
  const pick = <T>(of: readonly T[]): T => of[next(of.length)] as T;
  const maybe = <K extends string, T>(key: K, of: readonly T[]): Partial<Record<K, T>> => (next(2) ? ({ [key]: pick(of) } as Record<K, T>) : {});
  return { next, pick, maybe };
}

function nonsense(seed: number, length: number, isPrivate: readonly boolean[]): BrowserEvent[] {
  const { next, pick, maybe } = generator(seed);
  const documents = ['D1', 'D2', 'D3', 'D4', 'F1', 'F2'];
  let at = 1_000_000;
  const one = (): BrowserEvent => {
    at += next(8) === 0 ? next(40_000) : next(200) - 40;
    const tabId = pick([1, 2, 3, -1]);
    const facts: RequestFacts = {
      at, requestId: String(next(60)), url: pick(URLS), method: pick(['GET', 'POST']), type: pick(TYPES), tabId, frameId: pick([0, 0, 5, 17_179_869_186]),
      ...maybe('documentId', documents), ...(next(4) ? {} : { parentDocumentId: pick(documents) }), ...maybe('asker', URLS), ...(next(6) ? {} : { prerendering: true }),
      ...(next(3) ? {} : { outermost: next(2) === 0 }), ...maybe('private', isPrivate),
    };
    const answer = { status: pick([0, 200, 302, 307, 404]), ...maybe('address', ['192.0.2.1', '192.0.2.2', WATCHED.address, '']), ...(next(8) ? {} : { proxied: true }) };
    const where = { at, tabId, url: pick(URLS), ...maybe('documentId', documents) };
    const kinds: (() => BrowserEvent)[] = [
      () => ({ kind: 'request-started', ...facts }), () => ({ kind: 'request-started', ...facts }),
      () => ({ kind: 'request-sent', ...facts, cookie: next(2) === 0, advance: next(4) === 0 }), () => ({ kind: 'response-cookie', ...facts }),
      () => ({ kind: 'request-redirected', ...facts, ...answer, to: pick([...URLS, facts.url, facts.url.replace('http:', 'https:')]) }),
      () => ({ kind: 'response-started', ...facts, ...answer, cached: next(5) === 0 }), () => ({ kind: 'request-failed', ...facts, error: pick(['net::ERR_CACHE_MISS', 'net::ERR_ABORTED', 'NS_ERROR_FAILURE']), ...maybe('address', ['192.0.2.3']) }),
      () => ({ kind: 'navigation-committed', ...where, how: pick([[], ['forward_back'], ['link', 'server_redirect']]), ...(next(6) ? {} : { prerendering: true }) }),
      () => ({ kind: 'navigation-failed', at, tabId, url: where.url, error: pick(['net::ERR_ABORTED', 'net::ERR_FAILED', 'Error code 2152398850']) }),
      () => ({ kind: 'address-changed', ...where }), () => ({ kind: 'tab-known', at, tabId, private: pick(isPrivate) }),
      () => (next(3) ? { kind: 'address-changed', ...where } : { kind: 'tab-closed', at, tabId }), () => ({ kind: 'tab-replaced', at, from: tabId, to: pick([1, 2, 3]) }),
      () => ({ kind: 'document-found', ...where, private: pick(isPrivate), since: pick(['install', 'worker-killed'] as const) }), () => ({ kind: 'access', at, granted: next(4) > 0 }),
    ];
    return pick(kinds)();
  };
  return Array.from({ length }, one);
}

/** What must hold of every visit after every event. */
function faults(visit: Visit): string[] {
  const found: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) found.push(`${visit.id} ${visit.phase}: ${what}`);
  };
  let requests = visit.more.requests;
  for (const c of visit.contacts.values()) {
    requests += c.requests;
    const ways = Object.values(c.ways).reduce((sum, n) => sum + n, 0);
    check([c.requests, c.answered, c.refused, c.cached, c.proxied, ...Object.values(c.ways)].every((n) => n >= 0), `${c.host}: negative ${JSON.stringify(c)}`);
    check(c.answered + c.refused + c.cached <= c.requests, `${c.host}: ${c.answered} + ${c.refused} + ${c.cached} of ${c.requests}`);
    // A document shown without a request of its own adds one way, and no request.
    check(ways === c.requests || (ways === c.requests + 1 && (c.ways.opened ?? 0) > 0), `${c.host}: ways ${JSON.stringify(c.ways)} of ${c.requests}`);
    check(c.evidence.length <= 3 && c.addresses.length <= 4 && c.hits.length <= 8, `${c.host}: bounds`);
    check(c.hits.every((h) => h.count > 0), `${c.host}: hit without a count`);
    if (c.plain) check(c.plain.requests > 0 && c.plain.cookies <= c.plain.requests && c.plain.forms <= c.plain.requests && c.plain.identifiers <= c.plain.requests && c.plain.cookies >= 0 && c.plain.requests <= c.requests, `${c.host}: plain ${JSON.stringify(c.plain)}`);
  }
  check(requests === visit.requests, `${visit.requests} requests, ${requests} in its contacts`);
  check(visit.phase !== 'open' || visit.host === '' || (visit.contacts.get(visit.host)?.ways.opened ?? 0) > 0, 'open, and its host was not opened');
  check(visit.chains.every((c) => c.hops.length >= 2), 'a chain of one hop');
  return found;
}

function faultsOf(j: Journal): string[] {
  const visits = [...j.visits()];
  const found = visits.flatMap(faults);
  for (const tab of [1, 2, 3]) if (visits.filter((v) => v.tabId === tab && v.phase === 'open').length > 1) found.push(`tab ${tab}: two pages open`);
  const ids = visits.flatMap((v) => [...v.open.keys()]);
  if (new Set(ids).size !== ids.length) found.push('a request in two visits');
  return found;
}

describe('nonsense', () => {
  it('is none on an ordinary day: the same checks hold', () => {
    expect(faultsOf(journal())).toEqual([]);
  });
  it.each(Array.from({ length: 60 }, (_, i) => i + 1))('leaves the journal whole: seed %i', (seed) => {
    let j = journal({ contacts: 4, extra: 1, chains: 5, open: 6, visits: 12, documents: 4, done: 10 });
    for (const [i, event] of nonsense(seed, 600, seed % 2 ? [false] : [false, true]).entries()) {
      j.accept(event);
      expect(faultsOf(j), `after event ${i}: ${JSON.stringify(event)}`).toEqual([]);
      if (i % 97 !== 96) continue;
      const { journal: next, refused } = Journal.restore(classifier, JSON.parse(JSON.stringify(j.snapshot(CATALOGUE))), CATALOGUE, { contacts: 4, extra: 1, chains: 5, open: 6, visits: 12, documents: 4, done: 10 });
      expect(refused).toEqual([]);
      j = next;
    }
  }, 60_000);
});
