import { describe, expect, it } from 'vitest';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { journal, navigation } from './support.ts';

const commit = (at: number, documentId: string, url: string): BrowserEvent => ({ kind: 'navigation-committed', at, tabId: 1, documentId, url, how: ['link'], private: false });
const access = (at: number, granted: boolean): BrowserEvent => ({ kind: 'access', at, granted });

function gapsAfter(...events: BrowserEvent[]) {
  const taken = journal();
  for (const event of events) taken.accept(event);
  return taken.current(1)?.gaps;
}

describe('host access', () => {
  const first = [...navigation(1_000, ['https://a.test/']), commit(1_100, 'd1', 'https://a.test/')];

  it('leaves no gap while it is there', () => {
    expect(gapsAfter(access(0, true), ...first)).toEqual([]);
  });

  it('marks the page that is open when it is taken away', () => {
    expect(gapsAfter(...first, access(2_000, false), access(3_000, true))).toEqual(['no-permission']);
  });

  it('marks every page shown while it is missing, and none after it is back', () => {
    expect(gapsAfter(access(0, false), commit(1_100, 'd1', 'https://a.test/'))).toEqual(['no-permission']);
    expect(gapsAfter(access(0, false), commit(61_100, 'd1', 'https://a.test/'), { kind: 'tab-known', at: 99_000, tabId: 9, private: false })).toEqual(['no-permission']);
    expect(gapsAfter(access(0, false), commit(1_100, 'd1', 'https://a.test/'), access(2_000, true), commit(2_100, 'd2', 'https://b.test/'))).toEqual([]);
  });
});
