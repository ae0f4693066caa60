/**
 * A public page has the browser ask for something inside the person's own network, or on the device itself.
 *
 * Rule: `named`: the URL of a request other than a navigation names a private address or a local name (local-host.ts); whether
 * anything answered does not matter, for a refusal tells the page something too. `resolved`: a public name of nobody known
 * answered from a private address, on a page whose own server is public; or the page's own host answered from both. Sources:
 * the browsers' rules on local network access; port scans of shops' visitors (2020); Meta's and Yandex's apps (2025).
 *
 * Innocent: pages that are local themselves (routers, intranets, a developer's machine); sign-in that ends on `localhost` is a
 * navigation. One private address that answers for several sites is a proxy's or a filter's, and says nothing. False alarms: pages
 * that look for their own program or device (signatures, chat, media servers); a filter in the network that answers for one
 * unknown host only. Cannot see: WebRTC, and whether an answer could be read.
 */
import type { Contact, Look, RequestType, Sign } from '../journal/types.ts';
import { isLocalHost, isLocalName, isPrivateAddress } from './local-host.ts';
import type { What } from './patterns.ts';
import { portOf } from './port-of.ts';
import { sameOwner } from './same-owner.ts';
import type { Detector, PatternFinding, Scene } from './types.ts';

const LOOKS = 3;

/** Everything but a navigation of the tab itself. */
const PARTS: ReadonlySet<RequestType> = new Set([
  'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'websocket', 'webtransport', 'other',
]);

/** An address that is written out ends in a digit or a bracket; whether it is a private one is known later. */
function notice({ host, url }: Look): Omit<Sign, 'detector'> | undefined {
  if (!/[\d\]]$/.test(host) && !isLocalName(host)) return undefined;
  return { what: 'named', detail: `${host}${portOf(url)}` };
}

const signsOf = (contact: Contact) => contact.signs.filter((sign) => sign.detector === 'local-probe');

function named({ visit, knowledge }: Scene): PatternFinding[] {
  const probed = [...visit.contacts.values()].filter((contact) => signsOf(contact).length > 0 && isLocalHost(contact.host, knowledge));
  if (probed.length === 0) return [];
  const signs = probed.flatMap(signsOf);
  return [finding('named', visit.site, {
    hosts: probed.map(({ host }) => host), details: [...new Set(signs.flatMap(({ detail = [] }) => detail))],
    // A contact keeps few signs; all of its requests but navigations are of this kind.
    count: probed.reduce((sum, { requests, ways }) => sum + requests - (ways.opened ?? 0), 0),
    evidence: signs.map(({ evidence }) => evidence).slice(0, LOOKS),
  })];
}

/** Addresses that answered for hosts of more than one site, in this visit or in others. */
function sharedAddresses({ visit, knowledge, elsewhere }: Scene): Set<string> {
  const sites = new Map<string, string>();
  const shared = new Set<string>();
  for (const { host, site, addresses } of visit.contacts.values()) {
    if (isLocalHost(host, knowledge)) continue;
    for (const address of addresses) {
      const others = elsewhere?.at(address).filter((other) => !isLocalHost(other.host, knowledge)) ?? [];
      if ((sites.get(address) ?? site) !== site || others.some((other) => knowledge.siteOf(other.host) !== site)) shared.add(address);
      sites.set(address, site);
    }
  }
  return shared;
}

function resolved({ visit, knowledge }: Scene, shared: ReadonlySet<string>): PatternFinding[] {
  const page = knowledge.host(visit.host);
  const inside = (address: string) => isPrivateAddress(address, knowledge);
  const own = visit.contacts.get(visit.host)?.addresses ?? [];
  if (own.every(inside)) return [];
  const found = [...visit.contacts.values()].filter((contact) => {
    if (contact.proxied > 0 || isLocalHost(contact.host, knowledge) || !contact.addresses.some((address) => inside(address) && !shared.has(address))) return false;
    if (contact.host === visit.host) return true;
    const facts = knowledge.host(contact.host, contact.patterns);
    return contact.thirdParty && facts.organisation === undefined && facts.category === undefined && !sameOwner(page, facts);
  });
  if (found.length === 0) return [];
  return [finding('resolved', visit.site, {
    hosts: found.map(({ host }) => host), details: found.map(({ host }) => host), count: found.reduce((sum, { answered }) => sum + answered, 0),
    evidence: found.flatMap(({ evidence }) => evidence.filter(({ address }) => address !== undefined && inside(address))).slice(0, LOOKS),
  })];
}

const finding = (what: What<'local-probe'>, subject: string, rest: Pick<PatternFinding, 'hosts' | 'details' | 'count' | 'evidence'>): PatternFinding =>
  ({ detector: 'local-probe', what, level: 'exposure', card: 'detector/local-probe', subject, ...rest });

/** The page came from the local network itself, unless what answered for it also answers for others: then that is a proxy. */
function isLocalPage({ visit, knowledge }: Scene, shared: ReadonlySet<string>): boolean {
  if (isLocalHost(visit.host, knowledge)) return true;
  const addresses = visit.contacts.get(visit.host)?.addresses ?? [];
  return addresses.length > 0 && addresses.every((address) => isPrivateAddress(address, knowledge) && !shared.has(address));
}

export const localProbe: Detector = {
  id: 'local-probe',
  highest: 'exposure',
  card: 'detector/local-probe',
  eyes: [{ at: 'asked', types: PARTS, notice }],
  detect(scene) {
    const { visit } = scene;
    if (visit.host === '') return [];
    const shared = sharedAddresses(scene);
    return isLocalPage(scene, shared) ? [] : [...named(scene), ...resolved(scene, shared)];
  },
};
