import { describe, expect, it } from 'vitest';
import type { BrowserEvent, RequestFacts } from '../../src/journal/types.ts';
import { carriesIdentifier } from '../../src/journal/identifiers.ts';
import { commit, facts, feed, journal, load, open, WATCHED } from './support.ts';

const page = open(1000, 'https://example.org/', 'D1');
const inPage = (at: number, url: string, more: Partial<RequestFacts> = {}): RequestFacts => facts(at, url, { documentId: 'D1', asker: 'https://example.org', ...more });
const contactOf = (host: string, ...events: BrowserEvent[]) => feed(journal(), page, events).current(1)?.contacts.get(host);
const started = (f: RequestFacts): BrowserEvent => ({ kind: 'request-started', ...f });
const answered = (f: RequestFacts, more: { cached?: boolean; proxied?: boolean; address?: string; status?: number } = {}): BrowserEvent =>
  ({ kind: 'response-started', ...f, at: f.at + 5, status: 200, cached: false, ...more });

describe('what a contact counts', () => {
  it('nothing but the request while it is under way', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(contactOf('a.test', started(f))).toMatchObject({ requests: 1, answered: 0, refused: 0, cached: 0, evidence: [{ outcome: 'sent', asker: 'https://example.org' }] });
  });
  it('its answer, with address and status', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(contactOf('a.test', started(f), answered(f, { address: '192.0.2.7' }))).toMatchObject({
      requests: 1, answered: 1, addresses: ['192.0.2.7'], first: 2000, last: 2000, evidence: [{ outcome: 'answered', address: '192.0.2.7', status: 200 }],
    });
  });
  it('a failure before the answer as refused', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(contactOf('a.test', started(f), { kind: 'request-failed', ...f, error: 'net::ERR_BLOCKED_BY_CLIENT' })).toMatchObject({ requests: 1, refused: 1, answered: 0, evidence: [{ outcome: 'refused' }] });
  });
  it('what Testigo held as refused by it, however the browser words it', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(contactOf('a.test', started(f), { kind: 'request-failed', ...f, error: 'net::ERR_BLOCKED_BY_CLIENT' })?.evidence[0]).not.toHaveProperty('held');
    for (const error of ['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT']) {
      expect(contactOf('a.test', started(f), { kind: 'request-failed', ...f, error, held: true })).toMatchObject({ requests: 1, refused: 1, answered: 0, evidence: [{ outcome: 'refused', held: true }] });
    }
  });
  it('a failure after the answer as answered', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(contactOf('a.test', started(f), answered(f), { kind: 'request-failed', ...f, error: 'net::ERR_ABORTED' })).toMatchObject({ answered: 1, refused: 0 });
  });
  it('a failure of a server that was reached as sent (Firefox: beacons)', () => {
    const f = inPage(2000, 'https://a.test/x', { type: 'ping' });
    expect(contactOf('a.test', started(f), { kind: 'request-failed', ...f, error: 'NS_ERROR_FAILURE', address: '192.0.2.8' })).toMatchObject({ refused: 0, answered: 0, addresses: ['192.0.2.8'], evidence: [{ outcome: 'sent' }] });
  });
  it('nothing of a font that Chromium only looked for in its cache', () => {
    const f = inPage(2000, 'https://a.test/f.woff2', { type: 'font' });
    expect(contactOf('a.test', started(f), { kind: 'request-failed', ...f, error: 'net::ERR_CACHE_MISS' })).toBeUndefined();
    const real = inPage(2010, 'https://a.test/f.woff2', { type: 'font' });
    expect(contactOf('a.test', started(f), { kind: 'request-failed', ...f, error: 'net::ERR_CACHE_MISS' }, started(real), answered(real))).toMatchObject({ requests: 1, answered: 1 });
  });
  it('answers of the cache apart, without their address', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(contactOf('a.test', started(f), answered(f, { cached: true, address: WATCHED.address }))).toMatchObject({ requests: 1, answered: 0, cached: 1, addresses: [], hits: [] });
  });
  it('answers through a proxy, without the proxy\'s address', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(contactOf('a.test', started(f), answered(f, { proxied: true, address: WATCHED.address }))).toMatchObject({ answered: 1, proxied: 1, addresses: [], hits: [] });
  });
  it('its first and last moment, whichever is told first', () => {
    expect(contactOf('a.test', ...load(3000, 'https://a.test/1', { documentId: 'D1' }), ...load(2000, 'https://a.test/2', { documentId: 'D1' }), ...load(4000, 'https://a.test/3', { documentId: 'D1' }))).toMatchObject({ first: 2000, last: 4000 });
  });
  it('one outcome for each request, though an answer follows a failure', () => {
    const f = facts(2000, 'https://a.test/', { type: 'main_frame' });
    const visit = feed(journal(), page, started(f), { kind: 'request-failed', ...f, at: 2005, error: 'x' }, answered(f, { address: '192.0.2.1' }), commit(2020, 'https://a.test/', 'D2'), { kind: 'request-sent', ...f, cookie: false, advance: false }).visit('D2');
    expect(visit?.contacts.get('a.test')).toMatchObject({ requests: 1, refused: 0, answered: 1 });
    const late = inPage(2000, 'https://b.test/x');
    expect(contactOf('b.test', { kind: 'request-failed', ...late, error: 'x' }, answered(late), { kind: 'request-sent', ...late, cookie: false, advance: false })).toMatchObject({ requests: 1, refused: 0, answered: 1 });
  });
  it('a request that the browser upgraded to https once', () => {
    const f = inPage(2000, 'http://a.test/x');
    const secure = { ...f, url: 'https://a.test/x' };
    for (const order of [[started(f), started(secure)], [started(f)]]) {
      const upgraded: BrowserEvent = { kind: 'request-redirected', ...f, to: 'https://a.test/x', status: 307 };
      const visit = feed(journal(), page, order[0] ?? [], order.length > 1 ? [order[1], upgraded].flatMap((e) => e ?? []) : upgraded, answered(secure)).current(1);
      expect(visit).toMatchObject({ requests: 2, chains: [] });
      expect(visit?.contacts.get('a.test')).toMatchObject({ requests: 1, answered: 1, evidence: [{ url: 'https://a.test/x' }] });
    }
  });
  it('a preflight and its request as two of the same host', () => {
    const preflight = inPage(2000, 'https://a.test/x', { method: 'OPTIONS', type: 'xmlhttprequest' });
    const real = inPage(2010, 'https://a.test/x', { method: 'PUT', type: 'xmlhttprequest' });
    expect(contactOf('a.test', started(preflight), answered(preflight), started(real), answered(real))).toMatchObject({ requests: 2, answered: 2 });
  });
  it('an event told twice once', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(contactOf('a.test', started(f), started(f), answered(f), answered(f), started(f))).toMatchObject({ requests: 1, answered: 1 });
  });
  it('TrackerDB rows once each', () => {
    expect(contactOf('px.tracker.test', ...load(2000, 'https://px.tracker.test/1', { documentId: 'D1' }), ...load(2100, 'https://px.tracker.test/2', { documentId: 'D1' }))?.patterns).toEqual([3]);
  });
  it('nothing that does not travel under a host name', () => {
    const j = feed(journal(), page, ['data:text/plain,a', 'blob:https://example.org/1', 'chrome-extension://abc/x.js', 'moz-extension://abc/x.js', 'https://', 'http://[', 'about:blank'].map((url) => started(inPage(2000, url))));
    expect([...(j.current(1)?.contacts.keys() ?? [])]).toEqual(['example.org']);
    expect(j.current(1)?.requests).toBe(1);
  });
});

