/**
 * What the browser shows: only a committed navigation of the outermost frame makes a visit.
 * A visit is `left` when another takes its place, and `open` again when it returns from the back/forward cache.
 */
import { tabOf } from './attribution.ts';
import { mapEvidence } from './evidence.ts';
import { joinPage } from './join.ts';
import { leave } from './leave.ts';
import { mergeVisit } from './merge.ts';
import { countOpened, openBare } from './opened.ts';
import { prune } from './prune.ts';
import { adoptSpeculation } from './speculation.ts';
import { noteBefore } from './trail.ts';
import { FAILURE_GRACE } from './bounds.ts';
import { addGap, type KeptVisit, type State } from './state.ts';
import { isWeb, landingKey, originOf } from './url-text.ts';
import type { BrowserEvent, Evidence, Time } from './types.ts';

type Of<K extends BrowserEvent['kind']> = Extract<BrowserEvent, { kind: K }>;

/** `navigation-committed`: promotes what waited for it, or brings a document back. */
export function committed(state: State, event: Of<'navigation-committed'>): void {
  const tabId = tabOf(state, event.tabId);
  if (tabId < 0 || state.closed.has(tabId)) return;
  if (event.private !== undefined) state.tab(tabId).private ||= event.private;
  const { documentId, url, at } = event;
  const known = documentId === undefined ? undefined : state.visits.get(documentId);
  // Returned from the back/forward cache, or told twice: everything about it is known already.
  if (known && isShown(known) && (event.prerendering || !fillsEmpty(known, url))) {
    if (event.prerendering) return;
    show(state, known, tabId, at);
    if (known.gaps.includes('started-late') && known.navigation === undefined && !event.how.includes('forward_back')) lookBack(state, known, url);
    return;
  }
  if (documentId !== undefined) state.documents.delete(documentId);
  const page = known ?? state.create(documentId ?? freshId(state, tabId, at), tabId, event.prerendering ? 'advance' : 'pending', at, url);
  state.name(page, url);
  page.landing = landingKey(url, state.bounds.url);
  page.committed = at;
  if (event.prerendering) {
    page.phase = 'advance';
    joinPage(state, page);
    return;
  }
  const ahead = page.phase === 'advance';
  if (!ahead) noteBefore(state, page, tabId, event);
  if (ahead) shownAfterAll(page);
  show(state, page, tabId, at);
  open(state, page, ahead);
}

const isShown = ({ phase }: KeptVisit): boolean => phase === 'open' || phase === 'left';

/**
 * Firefox opens the first page of a tab in the document that stood there empty, under the same id: at its start the sweep may find
 * `about:blank` and the commit of the page follows (Firefox 153).
 */
const fillsEmpty = (known: KeptVisit, url: string): boolean => !isWeb(known.url) && isWeb(url);

function open(state: State, page: KeptVisit, ahead: boolean): void {
  if (page.navigation !== undefined) countOpened(state, page);
  else openBare(state, page);
  if (page.navigation === undefined) joinPage(state, page);
  const key = page.landing;
  if (key === undefined) return;
  if (!ahead) return state.wake((page.committed ?? 0) + FAILURE_GRACE);
  // Rendered ahead of time: its request was the asking page's.
  delete page.landing;
  if (page.navigation === undefined) adoptSpeculation(state, page, key);
}

/** The sweep found it between its navigation request and this commit: its beginning may have been seen after all. */
function lookBack(state: State, page: KeptVisit, url: string): void {
  const key = landingKey(url, state.bounds.url);
  if (landingKey(page.url, state.bounds.url) !== key) return;
  page.landing = key;
  joinPage(state, page);
  if (page.landing !== undefined) state.wake((page.committed ?? 0) + FAILURE_GRACE);
}

function freshId(state: State, tabId: number, at: Time): string {
  const id = `tab:${tabId}@${at}`;
  return state.visits.has(id) ? `${id}#committed` : id;
}

