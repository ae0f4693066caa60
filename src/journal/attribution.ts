/**
 * Which document does a request belong to? Never decided by the order in which events arrive: first by document id, then by
 * who asked, and by time only where the browser tells neither.
 */
import { DEPARTURE_GRACE } from './bounds.ts';
import { adoptByTab } from './frames.ts';
import { mergeVisit } from './merge.ts';
import { addGap, type KeptVisit, type State } from './state.ts';
import { originOf } from './url-text.ts';
import type { RequestFacts, Time } from './types.ts';

/** A navigation of the outermost frame. With a document id it is a prefetch or prerender that document asked for. */
export function isNavigation(facts: RequestFacts): boolean {
  return facts.type === 'main_frame' && facts.documentId === undefined && facts.tabId >= 0;
}

/** The record a request belongs to, made when there is none yet. */
export function attribute(state: State, facts: RequestFacts): KeptVisit {
  if (isNavigation(facts)) return pendingNavigation(state, facts);
  if (facts.documentId !== undefined) return byDocument(state, facts, facts.documentId);
  if (facts.parentDocumentId !== undefined) return outermost(state, facts, facts.parentDocumentId);
  if (facts.tabId < 0) return byWorker(state, facts);
  return byAsker(state, facts) ?? someonesPage(shownAt(state, facts.tabId, facts.at)) ?? someonesPage(state.current(facts.tabId)) ?? unknownDocument(state, facts);
}

/** An empty tab asks for nothing: what names no document there belongs to the page that is about to be shown. */
function someonesPage(visit: KeptVisit | undefined): KeptVisit | undefined {
  return visit && visit.host === '' && visit.requests === 0 ? undefined : visit;
}

/** A record of its own for a navigation, until it is known whether it opens a page. */
export function pendingNavigation(state: State, facts: RequestFacts): KeptVisit {
  const { tabId } = facts;
  const plain = `tab:${tabId}@${facts.at}`;
  const visit = state.create(state.visits.has(plain) ? `${plain}#${facts.requestId}` : plain, tabId, 'pending', facts.at, facts.url);
  visit.navigation = facts.requestId;
  return visit;
}

/** The number a tab has now. */
export function tabOf(state: State, tabId: number): number {
  return state.aliases.get(tabId) ?? tabId;
}

function byDocument(state: State, facts: RequestFacts, documentId: string): KeptVisit {
  const known = state.visitOf(documentId);
  const parent = facts.parentDocumentId;
  if (known && (parent === undefined || known.id !== documentId || known.committed !== undefined)) return known;
  if (parent !== undefined) {
    const root = outermost(state, facts, parent);
    // What was gathered under the frame's own id, before its parent was known, belongs to the page around it.
    if (known && known !== root) mergeVisit(state, root, known);
    state.adopt(documentId, root);
    return root;
  }
  // A frame whose parent is not told.
  if (!isOutermost(facts)) {
    const page = byAsker(state, facts) ?? shownAt(state, facts.tabId, facts.at);
    if (page) state.adopt(documentId, page);
    if (page) return page;
  }
  return newDocument(state, facts, documentId);
}

function outermost(state: State, facts: RequestFacts, documentId: string): KeptVisit {
  const known = state.visitOf(documentId);
  if (known) return known;
  const around = facts.nested && !facts.prerendering ? adoptByTab(state, documentId, byAsker(state, facts) ?? shownAt(state, facts.tabId, facts.at)) : undefined;
  return around ?? newDocument(state, { ...facts, frameId: -1, outermost: false }, documentId);
}

function isOutermost(facts: RequestFacts): boolean {
  return facts.outermost ?? (facts.frameId === 0 || facts.prerendering === true);
}

/** A record for a document that is not committed yet. For the outermost frame, who asks is the document itself. */
function newDocument(state: State, facts: RequestFacts, documentId: string): KeptVisit {
  return state.create(documentId, facts.tabId, facts.prerendering ? 'advance' : 'pending', facts.at, isOutermost(facts) ? facts.asker ?? '' : '');
}

