/**
 * Every listener, registered synchronously: called in the worker's first tick, or events that woke it are lost.
 *
 * Few listeners with little in them, because each costs every request: headers are asked for where they are needed (cookies of
 * plain http, the purpose of navigations and prefetches and whose act led to them) and nowhere else.
 */
import {
  addressChanged, navigationCommitted, navigationFailed, requestFailed, requestRedirected, requestSent, requestStarted,
  responseCookie, responseStarted, tabKnown, tabReplaced, type Context,
} from './events.ts';
import { isFirefox } from './is-firefox.ts';
import type { SelfRequests } from './self-requests.ts';
import type { BrowserApi, RequestDetails } from './types.ts';
import type { BrowserEvent } from '../journal/types.ts';

const ALL = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };
const PLAIN = { urls: ['http://*/*', 'ws://*/*'] };
const SPECULATIVE = { urls: ['https://*/*'], types: ['main_frame', 'other'] };

export interface Listening {
  /** Takes each event; must not throw. */
  accept(event: BrowserEvent): void;
  self: SelfRequests;
  /** Chrome's worker for private windows says so; the other one hears public windows only (`incognito: split`). */
  context: Context;
  /** Milliseconds since 1970, for the tab events, which carry no time. */
  now(): number;
}

/** Without this a tab opened before the worker slept would count as private after it: Chrome's details do not say. */
export const contextOf = (api: Pick<BrowserApi, 'runtime'>, { context }: Pick<Listening, 'context'>): Context => (isFirefox(api) ? context : { private: context.private ?? false });

type Translate = (d: RequestDetails, context: Context) => BrowserEvent | undefined;

/** @param api the browser's own, or a fake of the same shape. */
export function listen(api: BrowserApi, { accept, self, context: given, now }: Listening): void {
  const firefox = isFirefox(api);
  const context = contextOf(api, { context: given });
  const take = (event: BrowserEvent | undefined): void => {
    if (event) accept(event);
  };
  const request = (translate: Translate, started = false) => (d: RequestDetails): void => {
    if (!self.claim(d, started)) take(translate(d, context));
  };
  const { webRequest, webNavigation, tabs } = api;

  // Firefox holds back only blocking listeners' events until the background is up after a browser start; this one never blocks.
  webRequest.onBeforeRequest.addListener(request(requestStarted, true), ALL, firefox ? ['blocking'] : []);
  // Chrome shows cookies only with `extraHeaders`, which Firefox does not know and refuses.
  webRequest.onSendHeaders.addListener(request(requestSent), PLAIN, firefox ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders']);
  // Whether a person's own act led to a navigation is shown there only with `extraHeaders`, too.
  webRequest.onSendHeaders.addListener(request(requestSent), SPECULATIVE, firefox ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders']);
  webRequest.onHeadersReceived.addListener(request(responseCookie), PLAIN, firefox ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders']);
  // Headers of answers say which edge of a network answered, and how little a pixel is; cookies are not among these in Chrome.
  webRequest.onBeforeRedirect.addListener(request(requestRedirected), ALL, ['responseHeaders']);
  webRequest.onResponseStarted.addListener(request(responseStarted), ALL, ['responseHeaders']);
  // Firefox throws at a third argument here, even an empty one.
  webRequest.onErrorOccurred.addListener(request(requestFailed), ALL);

  webNavigation.onCommitted.addListener((d) => take(navigationCommitted(d, context)));
  webNavigation.onErrorOccurred.addListener((d) => take(navigationFailed(d)));
  webNavigation.onHistoryStateUpdated.addListener((d) => take(addressChanged(d)));
  webNavigation.onReferenceFragmentUpdated.addListener((d) => take(addressChanged(d)));
  webNavigation.onTabReplaced?.addListener((d) => take(tabReplaced(d)));
  tabs.onCreated.addListener((tab) => take(tabKnown(tab, now())));
  tabs.onRemoved.addListener((tabId) => accept({ kind: 'tab-closed', at: now(), tabId }));
}
