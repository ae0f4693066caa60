/**
 * The sums of one day: all that the overview of a span needs, a third as large as the digest from which one country or company is told.
 * Row 0 of sites, companies and networks stands for none, as in the digest.
 */
import type { VisitLevel } from '../../exposure/types.ts';
import { tallyOf, worstOf } from '../history/report.ts';
import type { Contribution, KeptFinding, Tally } from '../history/types.ts';
import type { Digest, DigestCompany, DigestNetwork, DigestPlace } from './digest.ts';
import { keysOf } from './finding-key.ts';

export interface HeadFinding extends KeptFinding { key: string; site: string }

/** Requests, and visits in which it was met, by row. */
export interface Sums { requests: Uint32Array; visits: Uint32Array }
/** Lists of rows of companies, one after the other: how long each is, and all of them. */
export interface Groups { lengths: Uint32Array; companies: Uint32Array }

export interface Head {
  day: string;
  /** In any way: pages, background workers, downloads. */
  all: number;
  /** Opened pages, all of them and by hour. */
  visits: number;
  hours: number[];
  requests: number;
  plain: number;
  worst: VisitLevel;
  tally: Tally;
  findings: HeadFinding[];
  sites: string[];
  companies: DigestCompany[];
  networks: DigestNetwork[];
  places: DigestPlace[];
  site: Sums;
  company: Sums;
  network: Sums;
  place: { requests: Uint32Array; found: Uint32Array };
  /** Companies that answered at each place, and companies that were met on each site. */
  answered: Groups;
  met: Groups;
}

/** @param digest of the same contributions. */
export function headOf(day: string, contributions: readonly Contribution[], { sites, companies, networks, places, host, visit, share }: Digest): Head {
  const [site, company, network] = [new Counting(sites.length), new Counting(companies.length), new Counting(networks.length)];
  const place = { requests: new Uint32Array(places.length), found: new Uint32Array(places.length) };
  const answered = places.map(() => new Set<number>());
  const met = sites.map(() => new Set<number>());
  let at = 0;
  for (const [row, { requests, shares }] of contributions.entries()) {
    const here = visit.site[row] ?? 0;
    if (here !== 0) site.add(here, requests, row);
    for (const { requests: some, found } of shares) {
      const h = share.host[at++] ?? 0;
      const [c, n, p] = [host.company[h] ?? 0, host.network[h] ?? 0, host.place[h] ?? 0];
      place.requests[p] = (place.requests[p] ?? 0) + some;
      place.found[p] = (place.found[p] ?? 0) + found;
      if (n !== 0) network.add(n, some, row);
      if (c === 0) continue;
      company.add(c, some, row);
      answered[p]?.add(c);
      if (here !== 0) met[here]?.add(c);
    }
  }
  return {
    day, all: contributions.length, ...openedOf(contributions), worst: worstOf(contributions), tally: tallyOf(contributions), findings: findingsOf(contributions),
    requests: contributions.reduce((sum, { requests }) => sum + requests, 0), plain: contributions.reduce((sum, { shares }) => shares.reduce((more, { plain }) => more + plain, sum), 0),
    sites, companies, networks, places, site, company, network, place, answered: groups(answered), met: groups(met),
  };
}

/** A visit counts once in each row. */
class Counting implements Sums {
  readonly requests: Uint32Array;
  readonly visits: Uint32Array;
  readonly #last: Int32Array;

  constructor(length: number) {
    [this.requests, this.visits, this.#last] = [new Uint32Array(length), new Uint32Array(length), new Int32Array(length).fill(-1)];
  }

  add(row: number, requests: number, visit: number): void {
    this.requests[row] = (this.requests[row] ?? 0) + requests;
    if (this.#last[row] === visit) return;
    this.#last[row] = visit;
    this.visits[row] = (this.visits[row] ?? 0) + 1;
  }
}

const groups = (sets: readonly ReadonlySet<number>[]): Groups => ({ lengths: Uint32Array.from(sets, ({ size }) => size), companies: Uint32Array.from(sets.flatMap((set) => [...set])) });

function openedOf(contributions: readonly Contribution[]): Pick<Head, 'visits' | 'hours'> {
  const hours = new Array<number>(24).fill(0);
  for (const { opened, hour } of contributions) if (opened) hours[hour] = (hours[hour] ?? 0) + 1;
  return { visits: hours.reduce((sum, one) => sum + one, 0), hours };
}

function findingsOf(contributions: readonly Contribution[]): HeadFinding[] {
  const all = contributions.flatMap(({ site, findings }) => findings.map((finding) => ({ ...finding, site })));
  const keys = keysOf(all);
  return all.map((finding, index) => ({ ...finding, key: keys[index] ?? '' }));
}
