/** A day as it stands in the file: whatever repeats from visit to visit is written once. Pure. */
import type { Contribution } from '../history/types.ts';
import type { ExportedDay, ExportedHost, ExportedShare, ExportedVisit } from './types.ts';

/** Contributions of one day; the names of visits, which mean nothing outside of their session, stay behind. */
export function exportedDay(day: string, contributions: readonly Contribution[]): ExportedDay {
  const rows = new Map<string, number>();
  const hosts: ExportedHost[] = [];
  const rowOf = (host: ExportedHost): number => {
    const key = JSON.stringify(host);
    const known = rows.get(key);
    if (known !== undefined) return known;
    rows.set(key, hosts.length);
    return hosts.push(host) - 1;
  };
  const visits = contributions.map(({ day: _, shares, ...rest }): ExportedVisit => ({
    ...rest,
    shares: shares.map(({ host, company, name, own, country, certainty, asn, network, category, requests, plain, found }): ExportedShare =>
      [rowOf({ host, company, name, own, country, certainty, asn, network, category }), requests, plain, found]),
  }));
  return { day, hosts, visits };
}

/** @param exported as `checkDay` let it pass. */
export function contributionsOf({ day, hosts, visits }: ExportedDay): Contribution[] {
  return visits.map(({ shares, ...rest }): Contribution => ({
    ...rest, day,
    shares: shares.flatMap(([row, requests, plain, found]) => {
      const host = hosts[row];
      return host ? [{ ...host, requests, plain, found }] : [];
    }),
  }));
}
