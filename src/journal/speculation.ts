/**
 * A document that was committed without a request of its own: it was fetched or rendered ahead of time by an earlier page, or
 * it came from a cache or a page's worker.
 */
import { FAILURE_GRACE } from './bounds.ts';
import { openHops } from './opened.ts';
import { addGap, type KeptVisit, type State } from './state.ts';
import { isWeb, landingKey } from './url-text.ts';
import type { Evidence, Hop } from './types.ts';

/** Two seconds after the commit no request was seen: says why, or that it cannot be known. */
export function settleLanding(state: State, page: KeptVisit): void {
  const key = page.landing;
  delete page.landing;
  if (key === undefined || !isWeb(page.url) || adoptSpeculation(state, page, key)) return;
  // Requests were not told at all: there is nothing to conclude from their absence.
  if (page.gaps.includes('no-permission') || page.gaps.includes('started-late')) return;
  // Everything was already on its way when the journal began.
  if (state.begun > (page.committed ?? 0) - FAILURE_GRACE) return addGap(page, 'started-late');
  const worker = [...page.contacts.values()].some((c) => c.ways.worker !== undefined);
  addGap(page, worker ? 'page-worker' : 'from-cache');
}

/**
 * The request an earlier page of the tab made ahead of time for what is open now. Its hops were really contacted to open this
 * page, so they are `opened` here, and stay `advance` there.
 * @param key the URL the page landed on. @returns false when there was none.
 */
export function adoptSpeculation(state: State, page: KeptVisit, key: string): boolean {
  for (const earlier of state.visits.values()) {
    if (earlier === page || earlier.tabId !== page.tabId) continue;
    const found = speculated(state, earlier, page.host, key);
    if (!found) continue;
    openHops(state, page, found.hops, found.at);
    return true;
  }
  return false;
}

function speculated(state: State, earlier: KeptVisit, host: string, key: string): { hops: Hop[]; at: number } | undefined {
  const lands = (url: string | undefined): boolean => url !== undefined && landingKey(url, state.bounds.url) === key;
  const chain = earlier.chains.findLast((c) => c.type === 'main_frame' && c.way === 'advance' && lands(c.hops.at(-1)?.url));
  if (chain) return chain;
  const look = earlier.contacts.get(host)?.evidence.findLast((e) => e.type === 'main_frame' && e.way === 'advance' && lands(e.url));
  return look && { hops: [hopOf(look, host)], at: look.at };
}

function hopOf({ url, status, address }: Evidence, host: string): Hop {
  return { url, host, ...(status === undefined ? {} : { status }), ...(address === undefined ? {} : { address }) };
}
