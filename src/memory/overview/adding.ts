/**
 * The sums behind one country or one company, in typed arrays: a million shares are added in the time of a frame or two. Life-cycle: `add` for each day, then
 * `meet` for each piece that `bySite` gives, then `result`.
 */
import { weekdayOf } from './calendar.ts';
import type { Digest } from './digest.ts';
import { NONE, OUT, type DayRows, type Lists } from './lists.ts';
import type { Sum } from './sum.ts';

/** Sites that are met in one piece, and visits at most. */
const PIECE = 300;

/** Of each row of a list: its requests, and the visits and days in which it was met. */
class Counts {
  readonly requests: Float64Array;
  readonly visits: Uint32Array;
  readonly days: Uint32Array;
  /** In which each was met last. */
  readonly #visit: Uint32Array;
  readonly #day: Uint32Array;

  constructor(length: number) {
    this.requests = new Float64Array(length);
    [this.visits, this.days, this.#visit, this.#day] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  }

  /** @param visit and `day` are numbers from 1. */
  add(row: number, requests: number, visit: number, day: number): void {
    this.requests[row] = (this.requests[row] ?? 0) + requests;
    if (this.#visit[row] === visit) return;
    this.#visit[row] = visit;
    this.visits[row] = (this.visits[row] ?? 0) + 1;
    if (this.#day[row] === day) return;
    this.#day[row] = day;
    this.days[row] = (this.days[row] ?? 0) + 1;
  }

  of(row: number): { requests: number; visits: number; days: number } {
    return { requests: this.requests[row] ?? 0, visits: this.visits[row] ?? 0, days: this.days[row] ?? 0 };
  }
}

/** Where the shares of a visit stand. */
interface Seen { day: number; first: number; end: number }

export class Adding {
  readonly #lists: Lists;
  readonly #companies: Counts;
  readonly #networks: Counts;
  readonly #sites: Counts;
  readonly #places: Float64Array;
  readonly #hosts = new Map<string, number>();
  readonly #hours = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  readonly #days: string[] = [];
  readonly #added: { hosts: Uint32Array; company: Int32Array }[] = [];
  readonly #seen: (Seen[] | undefined)[];
  readonly #met: { sitesOf: Uint32Array; companiesOf: Uint32Array; last: Int32Array };
  #visit = 0;

  /** @param lists complete: every day has its rows. */
  constructor(lists: Lists) {
    const [sites, companies, places] = [lists.sites.list.length, lists.companies.list.length, lists.places.list.length];
    this.#lists = lists;
    [this.#companies, this.#networks, this.#sites] = [new Counts(companies), new Counts(lists.networks.list.length), new Counts(sites)];
    this.#places = new Float64Array(places);
    this.#seen = Array.from({ length: sites }, () => undefined);
    this.#met = { sitesOf: new Uint32Array(companies), companiesOf: new Uint32Array(sites), last: new Int32Array(companies).fill(NONE) };
  }

  add(digest: Digest, rows: DayRows): void {
    const { visit, share, day } = digest;
    const number = this.#added.push({ hosts: share.host, company: rows.company });
    const hours = this.#hours[weekdayOf(day)] ?? [];
    let hits = 0;
    let end = 0;
    for (let row = 0; row < visit.site.length; row++) {
      const first = end;
      end += visit.shares[row] ?? 0;
      this.#visit += 1;
      const met = this.#addShares(digest, rows, first, end, number);
      if (met === NONE) continue;
      hits += 1;
      const hour = visit.hour[row] ?? 0;
      hours[hour] = (hours[hour] ?? 0) + 1;
      const site = rows.site[visit.site[row] ?? 0] ?? NONE;
      if (site === NONE) continue;
      this.#sites.add(site, met, this.#visit, number);
      (this.#seen[site] ??= []).push({ day: number - 1, first, end });
    }
    if (hits === 0) return;
    this.#days.push(day);
    this.#addHosts(digest, rows);
  }

  /** @returns the requests that were counted, or NONE when no host was. */
  #addShares({ share }: Digest, { company, network, place }: DayRows, first: number, end: number, day: number): number {
    const [companies, networks, visit] = [this.#companies, this.#networks, this.#visit];
    const placed = this.#places;
    let sum = NONE;
    for (let at = first; at < end; at++) {
      const host = share.host[at] ?? 0;
      const c = company[host] ?? OUT;
      if (c === OUT) continue;
      const requests = share.requests[at] ?? 0;
      sum = sum === NONE ? requests : sum + requests;
      const p = place[host] ?? 0;
      placed[p] = (placed[p] ?? 0) + requests;
      if (c >= 0) companies.add(c, requests, visit, day);
      const n = network[host] ?? NONE;
      if (n >= 0) networks.add(n, requests, visit, day);
    }
    return sum;
  }

  #addHosts({ host, share }: Digest, { company }: DayRows): void {
    const sums = new Float64Array(host.company.length);
    for (let at = 0; at < share.host.length; at++) {
      const h = share.host[at] ?? 0;
      if (company[h] !== OUT) sums[h] = (sums[h] ?? 0) + (share.requests[at] ?? 0);
    }
    const { names } = host;
    for (let h = 0; h < sums.length; h++) {
      const requests = sums[h] ?? 0;
      const name = requests > 0 ? names[h] ?? '' : '';
      if (name !== '') this.#hosts.set(name, (this.#hosts.get(name) ?? 0) + requests);
    }
  }

  /** The sites that were met, in pieces. */
  *bySite(): Iterable<number[]> {
    let [piece, size]: [number[], number] = [[], 0];
    for (const [site, seen] of this.#seen.entries()) {
      if (!seen) continue;
      piece.push(site);
      size += seen.length;
      if (size < PIECE) continue;
      yield piece;
      [piece, size] = [[], 0];
    }
    yield piece;
  }

  /** Counts for each company the sites on which it was met, and for each site its companies. */
  meet(sites: readonly number[]): void {
    const { sitesOf, companiesOf, last } = this.#met;
    for (const site of sites) {
      let companies = 0;
      for (const { day, first, end } of this.#seen[site] ?? []) {
        const { hosts, company } = this.#added[day] ?? NOTHING;
        for (let at = first; at < end; at++) {
          const c = company[hosts[at] ?? 0] ?? OUT;
          if (c < 0 || last[c] === site) continue;
          last[c] = site;
          sitesOf[c] = (sitesOf[c] ?? 0) + 1;
          companies += 1;
        }
      }
      companiesOf[site] = companies;
    }
  }

  result(): Sum {
    const { sites, companies, networks, places } = this.#lists;
    const { sitesOf, companiesOf } = this.#met;
    return {
      companies: companies.list.map((one, row) => ({ ...one, ...this.#companies.of(row), sites: sitesOf[row] ?? 0 })),
      networks: networks.list.map((one, row) => ({ ...one, ...this.#networks.of(row) })),
      sites: sites.list.map((name, row) => ({ name, ...this.#sites.of(row), companies: companiesOf[row] ?? 0 })).filter(({ visits }) => visits > 0),
      places: places.list.map((one, row) => ({ ...one, requests: this.#places[row] ?? 0 })),
      hosts: this.#hosts, hours: this.#hours, days: this.#days.sort(),
    };
  }
}

const NOTHING = { hosts: new Uint32Array(0), company: new Int32Array(0) };
