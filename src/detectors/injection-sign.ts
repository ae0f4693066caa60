/**
 * An unencrypted answer that may not have come from the site: somebody on the way can send one first.
 *
 * Rule, `redirected`: a navigation or a download over http that the network answered with a redirect to another company's bare
 * address, to a port of its own, or with status 307; for scripts and style sheets also to another company's http address. Published cases:
 * status 307 to another host (Sandvine's PacketLogic, Turkey 2018, Egypt 2023), a redirect to another host's port 30495 (Morocco
 * 2019). `network-changed`: a host that other visits of the session found in one ordinary network answers in the open from a
 * carrier of the person's own country, or from a private address while others answer from public ones.
 *
 * Innocent, and left out: redirects within one site or company, to https alone, from companies that track or shorten links; what
 * leads to a private address or comes from one, and the browsers' and systems' checks (captive portals); networks that keep
 * copies inside carriers. False alarms: portals and filters with a public address, mirrors, old sites that moved to a bare
 * address. Cannot see: a second answer, an answer with a false page in it, and any redirect of script.
 */
import type { Chain, Contact, Evidence, Hop, RequestType } from '../journal/types.ts';
import type { Knowledge, Place } from '../knowledge/types.ts';
import { isLocalHost, isPrivateAddress } from './local-host.ts';
import { proxiesOf } from './proxied.ts';
import { portOf } from './port-of.ts';
import { PORTAL_CHECKS } from './portal-checks.ts';
import { sameOwner } from './same-owner.ts';
import { isTracking } from './tracking.ts';
import type { Detector, PatternFinding, Scene } from './types.ts';

/** Ports at which portals, control panels and test servers usually stand. */
const USUAL_PORTS: ReadonlySet<string> = new Set(['', ':80', ':443', ':8000', ':8080', ':8443', ':8880', ':8843', ':2082', ':2083', ':2086', ':2087', ':2095', ':2096']);

const CODE: ReadonlySet<RequestType> = new Set(['script', 'stylesheet', 'object']);

/** Networks whose owners place caches inside carriers' networks, each of which publishes a programme for it. */
const CACHING = /akamai|google|facebook|meta platforms|netflix|amazon|microsoft|apple|cloudflare|fastly|edgecast|edgio|limelight|cdn|datacamp|tencent|alibaba|qwilt/i;

const isAddress = (host: string): boolean => host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);

/** Did the network answer it, from outside, over http? */
function isOpenRedirect(hop: Hop, knowledge: Knowledge): boolean {
  const { url, host, status = 0, address, cached } = hop;
  return url.startsWith('http:') && !cached && status >= 300 && status < 400 && address !== undefined && !isPrivateAddress(address, knowledge)
    && !isAddress(host) && !isLocalHost(host, knowledge) && !PORTAL_CHECKS.has(host);
}

function isOdd({ type }: Chain, { status }: Hop, to: Hop): boolean {
  if (isAddress(to.host) || !USUAL_PORTS.has(portOf(to.url))) return true;
  return CODE.has(type) ? to.url.startsWith('http:') : status === 307;
}

function isSign(chain: Chain, from: Hop, to: Hop, knowledge: Knowledge): boolean {
  if (!isOpenRedirect(from, knowledge) || !isOdd(chain, from, to)) return false;
  // An address that names where it leads sends people there by design.
  if (from.url.includes(to.host)) return false;
  if (isLocalHost(to.host, knowledge) || (to.address !== undefined && isPrivateAddress(to.address, knowledge))) return false;
  const facts = knowledge.host(from.host);
  return !isTracking(facts) && !sameOwner(facts, knowledge.host(to.host)) && !sameNetwork(from, to, knowledge);
}

/** A bare address in the network of the site itself is the site's own server. */
function sameNetwork(from: Hop, to: Hop, knowledge: Knowledge): boolean {
  const asn = asnOf(knowledge.place(from.address ?? ''));
  return isAddress(to.host) && asn !== 0 && asn === asnOf(knowledge.place(to.host));
}

const asnOf = (place: Place): number => (place.kind === 'nowhere' ? 0 : place.asn);

function redirected({ visit, knowledge }: Scene): Finding[] {
  const found = new Map<string, Finding>();
  for (const chain of visit.chains) {
    if (chain.type !== 'main_frame' && chain.type !== 'other' && !CODE.has(chain.type)) continue;
    chain.hops.forEach((from, place) => {
      const to = chain.hops[place + 1];
      if (!to || !isSign(chain, from, to, knowledge)) return;
      const known = found.get(from.host) ?? finding('redirected', from.host);
      const target = `${to.host}${portOf(to.url)}`;
      known.count++;
      if (!known.hosts.includes(to.host)) known.hosts.push(to.host);
      if (!known.details.includes(target)) known.details.push(target);
      if (known.evidence.length < 3) known.evidence.push(evidenceOf(chain, from));
      found.set(from.host, known);
    });
  }
  return [...found.values()];
}

const evidenceOf = ({ at, type, way }: Chain, { url, address, status }: Hop): Evidence =>
  ({ url, at, type, way, outcome: 'answered', ...(address === undefined ? {} : { address }), ...(status === undefined ? {} : { status }) });

type Finding = PatternFinding & { detector: 'injection-sign' };

const finding = (what: Finding['what'], host: string): Finding =>
  ({ detector: 'injection-sign', what, level: 'exposure', card: 'detector/injection-sign', subject: host, hosts: [host], count: 0, details: [], evidence: [] });

/** An ordinary network: it stands in one place, and keeps no copies inside carriers. */
function isOrdinary(place: Place): boolean {
  return place.kind === 'located' && place.asn !== 0 && !place.carrier && !CACHING.test(place.network);
}

/** The carrier, or the private address, that all answers of this visit came from. */
function elsewhereNow(contact: Contact, { visit, knowledge, home }: Scene): string | undefined {
  const places = contact.addresses.map((address) => knowledge.place(address));
  const [first] = places;
  if (first?.kind === 'located' && home !== undefined && places.every((place) => place.kind === 'located' && place.carrier?.country === home && place.country === home)) return first.network;
  if (!contact.addresses.every((address) => isPrivateAddress(address, knowledge))) return undefined;
  return [...visit.contacts.values()].some(({ addresses }) => addresses.some((address) => !isPrivateAddress(address, knowledge))) ? contact.addresses[0] : undefined;
}

function networkChanged(scene: Scene): Finding[] {
  const { visit, knowledge, elsewhere } = scene;
  const proxies = proxiesOf(scene);
  return [...visit.contacts.values()].flatMap((contact) => {
    const { host, plain, answered, proxied, addresses, evidence } = contact;
    // Where https answered too, a certificate vouched for the server.
    if (!elsewhere || !plain || plain.requests < answered || answered === 0 || proxied > 0 || addresses.length === 0 || addresses.some((address) => proxies.has(address))) return [];
    if (isLocalHost(host, knowledge) || PORTAL_CHECKS.has(host)) return [];
    const before = elsewhere.addresses(host).map((address) => knowledge.place(address));
    const now = elsewhereNow(contact, scene);
    if (now === undefined || before.length === 0 || !before.every(isOrdinary)) return [];
    return [{ ...finding('network-changed', host), count: answered, details: [now], evidence: evidence.slice(0, 1) }];
  });
}

export const injectionSign: Detector = {
  id: 'injection-sign',
  highest: 'exposure',
  card: 'detector/injection-sign',
  detect: (scene) => [...redirected(scene), ...networkChanged(scene)],
};