describe('hits', () => {
  const hitsOf = (...events: BrowserEvent[]) => contactOf(WATCHED.host, ...events)?.hits;
  const bad = `https://${WATCHED.host}/`;

  it('are none on other hosts', () => {
    expect(contactOf('notwatched.test', ...load(2000, 'https://notwatched.test/', { documentId: 'D1' }))?.hits).toEqual([]);
  });
  it('keep the strongest look and the first', () => {
    const blocked = inPage(2000, `${bad}1`);
    const waiting = inPage(2100, `${bad}2`);
    const full = inPage(2200, `${bad}3`);
    expect(hitsOf(started(blocked), { kind: 'request-failed', ...blocked, error: 'net::ERR_BLOCKED_BY_CLIENT' }, started(waiting), started(full), answered(full))).toMatchObject([{
      indicator: WATCHED.row, by: 'host', count: 3, evidence: { url: `${bad}3`, way: 'loaded', outcome: 'answered' }, first: { url: `${bad}1`, outcome: 'refused' },
    }]);
  });
  it('rank a real contact above a refused one, and opened above loaded above advance', () => {
    const prefetched = inPage(2000, `${bad}1`, { type: 'main_frame' });
    const refused = inPage(2100, `${bad}2`);
    expect(hitsOf(started(prefetched), answered(prefetched), started(refused), { kind: 'request-failed', ...refused, error: 'x' })).toMatchObject([{ evidence: { way: 'advance', outcome: 'answered' } }]);
    const j = feed(journal(), open(1000, bad, 'D1'), load(2000, `${bad}img`, { documentId: 'D1' }));
    expect(j.current(1)?.contacts.get(WATCHED.host)?.hits).toMatchObject([{ count: 2, evidence: { way: 'opened' } }]);
  });
  it('by address, on any hop', () => {
    const f = inPage(2000, 'https://a.test/x');
    const visit = feed(journal(), page, started(f), { kind: 'request-redirected', ...f, to: 'https://b.test/', status: 302, address: WATCHED.address }).current(1);
    expect(visit?.contacts.get('a.test')?.hits).toMatchObject([{ indicator: WATCHED.addressRow, by: 'address', count: 1, evidence: { address: WATCHED.address } }]);
    expect(visit?.contacts.get('b.test')?.hits).toEqual([]);
  });
  it('of a request that a page\'s worker let through are kept', () => {
    const f = inPage(2000, `${bad}1`);
    const asked: BrowserEvent = { kind: 'request-redirected', ...f, to: f.url, status: 0 };
    expect(hitsOf(started(f), asked, started(f), answered(f))).toMatchObject([{ count: 1, evidence: { outcome: 'answered' } }]);
    expect(hitsOf(started(f), asked, answered(f))).toMatchObject([{ count: 1, evidence: { outcome: 'answered' } }]);
  });
  it('of a request that a page\'s worker answered are taken back', () => {
    const f = inPage(2000, `${bad}1`);
    const real = inPage(2100, `${bad}2`);
    const drop: BrowserEvent = { kind: 'request-redirected', ...f, to: f.url, status: 0 };
    expect(contactOf(WATCHED.host, started(f), drop)).toBeUndefined();
    expect(hitsOf(started(f), started(real), drop)).toMatchObject([{ count: 1 }]);
    // What remains is shown by a look that did happen.
    expect(hitsOf(started(real), answered(real), started(f), drop)).toMatchObject([{ count: 1, evidence: { url: `${bad}2`, outcome: 'answered' } }]);
    const other = inPage(2200, `${bad}3`);
    expect(hitsOf(started(f), { kind: 'request-failed', ...f, error: 'net::ERR_BLOCKED_BY_CLIENT' }, started(other), { kind: 'request-redirected', ...other, to: other.url, status: 0 })).toMatchObject([{ count: 1, evidence: { url: `${bad}1` } }]);
  });
});

