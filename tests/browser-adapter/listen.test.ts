import { describe, expect, it } from 'vitest';
import { ifTabExists } from '../../src/browser/if-tab-exists.ts';
import { isFirefox } from '../../src/browser/is-firefox.ts';
import { listen } from '../../src/browser/listen.ts';
import { SelfRequests } from '../../src/browser/self-requests.ts';
import { sweep } from '../../src/browser/sweep.ts';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { BROWSERS, FakeApi, type Browser } from './recorded.ts';

function listening(browser: Browser) {
  const api = new FakeApi(browser);
  const heard: BrowserEvent[] = [];
  const self = new SelfRequests(api.base);
  listen(api, { accept: (event) => heard.push(event), self, context: {}, now: () => 42 });
  return { api, heard, self };
}

const request = { requestId: '1', url: 'https://a.example/', method: 'GET', type: 'image', tabId: 1, frameId: 0, timeStamp: 10 };

describe('the listeners', () => {
  it.each(BROWSERS)('are all there when the first tick ends: %s', (browser) => {
    expect(listening(browser).api.registrations.map((r) => r.event).sort()).toEqual([
      'nav.onCommitted', 'nav.onErrorOccurred', 'nav.onHistoryStateUpdated', 'nav.onReferenceFragmentUpdated', 'nav.onTabReplaced', 'onBeforeRedirect', 'onBeforeRequest',
      'onErrorOccurred', 'onHeadersReceived', 'onResponseStarted', 'onSendHeaders:plain', 'onSendHeaders:speculative', 'tabs.onCreated', 'tabs.onRemoved',
    ]);
  });
  it.each(BROWSERS)('ask each browser for what it knows: %s', (browser) => {
    const specs = Object.fromEntries(listening(browser).api.registrations.filter((r) => r.filter).map((r) => [r.event, r.spec]));
    const firefox = browser === 'firefox';
    expect(specs).toEqual({
      onBeforeRequest: firefox ? ['blocking'] : [], 'onSendHeaders:plain': firefox ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders'], 'onSendHeaders:speculative': firefox ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders'],
      onHeadersReceived: firefox ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders'], onBeforeRedirect: ['responseHeaders'], onResponseStarted: ['responseHeaders'], onErrorOccurred: undefined,
    });
  });
  it('give onErrorOccurred no third argument, at which Firefox throws', () => {
    expect(listening('firefox').api.registrations.find((r) => r.event === 'onErrorOccurred')?.argumentCount).toBe(2);
  });
  it('look at headers only where they are needed, and at nothing but the web', () => {
    const filters = Object.fromEntries(listening('chromium').api.registrations.filter((r) => r.filter).map((r) => [r.event, r.filter]));
    expect(filters['onSendHeaders:plain']).toEqual({ urls: ['http://*/*', 'ws://*/*'] });
    expect(filters.onHeadersReceived).toEqual({ urls: ['http://*/*', 'ws://*/*'] });
    expect(filters['onSendHeaders:speculative']).toEqual({ urls: ['https://*/*'], types: ['main_frame', 'other'] });
    expect(filters.onBeforeRequest).toEqual({ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] });
  });
  it('pass on each kind of event', () => {
    const { api, heard } = listening('chromium');
    const page = { tabId: 1, frameId: 0, url: 'https://a.example/', timeStamp: 10, documentId: 'D1' };
    api.fire('onBeforeRequest', request);
    api.fire('onSendHeaders:plain', request);
    api.fire('onSendHeaders:speculative', request);
    api.fire('onHeadersReceived', { ...request, responseHeaders: [{ name: 'set-cookie', value: 'a=1' }] });
    api.fire('onHeadersReceived', request);
    api.fire('onBeforeRedirect', { ...request, redirectUrl: 'https://b.example/', statusCode: 302 });
    api.fire('onResponseStarted', { ...request, statusCode: 200 });
    api.fire('onErrorOccurred', { ...request, error: 'x' });
    api.fire('nav.onCommitted', page);
    api.fire('nav.onCommitted', { ...page, frameId: 3 });
    api.fire('nav.onErrorOccurred', { ...page, error: 'x' });
    api.fire('nav.onHistoryStateUpdated', page);
    api.fire('nav.onReferenceFragmentUpdated', page);
    api.fire('nav.onTabReplaced', { replacedTabId: 1, tabId: 2, timeStamp: 11 });
    api.fire('tabs.onCreated', { id: 4, incognito: true });
    api.fire('tabs.onRemoved', 4);
    expect(heard.map((e) => e.kind)).toEqual([
      'request-started', 'request-sent', 'request-sent', 'response-cookie', 'request-redirected', 'response-started', 'request-failed',
      'navigation-committed', 'navigation-failed', 'address-changed', 'address-changed', 'tab-replaced', 'tab-known', 'tab-closed',
    ]);
    expect(heard.slice(-2)).toEqual([{ kind: 'tab-known', at: 42, tabId: 4, private: true }, { kind: 'tab-closed', at: 42, tabId: 4 }]);
  });
  it.each([['chromium', {}, false], ['chromium', { private: true }, true], ['firefox', {}, undefined]] as const)('know whose windows they hear: %s %j', (browser, context, expected) => {
    const api = new FakeApi(browser);
    const heard: BrowserEvent[] = [];
    listen(api, { accept: (event) => heard.push(event), self: new SelfRequests(api.base), context, now: () => 42 });
    api.fire('onBeforeRequest', request);
    api.fire('nav.onCommitted', { tabId: 1, frameId: 0, url: 'https://a.example/', timeStamp: 10 });
    expect(heard.map((e) => 'private' in e ? e.private : undefined)).toEqual([expected, expected]);
  });
  it('tell the browsers apart by what only Firefox has', () => {
    expect(BROWSERS.map((b) => isFirefox(new FakeApi(b)))).toEqual([false, true]);
  });
});

