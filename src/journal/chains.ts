/** Redirects: the hops of a request, and the chains that are kept of them. */
import { addGap, type KeptVisit, type State } from './state.ts';
import { edgesIn } from './edges.ts';
import { carriesIdentifier } from './identifiers.ts';
import { addressText, clip, isPlain, isWeb } from './url-text.ts';
import type { Chain, Headers, Hop, OpenHop, OpenRequest, RequestType, Time } from './types.ts';

/**
 * A hop to `url`, or undefined when the URL has no usable host (`intent:`, `data:`, nonsense).
 * @param pageHost undefined for a navigation: it is the page itself, so what it meets on its way is judged as a first party.
 */
export function makeHop(state: State, url: string, type: RequestType, method: string, pageHost: string | undefined, at: Time): OpenHop | undefined {
  if (!isWeb(url)) return undefined;
  let found = state.classifier.classify(url, type, pageHost ?? '');
  if (found && pageHost === undefined) found = state.classifier.classify(url, type, found.host);
  if (!found) return undefined;
  return {
    url: clip(url, state.bounds.url), host: found.host, at, method, outcome: 'sent', site: found.site, patterns: found.patterns, indicators: found.indicators,
    ...(isPlain(url) && carriesIdentifier(url) ? { identifier: true as const } : {}),
    signs: [], names: [], told: [0, 0], counted: 0,
  };
}

/** The latest hop with that URL. */
export function hopAt(state: State, request: OpenRequest, url: string): OpenHop | undefined {
  const text = clip(url, state.bounds.url);
  return request.hops.findLast((hop) => hop.url === text);
}

/** Adds a hop in its place in time; a chain longer than the bound keeps its beginning and its end. */
export function addHop(state: State, request: OpenRequest, hop: OpenHop): void {
  const { hops } = request;
  const later = hops.findIndex((other) => other.at > hop.at);
  const place = later < 0 ? hops.length : later;
  if (hops.length < state.bounds.hops) hops.splice(place, 0, hop);
  else if (place === hops.length) hops[place - 1] = hop;
}

/** What an answer or redirect tells of its hop. The cache's answers prove no contact, so they bring no address. */
export function noteAnswer(hop: OpenHop, event: { status: number; address?: string; cached?: boolean; proxied?: boolean; headers?: Headers }): void {
  // Told twice (a redirect to itself, a source that repeats): the first answer stands.
  if (hop.outcome === 'answered' || hop.cached) return;
  hop.status = event.status;
  if (event.proxied) hop.proxied = true;
  if (event.cached) {
    hop.cached = true;
    hop.outcome = 'sent';
    return;
  }
  hop.outcome = 'answered';
  const edges = event.headers ? edgesIn(event.headers) : [];
  if (edges.length > 0) hop.edges = edges;
  const address = addressText(event.address);
  // Behind a proxy the address is the proxy's: it says nothing of the host.
  if (address !== undefined && !event.proxied) hop.address = address;
}

/** Keeps or renews the chain of a request that was redirected at least once. */
export function keepChain(state: State, visit: KeptVisit, request: OpenRequest): void {
  const { way, facts, hops } = request;
  if (hops.length < 2 || way === undefined) return;
  const chain: Chain = { requestId: facts.requestId, type: facts.type, way, at: facts.at, hops: hops.map(bareHop) };
  const known = visit.chains.findLastIndex((c) => c.requestId === facts.requestId);
  if (known >= 0) {
    visit.chains[known] = chain;
    return;
  }
  if (visit.chains.length < state.bounds.chains) {
    visit.chains.push(chain);
    return;
  }
  if (request.unchained) return;
  request.unchained = true;
  visit.more.chains++;
  addGap(visit, 'cut');
}

/** Forgets the chain of a request. */
export function dropChain(visit: KeptVisit, requestId: string): void {
  visit.chains = visit.chains.filter((c) => c.requestId !== requestId);
}

/** A hop as it is kept. */
export function bareHop({ url, shown, host, status, address, cached, edges, cookie }: OpenHop): Hop {
  return {
    url: shown ?? url, host, ...(status === undefined ? {} : { status }), ...(address === undefined ? {} : { address }),
    ...(cached === undefined ? {} : { cached }), ...(edges === undefined ? {} : { edges }), ...(cookie === undefined ? {} : { cookie }),
  };
}
