/**
 * Joining a navigation request to the document it opened.
 *
 * Both halves arrive from different sources, in either order: the request (its redirects told by request id) waits as a
 * pending record, the committed document waits with the URL it landed on. Whoever comes second finds the other.
 */
import { pendingNavigation } from './attribution.ts';
import { ANSWER_GRACE, FAILURE_GRACE } from './bounds.ts';
import { leave } from './leave.ts';
import { mergeVisit } from './merge.ts';
import { neverOpened } from './never-opened.ts';
import { count, retract } from './count.ts';
import { pendingNavigations } from './pending.ts';
import { countOpened } from './opened.ts';
import { landingKey } from './url-text.ts';
import type { KeptVisit, State } from './state.ts';
import type { OpenRequest, Time } from './types.ts';

/** How many failures wait for their navigation. */
const FAILURES = 20;

/** A pending navigation learned something: another hop, an answer, an error. */
export function joinNavigation(state: State, pending: KeptVisit, request: OpenRequest): void {
  follow(pending, request);
  const page = pageFor(state, pending);
  if (page) return attach(state, page, pending);
  heedFailures(state, pending);
  if (request.done) decideBy(state, pending, pending.seen + (request.failed ? FAILURE_GRACE : ANSWER_GRACE));
}

function follow(pending: KeptVisit, request: OpenRequest): void {
  const last = request.hops.at(-1);
  if (!last) return;
  pending.url = last.url;
  pending.host = last.host;
  pending.site = last.site;
}

/** The earliest committed document of that tab that landed where the navigation leads, and whose own request is missing. */
function pageFor(state: State, pending: KeptVisit): KeptVisit | undefined {
  const key = landingKey(pending.url, state.bounds.url);
  let best: KeptVisit | undefined;
  for (const visit of state.visits.values()) {
    if (visit.tabId !== pending.tabId || visit.landing !== key || (visit.committed ?? 0) < pending.started) continue;
    if (!best || (visit.committed ?? 0) < (best.committed ?? 0)) best = visit;
  }
  return best;
}

/** A document was committed: finds the navigation that led to it, the latest that began before. */
export function joinPage(state: State, page: KeptVisit): void {
  let best: KeptVisit | undefined;
  for (const visit of pendingNavigations(state, page.tabId)) {
    // Decided long before this commit: it led to something else, and this page came without a request of its own.
    if (visit.decide !== undefined && visit.decide + ANSWER_GRACE <= (page.committed ?? 0)) continue;
    if (visit.started > (page.committed ?? 0) || landingKey(visit.url, state.bounds.url) !== page.landing) continue;
    if (!best || visit.started > best.started) best = visit;
  }
  if (best) attach(state, page, best);
}

function attach(state: State, page: KeptVisit, pending: KeptVisit): void {
  const id = pending.navigation;
  const request = pending.open.get(id ?? '');
  // Another navigation took the place of those that began earlier.
  for (const other of pendingNavigations(state, page.tabId)) if (other.started < pending.started) decideBy(state, other, (page.committed ?? pending.started) + FAILURE_GRACE);
  // Firefox commits its error page under the address that failed: nothing was opened.
  if (request?.failed) {
    state.remove(page);
    return neverOpened(state, pending);
  }
  if (request?.way !== undefined) retract(pending, request);
  mergeVisit(state, page, pending);
  if (id !== undefined) page.navigation = id;
  delete page.landing;
  // It was found open by the sweep, but its beginning was seen after all.
  page.gaps = page.gaps.filter((gap) => gap !== 'started-late');
  if (page.phase !== 'advance') countOpened(state, page);
}

/** The browser gave a navigation up, or another one took its place. It ends nothing yet: until then a commit may still follow. */
function decideBy(state: State, pending: KeptVisit, at: Time): void {
  pending.decide = Math.min(pending.decide ?? at, at);
  state.wake(pending.decide);
}

/** A committed document turns out to be the browser's error page, because the failure was told later than the commit. */
export function errorPage(state: State, page: KeptVisit, request: OpenRequest): void {
  const { requestId } = request.facts;
  // What went on to load things was a page after all.
  if (page.requests > request.hops.length) {
    count(state, page, request, 'opened');
    return state.finish(page, requestId);
  }
  retract(page, request);
  const pending = pendingNavigation(state, { ...request.facts, tabId: page.tabId });
  follow(pending, request);
  pending.open.set(requestId, request);
  state.requests.set(requestId, pending.id);
  state.remove(page);
  neverOpened(state, pending);
}

/** `navigation-failed`: it concerns the latest pending navigation that passed through that URL. */
export function navigationFailed(state: State, tabId: number, url: string, error: string, at: Time): void {
  // Chromium shows its error page without committing it. (Aborted: the page before stays.)
  const current = state.current(tabId);
  if (error.startsWith('net::') && error !== 'net::ERR_ABORTED' && current && (current.committed ?? 0) <= at) leave(state, current, at);
  const key = landingKey(url, state.bounds.url);
  const candidates = pendingNavigations(state, tabId).filter((v) => {
    const request = v.open.get(v.navigation ?? '');
    return v.started <= at && (landingKey(v.url, state.bounds.url) === key || request?.hops.some((hop) => landingKey(hop.url, state.bounds.url) === key));
  });
  const latest = candidates.sort((a, b) => b.started - a.started)[0];
  if (latest) return decideBy(state, latest, at + FAILURE_GRACE);
  state.failures.push({ tabId, key, at });
  if (state.failures.length > FAILURES) state.failures.shift();
}

function heedFailures(state: State, pending: KeptVisit): void {
  const key = landingKey(pending.url, state.bounds.url);
  for (const failure of state.failures) if (failure.tabId === pending.tabId && failure.key === key && failure.at >= pending.started) decideBy(state, pending, failure.at + FAILURE_GRACE);
}
