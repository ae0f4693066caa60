import { describe, expect, it } from 'vitest';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { commit, facts, feed, journal, load, navigation, open, WATCHED } from './support.ts';

const failed = (at: number, url: string, error = 'net::ERR_ABORTED', tabId = 1): BrowserEvent => ({ kind: 'navigation-failed', at, tabId, url, error });

describe('redirects', () => {
  it('leave no chain when there are none', () => {
    expect(feed(journal(), open(1000, 'https://example.org/', 'D1')).current(1)?.chains).toEqual([]);
  });
  it('belong to the page they lead to, and every hop was opened', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), open(5000, 'https://c.test/', 'D2', { via: ['https://a.test/x', 'https://b.test/y'], asker: 'https://example.org' }));
    const visit = j.current(1);
    expect(visit?.id).toBe('D2');
    expect(visit?.chains).toHaveLength(1);
    expect(visit?.chains[0]).toMatchObject({
      way: 'opened', type: 'main_frame', at: 5000,
      hops: [
        { url: 'https://a.test/x', host: 'a.test', status: 302, address: '192.0.2.1' },
        { url: 'https://b.test/y', host: 'b.test', status: 302, address: '192.0.2.1' },
        { url: 'https://c.test/', host: 'c.test', status: 200, address: '192.0.2.1' },
      ],
    });
    for (const host of ['a.test', 'b.test', 'c.test']) expect(visit?.contacts.get(host)).toMatchObject({ ways: { opened: 1 }, answered: 1 });
    expect(j.visit('D1')?.contacts.size).toBe(1);
  });
  it('find their page when a redirect is told later than the commit', () => {
    const [first, redirected, second, answered] = navigation(1000, ['https://a.test/', 'https://b.test/']);
    const late = feed(journal(), first ?? [], commit(1030, 'https://b.test/', 'D1'), [redirected, second, answered].flatMap((e) => e ?? []));
    expect(late.current(1)).toMatchObject({ id: 'D1', requests: 2, chains: [{ hops: [{ host: 'a.test' }, { host: 'b.test' }] }] });
    expect([...late.visits()]).toHaveLength(1);
  });
  it('of other requests are loaded', () => {
    const visit = feed(journal(), open(1000, 'https://example.org/', 'D1'), load(1100, ['https://a.test/p', 'https://b.test/q'], { documentId: 'D1' })).current(1);
    expect(visit?.chains).toMatchObject([{ way: 'loaded', hops: [{ host: 'a.test', status: 302 }, { host: 'b.test', status: 200 }] }]);
    expect(visit?.contacts.get('a.test')?.ways).toEqual({ loaded: 1 });
  });
  it('that the browser makes by itself are none: http that never travelled is not counted as plain', () => {
    const base = facts(1000, 'http://example.org/x', { type: 'main_frame' });
    const visit = feed(journal(), [
      { kind: 'request-started', ...base },
      { kind: 'request-redirected', ...base, to: 'https://example.org/x', status: 307 },
      { kind: 'request-started', ...base, at: 1005, url: 'https://example.org/x' },
      { kind: 'response-started', ...base, at: 1010, url: 'https://example.org/x', status: 200, address: '192.0.2.1', cached: false },
      commit(1020, 'https://example.org/x', 'D1'),
    ]).current(1);
    expect(visit).toMatchObject({ requests: 1, chains: [] });
    expect(visit?.contacts.get('example.org')?.plain).toBeUndefined();
  });
  it('that a server answered in the open are plain', () => {
    const visit = feed(journal(), open(1000, 'https://example.org/x', 'D1', { via: ['http://example.org/x'] })).current(1);
    expect(visit?.contacts.get('example.org')).toMatchObject({ requests: 2, plain: { requests: 1 } });
    expect(visit?.chains).toHaveLength(1);
  });
});

