/**
 * Adds digests of days up: everything, or only what concerns one country or one company. Exact for any span: visits and sites are
 * counted as such, not added from day to day. Two passes over the shares, the first by day, the second by site.
 */
import { weekdayOf } from './calendar.ts';
import type { Digest, DigestCompany, DigestNetwork, DigestPlace } from './digest.ts';

/** Which hosts are counted. `country` takes every certainty of that code. */
export type Which = { every: true } | { country: string } | { company: string };

/** Called between pieces of work: gives a promise when the worker has to attend to something else first. */
export type Pause = () => Promise<void> | undefined;

export interface Met { requests: number; visits: number; days: number }
export interface CompanySum extends Met, DigestCompany { sites: number }
export interface NetworkSum extends Met, DigestNetwork {}
export interface SiteSum extends Met { name: string; companies: number }
export interface PlaceSum extends DigestPlace { requests: number; found: number; /** Companies that answered there, as positions in `Sum.companies`. */ companies: number[] }

export interface Sum {
  companies: CompanySum[];
  networks: NetworkSum[];
  sites: SiteSum[];
  places: PlaceSum[];
  /** Requests by host. Only where one country or company is asked for. */
  hosts: Map<string, number>;
  /** Visits: seven days from Monday, each with 24 hours. */
  hours: number[][];
  days: string[];
}

/** What of one digest the second pass needs again. */
interface Part { digest: Digest; /** Of each host: its company in the sum, or -1; -2 when the host is not counted. */ company: Int32Array }
interface Seen { part: number; first: number; count: number }

/** @param digests in any order; each day at most once. */
export async function sumOf(digests: readonly Digest[], which: Which, pause: Pause): Promise<Sum> {
  const adding = new Adding('every' in which);
  for (const digest of digests) {
    adding.add(digest, countedIn(digest, which));
    await pause();
  }
  const parts = adding.bySite();
  for (const chunk of parts) {
    adding.meet(chunk);
    await pause();
  }
  return adding.result();
}

/** Of each host of the day, whether it is counted. */
function countedIn({ host, places, companies }: Digest, which: Which): (row: number) => boolean {
  if ('country' in which) return (row) => places[host.place[row] ?? -1]?.code === which.country;
  if ('company' in which) return (row) => companies[host.company[row] ?? -1]?.id === which.company;
  return () => true;
}

class Adding {
  readonly #every: boolean;
  readonly #companies = new Numbered<CompanySum>();
  readonly #networks = new Numbered<NetworkSum>();
  readonly #sites = new Numbered<SiteSum>();
  readonly #places = new Numbered<PlaceSum>();
  readonly #placed: Flags[] = [];
  readonly #hosts = new Map<string, number>();
  readonly #hours = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  readonly #days: string[] = [];
  readonly #parts: Part[] = [];
  /** By site: where its visits stand. */
  readonly #seen: Seen[][] = [];
  /** The visit, and the day, in which each was counted last. */
  readonly #last = { companyVisit: [] as number[], companyDay: [] as number[], networkVisit: [] as number[], networkDay: [] as number[], siteDay: [] as number[], companySite: [] as number[] };
  #visit = 0;

  constructor(every: boolean) {
    this.#every = every;
  }

