import { describe, expect, it } from 'vitest';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { journal, load, navigation } from './support.ts';

const commit: BrowserEvent = { kind: 'navigation-committed', at: 1_100, tabId: 1, documentId: 'page', url: 'https://a.test/', how: ['link'], private: false };
const page = [...navigation(1_000, ['https://a.test/']), commit];
const frame = (at: number, documentId: string, parentDocumentId: string): BrowserEvent => ({ kind: 'frame-committed', at, tabId: 1, documentId, parentDocumentId });
/** The navigation of a frame: it names only the document around it. */
const frameLoad = (at: number, url: string, parentDocumentId: string, nested = false) =>
  load(at, url, { type: 'sub_frame', frameId: 7, parentDocumentId, asker: 'https://outer.test', ...(nested ? { nested } : {}) });

function hostsAfter(...events: BrowserEvent[]) {
  const taken = journal();
  for (const event of events) taken.accept(event);
  return { hosts: [...taken.current(1)?.contacts.keys() ?? []].sort(), visits: [...taken.visits()].length };
}

describe('frames inside a page', () => {
  const outer = frameLoad(1_200, 'https://outer.test/', 'page');
  const inner = frameLoad(1_400, 'https://inner.test/', 'outer-document');
  const picture = load(1_600, 'https://px.tracker.test/p', { frameId: 8, documentId: 'inner-document', parentDocumentId: 'outer-document' });

  it('a page without frames has its own host only', () => {
    expect(hostsAfter(...page)).toEqual({ hosts: ['a.test'], visits: 1 });
  });

  it('a frame in a frame is the page’s contact, though the frame between asked for nothing else', () => {
    const { hosts, visits } = hostsAfter(...page, ...outer, frame(1_300, 'outer-document', 'page'), ...inner, frame(1_500, 'inner-document', 'outer-document'), ...picture);
    expect(hosts).toEqual(['a.test', 'inner.test', 'outer.test', 'px.tracker.test']);
    expect(visits).toBe(1);
  });

  it('the same when commits are heard after the requests', () => {
    const { hosts, visits } = hostsAfter(...page, ...outer, ...inner, ...picture, frame(1_300, 'outer-document', 'page'), frame(1_500, 'inner-document', 'outer-document'));
    expect(hosts).toEqual(['a.test', 'inner.test', 'outer.test', 'px.tracker.test']);
    expect(visits).toBe(1);
  });

  it('without any commit the tab tells whose it is', () => {
    expect(hostsAfter(...page, ...outer, ...frameLoad(1_400, 'https://inner.test/', 'outer-document', true))).toEqual({ hosts: ['a.test', 'inner.test', 'outer.test'], visits: 1 });
  });

  it('never takes a page for a frame of another', () => {
    const second: BrowserEvent = { ...commit, at: 2_100, documentId: 'second', url: 'https://b.test/' };
    const { visits } = hostsAfter(...page, ...navigation(2_000, ['https://b.test/']), second, frame(2_200, 'second', 'page'));
    expect(visits).toBe(2);
  });
});