describe('a navigation that opens nothing', () => {
  const page = open(1000, 'https://example.org/', 'D1');
  const target = `https://${WATCHED.host}/get`;
  const asked = navigation(5000, [target], { asker: 'https://example.org' });

  it('is no contact of the page while it may still open', () => {
    const j = feed(journal(), page, asked, failed(5010, target));
    expect(j.current(1)?.contacts.has(WATCHED.host)).toBe(false);
    expect(feed(j, commit(6500, target, 'D2')).current(1)).toMatchObject({ id: 'D2', contacts: expect.any(Map) });
    expect(j.current(1)?.contacts.get(WATCHED.host)).toMatchObject({ ways: { opened: 1 }, hits: [{ indicator: WATCHED.row, evidence: { way: 'opened', outcome: 'answered' } }] });
  });
  it('is the asking page\'s, loaded and answered, when it was a download', () => {
    const j = feed(journal(), page, asked, failed(5010, target));
    expect(j.settle(7011).map((v) => v.id)).toEqual(['D1']);
    expect(j.current(1)?.contacts.get(WATCHED.host)).toMatchObject({ ways: { loaded: 1 }, answered: 1, hits: [{ count: 1, evidence: { way: 'loaded', outcome: 'answered', asker: 'https://example.org' } }] });
    expect([...j.visits()]).toHaveLength(1);
    expect(j.current(1)?.open.size).toBe(0);
  });
  it('is decided without an error half a minute after its answer (Firefox tells none for a download)', () => {
    const j = feed(journal(), page, asked);
    expect(j.settle(30_000)).toEqual([]);
    expect(j.settle(36_000)[0]?.contacts.get(WATCHED.host)?.ways).toEqual({ loaded: 1 });
  });
  it('is nobody\'s when a person typed it, and is dropped after ten minutes', () => {
    const typed = navigation(5000, ['https://short.test/1', target]);
    const j = feed(journal(), page, typed, failed(5030, target));
    j.settle(8000);
    expect(j.visit('D1')?.contacts.has(WATCHED.host)).toBe(false);
    const alone = [...j.visits()].find((v) => v.phase === 'pending');
    expect(alone).toMatchObject({ host: WATCHED.host, site: WATCHED.host, url: target });
    expect(alone?.contacts.get(WATCHED.host)).toMatchObject({ ways: { loaded: 1 }, hits: [{ evidence: { way: 'loaded' } }] });
    expect(j.current(1)?.id).toBe('D1');
    j.settle(5000 + 600_000 + 10_000);
    expect([...j.visits()].map((v) => v.id)).toEqual(['D1']);
    expect(j.takeRemoved()).toContain(alone?.id);
  });
  it('is opened after all when it is committed much later', () => {
    const [started, answered] = navigation(5000, [target]);
    const j = feed(journal(), page, started ?? [], failed(5010, target));
    j.settle(8000);
    feed(j, answered ?? [], commit(9000, target, 'D2'));
    expect(j.current(1)?.contacts.get(WATCHED.host)).toMatchObject({ ways: { opened: 1 }, requests: 1, answered: 1, hits: [{ count: 1, evidence: { way: 'opened', outcome: 'answered' } }] });
    expect(j.current(1)).toMatchObject({ requests: 1, gaps: [] });
    expect(j.current(1)?.open.size).toBe(0);
  });
  it('blames no page in another tab that happens to have the same origin', () => {
    const j = feed(journal(), page, open(2000, 'https://other.test/', 'E1', { tabId: 2 }),
      navigation(5000, [target], { tabId: 2, asker: 'https://example.org' }), failed(5010, target, 'net::ERR_ABORTED', 2));
    j.settle(9000);
    expect([...j.visits()].filter((v) => v.phase !== 'pending' && v.contacts.has(WATCHED.host))).toEqual([]);
  });
  it('was refused when no answer came', () => {
    const base = facts(5000, target, { type: 'main_frame', asker: 'https://example.org' });
    const j = feed(journal(), page, [{ kind: 'request-started', ...base }, { kind: 'request-failed', ...base, at: 5010, error: 'net::ERR_NAME_NOT_RESOLVED' }]);
    j.settle(8000);
    expect(j.visit('D1')?.contacts.get(WATCHED.host)).toMatchObject({ refused: 1, answered: 0, hits: [{ evidence: { outcome: 'refused', way: 'loaded' } }] });
  });
});

