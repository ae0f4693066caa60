import { describe, expect, it } from 'vitest';
import { addressChanged, askerOf, navigationCommitted, navigationFailed, requestFailed, requestRedirected, requestSent, requestSentDeep, requestStarted, responseCookie, responseStarted, tabKnown, tabReplaced } from '../../src/browser/events.ts';
import type { NavigationDetails, RequestDetails } from '../../src/browser/types.ts';

const chrome: RequestDetails = {
  requestId: '8', url: 'https://tracker.example/c.gif', method: 'GET', type: 'image', tabId: 517, frameId: 0, timeStamp: 1_700_000_000_107.4,
  documentId: 'D1', documentLifecycle: 'active', frameType: 'outermost_frame', initiator: 'https://news.example',
};
const firefox: RequestDetails = {
  requestId: '12', url: 'https://tracker.example/c.gif', method: 'GET', type: 'imageset', tabId: 2, frameId: 17_179_869_186, timeStamp: 1_700_000_000_249,
  documentId: 'F1', parentDocumentId: 'D1', documentUrl: 'https://news.example/chain', originUrl: 'https://news.example/style.css', incognito: false, proxyInfo: null, ip: null,
};
const facts = { at: 1_700_000_000_107, requestId: '8', url: 'https://tracker.example/c.gif', method: 'GET', type: 'image', tabId: 517, frameId: 0, documentId: 'D1', asker: 'https://news.example', outermost: true };

describe('a request', () => {
  it('of Chromium', () => {
    expect(requestStarted(chrome, { private: false })).toEqual({ kind: 'request-started', ...facts, private: false });
    expect(requestStarted(chrome, { private: true })).toMatchObject({ private: true });
  });
  it('of Firefox', () => {
    expect(requestStarted(firefox, {})).toEqual({
      kind: 'request-started', at: 1_700_000_000_249, requestId: '12', url: 'https://tracker.example/c.gif', method: 'GET', type: 'image', tabId: 2,
      frameId: 17_179_869_186, documentId: 'F1', parentDocumentId: 'D1', asker: 'https://news.example/chain', private: false,
    });
    expect(requestStarted({ ...firefox, incognito: true }, {})).toMatchObject({ private: true });
  });
  it('is asked by its document, else its origin, and an opaque origin is nobody', () => {
    expect(askerOf(chrome)).toBe('https://news.example');
    expect(askerOf({ ...chrome, initiator: 'null' })).toBeUndefined();
    expect(askerOf({ ...firefox, documentUrl: undefined as never })).toBe('https://news.example/style.css');
    const { initiator: _, ...typed } = chrome;
    expect(requestStarted(typed, {})).not.toHaveProperty('asker');
  });
  it.each([['beacon', 'ping'], ['ping', 'ping'], ['imageset', 'image'], ['web_manifest', 'other'], ['speculative', 'other'], ['webbundle', 'other'], ['constructor', 'other'], ['main_frame', 'main_frame'], ['websocket', 'websocket'], ['csp_report', 'csp_report']])('of type %s is %s', (type, expected) => {
    expect(requestStarted({ ...chrome, type }, {})).toMatchObject({ type: expected });
  });
  it('of a page rendered ahead of time says so, and of a frame that it is one', () => {
    expect(requestStarted({ ...chrome, documentLifecycle: 'prerender', frameId: 11 }, {})).toMatchObject({ prerendering: true, outermost: true });
    expect(requestStarted({ ...chrome, frameType: 'sub_frame', frameId: 5 }, {})).toMatchObject({ outermost: false });
    expect(requestStarted(chrome, {})).not.toHaveProperty('prerendering');
  });
});

describe('headers', () => {
  const sent = (requestHeaders: RequestDetails['requestHeaders'] & object) => requestSent({ ...chrome, requestHeaders }, {});
  it('without cookie and purpose say neither', () => {
    expect(sent([{ name: 'Accept', value: '*/*' }, { name: 'Cookie', value: '' }])).toMatchObject({ kind: 'request-sent', cookie: false, advance: false });
    expect(requestSent(chrome, {})).toMatchObject({ cookie: false, advance: false });
  });
  it('show a cookie that goes out readable, in any case, and encrypted only to the deeper look', () => {
    const requestHeaders = [{ name: 'cookie', value: 'u=1' }];
    expect(sent(requestHeaders)).toMatchObject({ cookie: false });
    expect(requestSent({ ...chrome, url: 'http://a.example/', requestHeaders }, {})).toMatchObject({ cookie: true });
    expect(requestSentDeep({ ...chrome, requestHeaders }, {})).toMatchObject({ cookie: true });
  });
  it('of a navigation say whether a person’s own act led to it, where the browser says it', () => {
    const opened = (...names: [string, string][]) => requestSent({ ...chrome, type: 'main_frame', requestHeaders: names.map(([name, value]) => ({ name, value })) }, {});
    expect(opened(['Sec-Fetch-Mode', 'navigate'], ['Sec-Fetch-User', '?1'])).toMatchObject({ gesture: true });
    expect(opened(['Sec-Fetch-Mode', 'navigate'], ['Sec-Fetch-Site', 'cross-site'])).toMatchObject({ gesture: false });
    expect(opened(['Accept', '*/*'])).not.toHaveProperty('gesture');
    expect(sent([{ name: 'Sec-Fetch-Mode', value: 'navigate' }])).not.toHaveProperty('gesture');
  });
  it.each([['Sec-Purpose', 'prefetch'], ['Sec-Purpose', 'prefetch;prerender'], ['Purpose', 'prefetch'], ['X-Moz', 'prefetch'], ['sec-purpose', 'Prefetch']])('%s: %s is in advance', (name, value) => {
    expect(sent([{ name, value }])).toMatchObject({ advance: true });
  });
  it('of an answer tell of a cookie only when one is set', () => {
    expect(responseCookie({ ...chrome, responseHeaders: [{ name: 'content-type', value: 'x' }] }, {})).toBeUndefined();
    expect(responseCookie({ ...chrome, responseHeaders: [{ name: 'Set-Cookie', value: 'u=1' }] }, {})).toMatchObject({ kind: 'response-cookie', requestId: '8' });
  });
});

