import { describe, expect, it } from 'vitest';
import { commit, facts, feed, journal, load, navigation, open, WATCHED } from './support.ts';

const page = open(1000, 'https://example.org/', 'D1');
const bad = `https://${WATCHED.host}/ahead`;
/** What Chromium tells of a prefetch by speculation rules: a main_frame of the same tab that names the asking document. */
const prefetch = load(2000, bad, { type: 'main_frame', documentId: 'D1' });
/** … and of the prerender itself: no document, but its life-cycle. */
const prerender = (url = bad) => navigation(2100, [url], { frameId: 11, prerendering: true, outermost: true, asker: 'https://example.org' });
const ahead = (url = bad) => commit(2120, url, 'P1', { prerendering: true });
const inside = load(2200, 'https://cdn.test/in.png', { documentId: 'P1', frameId: 11, prerendering: true, outermost: true, asker: `https://${WATCHED.host}` });

describe('what the browser fetches ahead of time', () => {
  it('is nothing on an ordinary page', () => {
    expect(feed(journal(), page, load(2000, 'https://cdn.test/a', { documentId: 'D1' })).current(1)?.contacts.get('cdn.test')?.ways).toEqual({ loaded: 1 });
  });
  it('is a contact of the page that asked, in advance, and never a visit', () => {
    const j = feed(journal(), page, prefetch);
    j.settle(60_000);
    expect(j.current(1)?.id).toBe('D1');
    expect(j.current(1)?.contacts.get(WATCHED.host)).toMatchObject({ ways: { advance: 1 }, hits: [{ evidence: { way: 'advance', outcome: 'answered' } }] });
    expect([...j.visits()]).toHaveLength(1);
  });
  it('is told of a link prefetch by its headers, before it is counted', () => {
    const base = facts(2000, 'https://cdn.test/p', { type: 'other', documentId: 'D1' });
    const j = feed(journal(), page, { kind: 'request-started', ...base });
    expect(j.current(1)?.contacts.has('cdn.test')).toBe(false);
    feed(j, { kind: 'request-sent', ...base, cookie: false, advance: true }, { kind: 'response-started', ...base, status: 200, cached: false });
    expect(j.current(1)?.contacts.get('cdn.test')?.ways).toEqual({ advance: 1 });
  });
  it('is loaded when it is of type other and no prefetch', () => {
    const base = facts(2000, 'https://cdn.test/m', { type: 'other', documentId: 'D1' });
    const j = feed(journal(), page, { kind: 'request-started', ...base }, { kind: 'request-sent', ...base, cookie: false, advance: false });
    expect(j.current(1)?.contacts.get('cdn.test')?.ways).toEqual({ loaded: 1 });
  });
});