describe('an error page', () => {
  const base = facts(5000, 'https://dead.test/', { type: 'main_frame', asker: 'https://example.org' });
  const request: BrowserEvent[] = [{ kind: 'request-started', ...base }, { kind: 'request-failed', ...base, at: 5010, error: 'NS_ERROR_UNKNOWN_HOST' }];

  it('is not opened, though Firefox commits it under the address that failed', () => {
    const orders = [[...request, commit(5050, 'https://dead.test/', 'D2')], [request[0], commit(5050, 'https://dead.test/', 'D2'), request[1]], [commit(5050, 'https://dead.test/', 'D2'), ...request]];
    for (const order of orders) {
      const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), order.flatMap((e) => e ?? []));
      expect(j.current(1)).toBeUndefined();
      expect(j.visit('D2')).toBeUndefined();
      expect(j.visit('D1')).toMatchObject({ phase: 'left', left: 5050 });
      expect(j.visit('D1')?.contacts.get('dead.test')).toMatchObject({ ways: { loaded: 1 }, refused: 1, evidence: [{ outcome: 'refused' }] });
    }
  });
  it('that nobody asked for stands by itself, under the last address, and takes what is told later', () => {
    const typed = facts(5000, 'https://short.test/', { type: 'main_frame' });
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), commit(5050, 'https://dead.test/', 'D2'), { kind: 'request-started', ...typed },
      { kind: 'request-redirected', ...typed, to: 'https://dead.test/', status: 302, address: '192.0.2.1' }, { kind: 'request-failed', ...typed, url: 'https://dead.test/', at: 5010, error: 'NS_ERROR_UNKNOWN_HOST' },
      { kind: 'request-sent', ...typed, url: 'https://dead.test/', at: 5005, cookie: false, advance: false });
    expect([...j.visits()].map((v) => [v.phase, v.url, v.host, v.requests])).toEqual([['left', 'https://example.org/', 'example.org', 1], ['pending', 'https://dead.test/', 'dead.test', 2]]);
  });
  it('is none when it went on to load things: the person stopped it', () => {
    const j = feed(journal(), commit(5050, 'https://dead.test/', 'D2'), load(5060, 'https://cdn.test/a', { documentId: 'D2' }), request);
    expect(j.current(1)).toMatchObject({ id: 'D2', requests: 2 });
    expect(j.current(1)?.contacts.get('dead.test')).toMatchObject({ ways: { opened: 1 }, refused: 1 });
    expect(j.current(1)?.open.size).toBe(0);
  });
  it('takes the place of the page in Chromium, which does not commit it', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), request, failed(5020, 'https://dead.test/', 'net::ERR_NAME_NOT_RESOLVED'));
    expect(j.current(1)).toBeUndefined();
    expect(feed(journal(), open(1000, 'https://example.org/', 'D1'), request, failed(5020, 'https://dead.test/')).current(1)?.id).toBe('D1');
  });
});

describe('the back/forward cache', () => {
  it('brings the old visit back, without a gap, a request or a second count', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), load(1100, 'https://cdn.test/a', { documentId: 'D1' }), open(5000, 'https://other.test/', 'D2'));
    expect(j.visit('D1')).toMatchObject({ phase: 'left', left: 5008 });
    feed(j, commit(9000, 'https://example.org/', 'D1', { how: ['link', 'forward_back'] }));
    j.settle(60_000);
    expect(j.current(1)).toMatchObject({ id: 'D1', phase: 'open', requests: 2, gaps: [], started: 1000, committed: 9000 });
    expect(j.current(1)?.left).toBeUndefined();
    expect(j.visit('D2')?.phase).toBe('left');
  });
  it('finds the last 20 documents of a tab', () => {
    const j = journal();
    for (let i = 0; i < 30; i++) feed(j, open(1000 * (i + 1), `https://s${i}.test/`, `D${i}`));
    expect([...j.visits()].map((v) => v.id)).toEqual(Array.from({ length: 21 }, (_, i) => `D${i + 9}`));
    expect(j.takeRemoved()).toContain('D0');
  });
});