describe('what travels in the open', () => {
  const plainOf = (...events: BrowserEvent[]) => contactOf('a.test', ...events)?.plain;
  const sent = (f: RequestFacts, cookie = false): BrowserEvent => ({ kind: 'request-sent', ...f, cookie, advance: false });

  it('is nothing over https', () => {
    const f = inPage(2000, 'https://a.test/x');
    expect(plainOf(started(f), answered(f))).toBeUndefined();
  });
  it('is nothing that was refused before it was sent, or came from the cache', () => {
    const f = inPage(2000, 'http://a.test/x');
    expect(plainOf(started(f), { kind: 'request-failed', ...f, error: 'net::ERR_BLOCKED_BY_CLIENT' })).toBeUndefined();
    expect(plainOf(started(f), answered(f, { cached: true }))).toBeUndefined();
  });
  it('is a request that was sent, once, with the cookie it carried or was given', () => {
    const f = inPage(2000, 'http://a.test/x');
    expect(plainOf(started(f), sent(f), answered(f))).toMatchObject({ requests: 1, cookies: 0, forms: 0, identifiers: 0, example: { url: 'http://a.test/x', outcome: 'answered' } });
    expect(plainOf(started(f), sent(f, true), { kind: 'response-cookie', ...f }, answered(f))).toMatchObject({ requests: 1, cookies: 1 });
    const g = inPage(2000, 'http://a.test/y');
    expect(plainOf(started(g), sent(g), { kind: 'response-cookie', ...g }, answered(g))).toMatchObject({ requests: 1, cookies: 1 });
  });
  it('is a socket, and a form that is sent', () => {
    const ws = inPage(2000, 'ws://a.test/s', { type: 'websocket' });
    expect(plainOf(started(ws), sent(ws))).toMatchObject({ requests: 1, forms: 0 });
    const beacon = inPage(2000, 'http://a.test/b', { type: 'ping', method: 'POST' });
    expect(plainOf(started(beacon), sent(beacon))).toMatchObject({ forms: 0 });
    const form = facts(5000, 'http://a.test/form', { type: 'main_frame', method: 'POST' });
    expect(feed(journal(), started(form), sent(form), answered(form), commit(5010, 'http://a.test/form', 'D2')).current(1)?.contacts.get('a.test')?.plain).toMatchObject({ requests: 1, forms: 1 });
  });
  it('is an identifier in the URL', () => {
    const f = inPage(2000, 'http://a.test/x?mail=ana%40example.org');
    expect(plainOf(started(f), answered(f))).toMatchObject({ identifiers: 1 });
  });
});

