/**
 * Redirects that lead through strangers: each hop learns of the visit and can recognise the browser.
 *
 * Source: facts of Privacy CG's Navigational-Tracking Mitigations (bounce = a hop whose site is neither the first nor the
 * last; a page that stands for less than ten seconds and sends the browser on is a hop, see journal/trail.ts), and the report's account of
 * RCS proxies "each in a different country". Across borders it is an exposure, within one country a note. Only countries that are
 * seen or probable count: where an address is registered is not where it is, and a proxy's address says nothing of the hop. Innocent:
 * http to https, www, a site's own redirects, one owner's domains. False alarms: single sign-on, payment and link shorteners bounce
 * by design. Cannot see: hops answered from the cache, what a script does on plain http after the page has loaded, and cookies on
 * encrypted hops, but with the deeper look.
 */
import type { Chain, Hop } from '../journal/types.ts';
import type { HostFacts } from '../knowledge/types.ts';
import { bouncesIn } from './bounce.ts';
import { chainsOf } from './chains-of.ts';
import { proxiesOf } from './proxied.ts';
import { sameOwner } from './same-owner.ts';
import type { ChainHop, Detector, Finding, Scene } from './types.ts';

export const proxyChain: Detector = {
  id: 'proxy-chain',
  highest: 'exposure',
  card: 'detector/proxy-chain',
  detect(scene) {
    const chains = chainsOf(scene.visit);
    if (chains.length === 0) return [];
    const proxies = proxiesOf(scene);
    return chains.flatMap((chain) => fromChain(chain, scene, proxies) ?? []);
  },
};

function fromChain(chain: Chain, { knowledge }: Scene, proxies: ReadonlySet<string>): Finding | undefined {
  const facts = chain.hops.map((hop) => knowledge.host(hop.host));
  const first = facts[0];
  const last = facts.at(-1);
  if (!first || !last || facts.every((one) => sameOwner(first, one))) return undefined;
  const hops = chain.hops.map((hop, index) => tell(hop, facts[index], knowledge, proxies));
  const countries = hops.flatMap((hop) => (hop.place?.kind === 'located' && hop.place.certainty !== 'registered' ? [hop.place.country] : []));
  const strangers = bouncesIn(facts);
  const across = new Set(countries).size > 1;
  if (!across && strangers.length === 0) return undefined;
  const named = (positions: readonly number[]) => [...new Set(positions.flatMap((at) => facts[at]?.organisation?.name ?? facts[at]?.site ?? []))];
  return {
    detector: 'proxy-chain', level: across ? 'exposure' : 'note', subject: last.host, card: 'detector/proxy-chain',
    evidence: [{ url: chain.hops[0]?.url ?? '', at: chain.at, type: chain.type, way: chain.way, outcome: 'answered' }],
    hops, countries, bounce: strangers.length > 0,
    bouncers: named(strangers), cookies: named(strangers.filter((at) => chain.hops[at]?.cookie)),
  };
}

function tell({ host, url, status, address, edges, by, cookie }: Hop, facts: HostFacts | undefined, knowledge: Scene['knowledge'], proxies: ReadonlySet<string>): ChainHop {
  return {
    host, url,
    ...(status === undefined ? {} : { status }),
    ...(address === undefined || proxies.has(address) ? {} : { address, place: knowledge.place(address, edges) }),
    ...(facts?.organisation ? { organisation: facts.organisation } : {}),
    ...(by === undefined ? {} : { by }),
    ...(cookie === undefined ? {} : { cookie }),
  };
}