describe('without a request that was seen', () => {
  it('the page\'s own host is a contact, opened', () => {
    const j = feed(journal(), open(1000, 'https://first.test/', 'D0'), commit(9000, `https://${WATCHED.host}/`, 'D1'));
    const visit = j.current(1);
    expect(visit).toMatchObject({ requests: 0, gaps: [] });
    expect(visit?.contacts.get(WATCHED.host)).toMatchObject({ ways: { opened: 1 }, requests: 0, answered: 0, hits: [{ evidence: { way: 'opened', outcome: 'sent' } }] });
    j.settle(11_001);
    expect(visit?.gaps).toEqual(['from-cache']);
  });
  it('and with traffic of the site\'s worker, the page\'s worker answered', () => {
    const j = feed(journal(), open(1000, 'https://first.test/', 'D0'), commit(9000, 'https://example.org/', 'D1'),
      load(9050, 'https://api.test/x', { tabId: -1, frameId: -1, type: 'xmlhttprequest', asker: 'https://example.org' }));
    expect(j.settle(12_000)[0]?.gaps).toEqual(['page-worker']);
  });
  it('and right after the journal began, it started late', () => {
    const j = feed(journal(), commit(1000, 'https://example.org/', 'D1'));
    expect(j.settle(5000)[0]?.gaps).toEqual(['started-late']);
  });
  it('a document from the browser\'s cache says so', () => {
    const base = facts(5000, 'https://example.org/', { type: 'main_frame' });
    const visit = feed(journal(), { kind: 'request-started', ...base }, { kind: 'response-started', ...base, status: 200, address: '192.0.2.1', cached: true }, commit(5020, 'https://example.org/', 'D1')).current(1);
    expect(visit?.gaps).toEqual(['from-cache']);
    expect(visit?.contacts.get('example.org')).toMatchObject({ ways: { opened: 1 }, cached: 1, answered: 0, addresses: [], evidence: [{ outcome: 'sent' }] });
  });
});

describe('the address', () => {
  it('changes with pushState and fragments, within the origin', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'));
    const changed = (at: number, url: string): BrowserEvent => ({ kind: 'address-changed', at, tabId: 1, documentId: 'D1', url });
    expect(feed(j, changed(2000, 'https://example.org/spa')).current(1)).toMatchObject({ id: 'D1', url: 'https://example.org/spa' });
    expect(feed(j, changed(3000, 'https://evil.test/')).current(1)?.url).toBe('https://example.org/spa');
    expect(feed(j, changed(1500, 'https://example.org/late')).current(1)?.url).toBe('https://example.org/spa');
    expect([...j.visits()]).toHaveLength(1);
  });
});

describe('commits out of order', () => {
  it('leave the later page shown', () => {
    const j = feed(journal(), commit(2000, 'https://b.test/', 'D2'), commit(1000, 'https://a.test/', 'D1'));
    expect(j.current(1)?.id).toBe('D2');
    expect(j.visit('D1')).toMatchObject({ phase: 'left', left: 2000 });
  });
});

describe('the browser\'s own pages', () => {
  it('are no visit, and leave none', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), commit(5000, 'about:blank', 'D2'));
    expect(j.current(1)).toBeUndefined();
    expect(j.visit('D1')?.phase).toBe('left');
    feed(j, open(9000, 'https://example.org/', 'D3'));
    expect([...j.visits()].map((v) => v.id)).toEqual(['D1', 'D3']);
  });
  it('are shown as soon as they contact someone (a file on the disk)', () => {
    const j = feed(journal(), commit(5000, 'file:///letter.html', 'D2'), load(5100, `https://${WATCHED.host}/pixel`, { documentId: 'D2' }));
    expect(j.current(1)?.contacts.get(WATCHED.host)).toMatchObject({ ways: { loaded: 1 }, thirdParty: true });
  });
});

describe('when the worker missed an event in the middle', () => {
  it('of a chain, what it did see is kept in order', () => {
    const [first, , , last] = navigation(1000, ['https://a.test/', 'https://b.test/']);
    const visit = feed(journal(), [first, last].flatMap((e) => e ?? []), commit(1030, 'https://b.test/', 'D1')).current(1);
    expect(visit?.chains).toMatchObject([{ hops: [{ host: 'a.test' }, { host: 'b.test', status: 200 }] }]);
    expect(visit?.contacts.get('a.test')).toMatchObject({ requests: 1, answered: 0, evidence: [{ outcome: 'sent' }] });
  });
  it('and only an answer is left, it counts as the request', () => {
    const answer = load(2000, 'https://cdn.test/a', { documentId: 'D1' })[1];
    expect(feed(journal(), open(1000, 'https://example.org/', 'D1'), answer ?? []).current(1)?.contacts.get('cdn.test')).toMatchObject({ requests: 1, answered: 1 });
  });
});

