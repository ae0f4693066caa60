/** A committed document: its own host is always a contact `opened`, with or without a request that was seen. */
import { makeHop } from './chains.ts';
import { addContact, countHop, retractHop } from './contacts.ts';
import { conclude, count } from './count.ts';
import { BEGUN } from './counted.ts';
import { addGap, type KeptVisit, type State } from './state.ts';
import { arrived } from './trail.ts';
import type { Hop, OpenHop, OpenRequest, Time } from './types.ts';

function openedRequest(page: KeptVisit, url: string, at: Time, hops: OpenHop[]): OpenRequest {
  return { facts: { at, requestId: `opened:${page.id}`, url, method: 'GET', type: 'main_frame', tabId: page.tabId, frameId: 0 }, hops, advance: false, way: 'opened' };
}

/** The document was shown, and no request for it is known (yet): the contact counts no request. */
export function openBare(state: State, page: KeptVisit): void {
  const at = page.committed ?? page.started;
  const hop = makeHop(state, page.url, 'main_frame', 'GET', undefined, at);
  if (!hop) return;
  if (!page.contacts.has(hop.host)) addContact(page, hop.host, hop.site, at);
  countHop(state, page, openedRequest(page, hop.url, at, [hop]), hop, 'opened');
  shift(page, hop.host, -1);
  page.bare = { at, url: hop.url };
  if (!page.came) arrived(state, page, [hop]);
}

function closeBare(state: State, page: KeptVisit): void {
  const { bare } = page;
  delete page.bare;
  const hop = bare && makeHop(state, bare.url, 'main_frame', 'GET', undefined, bare.at);
  if (!hop) return;
  hop.counted = BEGUN;
  shift(page, hop.host, 1);
  retractHop(page, openedRequest(page, hop.url, hop.at, [hop]), hop);
}

function shift(page: KeptVisit, host: string, requests: 1 | -1): void {
  page.requests += requests;
  const contact = page.contacts.get(host);
  if (contact) contact.requests += requests;
}

/** The navigation that led to the document is known: every host on its way was contacted to open it. */
export function countOpened(state: State, page: KeptVisit): void {
  const request = page.open.get(page.navigation ?? '');
  if (!request || request.hops.length === 0) {
    // The page's own worker answered it: no host was contacted, but a page was opened.
    if (!page.bare) openBare(state, page);
    if (request) state.finish(page, request.facts.requestId);
    return;
  }
  closeBare(state, page);
  // However many hosts the page has filled its contacts with: its own is one of them.
  for (const hop of request.hops.slice(-1)) if (!page.contacts.has(hop.host)) addContact(page, hop.host, hop.site, hop.at);
  count(state, page, request, 'opened');
  arrived(state, page, request.hops, request);
  if (request.hops.at(-1)?.cached) addGap(page, 'from-cache');
  if (!page.contacts.get(page.host)?.ways.opened) openBare(state, page);
  conclude(state, page, request);
}

/** Hops of an earlier request, made ahead of time, that this document was opened with. */
export function openHops(state: State, page: KeptVisit, hops: readonly Hop[], at: Time): void {
  closeBare(state, page);
  const made: OpenHop[] = [];
  for (const { url, status, address, cached } of hops) {
    const hop = makeHop(state, url, 'main_frame', 'GET', undefined, at);
    if (!hop) continue;
    if (status !== undefined && !cached) Object.assign(hop, { status, outcome: 'answered' });
    if (address !== undefined) hop.address = address;
    made.push(hop);
  }
  count(state, page, openedRequest(page, page.url, at, made), 'opened');
  if (made.length > 0) arrived(state, page, made);
  if (!page.contacts.get(page.host)?.ways.opened) openBare(state, page);
}