/** Puts a visit into its tab, unless a later one is there already (sources may deliver late). */
function show(state: State, page: KeptVisit, tabId: number, at: Time): void {
  const tab = state.tab(tabId);
  const current = state.current(tabId);
  page.tabId = tabId;
  page.private ||= tab.private;
  page.committed = at;
  state.touch(page, at);
  if (current && current !== page && (current.committed ?? 0) > at) {
    page.phase = 'left';
    page.left = current.committed ?? at;
    return;
  }
  if (current && current !== page) leave(state, current, at);
  page.phase = 'open';
  if (state.blind) addGap(page, 'no-permission');
  delete page.left;
  tab.current = page.id;
  takeStrays(state, page);
  prune(state, tabId);
}

/** Requests of this tab that named no document, gathered before any was known. */
function takeStrays(state: State, page: KeptVisit): void {
  for (const visit of [...state.visits.values()]) {
    if (visit === page || visit.tabId !== page.tabId || visit.phase !== 'pending' || visit.navigation !== undefined || !visit.id.startsWith('tab:')) continue;
    if (originOf(visit.url) === originOf(page.url)) mergeVisit(state, page, visit);
  }
}

/** A page rendered ahead of time is shown: what was fetched in advance was loaded by it. What it prefetched itself stays so in the looks. */
function shownAfterAll(page: KeptVisit): void {
  const isOwn = (type: Evidence['type']): boolean => type !== 'main_frame' && type !== 'other';
  const change = (e: Evidence): Evidence => (e.way === 'advance' && isOwn(e.type) ? { ...e, way: 'loaded' } : e);
  for (const contact of page.contacts.values()) {
    const { advance, loaded } = contact.ways;
    mapEvidence(contact, change);
    // Every look still in advance: nothing of this host was loaded by the page.
    if (advance === undefined || (contact.evidence.length > 0 && contact.evidence.every((e) => e.way === 'advance'))) continue;
    contact.ways.loaded = (loaded ?? 0) + advance;
    delete contact.ways.advance;
  }
  for (const chain of page.chains) if (chain.way === 'advance' && isOwn(chain.type)) chain.way = 'loaded';
  for (const request of page.open.values()) if (request.way === 'advance' && isOwn(request.facts.type)) request.way = 'loaded';
}

/** pushState or a fragment: the same visit under another address. */
export function addressChanged(state: State, event: Of<'address-changed'>): void {
  const tabId = tabOf(state, event.tabId);
  const visit = event.documentId === undefined ? state.current(tabId) : state.visits.get(event.documentId);
  if (!visit || !isWeb(event.url) || originOf(event.url) !== originOf(visit.url)) return;
  if (event.at < (visit.moved ?? visit.committed ?? 0)) return;
  visit.moved = event.at;
  visit.url = event.url.slice(0, state.bounds.url);
  state.touch(visit, event.at);
}

/** Every page that is open while access is missing has a gap, and so has every page shown before it is given back. */
export function accessChanged(state: State, granted: boolean, at: Time): void {
  state.blind = !granted;
  if (granted) return;
  for (const visit of state.visits.values()) {
    if (visit.phase !== 'open') continue;
    addGap(visit, 'no-permission');
    state.touch(visit, at);
  }
}

/** The sweep at start: what was open before the journal listened. */
export function documentFound(state: State, event: Of<'document-found'>): void {
  const tabId = tabOf(state, event.tabId);
  if (tabId < 0 || state.closed.has(tabId)) return;
  state.tab(tabId).private ||= event.private;
  const { documentId, url, at, since } = event;
  const known = documentId === undefined ? sameAddress(state, tabId, url) : state.visits.get(documentId);
  if (known && isShown(known)) {
    if (since === 'worker-killed') addGap(known, 'worker-gap');
    if (known.phase === 'left') show(state, known, tabId, at);
    state.touch(known, at);
    return;
  }
  const current = state.current(tabId);
  // Something was committed after the sweep looked: the sweep is out of date.
  if (current && (current.committed ?? 0) > at) return;
  if (documentId !== undefined) state.documents.delete(documentId);
  const page = known ?? state.create(documentId ?? freshId(state, tabId, at), tabId, 'pending', at, url);
  state.name(page, url);
  delete page.landing;
  if (isWeb(url)) addGap(page, 'started-late');
  show(state, page, tabId, at);
  openBare(state, page);
}

function sameAddress(state: State, tabId: number, url: string): KeptVisit | undefined {
  const current = state.current(tabId);
  return current && landingKey(current.url, state.bounds.url) === landingKey(url, state.bounds.url) ? current : undefined;
}