describe('a worker that wakes', () => {
  // Measured: at 4 of 25 wakes Chromium delivered the answer of the waking request before its start and its redirects.
  const answerFirst = (events: BrowserEvent[]): BrowserEvent[] => [...events.slice(-1), ...events.slice(0, -1)];

  it('and hears the answer first knows the chain all the same', () => {
    const url = 'https://c.test/';
    const visit = feed(journal(), answerFirst(navigation(1000, ['https://a.test/', 'https://b.test/', url])), commit(1100, url, 'D1')).current(1);
    expect(visit).toMatchObject({ requests: 3, gaps: [], chains: [{ at: 1000, hops: [{ host: 'a.test', status: 302 }, { host: 'b.test', status: 302 }, { host: 'c.test', status: 200 }] }] });
    expect(visit?.contacts.get('a.test')).toMatchObject({ ways: { opened: 1 }, answered: 1 });
  });
  it('counts a single request once, with the cookie it hears of last', () => {
    const f = facts(2000, 'http://a.test/x', { documentId: 'D1' });
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), { kind: 'response-started', ...f, at: 2010, status: 200, cached: false, address: '192.0.2.1' },
      { kind: 'request-started', ...f }, { kind: 'request-sent', ...f, cookie: true, advance: false });
    expect(j.current(1)?.contacts.get('a.test')).toMatchObject({ requests: 1, answered: 1, plain: { requests: 1, cookies: 1 } });
    expect(j.current(1)?.open.size).toBe(1);
    j.settle(4100);
    expect(j.current(1)?.open.size).toBe(0);
  });
  it('takes a prefetch for one, though its purpose is told after its answer', () => {
    const f = facts(2000, 'https://a.test/x', { documentId: 'D1', type: 'other' });
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), { kind: 'response-started', ...f, at: 2010, status: 200, cached: false }, { kind: 'request-started', ...f }, { kind: 'request-sent', ...f, cookie: false, advance: true });
    expect(j.current(1)?.contacts.get('a.test')).toMatchObject({ ways: { advance: 1 }, requests: 1, evidence: [{ way: 'advance' }] });
    expect(j.current(1)?.contacts.get('a.test')?.evidence).toHaveLength(1);
  });
  it('counts what it takes back and counts again once, whatever it was', () => {
    const told = (url: string, answer: { cached?: boolean; proxied?: boolean; address?: string }) => {
      const f = facts(2000, url, { documentId: 'D1', type: 'other' });
      return feed(journal(), open(1000, 'https://example.org/', 'D1'), { kind: 'response-started', ...f, at: 2010, status: 200, cached: false, ...answer }, { kind: 'request-sent', ...f, cookie: true, advance: true }).current(1)?.contacts;
    };
    expect(told('https://a.test/x', { cached: true })?.get('a.test')).toMatchObject({ requests: 1, cached: 1, answered: 0 });
    expect(told('https://a.test/x', { proxied: true })?.get('a.test')).toMatchObject({ requests: 1, proxied: 1, answered: 1 });
    expect(told('http://a.test/x?mail=ana@example.org', {})?.get('a.test')?.plain).toMatchObject({ requests: 1, cookies: 1, identifiers: 1, example: { way: 'advance' } });
    expect(told(`https://${WATCHED.host}/x`, { address: WATCHED.address })?.get(WATCHED.host)?.hits).toMatchObject([{ by: 'host', count: 1, evidence: { way: 'advance' } }, { by: 'address', count: 1, evidence: { way: 'advance' } }]);
  });
});

describe('a navigation that another one overtakes', () => {
  const first = navigation(5000, ['https://slow.test/'], { asker: 'https://example.org' }).slice(0, 1);
  const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), first, open(6000, 'https://fast.test/', 'D2', { asker: 'https://example.org' }));

  it('is decided two seconds after the other opened its page', () => {
    j.settle(8_000);
    expect(j.visit('D1')?.contacts.has('slow.test')).toBe(false);
    j.settle(8_010);
    expect(j.visit('D1')?.contacts.get('slow.test')).toMatchObject({ ways: { loaded: 1 }, evidence: [{ outcome: 'sent' }] });
  });
});
