/** Details of the browser's events as the journal's words. Pure: what a browser leaves out stays out. */
import { isPlain } from '../journal/url-text.ts';
import { ANSWER_HEADERS, COOKIE_HEADERS, pickHeaders, REQUEST_HEADERS } from '../journal/headers.ts';
import type { BrowserEvent, Headers, RequestFacts, RequestType } from '../journal/types.ts';
import type { Header, NavigationDetails, ReplacedDetails, RequestDetails, Tab } from './types.ts';

/** Types that only one browser has, under the name the other one gives the same thing. */
const TYPES: ReadonlyMap<string, RequestType> = new Map<string, RequestType>([
  ['main_frame', 'main_frame'], ['sub_frame', 'sub_frame'], ['stylesheet', 'stylesheet'], ['script', 'script'], ['image', 'image'],
  ['font', 'font'], ['object', 'object'], ['xmlhttprequest', 'xmlhttprequest'], ['ping', 'ping'], ['csp_report', 'csp_report'],
  ['media', 'media'], ['websocket', 'websocket'], ['webtransport', 'webtransport'],
  ['beacon', 'ping'], ['imageset', 'image'], ['object_subrequest', 'object'], ['xslt', 'stylesheet'], ['json', 'script'],
]);

/** What holds for a whole context: Chrome runs private windows in a worker of their own and says nothing in the details. */
export interface Context { private?: boolean }

/** The document that asked, as a URL or an origin; an opaque origin (`null`) says nothing. */
export function askerOf(d: RequestDetails): string | undefined {
  const asker = d.initiator ?? d.documentUrl ?? d.originUrl;
  return asker === undefined || asker === 'null' || asker === '' ? undefined : asker;
}

/** Of a page that was opened from a page of an extension no site asked. */
const siteThatAsked = (d: RequestDetails): string | undefined => {
  const asker = askerOf(d);
  return d.type === 'main_frame' && asker !== undefined && /^[a-z]+-extension:/.test(asker) ? undefined : asker;
};

function isOutermost(d: { frameType?: string; frameId: number }): boolean {
  return d.frameType === undefined ? d.frameId === 0 : d.frameType === 'outermost_frame';
}

function facts(d: RequestDetails, context: Context): RequestFacts {
  const asker = siteThatAsked(d);
  const isPrivate = d.incognito ?? context.private;
  return {
    at: Math.round(d.timeStamp), requestId: d.requestId, url: d.url, method: d.method, type: TYPES.get(d.type) ?? 'other', tabId: d.tabId, frameId: d.frameId,
    ...(d.documentId === undefined ? {} : { documentId: d.documentId }),
    ...(d.parentDocumentId === undefined ? {} : { parentDocumentId: d.parentDocumentId }),
    ...(asker === undefined ? {} : { asker }),
    ...(d.frameType === undefined ? {} : { outermost: isOutermost(d) }),
    ...((d.parentFrameId ?? -1) > 0 ? { nested: true } : {}),
    ...(d.documentLifecycle === 'prerender' ? { prerendering: true } : {}),
    ...(isPrivate === undefined ? {} : { private: isPrivate }),
    ...flagsOf(d),
  };
}

/** Firefox's own classification, where it has one. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/UrlClassification */
function flagsOf({ urlClassification }: RequestDetails): { flags?: string[] } {
  const flags = urlClassification ? [...urlClassification.firstParty, ...urlClassification.thirdParty] : [];
  return flags.length === 0 ? {} : { flags: [...new Set(flags)] };
}

const heard = (headers: Header[] | undefined, wanted: ReadonlySet<string>): { headers?: Headers } => {
  const picked = headers && pickHeaders(headers, wanted);
  return picked ? { headers: picked } : {};
};

/** Firefox says through which proxy; Chrome does not. */
function answer(d: RequestDetails): { status: number; address?: string; proxied?: boolean } {
  const proxied = d.proxyInfo !== undefined && d.proxyInfo !== null && d.proxyInfo.type !== 'direct';
  return { status: d.statusCode ?? 0, ...(d.ip ? { address: d.ip } : {}), ...(proxied ? { proxied } : {}) };
}

function has(headers: Header[] | undefined, test: (name: string, value: string) => boolean): boolean {
  return headers?.some((h) => test(h.name.toLowerCase(), h.value ?? '')) ?? false;
}

/** `Sec-Purpose` (both), `Purpose` and `X-Moz` (older): https://fetch.spec.whatwg.org/#sec-purpose-header */
const PURPOSES: ReadonlySet<string> = new Set(['sec-purpose', 'purpose', 'x-moz', 'x-purpose']);

/** onBeforeRequest */
export function requestStarted(d: RequestDetails, context: Context): BrowserEvent {
  return { kind: 'request-started', ...facts(d, context) };
}

/** onSendHeaders: whether a cookie goes out, and whether the browser fetches ahead of time. */
export function requestSent(d: RequestDetails, context: Context): BrowserEvent {
  return sent(d, context, isPlain(d.url));
}