describe('an answer', () => {
  it('has status, address and whether the cache gave it', () => {
    expect(responseStarted({ ...chrome, statusCode: 200, ip: '127.0.40.1', fromCache: false }, {})).toEqual({ kind: 'response-started', ...facts, status: 200, address: '127.0.40.1', cached: false });
    expect(responseStarted({ ...firefox, statusCode: 200, ip: null, fromCache: true }, {})).toMatchObject({ cached: true });
    expect(responseStarted({ ...firefox, statusCode: 200, ip: null, fromCache: true }, {})).not.toHaveProperty('address');
  });
  it('says that it came through a proxy, where the browser does', () => {
    expect(responseStarted({ ...firefox, statusCode: 200, proxyInfo: { type: 'socks' }, ip: '192.0.2.1' }, {})).toMatchObject({ proxied: true });
    expect(responseStarted({ ...firefox, statusCode: 200, proxyInfo: { type: 'direct' } }, {})).not.toHaveProperty('proxied');
  });
  it('that redirects says where to', () => {
    expect(requestRedirected({ ...chrome, statusCode: 302, redirectUrl: 'https://b.example/', ip: '127.0.44.1' }, {})).toMatchObject({ kind: 'request-redirected', to: 'https://b.example/', status: 302, address: '127.0.44.1' });
  });
  it('that never came says why, and whom it reached', () => {
    expect(requestFailed({ ...chrome, error: 'net::ERR_NAME_NOT_RESOLVED' }, {})).toEqual({ kind: 'request-failed', ...facts, error: 'net::ERR_NAME_NOT_RESOLVED' });
    expect(requestFailed({ ...firefox, error: 'NS_ERROR_FAILURE', ip: '127.0.46.1' }, {})).toMatchObject({ address: '127.0.46.1' });
    expect(requestFailed({ ...firefox, error: 'NS_ERROR_FAILURE', ip: '127.0.46.1', proxyInfo: { type: 'http' } }, {})).not.toHaveProperty('address');
  });
});

describe('a navigation', () => {
  const page: NavigationDetails = { tabId: 5, frameId: 0, url: 'https://news.example/', timeStamp: 1_700_000_000_001.6, documentId: 'D1', frameType: 'outermost_frame', documentLifecycle: 'active', transitionType: 'link', transitionQualifiers: ['server_redirect'] };
  it('of the outermost frame is told', () => {
    expect(navigationCommitted(page, { private: false })).toEqual({ kind: 'navigation-committed', at: 1_700_000_000_002, tabId: 5, url: 'https://news.example/', how: ['link', 'server_redirect'], documentId: 'D1', private: false });
    expect(navigationCommitted({ tabId: 5, frameId: 0, url: 'https://news.example/', timeStamp: 1 }, {})).toEqual({ kind: 'navigation-committed', at: 1, tabId: 5, url: 'https://news.example/', how: [] });
  });
  it('of a frame inside a page is not', () => {
    const { frameType: _, ...old } = page;
    expect(navigationCommitted({ ...page, frameType: 'sub_frame', frameId: 5 }, {})).toBeUndefined();
    expect(navigationCommitted({ ...old, frameId: 17_179_869_186 }, {})).toBeUndefined();
    expect(navigationFailed({ ...page, frameType: 'sub_frame', frameId: 5 })).toBeUndefined();
    expect(addressChanged({ ...page, frameType: 'sub_frame', frameId: 5 })).toBeUndefined();
  });
  it('ahead of time is told as such: Chromium does not give it frame 0', () => {
    expect(navigationCommitted({ ...page, frameId: 11, documentLifecycle: 'prerender' }, {})).toMatchObject({ prerendering: true, documentId: 'D1' });
    expect(navigationFailed({ ...page, frameId: 11, documentLifecycle: 'prerender', error: 'x' })).toBeUndefined();
  });
  it('that fails keeps no document id: the browsers put another one there', () => {
    expect(navigationFailed({ ...page, error: 'net::ERR_ABORTED' })).toEqual({ kind: 'navigation-failed', at: 1_700_000_000_002, tabId: 5, url: 'https://news.example/', error: 'net::ERR_ABORTED' });
  });
  it('within a document keeps its id', () => expect(addressChanged(page)).toEqual({ kind: 'address-changed', at: 1_700_000_000_002, tabId: 5, url: 'https://news.example/', documentId: 'D1' }));
});

describe('tabs', () => {
  it('say whether they are private, and change their number', () => {
    expect(tabKnown({ id: 3, incognito: true }, 7)).toEqual({ kind: 'tab-known', at: 7, tabId: 3, private: true });
    expect(tabKnown({ incognito: false }, 7)).toBeUndefined();
    expect(tabReplaced({ replacedTabId: 3, tabId: 9, timeStamp: 7.4 })).toEqual({ kind: 'tab-replaced', at: 7, from: 3, to: 9 });
  });
});
