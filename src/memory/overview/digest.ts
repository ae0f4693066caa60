/**
 * One day as columns: all that questions about one country or one company need of its visits, and nothing else. Made of contributions, stored
 * beside a finished day (see pack-digest.ts), summed up by sum.ts. Texts stand once in lists, numbers point into them.
 */
import type { Contribution, Share } from '../history/types.ts';

export interface DigestCompany { id: string; name: string; category: string }
export interface DigestPlace { code: string; certainty: Share['certainty'] }
export interface DigestNetwork { asn: number; name: string }

export interface Digest {
  day: string;
  /** In each of the first three, row 0 stands for none: no name, the page's own or unnamed, no network. */
  sites: string[];
  companies: DigestCompany[];
  networks: DigestNetwork[];
  places: DigestPlace[];
  /** Of each host: rows in the lists above. */
  host: { readonly names: readonly string[]; company: Uint32Array; network: Uint32Array; place: Uint32Array };
  /** Of each visit: row of its site, hour, and how many shares it has. */
  visit: { site: Uint32Array; hour: Uint32Array; shares: Uint32Array };
  /** Of each share, visit after visit: row of its host, requests. */
  share: { host: Uint32Array; requests: Uint32Array };
}

/** @param contributions of that day. */
export function digestOf(day: string, contributions: readonly Contribution[]): Digest {
  const sites = new Rows<string>([''], (site) => site);
  const companies = new Rows<DigestCompany>([{ id: '', name: '', category: '' }], ({ id }) => id);
  const networks = new Rows<DigestNetwork>([{ asn: 0, name: '' }], ({ asn }) => asn);
  const places = new Rows<DigestPlace>([], ({ code, certainty }) => `${code} ${certainty}`);
  const shares = contributions.flatMap((one) => one.shares);
  const hosts = new Hosts();
  const shareHost = shares.map((share) => hosts.rowOf(share));
  const rows = hosts.list.map((share) => ({
    name: share.host, company: companies.rowOf(companyOf(share)), network: networks.rowOf({ asn: share.asn, name: share.network }), place: places.rowOf({ code: share.country, certainty: share.certainty }),
  }));
  return {
    day,
    visit: { site: Uint32Array.from(contributions, ({ site }) => sites.rowOf(site)), hour: Uint32Array.from(contributions, ({ hour }) => hour), shares: Uint32Array.from(contributions, (one) => one.shares.length) },
    share: { host: Uint32Array.from(shareHost), requests: Uint32Array.from(shares, (share) => share.requests) },
    sites: sites.list, companies: companies.list, networks: networks.list, places: places.list,
    host: {
      names: rows.map(({ name }) => name), company: Uint32Array.from(rows, ({ company }) => company),
      network: Uint32Array.from(rows, ({ network }) => network), place: Uint32Array.from(rows, ({ place }) => place),
    },
  };
}

/** The page's own servers, and what the at-risk profile left no name, belong to no company here. */
function companyOf({ own, company, name, category }: Share): DigestCompany {
  if (own || name === '') return { id: '', name: '', category: '' };
  return { id: company === '' ? `site ${name}` : company, name, category };
}

/** Hosts as shares tell of them. The same host may have answered at several places. */
class Hosts {
  readonly list: Share[] = [];
  readonly #known = new Map<string, number[]>();

  rowOf(share: Share): number {
    // In the at-risk profile hosts have no name.
    const key = share.host === '' ? ` ${share.company}` : share.host;
    const rows = this.#known.get(key);
    const known = rows?.find((row) => alike(this.list[row], share));
    if (known !== undefined) return known;
    const row = this.list.push(share) - 1;
    if (rows) rows.push(row);
    else this.#known.set(key, [row]);
    return row;
  }
}

const alike = (a: Share | undefined, b: Share): boolean =>
  a !== undefined && a.company === b.company && a.name === b.name && a.own === b.own && a.country === b.country && a.certainty === b.certainty && a.asn === b.asn;

/** A list in which each thing stands once. */
class Rows<T> {
  readonly list: T[] = [];
  readonly #rows = new Map<string | number, number>();
  readonly #key: (one: T) => string | number;

  constructor(first: readonly T[], key: (one: T) => string | number) {
    this.#key = key;
    for (const one of first) this.rowOf(one);
  }

  rowOf(one: T): number {
    const key = this.#key(one);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    this.#rows.set(key, this.list.length);
    return this.list.push(one) - 1;
  }
}
