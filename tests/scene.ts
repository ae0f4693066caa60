/** Small scenes for the tests of detectors and exposure: a visit written down by hand, and a knowledge of a few hosts. */
import type { Scene } from '../src/detectors/types.ts';
import { RequestLook } from '../src/journal/look.ts';
import type { Chain, Contact, Evidence, Hit, KeptSign, Look, Plain, Visit } from '../src/journal/types.ts';
import type { Alias, HostFacts, Indicator, Knowledge, Organisation, Place } from '../src/knowledge/types.ts';

/** 15 November 2026: every age in these tests is counted from here. */
export const TODAY = Date.UTC(2026, 10, 15);

export const look = (url: string, more: Partial<Evidence> = {}): Evidence => ({ url, at: 1000, type: 'image', way: 'loaded', outcome: 'answered', ...more });

export function contact(host: string, more: Partial<Contact> = {}): Contact {
  const site = host.split('.').slice(-2).join('.');
  return {
    host, site, thirdParty: site !== 'example.org', ways: { loaded: 1 }, requests: 1, answered: 1, refused: 0, cached: 0, proxied: 0,
    addresses: [], patterns: [], hits: [], signs: [], names: [], first: 1000, last: 1000, evidence: [look(`https://${host}/`)], ...more,
  };
}

export function visit(contacts: Contact[] = [], more: Partial<Visit> = {}): Visit {
  const own = contact('example.org', { ways: { opened: 1 }, addresses: ['192.0.2.250'], evidence: [look('https://example.org/', { way: 'opened', type: 'main_frame' })] });
  const all = contacts.some((one) => one.host === 'example.org') ? contacts : [own, ...contacts];
  return {
    id: 'd1', tabId: 1, private: false, url: 'https://example.org/', host: 'example.org', site: 'example.org', phase: 'open', started: 900, committed: 1000,
    gaps: [], requests: all.reduce((sum, one) => sum + one.requests, 0), contacts: new Map(all.map((one) => [one.host, one])),
    chains: [], open: new Map(), more: { contacts: 0, requests: 0, chains: 0 }, ...more,
  };
}

export const organisation = (id: string, country?: string): Organisation => ({ id, name: id[0]?.toUpperCase() + id.slice(1), ...(country ? { country } : {}) });

export function indicator(more: Partial<Indicator> = {}): Indicator {
  return {
    row: 0, value: 'exploit.test', type: 'domain', role: 'exploit-delivery', confidence: 'high', firstReported: '2026-01',
    family: { id: 'nso-pegasus', name: 'Pegasus', vendor: 'NSO Group', vendorCountry: 'Israel', kind: 'spyware', years: '2011-' },
    sources: [{ id: 's', publisher: 'Citizen Lab', title: 'A report', date: '2026-01-10', url: 'https://citizenlab.ca/', licence: 'CC BY 4.0' }], ...more,
  };
}

/** A sign as a detector's eye saw it on that address. */
export const sign = (detector: KeptSign['detector'], what: string, url: string, more: Partial<KeptSign> = {}): KeptSign => ({ detector, what, count: 1, evidence: look(url), ...more });

/** A request as an eye sees it, at the stage `asked` unless told otherwise. */
export function seen(url: string, more: Partial<Look> = {}): Look {
  const { hostname } = new URL(url);
  const site = hostname.split('.').slice(-2).join('.');
  const base = new RequestLook({ stage: 'asked', at: 1000, url, host: hostname, site, type: 'image', method: 'GET', page: { host: 'example.org', site: 'example.org' }, leaving: () => false });
  return Object.defineProperties(base, Object.getOwnPropertyDescriptors(more)) as Look;
}

export const hit = (more: Partial<Hit> = {}): Hit => ({ indicator: 0, by: 'host', count: 1, evidence: look('https://exploit.test/a'), ...more });

export const plain = (more: Partial<Plain> = {}): Plain => ({ requests: 1, cookies: 0, forms: 0, identifiers: 0, example: look('http://example.org/'), ...more });

export const located = (country: string, asn = 64500): Place => ({ kind: 'located', asn, network: `Network ${asn}`, country, certainty: 'probable' });

export interface Known { hosts?: Record<string, Partial<HostFacts>>; indicators?: Indicator[]; places?: Record<string, Place>; aliases?: Record<string, Alias> }

export function knowing({ hosts = {}, indicators = [], places = {}, aliases = {} }: Known = {}): Knowledge {
  const siteOf = (host: string) => host.split('.').slice(-2).join('.');
  return {
    version: '2026-11-22', siteOf,
    host: (host) => ({ host, site: siteOf(host), trackers: [], ...hosts[host] ?? hosts[siteOf(host)] }),
    alias: (host) => aliases[host],
    indicator: (row) => indicators[row] ?? indicator({ row }),
    place: (address) => places[address] ?? { kind: 'nowhere', why: 'not-in-database' },
    source: () => undefined,
  };
}

export const scene = (over: Visit, known: Known = {}, home: string | undefined = 'MX'): Scene => ({ visit: over, knowledge: knowing(known), home, today: TODAY });

export const chain = (hosts: [string, string?][], more: Partial<Chain> = {}): Chain => ({
  requestId: 'r', type: 'main_frame', way: 'opened', at: 1000,
  hops: hosts.map(([host, address], index) => ({ host, url: `https://${host}/${index}`, status: index < hosts.length - 1 ? 302 : 200, ...(address ? { address } : {}) })), ...more,
});
