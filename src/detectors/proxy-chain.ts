/**
 * Redirects that lead through strangers: each hop learns of the visit and can recognise the browser.
 *
 * Source: facts of Privacy CG's Navigational-Tracking Mitigations (bounce = a hop whose site is neither the first nor the
 * last), and the report's account of RCS proxies "each in a different country". Across borders it is an exposure, within one
 * country a note. Only countries that are
 * seen or probable count: where an address is registered is not where it is. Innocent: http to https, www, a site's own redirects, one owner's domains. False alarms: single sign-on,
 * payment and link shorteners bounce by design. Cannot see: redirects made by script, and hops answered from the cache.
 */
import type { Chain } from '../journal/types.ts';
import { bounces } from './bounce.ts';
import { sameOwner } from './same-owner.ts';
import type { ChainHop, Detector, Finding, Scene } from './types.ts';

export const proxyChain: Detector = {
  id: 'proxy-chain',
  highest: 'exposure',
  card: 'detector/proxy-chain',
  detect: (scene) => scene.visit.chains.flatMap((chain) => fromChain(chain, scene) ?? []),
};

function fromChain(chain: Chain, scene: Scene): Finding | undefined {
  const { knowledge } = scene;
  const facts = chain.hops.map((hop) => knowledge.host(hop.host));
  const first = facts[0];
  const last = facts.at(-1);
  if (!first || !last || facts.every((one) => sameOwner(first, one))) return undefined;
  const hops = chain.hops.map((hop, index): ChainHop => ({
    host: hop.host, url: hop.url,
    ...(hop.status === undefined ? {} : { status: hop.status }),
    ...(hop.address === undefined ? {} : { address: hop.address, place: knowledge.place(hop.address) }),
    ...(facts[index]?.organisation ? { organisation: facts[index].organisation } : {}),
  }));
  const countries = hops.flatMap((hop) => (hop.place?.kind === 'located' && hop.place.certainty !== 'registered' ? [hop.place.country] : []));
  const bounce = bounces(facts);
  const across = new Set(countries).size > 1;
  if (!across && !bounce) return undefined;
  return {
    detector: 'proxy-chain', level: across ? 'exposure' : 'note', subject: last.host, card: 'detector/proxy-chain',
    evidence: [{ url: chain.hops[0]?.url ?? '', at: chain.at, type: chain.type, way: chain.way, outcome: 'answered' }],
    hops, countries, bounce,
  };
}
