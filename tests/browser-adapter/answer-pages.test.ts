import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}`, onMessage: { addListener: (listener: unknown) => { heard.push(listener as Listener); } } } } }));

type Listener = (message: unknown, sender: { id: string; url?: string; tab?: { incognito: boolean } }) => Promise<unknown> | undefined;
const heard: Listener[] = [];
const { answerPages, requestOf } = await import('../../src/browser/answer-pages.ts');

describe('a message', () => {
  it.each([
    undefined, null, 'erase', 7, [], {}, { ask: 'everything' }, { ask: 'toString' }, { ask: '__proto__' }, { ask: 'popup' }, { ask: 'popup', tabId: 1.5 }, { ask: 'history-day' }, { ask: 'history-day', day: '2026-11-31' },
    { ask: 'history-erase-day', day: '2026-11' }, { ask: 'history-erase-day', day: 20261116 }, { ask: 'history-erase-site', site: 'https://example.org/' }, { ask: 'history-erase-site', site: '' }, { ask: 'history-erase-site', site: 'EXAMPLE.org' },
    { ask: 'check-link' }, { ask: 'check-link', text: 'x'.repeat(100_002) }, { ask: 'check-open', text: 7 }, { ask: 'check-handed' }, { ask: 'check-handed', tabId: '3' },
    { ask: 'history-unlock' }, { ask: 'history-unlock', passphrase: 'x'.repeat(2_000) }, { ask: 'history-passphrase', now: '' },
    { ask: 'overview', by: 'a' }, { ask: 'overview', span: 7, findings: true }, { ask: 'overview', span: 7, by: 'a' }, { ask: 'overview', span: 14, findings: true, by: 'a' }, { ask: 'overview', span: '7', findings: true, by: 'a' }, { ask: 'overview-country', span: 7, by: 'a' }, { ask: 'overview-company', id: 'google', by: 'a' }, { ask: 'overview-stop' }, { ask: 'visits' }, { ask: 'visit' }, { ask: 'visit', id: 3 },
    { ask: 'overview-explain', day: '2026-11', key: 'a', explained: true }, { ask: 'overview-explain', day: '2026-11-16', key: 'a', explained: 1 },
  ])('%j is of no known form', (message) => expect(requestOf(message)).toBeUndefined());

  it.each([
    { ask: 'popup', tabId: 3 }, { ask: 'erase' }, { ask: 'self-requests' }, { ask: 'history' }, { ask: 'history-days' }, { ask: 'history-day', day: '2026-11-16' }, { ask: 'history-erase-day', day: '2026-11-16' },
    { ask: 'history-erase-site', site: 'example.org' }, { ask: 'check-link', text: 'x'.repeat(100_001) }, { ask: 'check-open', text: 'example.org' }, { ask: 'check-open', text: 'example.org', tabId: 4 }, { ask: 'check-handed', tabId: 4 },
    { ask: 'history-unlock', passphrase: 'words' }, { ask: 'history-lock' }, { ask: 'history-passphrase', now: '', next: 'words' },
    { ask: 'overview', span: 90, findings: false, by: 'a' }, { ask: 'overview-country', span: 7, code: '', by: 'a' }, { ask: 'overview-company', span: 1, id: 'site example.org', by: 'a' }, { ask: 'overview-stop', by: 'a' }, { ask: 'history-import-drop' }, { ask: 'visits', by: 'a' }, { ask: 'visit', id: 'a' }, { ask: 'overview-explain', day: '2026-11-16', key: 'a', explained: false },
  ])('%j is, and keeps nothing else', (message) => expect(requestOf({ ...message, more: 1 })).toEqual(message));
});

describe('an answer', () => {
  it('is given to our own pages, and to nobody else', async () => {
    const said = vi.fn(async () => 'done');
    answerPages(new Proxy({}, { get: () => said }) as Parameters<typeof answerPages>[0]);
    const [listener] = heard;
    const day = { ask: 'history-erase-day', day: '2026-11-16' };
    expect(listener?.(day, { id: 'other', url: 'chrome-extension://us/options/index.html' })).toBeUndefined();
    expect(listener?.(day, { id: 'us', url: 'https://example.org/' })).toBeUndefined();
    expect(listener?.(day, { id: 'us' })).toBeUndefined();
    expect(said).not.toHaveBeenCalled();
    expect(await listener?.(day, { id: 'us', url: 'chrome-extension://us/options/index.html' })).toBe('done');
    expect(said).toHaveBeenCalledWith(day, false);
  });

  it('learns whether the page that asks is in a private window; one in no tab is not taken for that', async () => {
    const said = vi.fn(async () => []);
    answerPages(new Proxy({}, { get: () => said }) as Parameters<typeof answerPages>[0]);
    const page = { id: 'us', url: 'chrome-extension://us/dashboard/index.html' };
    for (const tab of [{ incognito: true }, { incognito: false }, undefined]) await heard.at(-1)?.({ ask: 'visits', by: 'a' }, tab ? { ...page, tab } : page);
    expect(said.mock.calls).toEqual([[{ ask: 'visits', by: 'a' }, true], [{ ask: 'visits', by: 'a' }, false], [{ ask: 'visits', by: 'a' }, false]]);
  });
});
