/** A page that comes without a request (its own worker, the cache) is not the late end of a navigation that was over long ago. */
import { describe, expect, it } from 'vitest';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { facts, journal, navigation } from './support.ts';

const commit = (at: number, documentId: string, url: string): BrowserEvent => ({ kind: 'navigation-committed', at, tabId: 1, documentId, url, how: ['typed'], private: false });
const after = (events: readonly BrowserEvent[]) => {
  const taken = journal();
  for (const event of events) taken.accept(event);
  return taken;
};

describe('a navigation that was over', () => {
  it('is the beginning of a page that is committed at once', () => {
    const taken = after([...navigation(1_000, ['https://watched.test/r', 'https://news.test/']), commit(1_100, 'd1', 'https://news.test/')]);
    expect([...taken.current(1)?.contacts.keys() ?? []].sort()).toEqual(['news.test', 'watched.test']);
  });

  it('does not make a page of five minutes later one that was reached through it', () => {
    const taken = after([...navigation(1_000, ['https://watched.test/r', 'https://news.test/']), commit(301_000, 'd1', 'https://news.test/')]);
    expect([...taken.current(1)?.contacts.keys() ?? []]).toEqual(['news.test']);
  });

  it('does not take away a page that its own worker serves after a failure', () => {
    const offline = facts(1_000, 'https://app.test/', { type: 'main_frame' });
    const taken = after([
      { kind: 'request-started', ...offline }, { kind: 'request-failed', ...offline, at: 1_050, error: 'net::ERR_INTERNET_DISCONNECTED' },
      { kind: 'navigation-failed', at: 1_060, tabId: 1, url: 'https://app.test/', error: 'net::ERR_INTERNET_DISCONNECTED' },
      commit(301_000, 'd5', 'https://app.test/'),
    ]);
    expect(taken.current(1)).toMatchObject({ id: 'd5', host: 'app.test' });
  });
});
