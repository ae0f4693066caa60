import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/journal/journal.ts';
import { UNOBSERVANT } from '../../src/journal/signs.ts';
import type { BrowserEvent, RequestFacts } from '../../src/journal/types.ts';
import { classifier, commit, facts, feed, load, navigation, open } from './support.ts';

/** What an eye is told of a ping when it is answered: its path, and whether the page was being left. */
function told(...events: (BrowserEvent | BrowserEvent[])[]): Record<string, boolean> {
  const leaving: Record<string, boolean> = {};
  const journal = new Journal(classifier, {}, { ...UNOBSERVANT, wants: () => true, notice: (look) => {
    if (look.type === 'ping' && look.stage === 'answered') leaving[look.path] = look.leaving;
    return [];
  } });
  feed(journal, ...events);
  return leaving;
}

const ping = (at: number, name: string, more: Partial<RequestFacts> = {}) => load(at, `https://tracker.test/${name}`, { type: 'ping', method: 'POST', documentId: 'd1', ...more });
const page = open(1_000, 'https://example.org/', 'd1');
const next = (at: number) => navigation(at, ['https://example.org/next'], { asker: 'https://example.org' });
/** The next page's request has begun, and nobody has answered it. */
const asking = (at: number) => next(at).slice(0, 1);

describe('a page that is being left', () => {
  it('is not one that goes on, loads, or leads to another tab', () => {
    expect(told(page, ping(1_010, 'early'), ping(9_000, 'late'))).toEqual({ '/early': false, '/late': false });
    expect(told(page, navigation(5_000, ['https://example.org/other'], { tabId: 2 }).slice(0, 1), ping(5_010, 'other-tab'))).toEqual({ '/other-tab': false });
  });

  it('is not one that was left long after, though the browser tells of it then', () => {
    expect(told(page, next(9_000), commit(9_050, 'https://example.org/next', 'd2'), ping(7_000, 'before'))).toEqual({ '/before': false });
  });

  it('is not the page that is coming', () => {
    expect(told(page, next(9_000), commit(9_050, 'https://example.org/next', 'd2'), ping(9_060, 'new', { documentId: 'd2' }))).toEqual({ '/new': false });
  });

  it('sends something while the next one is asked for', () => {
    expect(told(page, asking(5_000), ping(5_020, 'pagehide'), ping(6_100, 'too-late'))).toEqual({ '/pagehide': true, '/too-late': false });
  });

  it('sends something at the click, before the next one is asked for', () => {
    const [asked, answered] = ping(4_985, 'click');
    const [before, after] = ping(4_600, 'before-the-click');
    expect(told(page, before ?? [], asked ?? [], asking(5_000), after ?? [], answered ?? [])).toEqual({ '/before-the-click': false, '/click': true });
  });

  it('sends something after the next one took its place', () => {
    expect(told(page, next(5_000), commit(5_050, 'https://example.org/next', 'd2'), ping(5_070, 'unload'))).toEqual({ '/unload': true });
  });

  it('sends something when its tab closes', () => {
    const [asked, answered] = ping(5_000, 'closing');
    expect(told(page, asked ?? [], { kind: 'tab-closed', at: 5_020, tabId: 1 }, answered ?? [], ping(5_030, 'closed', { tabId: -1 }))).toEqual({ '/closing': true, '/closed': true });
  });

  it('is none that came back', () => {
    expect(told(page, next(5_000), commit(5_050, 'https://example.org/next', 'd2'), commit(9_000, 'https://example.org/', 'd1', { how: ['forward_back'] }), ping(9_500, 'back'))).toEqual({ '/back': false });
  });

  it('is told of a request that kept on without its document, in Firefox', () => {
    const keepalive = facts(5_030, 'https://tracker.test/keepalive', { type: 'ping', method: 'POST', tabId: -1, asker: 'https://example.org' });
    expect(told(page, { kind: 'tab-closed', at: 5_020, tabId: 1 }, { kind: 'request-started', ...keepalive }, { kind: 'response-started', ...keepalive, status: 204, cached: false })).toEqual({ '/keepalive': true });
  });
});