/** The same with what names the browser and the page in it, also where it travels encrypted. */
export function requestSentDeep(d: RequestDetails, context: Context): BrowserEvent {
  return sent(d, context, true);
}

function sent(d: RequestDetails, context: Context, sensitive: boolean): BrowserEvent {
  return {
    kind: 'request-sent', ...facts(d, context),
    cookie: sensitive && has(d.requestHeaders, (name, value) => name === 'cookie' && value !== ''),
    advance: has(d.requestHeaders, (name, value) => PURPOSES.has(name) && value.toLowerCase().includes('prefetch')),
    ...(d.type === 'main_frame' ? gestureOf(d.requestHeaders) : {}),
    ...(sensitive ? heard(d.requestHeaders, REQUEST_HEADERS) : {}),
  };
}

/** `Sec-Fetch-User` is there or not, where the others of its family are: https://w3c.github.io/webappsec-fetch-metadata/ */
function gestureOf(headers: Header[] | undefined): { gesture?: boolean } {
  const gesture = has(headers, (name, value) => name === 'sec-fetch-user' && value === '?1');
  return gesture || has(headers, (name, value) => name === 'sec-fetch-mode' && value === 'navigate') ? { gesture } : {};
}

/** undefined when the answer sets no cookie. */
export function responseCookie(d: RequestDetails, context: Context): BrowserEvent | undefined {
  if (!has(d.responseHeaders, (name, value) => name === 'set-cookie' && value !== '')) return undefined;
  return { kind: 'response-cookie', ...facts(d, context), ...heard(d.responseHeaders, COOKIE_HEADERS) };
}

/** onBeforeRedirect */
export function requestRedirected(d: RequestDetails, context: Context): BrowserEvent {
  return { kind: 'request-redirected', ...facts(d, context), to: d.redirectUrl ?? '', ...answer(d), ...(d.fromCache ? { cached: true } : {}), ...heard(d.responseHeaders, ANSWER_HEADERS) };
}

/** onResponseStarted */
export function responseStarted(d: RequestDetails, context: Context): BrowserEvent {
  return { kind: 'response-started', ...facts(d, context), ...answer(d), cached: d.fromCache === true, ...heard(d.responseHeaders, ANSWER_HEADERS) };
}

/** onErrorOccurred of webRequest. */
export function requestFailed(d: RequestDetails, context: Context): BrowserEvent {
  const { address, proxied } = answer(d);
  // Behind a proxy the address is the proxy's.
  return { kind: 'request-failed', ...facts(d, context), error: d.error ?? '', ...(address === undefined || proxied ? {} : { address }) };
}

/** onCommitted: a page, or a frame inside one; undefined for a frame of which the browser names no documents. */
export function navigationCommitted(d: NavigationDetails, context: Context): BrowserEvent | undefined {
  if (!isOutermost(d)) return frameCommitted(d);
  return {
    kind: 'navigation-committed', at: Math.round(d.timeStamp), tabId: d.tabId, url: d.url,
    how: [...(d.transitionType === undefined ? [] : [d.transitionType]), ...(d.transitionQualifiers ?? [])],
    ...(d.documentId === undefined ? {} : { documentId: d.documentId }),
    ...(d.documentLifecycle === 'prerender' ? { prerendering: true } : {}),
    ...(context.private === undefined ? {} : { private: context.private }),
  };
}

function frameCommitted(d: NavigationDetails): BrowserEvent | undefined {
  const { documentId, parentDocumentId } = d;
  if (documentId === undefined || parentDocumentId === undefined) return undefined;
  return { kind: 'frame-committed', at: Math.round(d.timeStamp), tabId: d.tabId, documentId, parentDocumentId };
}

/** undefined for frames inside a page, and for what was only rendered ahead of time. Its document id is not the failed one's. */
export function navigationFailed(d: NavigationDetails): BrowserEvent | undefined {
  if (!isOutermost(d) || d.documentLifecycle === 'prerender') return undefined;
  return { kind: 'navigation-failed', at: Math.round(d.timeStamp), tabId: d.tabId, url: d.url, error: d.error ?? '' };
}

/** onHistoryStateUpdated and onReferenceFragmentUpdated; undefined for frames inside a page. */
export function addressChanged(d: NavigationDetails): BrowserEvent | undefined {
  if (!isOutermost(d)) return undefined;
  return { kind: 'address-changed', at: Math.round(d.timeStamp), tabId: d.tabId, url: d.url, ...(d.documentId === undefined ? {} : { documentId: d.documentId }) };
}

/** onTabReplaced: Chromium discarded a tab and gave it another number. */
export function tabReplaced(d: ReplacedDetails): BrowserEvent {
  return { kind: 'tab-replaced', at: Math.round(d.timeStamp), from: d.replacedTabId, to: d.tabId };
}

/** undefined for a tab without a number (a devtools window). */
export function tabKnown(tab: Tab, at: number): BrowserEvent | undefined {
  return tab.id === undefined ? undefined : { kind: 'tab-known', at, tabId: tab.id, private: tab.incognito };
}
