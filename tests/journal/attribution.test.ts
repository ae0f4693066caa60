import { describe, expect, it } from 'vitest';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { commit, feed, journal, load, navigation, open } from './support.ts';

const page = open(1000, 'https://example.org/', 'D1');
const other = open(5000, 'https://other.test/', 'D2');

describe('whose request it is', () => {
  it('is the document\'s that it names', () => {
    const j = feed(journal(), page, open(1000, 'https://b.test/', 'E1', { tabId: 2 }), load(2000, 'https://cdn.test/a', { documentId: 'D1' }));
    expect(j.visit('D1')?.contacts.has('cdn.test')).toBe(true);
    expect(j.visit('E1')?.contacts.has('cdn.test')).toBe(false);
  });
  it('is the old page\'s, when a beacon arrives after the next commit', () => {
    const j = feed(journal(), page, other, load(5020, 'https://px.test/bye', { documentId: 'D1', type: 'ping', frameId: 4, outermost: true }));
    expect(j.visit('D1')?.contacts.has('px.test')).toBe(true);
    expect(j.current(1)?.contacts.has('px.test')).toBe(false);
  });
  it('is the next page\'s, when Chromium loads for it before it commits it', () => {
    const j = feed(journal(), page, navigation(5000, ['https://example.org/two']), load(5005, 'https://cdn.test/early', { documentId: 'D2', frameId: 4, outermost: true, asker: 'https://example.org' }), commit(5020, 'https://example.org/two', 'D2'));
    expect(j.current(1)).toMatchObject({ id: 'D2', requests: 2 });
    expect(j.current(1)?.contacts.has('cdn.test')).toBe(true);
    expect(j.visit('D1')?.contacts.has('cdn.test')).toBe(false);
  });
  it('is the outermost page\'s for frames in frames, whatever order they are told in', () => {
    const frame = load(1100, 'https://frame.test/', { type: 'sub_frame', frameId: 5, parentDocumentId: 'D1', outermost: false });
    const inFrame = load(1200, 'https://a.test/1', { documentId: 'F1', parentDocumentId: 'D1', frameId: 5, outermost: false });
    const deep = load(1300, 'https://deep.test/', { type: 'sub_frame', frameId: 6, parentDocumentId: 'F1', outermost: false });
    const inDeep = load(1400, 'https://b.test/2', { documentId: 'F2', parentDocumentId: 'F1', frameId: 6, outermost: false });
    for (const order of [[page, frame, inFrame, deep, inDeep], [inDeep, deep, inFrame, frame, page], [inDeep, page, inFrame, deep, frame], [deep, inFrame, inDeep, frame, page]]) {
      const j = feed(journal(), ...order);
      expect([...j.visits()].map((v) => v.id)).toEqual(['D1']);
      expect([...(j.current(1)?.contacts.keys() ?? [])].sort()).toEqual(['a.test', 'b.test', 'deep.test', 'example.org', 'frame.test']);
      expect(j.current(1)?.requests).toBe(5);
    }
  });
  it('is the page\'s at that time, when a frame names no parent', () => {
    const j = feed(journal(), page, load(2000, 'https://a.test/1', { documentId: 'X', frameId: 17_179_869_186 }), other, load(6000, 'https://a.test/2', { documentId: 'X', frameId: 17_179_869_186 }));
    expect(j.visit('D1')?.contacts.get('a.test')?.requests).toBe(2);
  });
  it('without a document is the asker\'s: the page of that URL, also after it left', () => {
    const j = feed(journal(), page, other, load(4990, 'https://px.test/keepalive', { asker: 'https://example.org/', type: 'xmlhttprequest' }));
    expect(j.visit('D1')?.contacts.has('px.test')).toBe(true);
    expect(j.visit('D2')?.contacts.has('px.test')).toBe(false);
  });
  it('without a document or an asker is the page\'s that was shown at that time', () => {
    const j = feed(journal(), page, other, load(2000, 'https://px.test/a'), load(6000, 'https://px.test/b'));
    expect(j.visit('D1')?.contacts.get('px.test')?.evidence[0]?.url).toBe('https://px.test/a');
    expect(j.visit('D2')?.contacts.get('px.test')?.evidence[0]?.url).toBe('https://px.test/b');
  });
  it('of two pages of one origin is the one with that URL, else the one shown at that time, else the later', () => {
    const two = feed(journal(), open(1000, 'https://example.org/a', 'D1'), open(5000, 'https://example.org/b', 'D2'), open(9000, 'https://example.org/c', 'D3'));
    const asked = (at: number, asker: string) => [...feed(two, load(at, `https://px.test/${at}`, { asker })).visits()].find((v) => v.contacts.get('px.test')?.last === at)?.id;
    expect(asked(20_000, 'https://example.org/a')).toBe('D1');
    expect(asked(6_000, 'https://example.org/worker.js')).toBe('D2');
    expect(asked(20_001, 'https://example.org')).toBe('D3');
  });
  it('is not an empty tab\'s', () => {
    const j = feed(journal(), commit(500, 'about:blank', 'D0'), load(900, 'https://px.test/w'));
    expect(j.visit('D0')?.requests).toBe(0);
    expect(j.current(1)).toBeUndefined();
  });
  it('waits for the page when nothing is known of it yet', () => {
    const j = feed(journal(), load(900, 'https://px.test/w', { asker: 'https://example.org/' }));
    expect(j.current(1)).toBeUndefined();
    feed(j, commit(1000, 'https://example.org/', 'D1'));
    expect(j.current(1)?.contacts.has('px.test')).toBe(true);
    expect([...j.visits()]).toHaveLength(1);
  });
  it('follows a tab whose number changes', () => {
    const j = feed(journal(), page, { kind: 'tab-replaced', at: 3000, from: 1, to: 90 }, load(3100, 'https://cdn.test/a', { tabId: 1 }));
    expect(j.current(90)?.contacts.has('cdn.test')).toBe(true);
    expect(j.current(1)?.id).toBe('D1');
    expect(j.visit('D1')?.tabId).toBe(90);
  });
});

