/** The same events give the same visits: in whatever order the sources deliver them, and however often the worker dies. */
import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/journal/journal.ts';
import { toRecord } from '../../src/journal/record.ts';
import type { BrowserEvent, Visit } from '../../src/journal/types.ts';
import { BROWSERS, recordedEvents } from '../browser-adapter/recorded.ts';
import { classifier, commit, feed, journal, load, navigation, open, WATCHED } from './support.ts';

const CATALOGUE = '2026-11-22';

/** A longer walk: two tabs, chains, frames, prefetches, prerenders, the back/forward cache, downloads, errors, hits. */
function walk(): BrowserEvent[] {
  const tab = (id: number): BrowserEvent => ({ kind: 'tab-known', at: 900, tabId: id, private: false });
  const bad = `https://${WATCHED.host}`;
  return [
    tab(1), tab(2),
    ...open(1_000, 'https://example.org/', 'D1', { via: ['http://go.test/1', 'https://hop.test/2'] }),
    ...load(1_200, 'https://cdn.test/a.png', { documentId: 'D1' }), ...load(1_210, 'https://px.tracker.test/p', { documentId: 'D1', address: WATCHED.address }),
    ...load(1_220, 'https://frame.test/', { type: 'sub_frame', parentDocumentId: 'D1', frameId: 5, outermost: false }),
    ...load(1_300, ['https://r1.test/', 'https://r2.test/', `${bad}/r3`], { documentId: 'F1', parentDocumentId: 'D1', frameId: 5, outermost: false }),
    ...open(2_000, 'http://shop.test/', 'E1', { tabId: 2 }), ...load(2_100, 'http://cdn.test/plain.js?sid=9f86d081884c7d659a2feaa0c55ad015', { documentId: 'E1', tabId: 2, type: 'script' }),
    ...load(2_200, `${bad}/ahead`, { documentId: 'D1', type: 'main_frame' }),
    ...navigation(2_300, [`${bad}/ahead`], { frameId: 11, prerendering: true, outermost: true, asker: 'https://example.org' }),
    commit(2_330, `${bad}/ahead`, 'P1', { prerendering: true }), ...load(2_400, 'https://in.test/x', { documentId: 'P1', frameId: 11, prerendering: true, outermost: true }),
    ...navigation(3_000, ['https://dl.test/file'], { asker: 'https://example.org' }), { kind: 'navigation-failed', at: 3_020, tabId: 1, url: 'https://dl.test/file', error: 'net::ERR_ABORTED' },
    ...open(6_000, 'https://next.test/', 'D2', { asker: 'https://example.org' }), ...load(6_020, 'https://px.test/bye', { documentId: 'D1', type: 'ping' }),
    { kind: 'address-changed', at: 6_500, tabId: 1, documentId: 'D2', url: 'https://next.test/spa' },
    commit(9_000, 'https://example.org/', 'D1', { how: ['forward_back'] }), ...load(9_100, 'https://cdn.test/again.png', { documentId: 'D1' }),
    commit(12_000, `${bad}/ahead`, 'P1'), ...load(12_100, 'https://in.test/y', { documentId: 'P1' }),
    { kind: 'tab-closed', at: 15_000, tabId: 2 },
  ];
}

const STREAMS: [string, BrowserEvent[]][] = [['a long walk', walk()], ...BROWSERS.map((b): [string, BrowserEvent[]] => [`recorded from ${b}`, recordedEvents(b)])];
const END = 600_000_000;

