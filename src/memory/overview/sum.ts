/**
 * Adds digests of days up, of what concerns one country or one company. Exact for any span: visits and sites are counted as such, not added
 * from day to day. Two passes over the shares, the first by day, the second by site.
 */
import { Adding } from './adding.ts';
import type { Digest, DigestCompany, DigestNetwork, DigestPlace } from './digest.ts';
import { Lists, type DayRows } from './lists.ts';

/** Which hosts are counted. `country` takes every certainty of that code. */
export type Which = { country: string } | { company: string };

/** Called between pieces of work: gives a promise when the worker has to attend to something else first. */
export type Pause = () => Promise<void> | undefined;

export interface Met { requests: number; visits: number; days: number }
export interface CompanySum extends Met, DigestCompany { sites: number }
export interface NetworkSum extends Met, DigestNetwork {}
export interface SiteSum extends Met { name: string; companies: number }
export interface PlaceSum extends DigestPlace { requests: number; found: number; /** Companies that answered there, as positions in the list of companies. */ companies: number[] }

export interface Sum {
  companies: CompanySum[];
  networks: NetworkSum[];
  sites: SiteSum[];
  places: (DigestPlace & { requests: number })[];
  /** Requests by host. */
  hosts: Map<string, number>;
  /** Visits: seven days from Monday, each with 24 hours. */
  hours: number[][];
  days: string[];
}

/** @param digests in any order; each day at most once. */
export async function sumOf(digests: readonly Digest[], which: Which, pause: Pause): Promise<Sum> {
  const lists = new Lists();
  const days: { digest: Digest; rows: DayRows }[] = [];
  for (const digest of digests) {
    days.push({ digest, rows: lists.rowsOf(digest, countedIn(digest, which)) });
    await pause();
  }
  const adding = new Adding(lists);
  for (const { digest, rows } of days) {
    adding.add(digest, rows);
    await pause();
  }
  for (const sites of adding.bySite()) {
    adding.meet(sites);
    await pause();
  }
  return adding.result();
}

/** Of each host of the day, whether it is counted. */
function countedIn({ host, places, companies }: Digest, which: Which): (row: number) => boolean {
  if ('country' in which) return (row) => places[host.place[row] ?? -1]?.code === which.country;
  return (row) => companies[host.company[row] ?? -1]?.id === which.company;
}
