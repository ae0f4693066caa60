/** Adds the sums of days up. Exact for any span: the sites on which a company was met are counted as such, not added from day to day. */
import type { Groups, Head, Sums } from './head.ts';
import { Flags, NONE, Numbered } from './lists.ts';
import type { CompanySum, NetworkSum, Pause, PlaceSum, SiteSum } from './sum.ts';

export interface HeadSum { companies: CompanySum[]; networks: NetworkSum[]; sites: SiteSum[]; places: PlaceSum[] }

/** @param heads in any order; each day at most once. */
export async function sumHeads(heads: readonly Head[], pause: Pause): Promise<HeadSum> {
  const companies = new Numbered<CompanySum>();
  const networks = new Numbered<NetworkSum>();
  const sites = new Numbered<SiteSum>();
  const places = new Numbered<PlaceSum>();
  const answered: Flags[] = [];
  /** Of each site, the companies of each day. */
  const met: Uint32Array[][] = [];
  for (const head of heads) {
    const company = rowsIn(companies, head.companies, 1, ({ id }) => id, (one) => ({ ...one, requests: 0, visits: 0, sites: 0, days: 0 }));
    const site = rowsIn(sites, head.sites, 1, (name) => name, (name) => ({ name, requests: 0, visits: 0, days: 0, companies: 0 }));
    const place = rowsIn(places, head.places, 0, ({ code, certainty }) => `${code} ${certainty}`, (one) => ({ ...one, requests: 0, found: 0, companies: [] }));
    addSums(companies, company, head.company);
    addSums(networks, rowsIn(networks, head.networks, 1, ({ asn }) => asn, (one) => ({ ...one, requests: 0, visits: 0, days: 0 })), head.network);
    addSums(sites, site, head.site);
    addPlaces(places, place, head.place);
    learnCategories(companies, company, head);
    eachGroup(head.answered, company, (row, there) => {
      const flags = answered[place[row] ?? 0] ??= new Flags();
      for (let at = 0; at < there.length; at++) flags.set(there[at] ?? 0);
    });
    eachGroup(head.met, company, (row, there) => { if (row > 0) (met[site[row] ?? 0] ??= []).push(there); });
    await pause();
  }
  await meet(companies.list, sites.list, met, pause);
  for (const [number, place] of places.list.entries()) place.companies = answered[number]?.all() ?? [];
  return { companies: companies.list, networks: networks.list, sites: sites.list, places: places.list };
}

/** Counts for each company the sites on which it was met, and for each site its companies. @param met of each site, the companies of each day. */
async function meet(companies: readonly CompanySum[], sites: readonly SiteSum[], met: readonly Uint32Array[][], pause: Pause): Promise<void> {
  const last = new Int32Array(companies.length).fill(NONE);
  const sitesOf = new Uint32Array(companies.length);
  for (let number = 0; number < sites.length; number++) {
    const days = met[number] ?? [];
    let count = 0;
    for (const there of days) {
      for (let at = 0; at < there.length; at++) {
        const one = there[at] ?? 0;
        if (last[one] === number) continue;
        last[one] = number;
        sitesOf[one] = (sitesOf[one] ?? 0) + 1;
        count += 1;
      }
    }
    const site = sites[number];
    if (site) site.companies = count;
    // A site that was visited on each of ninety days is much work, and the first in the list are such.
    const waiting = pause();
    if (waiting) await waiting;
  }
  for (let one = 0; one < companies.length; one++) {
    const company = companies[one];
    if (company) company.sites = sitesOf[one] ?? 0;
  }
}

/** Of each row of the day its row in the sum. @param first 1 where row 0 stands for none. */
function rowsIn<T, S>(sum: Numbered<S>, list: readonly T[], first: 0 | 1, key: (one: T) => string | number, make: (one: T) => S): Uint32Array {
  const rows = new Uint32Array(list.length);
  for (let row = first; row < list.length; row++) {
    const one = list[row] as T;
    rows[row] = sum.rowOf(key(one), () => make(one));
  }
  return rows;
}

function addPlaces(places: Numbered<PlaceSum>, rows: Uint32Array, { requests, found }: Head['place']): void {
  for (let row = 0; row < rows.length; row++) {
    const sum = places.list[rows[row] ?? 0];
    if (!sum) continue;
    sum.requests += requests[row] ?? 0;
    sum.found += found[row] ?? 0;
  }
}

/** The category that is known on one of the days. */
function learnCategories(companies: Numbered<CompanySum>, rows: Uint32Array, head: Head): void {
  for (let row = 1; row < rows.length; row++) {
    const sum = companies.list[rows[row] ?? 0];
    if (sum?.category === '') sum.category = head.companies[row]?.category ?? '';
  }
}

/** Row 0 stands for none. */
function addSums(sums: Numbered<{ requests: number; visits: number; days: number }>, rows: Uint32Array, { requests, visits }: Sums): void {
  for (let row = 1; row < rows.length; row++) {
    const sum = sums.list[rows[row] ?? 0];
    if (!sum) continue;
    sum.requests += requests[row] ?? 0;
    sum.visits += visits[row] ?? 0;
    sum.days += 1;
  }
}

/** @param company the day's rows in the sum. */
function eachGroup({ lengths, companies }: Groups, company: Uint32Array, run: (row: number, there: Uint32Array) => void): void {
  const all = new Uint32Array(companies.length);
  for (let at = 0; at < all.length; at++) all[at] = company[companies[at] ?? 0] ?? 0;
  let at = 0;
  for (let row = 0; row < lengths.length; row++) {
    const end = at + (lengths[row] ?? 0);
    if (end > at) run(row, all.subarray(at, end));
    at = end;
  }
}