describe('workers without a tab', () => {
  const fromWorker = (at: number, asker: string | undefined, more: { private?: boolean; method?: string } = {}): BrowserEvent[] =>
    load(at, 'https://api.test/w', { tabId: -1, frameId: -1, type: 'xmlhttprequest', ...(asker === undefined ? {} : { asker }), ...more });

  it('belong to the open page of their origin, and the page can answer out of sight', () => {
    const j = feed(journal(), page, open(2000, 'https://b.test/', 'E1', { tabId: 2 }), fromWorker(3000, 'https://example.org'));
    expect(j.visit('D1')).toMatchObject({ gaps: ['page-worker'] });
    expect(j.visit('D1')?.contacts.get('api.test')?.ways).toEqual({ worker: 1 });
    expect(j.visit('E1')?.contacts.has('api.test')).toBe(false);
  });
  it('go to a bucket of their own when no page of their origin is open, never to the tab in front', () => {
    const j = feed(journal(), page, fromWorker(60_000, 'https://push.test'), fromWorker(61_000, undefined));
    expect(j.current(1)?.contacts.has('api.test')).toBe(false);
    expect(j.visit('worker:https://push.test')).toMatchObject({ phase: 'background', tabId: -1, host: 'push.test', requests: 1 });
    expect(j.visit('worker:https://push.test')?.contacts.get('api.test')).toMatchObject({ ways: { worker: 1 }, thirdParty: true });
    expect(j.visit('worker:')).toMatchObject({ phase: 'background', requests: 1 });
  });
  it('are what a page asked to be kept alive when it left (Chromium names neither tab nor document)', () => {
    const j = feed(journal(), page, other, fromWorker(5020, 'https://example.org', { method: 'POST' }));
    expect(j.visit('D1')?.contacts.has('api.test')).toBe(true);
    expect(j.visit('D1')?.gaps).toEqual([]);
    expect(j.visit('worker:https://example.org')).toBeUndefined();
    expect(feed(j, fromWorker(9000, 'https://example.org')).visit('worker:https://example.org')?.requests).toBe(1);
  });
  it('of private windows never mix with the others', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1', { private: false }), fromWorker(3000, 'https://example.org', { private: true }));
    expect(j.visit('D1')?.contacts.has('api.test')).toBe(false);
    expect(j.visit('worker:private:https://example.org')?.private).toBe(true);
  });
});

describe('a page answered by its own service worker (Firefox)', () => {
  const self = (at: number, url: string, type: 'image' | 'main_frame', documentId?: string): BrowserEvent[] => {
    const base = { at, requestId: `s${at}`, url, method: 'GET', type, tabId: 1, frameId: 0, ...(documentId === undefined ? {} : { documentId }) };
    return [{ kind: 'request-started', ...base }, { kind: 'request-redirected', ...base, at: at + 1, to: url, status: 0 }];
  };
  it('sent nothing itself: no contact, and a gap', () => {
    const visit = feed(journal(), page, self(2000, 'https://cdn.test/a.png', 'image', 'D1')).current(1);
    expect(visit).toMatchObject({ requests: 1, gaps: ['page-worker'] });
    expect(visit?.contacts.has('cdn.test')).toBe(false);
    expect(visit?.open.size).toBe(0);
  });
  it('after a redirect, what came before did travel', () => {
    const base = { at: 2000, requestId: 'r1', url: 'https://a.test/', method: 'GET', type: 'image' as const, tabId: 1, frameId: 0, documentId: 'D1' };
    const visit = feed(journal(), page, [{ kind: 'request-started', ...base }, { kind: 'request-redirected', ...base, to: 'https://b.test/', status: 302, address: '192.0.2.1' }, { kind: 'request-redirected', ...base, url: 'https://b.test/', to: 'https://b.test/', status: 0 }]).current(1);
    expect(visit?.contacts.get('a.test')).toMatchObject({ requests: 1, answered: 1 });
    expect(visit?.contacts.has('b.test')).toBe(false);
    expect(visit?.chains).toEqual([]);
    expect(visit?.open.size).toBe(0);
  });
  it('is opened all the same when it was the page itself, in either order', () => {
    const request = self(5000, 'https://example.org/three', 'main_frame');
    for (const order of [[...request, commit(5030, 'https://example.org/three', 'D2')], [request[0], commit(5030, 'https://example.org/three', 'D2'), request[1]]]) {
      const visit = feed(journal(), page, order.flatMap((e) => e ?? [])).current(1);
      expect(visit).toMatchObject({ id: 'D2', requests: 0, gaps: ['page-worker'] });
      expect(visit?.contacts.get('example.org')).toMatchObject({ ways: { opened: 1 }, requests: 0 });
    }
  });
});
