/** Where: servers by country and network; and the companies' seats, which are another matter. */
import type { Country } from '../knowledge/types.ts';
import { countedAs } from './place.ts';
import type { CompanyRow, CountryRow, HostRow } from './types.ts';

const CERTAINTY: readonly CountryRow['certainty'][] = ['seen', 'probable', 'registered', 'disputed', 'not-knowable'];

/** Rows by requests, the largest first; what has no country comes last. A row is only as sure as its weakest host. */
export function countriesOf(companies: readonly CompanyRow[]): CountryRow[] {
  const rows = new Map<string, CountryRow>();
  for (const host of companies.flatMap((company) => company.hosts)) {
    const { code, certainty } = countedAs(host.place);
    const row = rows.get(code) ?? { code, requests: 0, certainty, networks: [], hosts: [] };
    row.requests += host.requests;
    row.hosts.push(host.host);
    if (CERTAINTY.indexOf(certainty) > CERTAINTY.indexOf(row.certainty)) row.certainty = certainty;
    countNetwork(row, host);
    rows.set(code, row);
  }
  return [...rows.values()].sort((a, b) => Number(a.code === '') - Number(b.code === '') || b.requests - a.requests || (a.code < b.code ? -1 : 1));
}

function countNetwork(row: CountryRow, host: HostRow): void {
  // Only the registry knows the address: no network announces it.
  if (host.place.kind === 'nowhere' || host.place.asn === 0) return;
  const { asn, network } = host.place;
  const known = row.networks.find((one) => one.asn === asn);
  if (known) known.requests += host.requests;
  else row.networks.push({ asn, name: network, requests: host.requests });
}

/** How many companies besides the page's own have their seat in which country. */
export function seatsOf(companies: readonly CompanyRow[]): { code: Country | ''; companies: number }[] {
  const seats = new Map<Country | '', number>();
  for (const { own, organisation } of companies) {
    if (own) continue;
    const code = organisation?.country ?? '';
    seats.set(code, (seats.get(code) ?? 0) + 1);
  }
  return [...seats].map(([code, count]) => ({ code, companies: count }))
    .sort((a, b) => Number(a.code === '') - Number(b.code === '') || b.companies - a.companies || (a.code < b.code ? -1 : 1));
}
