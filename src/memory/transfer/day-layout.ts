/** A day as it stands in the file: whatever repeats from visit to visit is written once. Pure. */
import { hostKey } from '../history/host-key.ts';
import type { Contribution, Share } from '../history/types.ts';
import type { ExportedDay, ExportedHost, ExportedShare, ExportedVisit } from './types.ts';

/** Contributions of one day; the names of visits, which mean nothing outside of their session, stay behind. */
export function exportedDay(day: string, contributions: readonly Contribution[]): ExportedDay {
  const rows = new Map<string, number>();
  const hosts: ExportedHost[] = [];
  const rowOf = (share: Share): number => {
    const key = hostKey(share);
    const known = rows.get(key);
    if (known !== undefined) return known;
    rows.set(key, hosts.length);
    const { requests: _requests, plain: _plain, found: _found, ...host } = share;
    return hosts.push(host) - 1;
  };
  const visits = contributions.map(({ day: _, shares, ...rest }): ExportedVisit => ({
    ...rest,
    shares: shares.map((share): ExportedShare => [rowOf(share), share.requests, share.plain, share.found]),
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
