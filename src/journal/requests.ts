/**
 * Events of one request, from any order, into the record of the document it belongs to.
 *
 * A request is counted as soon as it is known what it is. Two have to wait: a navigation until it is known whether it opens a
 * page, and a request of type `other` until its headers tell whether it is a prefetch.
 */
import { neverSent } from './never-sent.ts';
import { attribute, isNavigation, tabOf } from './attribution.ts';
import { addHop, dropChain, hopAt, makeHop, noteAnswer } from './chains.ts';
import { retractHop } from './contacts.ts';
import { observe } from './signs.ts';
import { conclude, count, isCountable, retract, wayOf } from './count.ts';
import { errorPage, joinNavigation } from './join.ts';
import { countOpened } from './opened.ts';
import { addGap, type KeptVisit, type State } from './state.ts';
import { addressText, clip, isUpgrade, isWeb } from './url-text.ts';
import type { BrowserEvent, OpenHop, OpenRequest, RequestFacts } from './types.ts';

export type RequestEvent = Extract<BrowserEvent, RequestFacts>;

/** Takes any event about a request. What is no business of the web, or of a private tab that closed, is ignored. */
export function acceptRequest(state: State, told: RequestEvent): void {
  const tabId = tabOf(state, told.tabId);
  const event = tabId === told.tabId ? told : { ...told, tabId };
  if (!isWeb(event.url) || state.closed.has(event.tabId) || state.done.has(event.requestId)) return;
  const known = state.visits.get(state.requests.get(event.requestId) ?? '');
  const visit = known ?? attribute(state, event);
  const request = known?.open.get(event.requestId) ?? openRequest(state, visit, event);
  if (!request) return;
  state.touch(visit, event.at);
  if (event.at < visit.started) visit.started = event.at;
  if (event.at < request.facts.at) request.facts.at = event.at;
  notePrivate(state, visit, event);
  apply(state, visit, request, event);
}

function notePrivate(state: State, visit: KeptVisit, event: RequestEvent): void {
  if (event.private === undefined) return;
  if (event.tabId >= 0) state.tab(event.tabId).private ||= event.private;
  visit.private ||= event.private;
}

function openRequest(state: State, visit: KeptVisit, event: RequestEvent): OpenRequest | undefined {
  // Where requests under way were forgotten for want of room, a late event must not count one of them a second time.
  if (event.kind !== 'request-started' && visit.gaps.includes('cut')) return undefined;
  const { at, requestId, method, type, tabId, frameId, documentId, parentDocumentId, asker, outermost, prerendering } = event;
  const hop = makeHop(state, event.url, type, method, isNavigation(event) ? undefined : visit.host, at);
  if (!hop) return undefined;
  const length = state.bounds.url;
  const request: OpenRequest = {
    facts: {
      at, requestId, url: hop.url, method: clip(method, 16), type, tabId, frameId,
      ...(documentId === undefined ? {} : { documentId }), ...(parentDocumentId === undefined ? {} : { parentDocumentId }),
      ...(asker === undefined ? {} : { asker: clip(asker, length) }), ...(outermost === undefined ? {} : { outermost }), ...(prerendering === undefined ? {} : { prerendering }),
    },
    hops: [hop],
    // Chromium: a `main_frame` that names the asking document is the prefetch half of speculation, one that prerenders the other.
    advance: type === 'main_frame' && (prerendering === true || !isNavigation(event)),
    // A worker that wakes is told the answer of the request that woke it first, one time in six (Chromium 156).
    ...(event.kind === 'request-started' ? {} : { late: true as const }),
  };
  visit.open.set(requestId, request);
  observe(state, visit, request, hop, 'asked', event);
  state.requests.set(requestId, visit.id);
  if (visit.open.size > state.bounds.open) forgetOldest(state, visit, requestId);
  return request;
}

function forgetOldest(state: State, visit: KeptVisit, except: string): void {
  for (const [id, request] of visit.open) {
    if (id === except || id === visit.navigation) continue;
    if (request.way === undefined) count(state, visit, request, 'loaded');
    visit.open.delete(id);
    state.requests.delete(id);
    return addGap(visit, 'cut');
  }
}

function apply(state: State, visit: KeptVisit, request: OpenRequest, event: RequestEvent): void {
  switch (event.kind) {
    case 'request-started': started(state, visit, request, event); break;
    case 'request-sent': sent(state, visit, request, event); break;
    case 'response-cookie': setCookie(state, visit, request, event); break;
    case 'request-redirected':
      if (!redirected(state, visit, request, event)) return;
      break;
    case 'response-started': answered(state, visit, request, event); break;
    case 'request-failed':
      if (!failed(state, visit, request, event)) return;
      break;
  }
  if (isNavigation(request.facts) && request.way === undefined) {
    joinNavigation(state, visit, request);
    return;
  }
  if (request.failed && request.way === 'opened') return errorPage(state, visit, request);
  if (request.way === 'opened') return countOpened(state, visit);
  if (isCountable(request)) count(state, visit, request, wayOf(visit, request));
  // A navigation that stands by itself may still be committed, however late: then it is counted anew.
  if (visit.phase !== 'pending' || visit.navigation !== request.facts.requestId) conclude(state, visit, request);
}

/** The hop an event speaks of. One that no redirect announced is new: that event was lost, or comes later. */
function hopFor(state: State, visit: KeptVisit, request: OpenRequest, event: RequestEvent): OpenHop | undefined {
  const known = hopAt(state, request, event.url);
  if (known) return known;
  const hop = makeHop(state, event.url, event.type, clip(event.method, 16), pageOf(visit, request), event.at);
  if (!hop) return undefined;
  addHop(state, request, hop);
  observe(state, visit, request, hop, 'asked', event);
  return hop;
}

