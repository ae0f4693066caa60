/**
 * One name for the person, known to two companies or more: what one of them knows of you it can join with what the others know.
 *
 * Rule: the same name (names.ts) went to hosts of two owners that answered, in the page's requests, in cookies, or written by one into
 * the address to which it redirects; or to one stranger on pages of two sites. At least once it must have stood where names are put: in a
 * cookie, in a parameter made for it, or in an address made for exchanging names; a value that only looks drawn is left out. Source:
 * Acar et al., "The Web Never Forgets", CCS 2014; Papadopoulos, Kourtellis, Markatos, "Cookie Synchronization", WWW 2019; from the site
 * to others: Fouad et al., PoPETs 2020(2). Innocent: sites of one owner, known or by their like names (example.org and example-cdn.net);
 * sessions (log-ins, payments), and files of programs, sounds and films, whose addresses are alike for every visitor. Cannot
 * see: exchange between servers; names that are encrypted anew for each company; cookies, unless the browser tells them.
 */
import type { Contact, Evidence, Look } from '../journal/types.ts';
import type { HostFacts } from '../knowledge/types.ts';
import { learned } from './learned.ts';
import { keyKind } from './name-keys.ts';
import { isExchange, namesIn } from './names.ts';
import { sameHouse } from './same-owner.ts';
import type { Detector, Finding, Scene } from './types.ts';

type Shared = Extract<Finding, { detector: 'shared-identifier' }>;

const LOOKS = 3;

/** All hosts of one owner. */
interface House { facts: HostFacts; name: string; own: boolean }

/** Who had a name, where it stood there, and whether that place is made for names. */
interface Holder { house: House; contact: Contact; place: string; likely: boolean }

export const sharedIdentifier: Detector = {
  id: 'shared-identifier',
  highest: 'exposure',
  card: 'detector/shared-identifier',
  // The names themselves are kept by the journal. Signs keep a look at one that shows such a name, and at endpoints made for exchange.
  eyes: [{ at: 'asked', notice: see }],
  detect: (scene) => {
    const holders = holdersIn(scene);
    return [...withinVisit(scene, holders), ...acrossSites(scene, holders)];
  },
};

function see(look: Look): { what: string; detail?: string } | undefined {
  const [name] = namesIn(look);
  if (!name || look.site === look.page.site) return undefined;
  return isExchange(look) ? { what: 'exchange', detail: name.in } : { what: 'name', detail: name.in };
}

/** Names by their hash, each with the contacts that had it; the page's own owner among them. */
function holdersIn({ visit, knowledge }: Scene): Map<string, Holder[]> {
  const page = knowledge.host(visit.host);
  const own: House = { facts: page, name: nameOf(page), own: true };
  const houses = [own];
  const holders = new Map<string, Holder[]>();
  for (const contact of visit.contacts.values()) {
    if (contact.names.length === 0 || !learned(contact)) continue;
    const facts = factsOf(contact, { visit, knowledge });
    let stranger = houses.find((known) => sameHouse(known.facts, facts));
    if (!stranger) houses.push(stranger = { facts, name: nameOf(facts), own: false });
    const exchange = contact.signs.some(({ detector, what }) => detector === 'shared-identifier' && what === 'exchange');
    for (const { hash, in: place } of contact.names) {
      // The site's cookies go to every host under its name, whosever it is: the browser brings them, and the site made them.
      const house = place === 'cookie' && contact.site === visit.site ? own : stranger;
      const likely = place === 'cookie' || (exchange && place !== 'redirect') || keyKind(place) === 'id';
      holders.set(hash, [...holders.get(hash) ?? [], { house, contact, place, likely }]);
    }
  }
  return holders;
}

const nameOf = ({ organisation, programme, site }: HostFacts): string => organisation?.name ?? programme?.company ?? site;

/** A host under the page's own name that is another company's is that company's. */
function factsOf({ host, addresses, patterns, thirdParty }: Contact, { visit, knowledge }: Pick<Scene, 'visit' | 'knowledge'>): HostFacts {
  const alias = thirdParty || host === visit.host ? undefined : knowledge.alias(host, addresses[0]);
  return alias?.organisation ? { host, site: host, organisation: alias.organisation, trackers: [] } : knowledge.host(host, patterns);
}

