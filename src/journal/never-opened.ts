/**
 * A navigation that opened no page: a download, an answer without content, an error, a person who changed their mind.
 *
 * The host was reached all the same. When a page asked for it, it is that page's contact, `loaded` (nothing was opened). When
 * nobody asked (typed, a bookmark, another program), blaming the page that happened to be in the tab would be false: the record
 * stays by itself, never opened, until it is dropped.
 */
import { count } from './count.ts';
import { mergeVisit } from './merge.ts';
import { originOf } from './url-text.ts';
import type { KeptVisit, State } from './state.ts';
import type { OpenRequest } from './types.ts';

/** Decides a pending navigation that opened no page. Nothing happens to one that is decided. */
export function neverOpened(state: State, pending: KeptVisit): void {
  const request = pending.open.get(pending.navigation ?? '');
  if (!request || request.way !== undefined) return;
  const way = request.advance ? 'advance' : 'loaded';
  const page = askingPage(state, pending, request);
  if (!page) {
    count(state, pending, request, way);
    return state.touch(pending, pending.seen);
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

/**
 * The page in that tab that asked: the one shown then, else the last one of that origin (the browser repeats a failed
 * navigation in its name). A tab without any page was opened by one elsewhere; it is named only when there is no doubt.
 */
function askingPage(state: State, pending: KeptVisit, request: OpenRequest): KeptVisit | undefined {
  const origin = originOf(request.facts.asker);
  if (origin === '') return undefined;
  const inTab = [...state.visits.values()].filter((v) => v.tabId === pending.tabId && v.committed !== undefined && v.committed <= pending.started && v.phase !== 'advance');
  if (inTab.length === 0) return onlyOpen(state, origin, pending.private);
  const asking = inTab.filter((v) => originOf(v.url) === origin).sort((a, b) => (b.committed ?? 0) - (a.committed ?? 0));
  return asking.find((v) => v.left === undefined || v.left > pending.started) ?? asking[0];
}

function onlyOpen(state: State, origin: string, isPrivate: boolean | undefined): KeptVisit | undefined {
  const open = [...state.visits.values()].filter((v) => v.phase === 'open' && originOf(v.url) === origin && v.private === isPrivate);
  return open.length === 1 ? open[0] : undefined;
}
