/** What a day's contributions add up to. Pure. */
import { rank } from '../../detectors/level.ts';
import { LEVELS, type DetectorId } from '../../detectors/types.ts';
import type { VisitLevel } from '../../exposure/types.ts';
import type { Contribution, Counted, CountedCountry, CountedNetwork, DayLine, DayReport, Share, Tally } from './types.ts';

const CERTAINTY: readonly Share['certainty'][] = ['seen', 'probable', 'registered', 'disputed', 'not-knowable'];

export function reportOf(day: string, contributions: readonly Contribution[], unread: Pick<DayReport, 'locked' | 'damaged'>): DayReport {
  const sites = new Counts<string, Counted>();
  const companies = new Counts<string, Counted>();
  const countries = new Counts<string, CountedCountry>();
  const networks = new Counts<number, CountedNetwork>();
  const hours = new Array<number>(24).fill(0);
  for (const { site, hour, opened, requests, shares } of contributions) {
    if (opened) hours[hour] = (hours[hour] ?? 0) + 1;
    if (site !== '') sites.add(site, requests, () => ({ name: site, requests: 0, visits: 0 }));
    for (const share of shares) {
      if (!share.own && share.name !== '') companies.add(share.company === '' ? `site ${share.name}` : share.company, share.requests, () => ({ name: share.name, requests: 0, visits: 0 }));
      const country = countries.add(share.country, share.requests, () => ({ name: share.country, requests: 0, visits: 0, certainty: share.certainty }));
      if (CERTAINTY.indexOf(share.certainty) > CERTAINTY.indexOf(country.certainty)) country.certainty = share.certainty;
      if (share.asn !== 0) networks.add(share.asn, share.requests, () => ({ name: share.network, requests: 0, visits: 0, asn: share.asn }));
    }
    for (const counts of [sites, companies, countries, networks]) counts.visitEnds();
  }
  return {
    day, hours,
    visits: contributions.filter(({ opened }) => opened).length,
    requests: contributions.reduce((sum, { requests }) => sum + requests, 0),
    worst: worstOf(contributions),
    findings: contributions.flatMap(({ findings }) => findings).sort((a, b) => rank(a.level) - rank(b.level)),
    tally: tallyOf(contributions),
    sites: sites.list(), companies: companies.list(), countries: countries.list(), networks: networks.list(),
    ...unread,
  };
}

export const lineOf = ({ day, visits, companies, countries, findings, worst, locked, damaged }: DayReport): DayLine => ({
  day, visits, companies: companies.length, countries: countries.filter(({ name }) => name !== '').length, findings: findings.length, worst, locked, damaged,
});

/** Rows by key. A visit counts once in each, however many of its hosts lie there. */
class Counts<K, C extends Counted> {
  readonly #rows = new Map<K, C>();
  readonly #met = new Set<C>();

  add(key: K, requests: number, make: () => C): C {
    const row = this.#rows.get(key) ?? make();
    this.#rows.set(key, row);
    row.requests += requests;
    this.#met.add(row);
    return row;
  }

  visitEnds(): void {
    for (const row of this.#met) row.visits += 1;
    this.#met.clear();
  }

  list(): C[] {
    return [...this.#rows.values()].sort((a, b) => b.requests - a.requests || (a.name < b.name ? -1 : 1));
  }
}

/** `unknown` before `none`: a day on which something was not seen is no day on which nothing was found. */
export function worstOf(contributions: readonly Contribution[]): VisitLevel {
  const met = new Set(contributions.map(({ level }) => level));
  return [...LEVELS, 'unknown' as const].find((level) => met.has(level)) ?? 'none';
}

/** Adds tallies up, of visits or of days. */
export function tallyOf(all: readonly { tally: Tally }[]): Tally {
  const sum: Tally = {};
  for (const { tally } of all) {
    for (const [detector, levels] of Object.entries(tally) as [DetectorId, NonNullable<Tally[DetectorId]>][]) {
      const row = sum[detector] ??= {};
      for (const level of LEVELS) if (levels[level]) row[level] = (row[level] ?? 0) + levels[level];
    }
  }
  return sum;
}
