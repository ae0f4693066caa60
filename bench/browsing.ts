/** What the benchmarks of the history browse: seeded visits of 40 contacts each. */
import type { Exposure } from '../src/exposure/types.ts';
import type { Contact, Evidence, Visit } from '../src/journal/types.ts';
import type { Random } from './random.ts';

export const VISITS = 300;
export const CONTACTS = 40;
export const DAY = 86_400_000;
/** A Monday at midnight. */
export const BEGIN = Date.UTC(2026, 0, 5);
const COUNTRIES = ['US', 'US', 'US', 'US', 'IE', 'DE', 'NL', 'GB', 'FR', 'SG', 'JP', 'MX', 'BR', ''];

interface Host { host: string; company: string; country: string; asn: number; category: string }
export interface Web { sites: string[]; known: Host[] }

/** Few sites are visited often, and few companies are everywhere. */
export function theWeb(random: Random): Web {
  const sites = Array.from({ length: 1_500 }, () => `${random.text(5 + random.below(12))}.${random.of(['com', 'com.mx', 'mx', 'org', 'net'])}`);
  const known = Array.from({ length: 3_000 }, (_, index) => ({
    host: `${random.text(2 + random.below(6))}.${random.text(5 + random.below(9))}.${random.of(['com', 'net', 'io'])}`, company: `company ${Math.floor(index / 3)}`,
    country: random.of(COUNTRIES), asn: 1_000 + random.below(400), category: random.of(['advertising', 'site_analytics', 'social_media', 'hosting']),
  }));
  return { sites, known };
}

const often = <T>(random: Random, list: readonly T[]): T => list[Math.floor(list.length * random.next() ** 3)] ?? random.of(list);

/** A fifth of a page's hosts are its own or met nowhere else. */
export function visitOf(random: Random, { sites, known }: Web, at: number): { visit: Visit; exposure: Exposure } {
  const site = often(random, sites);
  const hosts: Host[] = [];
  for (let index = 0; index < CONTACTS; index++) {
    const kind = random.next();
    if (index === 0) hosts.push({ host: site, company: '', country: random.of(COUNTRIES), asn: 2_000 + random.below(400), category: '' });
    else if (kind < 0.1) hosts.push({ host: `${random.of(['static', 'img', 'cdn'])}${random.below(9)}.${site}`, company: '', country: 'US', asn: 2_000, category: '' });
    else if (kind < 0.2) hosts.push({ host: `${random.text(12)}.cloudfront.net`, company: 'amazon', country: 'US', asn: 16_509, category: 'hosting' });
    else hosts.push(often(random, known));
  }
  const contacts = new Map<string, Contact>();
  const companies = hosts.map(({ host, company, country, asn, category }): Exposure['companies'][number] => {
    const requests = 1 + Math.floor(4 * random.next() ** 2);
    contacts.set(host, {
      host, site: host, thirdParty: company !== '', ways: { loaded: requests }, requests, answered: requests, refused: 0, cached: 0, proxied: 0, addresses: [], patterns: [], hits: [], signs: [], names: [], first: at, last: at, evidence: [],
      ...(random.chance(0.03) ? { plain: { requests: 1, cookies: 0, forms: 0, identifiers: 0, example: look(host, at) } } : {}),
    });
    return {
      name: company === '' ? site : company, known: company !== '', own: company === '', requests, category, ...(company === '' ? {} : { organisation: { id: company, name: company } }),
      hosts: [{ host, requests, thirdParty: company !== '', evidence: [], place: country === '' ? { kind: 'anycast', asn, network: `Network of number ${asn}` } : { kind: 'located', asn, network: `Network of number ${asn}`, country, certainty: 'probable' } }],
    };
  });
  const requests = [...contacts.values()].reduce((sum, contact) => sum + contact.requests, 0);
  const visit: Visit = {
    id: random.text(16, '0123456789abcdef'), tabId: 1, private: false, url: `https://${site}/`, host: site, site, phase: 'left', started: at, committed: at, gaps: [], requests, contacts, chains: [], open: new Map(), more: { contacts: 0, requests: 0, chains: 0 },
  };
  const risk: Exposure['findings'] = random.chance(0.05) ? [{ detector: 'plaintext', level: 'risk', what: 'cookies', subject: site, card: 'detector/plaintext', evidence: [look(site, at), look(site, at)] }] : [];
  const ordinary: Exposure['findings'] = companies.slice(1, 6).map(({ name }) => ({ detector: 'jurisdiction', level: 'note', subject: name, card: 'detector/jurisdiction', country: 'US', companies: [name], foreign: true, evidence: [] }));
  return {
    visit,
    exposure: {
      visit: visit.id, tabId: 1, private: false, url: visit.url, site, level: risk.length > 0 ? 'risk' : 'exposure', sentence: [], thirdParties: CONTACTS - 1, requests, companies, countries: [], seats: [],
      findings: [...risk, ...ordinary], gaps: [], since: at, more: { companies: 0, hosts: 0, requests: 0, findings: 0 }, catalogue: '2026-11-22',
    },
  };
}

const look = (host: string, at: number): Evidence => ({ url: `http://${host}/some/longer/path/of/an/image.gif?with=a&few=parameters`, at, type: 'image', way: 'loaded', outcome: 'answered', address: '192.0.2.1', asker: `https://${host}/`, status: 200 });

export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