/** Names that two owners or more had in this visit, one finding for each set of owners. */
function withinVisit({ visit }: Scene, names: ReadonlyMap<string, Holder[]>): Shared[] {
  const groups = new Map<string, { holders: Holder[]; redirect: boolean }>();
  for (const holders of names.values()) {
    const houses = [...new Set(holders.map(({ house }) => house))];
    if (houses.length < 2 || !holders.some(({ likely }) => likely)) continue;
    const key = houses.map(({ facts }) => facts.host).sort().join(' ');
    const group = groups.get(key) ?? { holders: [], redirect: false };
    group.holders.push(...holders);
    group.redirect ||= isHandedOver(visit.chains, holders);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ holders, redirect }) => ({ ...toldOf(holders), how: redirect ? 'redirect' as const : 'page' as const, sites: [visit.site] }));
}

/** A redirect leads from one owner that had the name to another that had it. */
const isHandedOver = (chains: Scene['visit']['chains'], holders: readonly Holder[]): boolean => chains.some(({ hops }) => hops.some(({ host }, index) => {
  const from = holders.find(({ contact }) => contact.host === host)?.house;
  const to = holders.find(({ contact }) => contact.host === hops[index + 1]?.host)?.house;
  return from !== undefined && to !== undefined && from !== to;
}));

/** Names that a stranger of this page also had on other sites, or that another company had there. */
function acrossSites({ visit, knowledge, elsewhere }: Scene, names: ReadonlyMap<string, Holder[]>): Shared[] {
  if (!elsewhere) return [];
  const groups = new Map<string, { holders: Holder[]; others: House[]; sites: string[] }>();
  for (const [hash, all] of names) {
    const holders = all.filter(({ house }) => !house.own);
    const there = holders.some(({ likely, place }) => likely && !isAccount(place)) ? elsewhere.named(hash) : [];
    if (there.length === 0) continue;
    const here = [...new Set(holders.map(({ house }) => house))];
    const others: House[] = [];
    for (const { host } of there) {
      const facts = knowledge.host(host);
      if (![...here, ...others].some((house) => sameHouse(house.facts, facts))) others.push({ facts, name: nameOf(facts), own: false });
    }
    const key = [...here, ...others].map(({ facts }) => facts.host).sort().join(' ');
    const group = groups.get(key) ?? { holders: [], others, sites: [visit.site] };
    group.holders.push(...holders);
    group.sites = [...new Set([...group.sites, ...there.map(({ site }) => site)])];
    groups.set(key, group);
  }
  return [...groups.values()].map(({ holders, others, sites }) => {
    const told = toldOf(holders);
    return { ...told, companies: [...told.companies, ...others.map(({ name }) => name)], how: 'sites' as const, sites };
  });
}

/** Where a name on several sites may as well be the number of a customer who runs them all: publishers have many sites. */
const ACCOUNTS = new Set(['cid', 'customerid', 'profileid', 'memberid', 'subscriberid', 'externalid', 'extid', 'gid', 'did', 'anid', 'user', 'usr']);
const isAccount = (place: string): boolean => ACCOUNTS.has(place.toLowerCase().replaceAll(/[^a-z]/g, ''));

function toldOf(holders: readonly Holder[]): Omit<Shared, 'how' | 'sites'> {
  const houses = [...new Set(holders.map(({ house }) => house))].sort((a, b) => Number(b.own) - Number(a.own));
  const own = houses.some((house) => house.own);
  return {
    detector: 'shared-identifier', level: 'exposure', card: 'detector/shared-identifier',
    subject: houses.find((house) => !house.own)?.name ?? '',
    companies: houses.map(({ name }) => name), ...(own ? { own } : {}),
    hosts: [...new Set(holders.map(({ contact }) => contact.host))],
    places: [...new Set(holders.map(({ place }) => place))],
    evidence: evidenceOf(holders),
  };
}

/** One look a company, at a request that shows the place; where none was kept (a cookie shows in no address), at any of that host's. */
function evidenceOf(holders: readonly Holder[]): Evidence[] {
  const looks = new Map<House, Evidence>();
  for (const { house, contact, place } of [...holders].sort((a, b) => Number(b.likely) - Number(a.likely))) {
    const kept = [...contact.signs.map(({ evidence }) => evidence), ...contact.evidence].filter(({ outcome }) => outcome === 'answered');
    const look = kept.find(({ url }) => url.includes(`${place}=…`)) ?? (place === 'cookie' || place === 'path' ? kept[0] : undefined);
    if (look && !looks.has(house)) looks.set(house, look);
  }
  // No kept request shows the place: a page's own address is kept as it is, and of a host's many requests only some are.
  for (const { house, contact } of looks.size === 0 ? holders : []) {
    const look = contact.evidence.find(({ outcome }) => outcome === 'answered');
    if (look && !looks.has(house)) looks.set(house, look);
  }
  return [...looks].sort(([a], [b]) => Number(a.own) - Number(b.own)).map(([, look]) => look).slice(0, LOOKS);
}
