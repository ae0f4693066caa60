/** Real events of both browsers, through the listeners into the journal: each page holds what its server knows it sent. */
import { describe, expect, it } from 'vitest';
import type { KeptVisit } from '../../src/journal/state.ts';
import { feed, journal } from '../journal/support.ts';
import { recordedEvents, type Browser } from './recorded.ts';

function play(browser: Browser) {
  const events = recordedEvents(browser);
  const j = feed(journal(), events);
  j.settle(Math.max(...events.map((e) => e.at)) + 60_000);
  const visits = [...j.visits()];
  return { visits, at: (url: string) => visits.find((v) => v.url === url) };
}

const played = { chromium: play('chromium'), firefox: play('firefox') };
const BOTH: Browser[] = ['chromium', 'firefox'];

/** Host → ways, without the icons that browsers fetch from the page's own host. */
function ways(visit: KeptVisit | undefined): Record<string, unknown> | undefined {
  return visit && Object.fromEntries([...visit.contacts.values()].filter((c) => c.host !== visit.host).map((c) => [c.host, c.ways]));
}

describe.each(BOTH)('recorded from %s', (browser) => {
  const { visits, at } = played[browser];

  it('a chain of redirects leads to its page, and its frames are the page\'s', () => {
    const visit = at('https://news.example/chain');
    expect(visit).toMatchObject({ phase: 'left', gaps: [], private: false, requests: 15 });
    expect(visit?.contacts.get('news.example')?.ways.opened).toBe(1);
    expect(ways(visit)).toMatchObject({
      'redir1.example': { opened: 1, loaded: 1 }, 'redir2.example': { opened: 1, loaded: 1 }, 'tracker.example': { loaded: 4 }, 'frame.example': { loaded: 1 }, 'deep.example': { loaded: 1 },
    });
    expect(visit?.chains.map((c) => [c.way, c.type, c.hops.map((h) => [h.host, h.status])])).toEqual([
      ['opened', 'main_frame', [['redir1.example', 302], ['redir2.example', 302], ['news.example', 200]]],
      ['loaded', 'sub_frame', [['redir1.example', 302], ['redir2.example', 302], ['frame.example', 200]]],
    ]);
  });
  it('what a page sends when it leaves is its own', () => {
    const { loaded = 0, worker = 0 } = at('https://news.example/chain')?.contacts.get('px.example')?.ways ?? {};
    expect(loaded + worker).toBe(3);
    expect(ways(at('https://shop.example/next/spa#h'))).toEqual({ 'cdn.example': { loaded: 1 } });
  });
  it('a page that comes back from the back/forward cache is the same visit', () => {
    expect(visits.filter((v) => v.url === 'https://news.example/bfa')).toMatchObject([{ phase: 'open', gaps: [] }]);
    expect(at('https://news.example/bfa')?.contacts.get('tracker.example')?.requests).toBe(1);
    expect(at('https://news.example/bfb')).toMatchObject({ phase: 'left', gaps: [] });
  });
  it('a download, an empty answer and a dead host are contacts of the page that asked', () => {
    const visit = at('https://news.example/dl');
    expect(visit?.phase).toBe('left');
    expect(visit?.contacts.get('shop.example')).toMatchObject({ ways: { loaded: 2 }, answered: 2 });
    expect(visit?.contacts.get('dead.example')).toMatchObject({ answered: 0 });
    expect(visit?.contacts.get('dead.example')?.ways.opened).toBeUndefined();
    expect(visit?.contacts.get('dead.example')?.refused).toBe(visit?.contacts.get('dead.example')?.requests);
    expect(visits.some((v) => v.host === 'dead.example' && v.committed !== undefined)).toBe(false);
  });
  it('a dead host that a person typed is no page\'s', () => {
    const alone = visits.filter((v) => v.url === 'https://dead.example/typed');
    expect(alone.length).toBeGreaterThan(0);
    for (const visit of alone) expect(visit).toMatchObject({ phase: 'pending', contacts: new Map([['dead.example', expect.objectContaining({ answered: 0, ways: { loaded: 1 } })]]) });
  });
  it('link prefetches are in advance', () => {
    expect(ways(at('https://news.example/link'))).toMatchObject({ 'cdn.example': { loaded: 1, advance: 1 }, 'api.example': { advance: 1 } });
  });
  it('workers are their page\'s, and the page has a gap', () => {
    expect(at('https://sw.example/')).toMatchObject({ gaps: ['page-worker'] });
    expect(ways(at('https://sw.example/'))).toEqual({ 'api.example': { loaded: 1, worker: 2 } });
    for (const url of ['https://sw.example/two', 'https://sw.example/three']) {
      const visit = at(url);
      expect(visit).toMatchObject({ gaps: ['page-worker'] });
      expect(visit?.contacts.get('sw.example')?.ways.opened).toBe(1);
      expect(ways(visit)).toEqual({ 'cdn.example': { worker: 1 } });
    }
    expect(visits.some((v) => v.phase === 'background')).toBe(false);
  });
  it('plain http is seen with its cookies and forms', () => {
    expect(at('http://news.example/http')?.contacts.get('news.example')?.plain).toMatchObject({ requests: 2, cookies: 2, forms: 0 });
    expect(at('http://news.example/http')?.contacts.get('tracker.example')?.plain).toMatchObject({ requests: 1, cookies: 1 });
    expect(at('http://shop.example/form')?.contacts.get('shop.example')?.plain).toMatchObject({ requests: 2, forms: 1 });
  });
  it('nothing waits, and every visit is a page that was opened', () => {
    for (const visit of visits.filter((v) => v.phase !== 'pending')) expect([visit.open.size, visit.landing]).toEqual([0, undefined]);
  });
});

describe('recorded from chromium only', () => {
  const { at, visits } = played.chromium;
  it('speculation is in advance for the page that asked, and opened for the page it became', () => {
    expect(at('https://news.example/spec')?.contacts.get('news.example')?.ways).toMatchObject({ opened: 1, advance: 3 });
    const visit = at('https://news.example/pr');
    expect(visit).toMatchObject({ phase: 'open', gaps: [], chains: [{ way: 'opened', hops: [{ url: 'https://news.example/prr' }, { url: 'https://news.example/pr' }] }] });
    expect(ways(visit)).toMatchObject({ 'tracker.example': { loaded: 2 }, 'deep.example': { loaded: 1 }, 'api.example': { loaded: 1 } });
    expect(visits.filter((v) => v.url === 'https://news.example/pf')).toEqual([]);
  });
  it('a page prefetched and then opened has its own request', () => {
    expect(at('https://news.example/pfd')).toMatchObject({ phase: 'open', gaps: [], chains: [{ way: 'opened' }] });
    expect(at('https://news.example/spec2')?.chains).toMatchObject([{ way: 'advance' }]);
  });
  it('http that HSTS turned into https never travelled', () => {
    const contact = at('https://preloaded.example/hsts')?.contacts.get('preloaded.example');
    expect(contact).toMatchObject({ requests: 2, answered: 2, ways: { opened: 1 } });
    expect(contact?.plain).toBeUndefined();
  });
  it('a discarded tab keeps its visits under its new number', () => {
    expect(at('https://news.example/bfa')?.tabId).toBe(at('https://news.example/bfb')?.tabId);
    expect(at('https://news.example/bfa')?.tabId).not.toBe(517_381_483);
  });
});
