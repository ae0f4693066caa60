/**
 * What the measured extensions listen to, from nothing to everything. From `lean` on each is the one before with more headers asked for:
 * `lean` those of plain http and of navigations, `answers` those of every answer, `sent` also those of every request, `deep` also what
 * Chromium keeps back without `extraHeaders` (Firefox gives every header at once and refuses that word).
 */
import { deeperLook } from '../src/browser/deeper-look.ts';
import { listen, type Listening } from '../src/browser/listen.ts';
import { SelfRequests } from '../src/browser/self-requests.ts';
import type { BrowserApi, DeeperApi } from '../src/browser/types.ts';
import type { BrowserKind } from '../tests/browser/drivers/types.ts';

/**
 * `twin` is `lean` under another name: what the two differ by is noise. `shipped` is what `listen` registers, whatever that is by now; the
 * others stay, so that figures of different days can be compared. `deeper-look` is that with the option of the same name.
 */
export type Variant = 'none' | 'lean' | 'twin' | 'answers' | 'shipped' | 'sent' | 'deep' | 'deeper-look';

/** One `addListener`, e.g. of `webRequest.onSendHeaders`; `null` stands for an argument that is left out. */
export interface Registered { event: string; filter: { urls: string[]; types?: string[] } | null; spec: string[] | null }

const ALL = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };
const PLAIN = { urls: ['http://*/*', 'ws://*/*'] };
const SECURE = { urls: ['https://*/*', 'wss://*/*'] };
const SPECULATIVE = { urls: ['https://*/*'], types: ['main_frame', 'other'] };

/** In the order in which they are told. */
export const variantsOf = (kind: BrowserKind): readonly Variant[] =>
  (kind === 'chromium' ? ['none', 'lean', 'twin', 'answers', 'shipped', 'sent', 'deep', 'deeper-look'] : ['none', 'lean', 'twin', 'answers', 'shipped', 'sent', 'deeper-look']);

/** @returns what that variant registers in that browser. */
export function listenersOf(variant: Variant, kind: BrowserKind): Registered[] {
  if (variant === 'none') return [];
  if (variant === 'shipped' || variant === 'deeper-look') return shippedListeners(kind, variant === 'deeper-look');
  const firefox = kind === 'firefox';
  const cookiesToo = (spec: string): string[] => (firefox ? [spec] : [spec, 'extraHeaders']);
  const answers = variant === 'deep' ? cookiesToo('responseHeaders') : variant === 'answers' || variant === 'sent' ? ['responseHeaders'] : null;
  const sent = variant === 'deep' || variant === 'sent';
  const request = (name: string, filter: Registered['filter'], spec: string[] | null): Registered => ({ event: `webRequest.${name}`, filter, spec });
  const plain = (event: string): Registered => ({ event, filter: null, spec: null });
  return [
    request('onBeforeRequest', ALL, firefox ? ['blocking'] : []),
    request('onSendHeaders', PLAIN, cookiesToo('requestHeaders')),
    request('onSendHeaders', sent ? SECURE : SPECULATIVE, variant === 'deep' ? cookiesToo('requestHeaders') : ['requestHeaders']),
    request('onHeadersReceived', PLAIN, cookiesToo('responseHeaders')),
    request('onBeforeRedirect', ALL, answers),
    request('onResponseStarted', ALL, answers),
    request('onErrorOccurred', ALL, null),
    ...['onCommitted', 'onErrorOccurred', 'onHistoryStateUpdated', 'onReferenceFragmentUpdated'].map((name) => plain(`webNavigation.${name}`)),
    ...(firefox ? [] : [plain('webNavigation.onTabReplaced')]),
    plain('tabs.onCreated'), plain('tabs.onRemoved'),
  ];
}

/** @returns what the extension itself registers, by asking it with an API that only writes down. */
function shippedListeners(kind: BrowserKind, deeper: boolean): Registered[] {
  const heard: Registered[] = [];
  const event = (name: string) => ({
    addListener(_listener: unknown, filter?: { urls: string[]; types?: string[] }, spec?: string[]): void { heard.push({ event: name, filter: filter ?? null, spec: spec ?? null }); },
    removeListener(): void {},
  });
  const api: BrowserApi & DeeperApi = {
    runtime: { getURL: (path) => `extension://bench/${path}`, ...(kind === 'firefox' ? { getBrowserInfo: () => undefined } : {}) },
    webRequest: {
      onBeforeRequest: event('webRequest.onBeforeRequest'), onSendHeaders: event('webRequest.onSendHeaders'), onHeadersReceived: event('webRequest.onHeadersReceived'),
      onBeforeRedirect: event('webRequest.onBeforeRedirect'), onResponseStarted: event('webRequest.onResponseStarted'), onErrorOccurred: event('webRequest.onErrorOccurred'),
    },
    webNavigation: {
      onCommitted: event('webNavigation.onCommitted'), onErrorOccurred: event('webNavigation.onErrorOccurred'),
      onHistoryStateUpdated: event('webNavigation.onHistoryStateUpdated'), onReferenceFragmentUpdated: event('webNavigation.onReferenceFragmentUpdated'),
      ...(kind === 'chromium' ? { onTabReplaced: event('webNavigation.onTabReplaced') } : {}),
      getAllFrames: async () => null,
    },
    tabs: { onCreated: event('tabs.onCreated'), onRemoved: event('tabs.onRemoved'), query: async () => [] },
  };
  const listening: Listening = { accept: () => {}, self: new SelfRequests('extension://bench/'), context: {}, now: () => 0 };
  listen(api, listening);
  if (deeper) deeperLook(api, listening)(true);
  return heard;
}