  add(digest: Digest, counted: (host: number) => boolean): void {
    const { host, visit, share, day } = digest;
    const part = this.#parts.length;
    const today = part + 1;
    const sites = digest.sites.map((name) => (name === '' ? -1 : this.#sites.of(name, () => ({ name, requests: 0, visits: 0, days: 0, companies: 0 }))));
    const { company, network, place } = this.#hostsOf(digest, counted);
    this.#parts.push({ digest, company });
    const hours = this.#hours[weekdayOf(day)] ?? [];
    const { companyVisit, companyDay, networkVisit, networkDay, siteDay } = this.#last;
    const perHost = this.#every ? undefined : new Uint32Array(host.company.length);
    let met = false;
    let at = 0;
    for (let row = 0; row < visit.site.length; row++) {
      const first = at;
      const end = at + (visit.shares[row] ?? 0);
      const number = ++this.#visit;
      let [hit, sum] = [this.#every, 0];
      for (; at < end; at++) {
        const h = share.host[at] ?? 0;
        const c = company[h] ?? -2;
        if (c === -2) continue;
        hit = true;
        const requests = share.requests[at] ?? 0;
        sum += requests;
        if (perHost) perHost[h] = (perHost[h] ?? 0) + requests;
        const placed = this.#places.list[place[h] ?? -1];
        if (placed) {
          placed.requests += requests;
          placed.found += share.found[at] ?? 0;
        }
        if (c >= 0) count(this.#companies.list[c], c, requests, number, today, companyVisit, companyDay);
        const n = network[h] ?? -1;
        if (n >= 0) count(this.#networks.list[n], n, requests, number, today, networkVisit, networkDay);
      }
      if (!hit) continue;
      met = true;
      hours[visit.hour[row] ?? 0] = (hours[visit.hour[row] ?? 0] ?? 0) + 1;
      const s = sites[visit.site[row] ?? 0] ?? -1;
      const site = this.#sites.list[s];
      if (!site) continue;
      site.requests += this.#every ? visit.requests[row] ?? 0 : sum;
      site.visits += 1;
      if (siteDay[s] !== today) site.days += 1;
      siteDay[s] = today;
      (this.#seen[s] ??= []).push({ part, first, count: end - first });
    }
    if (met) this.#days.push(day);
    perHost?.forEach((requests, h) => {
      const name = host.names[h] ?? '';
      if (requests > 0 && name !== '') this.#hosts.set(name, (this.#hosts.get(name) ?? 0) + requests);
    });
  }

  /** What was seen of each site, in pieces of about the size of a day. */
  *bySite(): Iterable<[site: number, seen: Seen[]][]> {
    let [chunk, size]: [[number, Seen[]][], number] = [[], 0];
    for (const [site, seen] of this.#seen.entries()) {
      if (!seen) continue;
      chunk.push([site, seen]);
      size += seen.length;
      if (size < 300) continue;
      yield chunk;
      [chunk, size] = [[], 0];
    }
    yield chunk;
  }

  /** Counts for each company its sites, and for each site its companies. */
  meet(chunk: readonly [site: number, seen: Seen[]][]): void {
    const last = this.#last.companySite;
    for (const [s, seen] of chunk) {
      const site = this.#sites.list[s];
      for (const { part, first, count: shares } of seen) {
        const { digest, company } = this.#parts[part] ?? {};
        if (!digest || !company || !site) continue;
        for (let at = first; at < first + shares; at++) {
          const c = company[digest.share.host[at] ?? 0] ?? -2;
          const one = this.#companies.list[c];
          if (!one || last[c] === s) continue;
          last[c] = s;
          one.sites += 1;
          site.companies += 1;
        }
      }
    }
  }

  result(): Sum {
    for (const [row, place] of this.#places.list.entries()) place.companies = this.#placed[row]?.all() ?? [];
    return { companies: this.#companies.list, networks: this.#networks.list, sites: this.#sites.list.filter(({ visits }) => visits > 0), places: this.#places.list, hosts: this.#hosts, hours: this.#hours, days: this.#days.sort() };
  }

  /** Of each host of the day its rows in the sum. */
  #hostsOf({ host, companies, networks, places }: Digest, counted: (host: number) => boolean): { company: Int32Array; network: Int32Array; place: Int32Array } {
    const count = host.company.length;
    const rows = { company: new Int32Array(count), network: new Int32Array(count), place: new Int32Array(count) };
    const known = { company: new Int32Array(companies.length).fill(-2), network: new Int32Array(networks.length).fill(-2), place: new Int32Array(places.length).fill(-2) };
    for (let h = 0; h < count; h++) {
      if (!counted(h)) {
        rows.company[h] = -2;
        continue;
      }
      const company = once(known.company, host.company[h] ?? 0, (row) => (row === 0 ? -1 : this.#companyOf(companies[row])));
      const place = once(known.place, host.place[h] ?? 0, (row) => this.#placeOf(places[row]));
      rows.company[h] = company;
      rows.network[h] = once(known.network, host.network[h] ?? 0, (row) => (row === 0 ? -1 : this.#networkOf(networks[row])));
      rows.place[h] = place;
      if (company >= 0) (this.#placed[place] ??= new Flags()).set(company);
    }
    return rows;
  }

  #companyOf(one: DigestCompany | undefined): number {
    if (!one) return -1;
    const row = this.#companies.of(one.id, () => ({ ...one, requests: 0, visits: 0, sites: 0, days: 0 }));
    const known = this.#companies.list[row];
    if (known?.category === '') known.category = one.category;
    return row;
  }

  #networkOf(one: DigestNetwork | undefined): number {
    return one ? this.#networks.of(one.asn, () => ({ ...one, requests: 0, visits: 0, days: 0 })) : -1;
  }

  #placeOf(one: DigestPlace | undefined): number {
    return one ? this.#places.of(`${one.code} ${one.certainty}`, () => ({ ...one, requests: 0, found: 0, companies: [] })) : -1;
  }
}

function count(row: Met | undefined, number: number, requests: number, visit: number, day: number, lastVisit: number[], lastDay: number[]): void {
  if (!row) return;
  row.requests += requests;
  if (lastVisit[number] === visit) return;
  lastVisit[number] = visit;
  row.visits += 1;
  if (lastDay[number] === day) return;
  lastDay[number] = day;
  row.days += 1;
}

/** The row as it was worked out before; -2 stands for not yet. */
function once(known: Int32Array, row: number, work: (row: number) => number): number {
  const before = known[row] ?? -2;
  if (before !== -2) return before;
  const made = work(row);
  known[row] = made;
  return made;
}

/** Rows by key, in the order in which they were met. */
class Numbered<T> {
  readonly list: T[] = [];
  readonly #rows = new Map<string | number, number>();

  of(key: string | number, make: () => T): number {
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    this.#rows.set(key, this.list.length);
    return this.list.push(make()) - 1;
  }
}

/** A set of small numbers. */
class Flags {
  #bytes = new Uint8Array(64);

  set(number: number): void {
    if (number >= this.#bytes.length) {
      const larger = new Uint8Array(Math.max(number + 1, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[number] = 1;
  }

  all(): number[] {
    const numbers: number[] = [];
    for (const [number, flag] of this.#bytes.entries()) if (flag === 1) numbers.push(number);
    return numbers;
  }
}