/** A redirect can change the method (a form's POST into a GET). */
function started(state: State, visit: KeptVisit, request: OpenRequest, event: RequestEvent): void {
  const hop = hopFor(state, visit, request, event);
  if (hop) hop.method = clip(event.method, 16);
}

function pageOf(visit: KeptVisit, request: OpenRequest): string | undefined {
  return isNavigation(request.facts) ? undefined : visit.host;
}

function sent(state: State, visit: KeptVisit, request: OpenRequest, event: Extract<RequestEvent, { kind: 'request-sent' }>): void {
  const hop = hopFor(state, visit, request, event);
  if (hop) hop.sent = true;
  if (event.gesture !== undefined) request.gesture ??= event.gesture;
  if (event.cookie) noteCookie(state, request, event.url);
  if (hop && event.headers) observe(state, visit, request, hop, 'sent', event);
  if (!event.advance || request.advance) return;
  request.advance = true;
  if (request.way === 'loaded') retract(visit, request);
}

function setCookie(state: State, visit: KeptVisit, request: OpenRequest, event: Extract<RequestEvent, { kind: 'response-cookie' }>): void {
  noteCookie(state, request, event.url);
  const hop = hopAt(state, request, event.url);
  if (hop && event.headers) observe(state, visit, request, hop, 'answered', event);
}

function noteCookie(state: State, request: OpenRequest, url: string): void {
  const hop = hopAt(state, request, url);
  if (hop) hop.cookie = true;
}

/** @returns false when the request turned out to be none. */
function redirected(state: State, visit: KeptVisit, request: OpenRequest, event: Extract<RequestEvent, { kind: 'request-redirected' }>): boolean {
  const hop = hopAt(state, request, event.url);
  if (!hop) return true;
  // Firefox: the page's own service worker was asked. When it answers, nothing follows and nothing was sent; when it lets the
  // request through, the same id starts anew.
  if (event.status === 0 && event.to === event.url) {
    addGap(visit, 'page-worker');
    const kept = drop(state, visit, request, hop);
    if (!kept) state.reopen(visit, event.requestId);
    return kept;
  }
  // The browser itself went from http to https (HSTS, https-only): nothing travelled under the plain address.
  if ((event.status === 307 || event.status === 0) && event.address === undefined && isUpgrade(event.url, event.to)) {
    upgrade(state, visit, request, hop, event.to);
    return true;
  }
  noteAnswer(hop, event);
  observe(state, visit, request, hop, 'answered', event);
  const to = clip(event.to, state.bounds.url);
  if (request.hops.some((other, i) => other.url === to && i > request.hops.indexOf(hop))) return true;
  const next = makeHop(state, event.to, event.type, event.method, pageOf(visit, request), event.at);
  if (!next) return true;
  addHop(state, request, next);
  observe(state, visit, request, next, 'asked', { at: event.at, url: event.to });
  return true;
}

function upgrade(state: State, visit: KeptVisit, request: OpenRequest, hop: OpenHop, to: string): void {
  const secure = makeHop(state, to, request.facts.type, hop.method, pageOf(visit, request), hop.at);
  if (!secure) return;
  retractHop(visit, request, hop);
  const place = request.hops.indexOf(hop);
  const next = request.hops[place + 1];
  // Its second start may have come before this event and made the hop already.
  if (next?.url === secure.url) request.hops.splice(place, 1);
  else {
    request.hops[place] = secure;
    observe(state, visit, request, secure, 'asked', { at: hop.at, url: to });
  }
  if (request.hops.length < 2) dropChain(visit, request.facts.requestId);
}

function answered(state: State, visit: KeptVisit, request: OpenRequest, event: Extract<RequestEvent, { kind: 'response-started' }>): void {
  const hop = hopFor(state, visit, request, event);
  if (hop) {
    noteAnswer(hop, event);
    observe(state, visit, request, hop, 'answered', event);
  }
  delete request.failed;
  request.done = true;
}

/** @returns false when the request turned out to be none. */
function failed(state: State, visit: KeptVisit, request: OpenRequest, event: Extract<RequestEvent, { kind: 'request-failed' }>): boolean {
  const hop = hopFor(state, visit, request, event);
  // Chromium tries fonts in the cache first; the real request follows under another id.
  if (hop && event.error === 'net::ERR_CACHE_MISS') return drop(state, visit, request, hop);
  request.done = true;
  if (!hop || hop.outcome !== 'sent' || hop.cached) return true;
  request.failed = true;
  const address = addressText(event.address);
  // Firefox names the server when it was reached, though the answer was of no use (beacons, prefetches): sent, not refused.
  if (event.held) {
    hop.outcome = 'refused';
    hop.held = true;
  } else if (address !== undefined) hop.address = address;
  else if (neverSent(event.error)) hop.outcome = 'refused';
  return true;
}

/** Takes the last hop back. What came before it in a chain did travel, and stays. */
function drop(state: State, visit: KeptVisit, request: OpenRequest, hop: OpenHop): boolean {
  retractHop(visit, request, hop);
  request.hops = request.hops.filter((h) => h !== hop);
  if (request.hops.length < 2) dropChain(visit, request.facts.requestId);
  request.done = true;
  if (request.hops.length > 0 || isNavigation(request.facts)) return true;
  state.finish(visit, request.facts.requestId);
  return false;
}
