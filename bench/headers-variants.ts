/**
 * What the measured extensions listen to, from nothing to everything. Each variant is the one before with more headers asked for; all
 * else stays as it is. `deep` is for Chromium alone: Firefox gives every header at once and refuses `extraHeaders`.
 */
import { SelfRequests } from '../src/browser/self-requests.ts';
import { listen } from '../src/browser/listen.ts';
import type { BrowserApi } from '../src/browser/types.ts';
import type { BrowserKind } from '../tests/browser/drivers/types.ts';

/** `twin` is `lean` under another name: what the two differ by is noise. */
export type Variant = 'none' | 'lean' | 'twin' | 'answers' | 'sent' | 'deep';

/** One `addListener`, e.g. of `webRequest.onSendHeaders`; `null` stands for an argument that is left out. */
export interface Registered { event: string; filter: { urls: string[]; types?: string[] } | null; spec: string[] | null }

const ALL = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };
const PLAIN = { urls: ['http://*/*', 'ws://*/*'] };
const SECURE = { urls: ['https://*/*', 'wss://*/*'] };
const SPECULATIVE = { urls: ['https://*/*'], types: ['main_frame', 'other'] };

/** In the order in which they are told. */
export const variantsOf = (kind: BrowserKind): readonly Variant[] =>
  (kind === 'chromium' ? ['none', 'lean', 'twin', 'answers', 'sent', 'deep'] : ['none', 'lean', 'twin', 'answers', 'sent']);

/** @returns what that variant registers in that browser. */
export function listenersOf(variant: Variant, kind: BrowserKind): Registered[] {
  if (variant === 'none') return [];
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

/** @returns what the extension itself registers, by asking `listen` with an API that only writes down. */
export function shippedListeners(kind: BrowserKind): Registered[] {
  const heard: Registered[] = [];
  const event = (name: string) => ({
    addListener(_listener: unknown, filter?: { urls: string[]; types?: string[] }, spec?: string[]): void { heard.push({ event: name, filter: filter ?? null, spec: spec ?? null }); },
  });
  const api: BrowserApi = {
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
  listen(api, { accept: () => {}, self: new SelfRequests('extension://bench/'), context: {}, now: () => 0 });
  return heard;
}

/** @returns the variant that listens as the extension does now, if any. */
export function shippedVariant(kind: BrowserKind): Variant | undefined {
  const shipped = JSON.stringify(shippedListeners(kind));
  return variantsOf(kind).find((variant) => JSON.stringify(listenersOf(variant, kind)) === shipped);
}