describe('Testigo\'s own requests', () => {
  it('are none while it only reads its packaged files', () => {
    const { api, heard, self } = listening('chromium');
    api.fire('onBeforeRequest', { ...request, url: 'chrome-extension://self/data/boot.bin', initiator: 'chrome-extension://self' });
    expect([self.count, heard]).toEqual([0, []]);
  });
  it('are none of another extension, nor of a page that names it', () => {
    const { api, heard, self } = listening('firefox');
    api.fire('onBeforeRequest', { ...request, originUrl: 'moz-extension://selfish/x' });
    api.fire('onBeforeRequest', { ...request, requestId: '2', url: 'https://a.example/?moz-extension://self/', documentUrl: 'https://a.example/' });
    expect([self.count, heard.length]).toEqual([0, 2]);
  });
  it.each([['chromium', { initiator: 'chrome-extension://self' }], ['firefox', { originUrl: 'moz-extension://self/popup/index.html' }]] as const)('would be counted once each, and are no business of the journal: %s', (browser, asker) => {
    const { api, heard, self } = listening(browser);
    api.fire('onBeforeRequest', { ...request, ...asker });
    api.fire('onResponseStarted', { ...request, ...asker, statusCode: 200 });
    expect([self.count, heard]).toEqual([1, []]);
  });
  it.each([['chromium', { initiator: 'chrome-extension://self' }], ['firefox', { originUrl: 'moz-extension://self/stop/index.html' }]] as const)('are not the pages that a person opens from one of Testigo’s, which no site led to: %s', (browser, asker) => {
    const { api, heard, self } = listening(browser);
    api.fire('onBeforeRequest', { ...request, ...asker, type: 'main_frame' });
    expect([self.count, heard.length]).toEqual([0, 1]);
    expect(heard[0]).toMatchObject({ kind: 'request-started', url: request.url });
    expect(heard[0]).not.toHaveProperty('asker');
  });
  it('outlive the worker: what was counted before is added', () => {
    const told: number[] = [];
    const self = new SelfRequests('chrome-extension://self/', (count) => told.push(count));
    for (const odd of [undefined, -1, 1.5, '7', NaN]) self.restore(odd);
    self.restore(3);
    self.claim({ ...request, initiator: 'chrome-extension://self' }, true);
    expect([self.count, told]).toEqual([4, [4]]);
  });
});

describe('the sweep', () => {
  it('finds nothing where nothing is open', async () => {
    expect(await sweep(new FakeApi('chromium'), 'install', 5)).toEqual([]);
  });
  it('tells of each tab and its outermost document', async () => {
    const api = new FakeApi('chromium');
    api.tabsOpen = [{ id: 1, incognito: false }, { id: 2, incognito: true }];
    api.frames.set(1, [{ frameId: 5, url: 'https://frame.example/', documentId: 'F1', frameType: 'sub_frame' }, { frameId: 0, url: 'https://a.example/', documentId: 'D1', frameType: 'outermost_frame' }]);
    api.frames.set(2, [{ frameId: 0, url: 'https://b.example/', documentId: 'D2' }]);
    expect(await sweep(api, 'browser-start', 5)).toEqual([
      { kind: 'tab-known', at: 5, tabId: 1, private: false },
      { kind: 'document-found', at: 5, tabId: 1, documentId: 'D1', url: 'https://a.example/', private: false, since: 'browser-start' },
      { kind: 'tab-known', at: 5, tabId: 2, private: true },
      { kind: 'document-found', at: 5, tabId: 2, documentId: 'D2', url: 'https://b.example/', private: true, since: 'browser-start' },
    ]);
  });
  it('skips tabs that are gone, discarded, unreadable, without a number, or show an error', async () => {
    const api = new FakeApi('chromium');
    api.tabsOpen = [{ id: 1, incognito: false }, { id: 2, incognito: false, discarded: true }, { id: 3, incognito: false }, { incognito: false }, { id: 4, incognito: false },
      { id: 5, incognito: false, favIconUrl: 'chrome://global/skin/icons/info.svg' }];
    api.frames.set(1, new Error('No tab with id: 1.'));
    api.frames.set(2, [{ frameId: 0, url: 'https://b.example/' }]);
    api.frames.set(4, [{ frameId: 0, url: 'https://dead.example/', errorOccurred: true }]);
    api.frames.set(5, [{ frameId: 0, url: 'https://dead.example/' }]);
    expect((await sweep(api, 'install', 5)).map((e) => [e.kind, 'tabId' in e && e.tabId])).toEqual([1, 2, 3, 4, 5].map((id) => ['tab-known', id]));
  });
});

describe('a tab that was closed meanwhile', () => {
  it.each(['No tab with id: 7.', 'Invalid tab ID: 7'])('is no error: %s', async (message) => {
    expect(await ifTabExists(() => Promise.reject(new Error(message)))).toBeUndefined();
  });
  it('hides no other error, and no result', async () => {
    expect(await ifTabExists(() => Promise.resolve(1))).toBe(1);
    await expect(ifTabExists(() => Promise.reject(new Error('Extension context invalidated.')))).rejects.toThrow('invalidated');
  });
});
