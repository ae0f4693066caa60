/** Adds the sums of days up. Exact for any span: the sites on which a company was met are counted as such, not added from day to day. */
import type { Groups, Head, Sums } from './head.ts';
import { Flags, NONE, Numbered } from './lists.ts';
import type { CompanySum, NetworkSum, Pause, PlaceSum, SiteSum } from './sum.ts';

export interface HeadSum { companies: CompanySum[]; networks: NetworkSum[]; sites: SiteSum[]; places: PlaceSum[] }

/** Sites whose companies are counted without a pause. */
const PIECE = 300;

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
    const company = Uint32Array.from(head.companies, (one, row) => (row === 0 ? 0 : companies.rowOf(one.id, () => ({ ...one, requests: 0, visits: 0, sites: 0, days: 0 }))));
    for (const [row, { category }] of head.companies.entries()) {
      const known = row === 0 ? undefined : companies.list[company[row] ?? 0];
      if (known?.category === '') known.category = category;
    }
    addSums(companies, company, head.company);
    addSums(networks, Uint32Array.from(head.networks, (one, row) => (row === 0 ? 0 : networks.rowOf(one.asn, () => ({ ...one, requests: 0, visits: 0, days: 0 })))), head.network);
    const site = Uint32Array.from(head.sites, (name, row) => (row === 0 ? 0 : sites.rowOf(name, () => ({ name, requests: 0, visits: 0, days: 0, companies: 0 }))));
    addSums(sites, site, head.site);
    const place = Uint32Array.from(head.places, (one) => places.rowOf(`${one.code} ${one.certainty}`, () => ({ ...one, requests: 0, found: 0, companies: [] })));
    for (const [row, number] of place.entries()) {
      const sum = places.list[number];
      if (sum) [sum.requests, sum.found] = [sum.requests + (head.place.requests[row] ?? 0), sum.found + (head.place.found[row] ?? 0)];
    }
    eachGroup(head.answered, company, (row, there) => {
      const flags = answered[place[row] ?? 0] ??= new Flags();
      for (const one of there) flags.set(one);
    });
    eachGroup(head.met, company, (row, there) => { if (row > 0) (met[site[row] ?? 0] ??= []).push(there); });
    await pause();
  }
  const last = new Int32Array(companies.list.length).fill(NONE);
  for (const [number, site] of sites.list.entries()) {
    for (const there of met[number] ?? []) {
      for (const one of there) {
        const company = companies.list[one];
        if (!company || last[one] === number) continue;
        last[one] = number;
        company.sites += 1;
        site.companies += 1;
      }
    }
    if (number % PIECE === 0) await pause();
  }
  for (const [number, place] of places.list.entries()) place.companies = answered[number]?.all() ?? [];
  return { companies: companies.list, networks: networks.list, sites: sites.list, places: places.list };
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
  let at = 0;
  for (let row = 0; row < lengths.length; row++) {
    const end = at + (lengths[row] ?? 0);
    if (end > at) run(row, companies.subarray(at, end).map((one) => company[one] ?? 0));
    at = end;
  }
}
