import { describe, expect, it } from 'vitest';
import { deeperLook } from '../../src/browser/deeper-look.ts';
import { listen } from '../../src/browser/listen.ts';
import { SelfRequests } from '../../src/browser/self-requests.ts';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { BROWSERS, FakeApi, type Browser } from './recorded.ts';

function listening(browser: Browser) {
  const api = new FakeApi(browser);
  const heard: BrowserEvent[] = [];
  const how = { accept: (event: BrowserEvent) => { heard.push(event); }, self: new SelfRequests(api.base), context: {}, now: () => 42 };
  listen(api, how);
  return { api, heard, look: deeperLook(api, how) };
}

const request = { requestId: '1', url: 'https://a.example/', method: 'GET', type: 'image', tabId: 1, frameId: 0, timeStamp: 10 };
const headers = [{ name: 'Cookie', value: 'uid=1' }, { name: 'Referer', value: 'https://news.example/story' }, { name: 'Accept', value: '*/*' }];

describe('without the deeper look', () => {
  it.each(BROWSERS)('neither cookies nor referrers of encrypted requests are heard, though the browser tells them: %s', (browser) => {
    const { api, heard } = listening(browser);
    api.fire('onSendHeaders:speculative', { ...request, type: 'main_frame', requestHeaders: headers });
    api.fire('onResponseStarted', { ...request, statusCode: 200, responseHeaders: [{ name: 'Set-Cookie', value: 'uid=1' }, { name: 'CF-Ray', value: '8f14e45fceea167a-QRO' }] });
    expect(heard.map((event) => ('headers' in event ? event.headers : undefined))).toEqual([undefined, { 'cf-ray': '8f14e45fceea167a-QRO' }]);
  });
});

describe('with it', () => {
  it.each(BROWSERS)('they are, of what is wanted and nothing else, until it is switched off: %s', (browser) => {
    const { api, heard, look } = listening(browser);
    look(true);
    look(true);
    api.fire('onSendHeaders:plain', { ...request, requestHeaders: headers });
    api.fire('onHeadersReceived', { ...request, responseHeaders: [{ name: 'Set-Cookie', value: 'uid=1' }, { name: 'Set-Cookie', value: 'b=2' }, { name: 'Date', value: 'x' }] });
    // `plain` is the fake's name for every listener without types: the one for http hears nothing sensitive of https.
    const told = heard.flatMap((event) => ('headers' in event && event.headers ? [event.headers] : []));
    expect(told).toContainEqual({ cookie: 'uid=1', referer: 'https://news.example/story' });
    expect(told).toContainEqual({ 'set-cookie': 'uid=1\nb=2' });
    look(false);
    heard.length = 0;
    api.fire('onSendHeaders:plain', { ...request, requestHeaders: headers });
    expect(heard.flatMap((event) => ('headers' in event ? [event.headers] : []))).toEqual([]);
  });

  it('asks each browser for what it knows', () => {
    for (const [browser, specs] of [['chromium', [['requestHeaders', 'extraHeaders'], ['responseHeaders', 'extraHeaders']]], ['firefox', [['requestHeaders'], ['responseHeaders']]]] as const) {
      const { api, look } = listening(browser);
      look(true);
      expect(api.registrations.filter(({ filter }) => filter?.urls.join() === 'https://*/*,wss://*/*').map(({ spec }) => spec)).toEqual(specs);
    }
  });

  it('hears nothing of Testigo’s own requests', () => {
    const { api, heard, look } = listening('firefox');
    look(true);
    api.fire('onSendHeaders:plain', { ...request, documentUrl: `${api.base}popup/index.html`, requestHeaders: headers });
    expect(heard).toEqual([]);
  });
});
