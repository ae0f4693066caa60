/**
 * A navigation that opened no page: a download, an answer without content, an error, a person who changed their mind.
 *
 * The host was reached all the same. When a page asked for it, it is that page's contact, `loaded` (nothing was opened). When
 * nobody asked (typed, a bookmark, another program), blaming the page that happened to be in the tab would be false: the record
 * stays by itself, never opened, until it is dropped.
 */
import { openOfOrigin } from './attribution.ts';
import { count } from './count.ts';
import { mergeVisit } from './merge.ts';
import { originOf } from './url-text.ts';
import type { KeptVisit, State } from './state.ts';
import type { OpenRequest } from './types.ts';

export function neverOpened(state: State, pending: KeptVisit): void {
  const request = pending.open.get(pending.navigation ?? '');
  if (!request || request.way !== undefined) return;
  const way = request.advance ? 'advance' : 'loaded';
  const page = askingPage(state, pending, request);
  if (!page) {
    count(state, pending, request, way);
    state.touch(pending, pending.seen);
    return;
  }
  request.way = way;
  mergeVisit(state, page, pending);
  count(state, page, request, way);
  state.finish(page, request.facts.requestId);
}

/** A document rendered ahead of time that nobody looked at: what it contacted is the asking page's, `advance`; without one it is dropped. */
export function neverShown(state: State, ahead: KeptVisit): void {
  const request = ahead.open.get(ahead.navigation ?? '');
  const page = request && askingPage(state, ahead, request);
  if (page && request.way === undefined) count(state, ahead, request, 'advance');
  if (page) mergeVisit(state, page, ahead);
  else state.remove(ahead);
}

/** The page in that tab that asked, else the one of that origin that is open. */
function askingPage(state: State, pending: KeptVisit, request: OpenRequest): KeptVisit | undefined {
  const origin = originOf(request.facts.asker);
  if (origin === '') return undefined;
  for (const visit of state.visits.values()) {
    const { committed, left } = visit;
    if (visit.tabId !== pending.tabId || committed === undefined || committed > pending.started || originOf(visit.url) !== origin) continue;
    if (left === undefined || left > pending.started) return visit;
  }
  return openOfOrigin(state, origin, pending.private);
}
