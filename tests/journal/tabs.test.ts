import { describe, expect, it } from 'vitest';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { commit, facts, feed, journal, load, navigation, open } from './support.ts';

const known = (tabId: number, isPrivate: boolean, at = 500): BrowserEvent => ({ kind: 'tab-known', at, tabId, private: isPrivate });
const closed = (tabId: number, at: number): BrowserEvent => ({ kind: 'tab-closed', at, tabId });
type Since = Extract<BrowserEvent, { kind: 'document-found' }>['since'];
const found = (at: number, url: string, documentId: string | undefined, since: Since = 'install'): BrowserEvent =>
  ({ kind: 'document-found', at, tabId: 1, url, private: false, since, ...(documentId === undefined ? {} : { documentId }) });
const page = open(1000, 'https://example.org/', 'D1');

describe('private windows', () => {
  it('are not known until something says so', () => {
    expect(feed(journal(), page).current(1)?.private).toBeUndefined();
    expect(feed(journal(), page, known(1, false, 2000)).current(1)?.private).toBe(false);
    expect(feed(journal(), page, known(1, true, 2000)).current(1)?.private).toBe(true);
  });
  it('mark what was known before and what comes after, and are never taken back', () => {
    const j = feed(journal(), known(1, false), page, { kind: 'request-started', ...facts(2000, 'https://a.test/', { documentId: 'D1', private: true }) });
    expect(j.current(1)?.private).toBe(true);
    feed(j, known(1, false, 3000), open(4000, 'https://b.test/', 'D2'));
    expect(j.current(1)?.private).toBe(true);
    expect(j.visit('D1')?.private).toBe(true);
  });
  it('mark a navigation that has not opened yet', () => {
    const j = feed(journal(), navigation(1000, ['https://a.test/'], { private: true }));
    expect([...j.visits()][0]?.private).toBe(true);
  });
  it('are forgotten at once when their tab closes, with all that arrives later', () => {
    const j = feed(journal(), known(1, true), page, open(5000, 'https://b.test/', 'D2'), closed(1, 6000));
    expect([...j.visits()]).toEqual([]);
    expect(j.takeRemoved()).toEqual(expect.arrayContaining(['D1', 'D2']));
    feed(j, load(6010, 'https://px.test/bye', { documentId: 'D2' }), navigation(6020, ['https://c.test/']), commit(6030, 'https://c.test/', 'D3'));
    expect([...j.visits()]).toEqual([]);
  });
});

describe('a closed tab', () => {
  it('leaves its visits, and takes late beacons for them', () => {
    const j = feed(journal(), known(1, false), page, closed(1, 6000), load(6010, 'https://px.test/bye', { documentId: 'D1' }));
    expect(j.current(1)).toBeUndefined();
    expect(j.visit('D1')).toMatchObject({ phase: 'left', left: 6000 });
    expect(j.visit('D1')?.contacts.has('px.test')).toBe(true);
  });
  it('decides its navigations', () => {
    const j = feed(journal(), known(1, false), page, navigation(5000, ['https://dl.test/file'], { asker: 'https://example.org' }), closed(1, 5100));
    expect(j.visit('D1')?.contacts.get('dl.test')?.ways).toEqual({ loaded: 1 });
    expect([...j.visits()]).toHaveLength(1);
  });
});