function unknownDocument(state: State, facts: RequestFacts): KeptVisit {
  const { tabId } = facts;
  const id = `tab:${tabId}@${facts.at}`;
  return state.visits.get(id) ?? state.create(id, tabId, 'pending', facts.at, facts.asker ?? '');
}

/**
 * A page's service worker or shared worker, or in Chromium what a page asked to be kept alive when it left: the open page of
 * that origin, else one that left a moment ago, else a bucket; never the focused tab.
 */
function byWorker(state: State, facts: RequestFacts): KeptVisit {
  const origin = originOf(facts.asker);
  const page = origin === '' ? undefined : openOfOrigin(state, origin, facts.private);
  if (page) {
    if (facts.method === 'GET') gapForAll(state, origin, facts.private);
    return page;
  }
  const left = origin === '' ? undefined : justLeft(state, origin, facts);
  if (left) return left;
  const id = facts.private ? `worker:private:${origin}` : `worker:${origin}`;
  return state.visits.get(id) ?? state.create(id, -1, 'background', facts.at, facts.asker ?? '');
}

/** The worker may have acted for any open page of its origin. */
function gapForAll(state: State, origin: string, isPrivate: boolean | undefined): void {
  for (const visit of state.visits.values()) {
    if (visit.phase !== 'open' || originOf(visit.url) !== origin) continue;
    if (isPrivate !== undefined && visit.private !== undefined && visit.private !== isPrivate) continue;
    addGap(visit, 'page-worker');
    state.touch(visit, visit.seen);
  }
}

/** The open page of an origin that was committed last. @param isPrivate when told, only pages of that kind. */
function openOfOrigin(state: State, origin: string, isPrivate: boolean | undefined): KeptVisit | undefined {
  let best: KeptVisit | undefined;
  for (const visit of state.visits.values()) {
    if (visit.phase !== 'open' || originOf(visit.url) !== origin) continue;
    if (isPrivate !== undefined && visit.private !== undefined && visit.private !== isPrivate) continue;
    if (!best || (visit.committed ?? 0) > (best.committed ?? 0)) best = visit;
  }
  return best;
}

function justLeft(state: State, origin: string, facts: RequestFacts): KeptVisit | undefined {
  for (const visit of state.visits.values()) {
    if (visit.phase !== 'left' || visit.left === undefined || Math.abs(facts.at - visit.left) > DEPARTURE_GRACE || originOf(visit.url) !== origin) continue;
    if (facts.private === undefined || visit.private === undefined || visit.private === facts.private) return visit;
  }
  return undefined;
}

/** The document of the tab that has the asker's URL, else its origin; the one shown at that time before any other. */
function byAsker(state: State, facts: RequestFacts): KeptVisit | undefined {
  const origin = originOf(facts.asker);
  if (origin === '') return undefined;
  const { tabId } = facts;
  let best: KeptVisit | undefined;
  let bestRank = 0;
  for (const visit of state.visits.values()) {
    if (visit.tabId !== tabId || visit.started > facts.at || originOf(visit.url) !== origin) continue;
    const rank = (visit.url === facts.asker ? 4 : 0) + (wasShown(visit, facts.at) ? 2 : 0) + (visit.committed === undefined ? 0 : 1);
    if (best && (rank < bestRank || (rank === bestRank && visit.started < best.started))) continue;
    best = visit;
    bestRank = rank;
  }
  return best;
}

function wasShown(visit: KeptVisit, at: Time): boolean {
  return visit.committed !== undefined && visit.committed <= at && (visit.left === undefined || visit.left > at);
}

function shownAt(state: State, tabId: number, at: Time): KeptVisit | undefined {
  for (const visit of state.visits.values()) if (visit.tabId === tabId && wasShown(visit, at)) return visit;
  return undefined;
}