describe('an identifier in a URL', () => {
  it.each([
    'http://a.test/', 'http://a.test/2026/11/a-long-title-of-an-article-about-a-lake', 'http://a.test/?q=the+weather+in+morelia+tomorrow', 'http://a.test/?date=2026-11-22T10%3A00',
    'http://a.test/@ana/posts', 'http://a.test/img@2x.png', 'http://a.test/?v=1234567890123456', 'http://a.test/?lang=es_MX&page=2', 'http://a.test/?x=aaaaaaaaaaaaaaaaaaaa111bb', 'http://user@a.test/', 'http://a.test/?u=@', 'http://a.test',
  ])('is not in %s', (url) => expect(carriesIdentifier(url)).toBe(false));
  it.each([
    'http://a.test/?mail=ana@example.org', 'http://a.test/u/ana.lopez%40example.org/x', 'http://a.test/?sid=9f86d081884c7d659a2feaa0c55ad015', 'http://a.test/?a=1&cid=GA1-2-1873498.x&id=Zm9vYmFyMTIzNDU2Nzg5MA',
    'http://a.test/?uuid=123e4567-e89b-42d3-a456-426614174000',
  ])('is in %s', (url) => expect(carriesIdentifier(url)).toBe(true));
  it('costs a megabyte no more than a page of text', () => {
    const long = `http://a.test/?x=${'a@'.repeat(500_000)}`;
    expect(carriesIdentifier(long)).toBe(false);
    expect(carriesIdentifier(`${long}&mail=ana@example.org`)).toBe(false);
  });
});