describe('what the sweep finds', () => {
  it('started late, unless it is known', () => {
    const j = feed(journal(), found(1000, 'https://example.org/', 'D1'));
    expect(j.current(1)).toMatchObject({ id: 'D1', phase: 'open', gaps: ['started-late'], private: false });
    expect(j.current(1)?.contacts.get('example.org')).toMatchObject({ ways: { opened: 1 }, requests: 0 });
    expect(feed(journal(), page, found(9000, 'https://example.org/', 'D1', 'worker-start')).current(1)?.gaps).toEqual([]);
  });
  it('has a gap when the worker was stopped violently, and is told so', () => {
    expect(feed(journal(), page, found(9000, 'https://example.org/', 'D1', 'worker-killed')).current(1)?.gaps).toEqual(['worker-gap']);
  });
  it('takes the requests that were seen before', () => {
    const j = feed(journal(), load(900, 'https://cdn.test/a', { documentId: 'D1', asker: 'https://example.org' }), found(1000, 'https://example.org/', 'D1'));
    expect(j.current(1)).toMatchObject({ gaps: ['started-late'], requests: 1 });
    expect(j.current(1)?.contacts.get('cdn.test')).toMatchObject({ thirdParty: true, ways: { loaded: 1 } });
  });
  it('is out of date when something was committed since', () => {
    expect(feed(journal(), open(2000, 'https://new.test/', 'D2'), found(1000, 'https://example.org/', 'D1')).current(1)?.id).toBe('D2');
  });
  it('is no late start when its navigation was seen after all', () => {
    const [started, answered] = navigation(1000, ['https://example.org/']);
    const j = feed(journal(), started ?? [], found(1002, 'https://example.org/', 'D1'), answered ?? [], commit(1010, 'https://example.org/', 'D1'));
    expect(j.current(1)?.gaps).toEqual([]);
    expect(j.current(1)?.contacts.get('example.org')).toMatchObject({ ways: { opened: 1 }, requests: 1, answered: 1 });
    expect([...j.visits()]).toHaveLength(1);
  });
  it('may be the empty document in which the first page of the tab is opened, under the same id', () => {
    const [started, answered] = navigation(1000, ['https://example.org/']);
    const j = feed(journal(), started ?? [], found(1002, 'about:blank', 'D1'), commit(1010, 'https://example.org/', 'D1'), answered ?? [], load(1020, 'https://cdn.test/a', { documentId: 'D1' }));
    expect(j.current(1)).toMatchObject({ id: 'D1', site: 'example.org', phase: 'open', gaps: [], requests: 2 });
    expect(j.current(1)?.contacts.get('example.org')).toMatchObject({ ways: { opened: 1 }, requests: 1, answered: 1, thirdParty: false });
    expect([...j.visits()]).toHaveLength(1);
    // What is told again, or comes back to that document, is no new page.
    expect(feed(j, commit(9000, 'https://example.org/', 'D1')).current(1)).toMatchObject({ requests: 2, navigation: j.current(1)?.navigation });
    expect(feed(j, commit(9500, 'about:blank', 'D1')).current(1)?.site).toBe('example.org');
  });
  it('is the same page where the browser names no documents', () => {
    const j = feed(journal(), navigation(1000, ['https://example.org/']), commit(1010, 'https://example.org/', undefined), found(9000, 'https://example.org/#x', undefined));
    expect(j.current(1)?.gaps).toEqual([]);
    expect([...j.visits()]).toHaveLength(1);
  });
  it('of the browser\'s own pages is no visit', () => {
    expect(feed(journal(), found(1000, 'chrome://newtab/', 'D1')).current(1)).toBeUndefined();
  });
});

describe('without document ids', () => {
  it('pages are told apart by their commits', () => {
    const j = feed(journal(), navigation(1000, ['https://a.test/']), commit(1010, 'https://a.test/', undefined), load(1100, 'https://cdn.test/1', { asker: 'https://a.test/' }),
      navigation(5000, ['https://b.test/']), commit(5010, 'https://b.test/', undefined), load(5100, 'https://cdn.test/2', { asker: 'https://b.test/' }));
    expect(j.current(1)).toMatchObject({ host: 'b.test', requests: 2, id: 'tab:1@5010' });
    expect([...j.visits()].map((v) => [v.host, v.requests])).toEqual([['a.test', 2], ['b.test', 2]]);
  });
});

describe('a commit', () => {
  it('can say that its window is private', () => {
    expect(feed(journal(), commit(1000, 'https://a.test/', 'D1', { private: true })).current(1)?.private).toBe(true);
    expect(feed(journal(), commit(1000, 'https://a.test/', 'D1', { private: false }), open(5000, 'https://b.test/', 'D2')).current(1)?.private).toBe(false);
  });
  it('ahead of time changes nothing of a page that is shown', () => {
    const j = feed(journal(), page, commit(5000, 'https://example.org/', 'D1', { prerendering: true }));
    expect(j.current(1)).toMatchObject({ id: 'D1', phase: 'open', committed: 1008 });
  });
  it('of a document that was taken for a frame makes it a page of its own', () => {
    const j = feed(journal(), page, load(2000, 'https://a.test/1', { documentId: 'X', frameId: 7 }), commit(5000, 'https://x.test/', 'X'), load(5100, 'https://a.test/2', { documentId: 'X', frameId: 7 }));
    expect(j.current(1)).toMatchObject({ id: 'X', requests: 1 });
    expect(j.visit('D1')?.contacts.get('a.test')?.requests).toBe(1);
    j.forget('X');
    feed(j, load(5200, 'https://a.test/3', { documentId: 'X', frameId: 0 }));
    expect(j.visit('D1')?.contacts.get('a.test')?.requests).toBe(1);
  });
  it('makes a document private whose tab is, though its first request named no tab', () => {
    const j = feed(journal(), known(1, true), load(900, 'https://a.test/1', { documentId: 'D1', tabId: -1 }), commit(1000, 'https://example.org/', 'D1'));
    expect(j.visit('D1')?.private).toBe(true);
  });
});
