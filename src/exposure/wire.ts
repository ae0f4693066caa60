/**
 * Who can see what of a visit: the site, the companies that answered, and the networks in between.
 *
 * Here stands only what was witnessed: which hosts, how often, what travelled readable (`Contact.plain`), which code ran in the page,
 * which networks the servers are in. What each of the three can see of that in general is said in the words. Not knowable for an
 * extension, and therefore nowhere in here: Encrypted ClientHello (RFC 9849), encrypted DNS, VPNs, HTTP/3, the carriers in between.
 */
import { isLocalName } from '../detectors/local-host.ts';
import { learned } from '../detectors/learned.ts';
import type { Finding, PatternFinding } from '../detectors/types.ts';
import type { Contact, Evidence, Plain, Time } from '../journal/types.ts';
import type { CompanyRow, Exposure, HostRow } from './types.ts';
import { companiesOn, type RecordedContacts, type WireCompany } from './wire-companies.ts';

/**
 * How much of what went to a host the networks on the way can see. `readable`: some of it travelled without encryption; `name`: encrypted, so
 * the host's name, its address, times and amounts; `proxy`: encrypted, and through a proxy; `inside`: it was answered within the
 * person's own network; `unproven`: nothing is known to have travelled.
 */
export type Sight = 'readable' | 'name' | 'proxy' | 'inside' | 'unproven';

export interface WireHost {
  host: string;
  sight: Sight;
  /** All of them; of `plain.requests` everything could be read. */
  requests: number;
  plain?: Plain;
  /** Why nothing is known to have travelled. */
  why?: 'cached' | 'refused' | 'no-answer';
  proxied: boolean;
  /** A connection that stays open: how long can be seen too. */
  socket: boolean;
  evidence: Evidence[];
}

export interface WireNetwork { asn: number; name: string; requests: number; carrier?: Carrier }

export type Carrier = Extract<Finding, { detector: 'carrier-network' }>;
/** What several companies learned together. */
export type Together = Extract<Finding, { detector: 'shared-identifier' }> | PatternFinding;

export interface Wire {
  /** The site's own hosts, and its company where one is known. */
  own: { row?: CompanyRow; hosts: WireHost[] };
  companies: WireCompany[];
  together: Together[];
  /** The hosts by what the networks in between can see, each list by requests, the largest first. */
  between: Record<Sight, WireHost[]>;
  /** Where servers answered, by requests. */
  networks: WireNetwork[];
  /** Requests that are known to have travelled outside of the person's own network, and those of them that could be read. */
  travelled: number;
  readable: number;
  /** From the first request that travelled to the last; undefined when none did. */
  span?: { from: Time; to: Time };
  proxied: boolean;
}

/** @param whole one visit: its exposure, as pages get it, and what the journal recorded of it. */
export function wireOf({ exposure, visit }: { exposure: Exposure; visit: RecordedContacts }): Wire {
  const contacts = [...visit.contacts].sort((a, b) => b.requests - a.requests || (a.host < b.host ? -1 : 1));
  const rows = new Map(exposure.companies.flatMap((company) => company.hosts.map((row) => [row.host, { row, own: company.own }] as const)));
  const hosts = contacts.map((contact) => wireHost(contact, rows.get(contact.host)?.row));
  const of = (sight: Sight): WireHost[] => hosts.filter((host) => host.sight === sight);
  const went = contacts.filter((_, index) => hosts[index]?.sight !== 'unproven' && hosts[index]?.sight !== 'inside');
  const out = hosts.filter(({ sight }) => sight !== 'unproven' && sight !== 'inside');
  const ownRow = exposure.companies.find(({ own }) => own);
  const { companies, together } = companiesOn(exposure, visit);
  return {
    own: { ...(ownRow ? { row: ownRow } : {}), hosts: hosts.filter((_, index) => isOwn(contacts[index], rows)) },
    companies, together,
    between: { readable: of('readable'), name: of('name'), proxy: of('proxy'), inside: of('inside'), unproven: of('unproven') },
    networks: networksOf(exposure),
    travelled: out.reduce((sum, { requests }) => sum + requests, 0),
    readable: out.reduce((sum, { plain }) => sum + (plain?.requests ?? 0), 0),
    ...(went.length > 0 ? { span: { from: Math.min(...went.map(({ first }) => first)), to: Math.max(...went.map(({ last }) => last)) } } : {}),
    proxied: hosts.some((host) => host.proxied),
  };
}

/** A company's row says whose a host is; hosts without one never answered, or were left out of a long list. */
const isOwn = (contact: Contact | undefined, rows: ReadonlyMap<string, { own: boolean }>): boolean =>
  contact !== undefined && (rows.get(contact.host)?.own ?? !contact.thirdParty);

function wireHost(contact: Contact, row: HostRow | undefined): WireHost {
  const { host, requests, plain, evidence } = contact;
  const proxied = contact.proxied > 0 || isFrom(row, 'proxy');
  const why = whyUnproven(contact);
  return {
    host, requests, proxied, evidence, sight: sightOf(contact, row, proxied),
    ...(plain ? { plain } : {}), ...(why ? { why } : {}),
    socket: evidence.some(({ type, outcome }) => (type === 'websocket' || type === 'webtransport') && outcome !== 'refused'),
  };
}

function sightOf(contact: Contact, row: HostRow | undefined, proxied: boolean): Sight {
  if (isLocalName(contact.host) || isPrivateLiteral(contact.host) || isFrom(row, 'private-network')) return 'inside';
  if (contact.plain) return 'readable';
  if (whyUnproven(contact)) return 'unproven';
  return proxied ? 'proxy' : 'name';
}

/** Readable requests are only counted where they really left. */
function whyUnproven(contact: Contact): WireHost['why'] {
  if (learned(contact) || contact.plain) return undefined;
  if (contact.refused >= contact.requests) return 'refused';
  return contact.cached > 0 && contact.cached + contact.refused >= contact.requests ? 'cached' : 'no-answer';
}

const isFrom = (row: HostRow | undefined, why: 'proxy' | 'private-network'): boolean => row?.place.kind === 'nowhere' && row.place.why === why;

/** Loopback, RFC 1918, link-local, carrier-grade NAT, and their like in IPv6, written out instead of a name. */
const PRIVATE_LITERAL = /^(?:(?:10|127)\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|169\.254\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d+\.\d+|\[(?:::1|f[cd][0-9a-f]{2}:[0-9a-f:.]*|fe[89ab][0-9a-f]:[0-9a-f:.]*)\])$/;
const isPrivateLiteral = (host: string): boolean => PRIVATE_LITERAL.test(host);

function networksOf({ countries, findings }: Exposure): WireNetwork[] {
  const carriers = findings.filter((finding): finding is Carrier => finding.detector === 'carrier-network');
  const networks = new Map<number, WireNetwork>();
  for (const { asn, name, requests } of countries.flatMap((country) => country.networks)) {
    const known = networks.get(asn);
    if (known) {
      known.requests += requests;
      continue;
    }
    const carrier = carriers.find(({ place }) => place.kind !== 'nowhere' && place.asn === asn);
    networks.set(asn, { asn, name, requests, ...(carrier ? { carrier } : {}) });
  }
  return [...networks.values()].sort((a, b) => b.requests - a.requests || a.asn - b.asn);
}