/** Everything, as it would be stored. */
function whole(j: Journal, end: number): unknown {
  j.settle(end);
  return JSON.parse(JSON.stringify([...j.visits()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((v) => ({ ...toRecord(v, CATALOGUE).visit, texts: 0, contacts: [...v.contacts.values()] }))));
}

const endOf = (events: readonly BrowserEvent[]): number => Math.max(...events.map((e) => e.at)) + 5_000;

describe.each(STREAMS)('a worker that dies in the middle: %s', (_, events) => {
  const end = endOf(events);
  const unhurt = whole(feed(journal(), events), end);
  const reborn = (j: Journal): Journal => {
    const saved: { index: unknown; visits: unknown[] } = JSON.parse(JSON.stringify(j.snapshot(CATALOGUE)));
    const { journal: next, refused } = Journal.restore(classifier, saved, CATALOGUE);
    expect(refused).toEqual([]);
    return next;
  };

  it('at every k-th event gives the same', () => {
    for (let k = 1; k < events.length; k++) {
      let j = journal();
      for (const [i, event] of events.entries()) {
        j.accept(event);
        if (i === k) j = reborn(j);
      }
      expect(whole(j, end), `killed after ${JSON.stringify(events[k])}`).toEqual(unhurt);
    }
  }, 120_000);
  it('after each event gives the same', () => {
    let j = journal();
    for (const event of events) {
      j.accept(event);
      j = reborn(j);
    }
    expect(whole(j, end)).toEqual(unhurt);
  });
});

/** What must not depend on the order of delivery. */
function essence(j: Journal, end: number) {
  j.settle(end);
  return [...j.visits()].map(essenceOf).sort((a, b) => (a.id + a.started < b.id + b.started ? -1 : 1));
}

function essenceOf(v: Visit) {
  return {
    // What never opened is named after the first event of it that arrived.
    id: v.id.replace(/^tab:.*/, 'never opened'), tabId: v.tabId, phase: v.phase, url: v.url, started: v.started, committed: v.committed, left: v.left, requests: v.requests, gaps: [...v.gaps].sort(), open: v.open.size,
    contacts: [...v.contacts.values()].sort((a, b) => (a.host < b.host ? -1 : 1)).map((c) => ({
      ...c, plain: c.plain && { ...c.plain, example: c.plain.example.url }, addresses: [...c.addresses].sort(), patterns: [...c.patterns].sort(), first: 0, last: 0, evidence: 0,
      hits: c.hits.map((h) => [h.indicator, h.by, h.count, h.evidence.way, h.evidence.outcome]).sort(),
    })),
    chains: v.chains.map((c) => [c.way, c.type, c.hops]).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

/** Small and seeded (mulberry32): the same shuffles on every machine. */
function random(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Delivers each source in its own order and with its own delays: every request by itself, navigations and tabs by tab. */
function delayed(events: readonly BrowserEvent[], seed: number, most: number): BrowserEvent[] {
  const next = random(seed);
  const latest = new Map<string, number>();
  const at = events.map((event) => {
    const source = 'requestId' in event ? `request ${event.requestId}` : 'tabId' in event ? `tab ${event.tabId}` : event.kind === 'tab-replaced' ? `tab ${event.from}` : 'other';
    // What a tab is, and that it is gone, is told in its place.
    const delay = event.kind.startsWith('tab-') ? (event.kind === 'tab-known' ? -most : most) : next() * most;
    const when = Math.max(latest.get(source) ?? 0, event.at + delay);
    latest.set(source, when);
    return when;
  });
  return events.map((_, i) => i).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0)).flatMap((i) => events[i] ?? []);
}

/** Workers without a tab or document are judged by what is open when they speak; that is no matter of identity. */
const named = (events: readonly BrowserEvent[]): BrowserEvent[] => events.filter((e) => !('requestId' in e && e.tabId < 0));

describe.each(STREAMS)('sources that deliver late: %s', (_, all) => {
  const events = named(all);
  const inOrder = essence(feed(journal(), events), endOf(events));
  it('by up to 200 ms, in 100 orders, give the same', () => {
    for (let seed = 1; seed <= 100; seed++) expect(essence(feed(journal(), delayed(events, seed, 200)), endOf(events)), `seed ${seed}`).toEqual(inOrder);
  }, 120_000);
  it('with the answer of any request before its start give the same', () => {
    const requests = [...new Set(events.flatMap((e) => (e.kind === 'response-started' || e.kind === 'request-failed' ? [e.requestId] : [])))];
    for (const id of requests) {
      const mine = events.filter((e) => 'requestId' in e && e.requestId === id);
      const answer = mine.at(-1);
      const first = mine[0];
      const disordered = events.flatMap((e) => (e === first && e !== answer ? [answer, e] : e === answer && e !== first ? [] : [e])).flatMap((e) => e ?? []);
      expect(essence(feed(journal(), disordered), endOf(events)), `request ${id}`).toEqual(inOrder);
    }
  }, 120_000);
  it('in any order at all crash nothing, and open no page that was not committed', () => {
    const committed = new Set(events.flatMap((e) => (e.kind === 'navigation-committed' && e.documentId !== undefined ? [e.documentId] : [])));
    const wrong: string[] = [];
    for (let seed = 1; seed <= 50; seed++) {
      const next = random(seed);
      const j = feed(journal(), events.map((e) => [next(), e] as const).sort(([a], [b]) => a - b).map(([, e]) => e));
      j.settle(END);
      for (const visit of j.visits()) if ((visit.phase === 'open' || visit.phase === 'left') && !committed.has(visit.id)) wrong.push(`${seed}: ${visit.id}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
