/**
 * A chain as a strip of country codes, `MX → US → IE → US`: one stop a server.
 *
 * The strip begins with the first server and never with the person's own country. That one is told in the settings or guessed from the
 * time zone, and says whose law is theirs, not where the browser stands today; with a VPN or on a journey it would be a place nobody saw.
 */
import type { ChainHop, Finding } from '../detectors/types.ts';
import type { Country } from '../knowledge/types.ts';

/** `?` is a server of which no country is seen or probable. */
export type Stop = Country | '?';

export type RedirectChain = Extract<Finding, { detector: 'proxy-chain' }>;

/** Stops in order. From http to https, to www, or to another host of one company in the same country is no stop of its own. */
export function stopsOf(hops: readonly ChainHop[]): Stop[] {
  const stops: Stop[] = [];
  for (const [index, hop] of hops.entries()) {
    const stop = stopOf(hop);
    const before = hops[index - 1];
    if (before && stop === stops.at(-1) && isOne(before, hop)) continue;
    stops.push(stop);
  }
  return stops;
}

function stopOf({ place }: ChainHop): Stop {
  return place?.kind === 'located' && place.certainty !== 'registered' ? place.country : '?';
}

const bare = (host: string): string => host.replace(/^www\./, '');

const isOne = (a: ChainHop, b: ChainHop): boolean => bare(a.host) === bare(b.host) || (a.organisation !== undefined && a.organisation.id === b.organisation?.id);

/** The chain across the most countries, of several the longest; undefined when none crosses a border. */
export function longestAcross(chains: readonly RedirectChain[]): RedirectChain | undefined {
  const across = (chain: RedirectChain): number => new Set(chain.countries).size;
  return chains.filter((chain) => across(chain) > 1)
    .reduce<RedirectChain | undefined>((best, chain) => (!best || across(chain) > across(best) || (across(chain) === across(best) && chain.hops.length > best.hops.length) ? chain : best), undefined);
}
