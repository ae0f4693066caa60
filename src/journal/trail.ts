/**
 * The way to a page that pages before it sent the browser on to: by script, by a refresh, by a form that submits itself.
 *
 * Chromium marks with `client_redirect` what a page does before it has loaded, Firefox only a refresh (measured: Chromium 156,
 * Firefox 153). Everything else has to be told from a person's own act, which browsers announce with `Sec-Fetch-User` wherever
 * they encrypt: https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-user-header . A navigation that the page before asked for, and that no
 * act led to, is that page's. On plain http nothing but `client_redirect` is told, and the rest is not taken for a bounce.
 *
 * How long a page may stand and still count as passed through is the client-bounce timer of Privacy CG's draft:
 * https://privacycg.github.io/nav-tracking-mitigations/
 */
import { bareHop } from './chains.ts';
import { landingKey, originOf } from './url-text.ts';
import type { KeptVisit, State } from './state.ts';
import type { BrowserEvent, Hop, OpenHop, OpenRequest } from './types.ts';

/** Milliseconds of event time. */
const PASSED_THROUGH = 10_000;

/** Transition types and qualifiers of what only a person does, or of a page that only comes again. */
const OWN_ACT: ReadonlySet<string> = new Set([
  'typed', 'auto_bookmark', 'generated', 'keyword', 'keyword_generated', 'start_page', 'auto_toplevel', 'reload', 'forward_back', 'from_address_bar',
]);

/** A page takes the place of another: whether that one may have sent the browser there. Called before it is shown. */
export function noteBefore(state: State, page: KeptVisit, tabId: number, { at, how }: Extract<BrowserEvent, { kind: 'navigation-committed' }>): void {
  const before = state.current(tabId);
  if (!before || before === page || before.host === '' || page.host === '') return;
  const shown = before.committed ?? -Infinity;
  if (at < shown || at - shown >= PASSED_THROUGH || how.some((one) => OWN_ACT.has(one))) return;
  page.before = { id: before.id, sentOn: how.includes('client_redirect') };
}

/**
 * The hops of a page's own navigation are known, or known better.
 * @param request of that navigation; undefined where none was seen.
 */
export function arrived(state: State, page: KeptVisit, hops: readonly OpenHop[], request?: OpenRequest): void {
  page.came = hops.map(bareHop);
  const before = state.visits.get(page.before?.id ?? '');
  if (page.before && before && request?.gesture === false && originOf(request.facts.asker) === originOf(before.url)) page.before.sentOn = true;
  lengthen(state, page, state.bounds.hops);
}

/** @param steps how many pages after this one may still change: each names only one before it. */
function lengthen(state: State, page: KeptVisit, steps: number): void {
  const before = page.before?.sentOn ? state.visits.get(page.before.id) : undefined;
  const trail = before ? trailThrough(state, before, page) : page.trail ?? [];
  const [first, ...rest] = page.came ?? [];
  if (first && trail.length > 0) {
    page.trail = trail;
    page.came = [{ ...first, by: 'script' }, ...rest];
  }
  // Its own requests may be told later than the commit of the next page.
  if (page.phase !== 'left' || steps === 0) return;
  for (const next of state.visits.values()) {
    if (next.before?.id !== page.id || !next.before.sentOn) continue;
    lengthen(state, next, steps - 1);
    state.touch(next, next.seen);
  }
}

/** Too long a trail keeps its beginning and its end. A page that loads itself again is no hop. */
function trailThrough(state: State, before: KeptVisit, page: KeptVisit): Hop[] {
  const { url, hops } = state.bounds;
  const earlier = before.trail ?? [];
  if (landingKey(before.url, url) === landingKey(page.url, url)) return earlier;
  const all = [...earlier, ...before.came ?? []];
  return all.length > hops ? [...all.slice(0, hops - 1), ...all.slice(-1)] : all;
}