describe('a page rendered ahead of time', () => {
  it('waits under its own id, in advance', () => {
    const j = feed(journal(), page, prefetch, prerender(), ahead(), inside);
    expect(j.current(1)?.id).toBe('D1');
    expect(j.visit('P1')).toMatchObject({ phase: 'advance', tabId: 1 });
    expect(j.visit('P1')?.contacts.get('cdn.test')?.ways).toEqual({ advance: 1 });
    expect([...j.visits()]).toHaveLength(2);
  });
  it('is a visit once it is shown: its host opened, the rest loaded', () => {
    const j = feed(journal(), page, prefetch, prerender(), ahead(), inside, commit(9000, bad, 'P1'));
    j.settle(60_000);
    expect(j.current(1)).toMatchObject({ id: 'P1', phase: 'open', gaps: [] });
    expect(j.current(1)?.contacts.get(WATCHED.host)).toMatchObject({ ways: { opened: 1 }, answered: 1, hits: [{ evidence: { way: 'opened', outcome: 'answered' } }] });
    expect(j.current(1)?.contacts.get('cdn.test')).toMatchObject({ ways: { loaded: 1 }, evidence: [{ way: 'loaded' }], thirdParty: true });
    expect(j.visit('D1')?.contacts.get(WATCHED.host)?.ways).toEqual({ advance: 1 });
  });
  it('was one from the start, though a request of it did not say so', () => {
    const j = feed(journal(), page, load(2110, 'https://cdn.test/0.png', { documentId: 'P1', frameId: 11, outermost: true }), ahead());
    expect(j.visit('P1')?.phase).toBe('advance');
    expect(j.current(1)?.id).toBe('D1');
  });
  it('has its own redirects and what is still under way loaded, once it is shown', () => {
    const waiting = facts(2300, 'https://slow.test/', { documentId: 'P1', prerendering: true, outermost: true });
    const j = feed(journal(), page, prerender(), ahead(), load(2200, ['https://r1.test/', 'https://r2.test/'], { documentId: 'P1', prerendering: true, outermost: true }), { kind: 'request-started', ...waiting });
    expect(j.visit('P1')?.chains).toMatchObject([{ way: 'advance' }]);
    feed(j, commit(9000, bad, 'P1'), { kind: 'response-started', ...waiting, at: 9100, status: 200, cached: false });
    expect(j.current(1)?.chains.map((c) => c.way)).toEqual(['loaded']);
    expect(j.current(1)?.contacts.get('slow.test')).toMatchObject({ ways: { loaded: 1 }, evidence: [{ way: 'loaded', outcome: 'answered' }] });
  });
  it('takes its redirects along', () => {
    const j = feed(journal(), page, navigation(2100, ['https://hop.test/', 'https://end.test/'], { frameId: 11, prerendering: true, asker: 'https://example.org' }), ahead('https://end.test/'), commit(9000, 'https://end.test/', 'P1'));
    expect(j.current(1)?.chains).toMatchObject([{ way: 'opened', hops: [{ host: 'hop.test' }, { host: 'end.test' }] }]);
    expect(j.current(1)?.contacts.get('hop.test')?.ways).toEqual({ opened: 1 });
  });
  it('finds the chain that the asking page made for it, when its own request was not seen', () => {
    const j = feed(journal(), page, load(2000, ['https://hop.test/', 'https://end.test/'], { type: 'main_frame', documentId: 'D1' }), ahead('https://end.test/'), commit(9000, 'https://end.test/', 'P1'));
    expect(j.current(1)).toMatchObject({ id: 'P1', gaps: [], chains: [{ way: 'opened', hops: [{ host: 'hop.test', status: 302 }, { host: 'end.test', status: 200 }] }] });
    expect(j.current(1)?.contacts.get('hop.test')).toMatchObject({ ways: { opened: 1 }, addresses: ['192.0.2.9'] });
  });
  it('becomes the asking page\'s contacts, in advance, when nobody looked at it for ten minutes', () => {
    const j = feed(journal(), page, prerender(), ahead(), inside);
    expect(j.settle(2100 + 599_000)).toEqual([]);
    j.settle(2100 + 601_000);
    expect(j.visit('P1')).toBeUndefined();
    expect(j.visit('D1')?.contacts.get(WATCHED.host)?.ways).toEqual({ advance: 1 });
    expect(j.visit('D1')?.contacts.get('cdn.test')?.ways).toEqual({ advance: 1 });
  });
  it('changes every look at what it loaded: hits, the first of them, and what travelled in the open', () => {
    const own = { documentId: 'P1', prerendering: true, outermost: true };
    const blocked = facts(2200, `https://sub.${WATCHED.host}/1`, own);
    const j = feed(journal(), page, prerender('https://end.test/'), ahead('https://end.test/'), { kind: 'request-started', ...blocked }, { kind: 'request-failed', ...blocked, error: 'net::ERR_BLOCKED_BY_CLIENT' },
      load(2300, `https://sub.${WATCHED.host}/2`, own), load(2400, 'http://plain.test/', own), commit(9000, 'https://end.test/', 'P1'));
    const contacts = j.current(1)?.contacts;
    expect(contacts?.get(`sub.${WATCHED.host}`)?.hits).toMatchObject([{ evidence: { at: 2300, way: 'loaded' }, first: { at: 2200, way: 'loaded' } }]);
    expect(contacts?.get('plain.test')?.plain?.example.way).toBe('loaded');
  });
  it('of another tab is nobody\'s here', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'E1', { tabId: 2 }), load(2000, 'https://end.test/', { type: 'main_frame', documentId: 'E1', tabId: 2 }), open(3000, 'https://b.test/', 'D1'), commit(20_000, 'https://end.test/', 'D2'));
    j.settle(30_000);
    expect(j.current(1)?.gaps).toEqual(['from-cache']);
    expect(j.current(1)?.contacts.get('end.test')).toMatchObject({ requests: 0, ways: { opened: 1 } });
  });
});
