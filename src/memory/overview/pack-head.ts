/** The sums of a day as bytes, see columns.ts. */
import { packColumns, unpackColumns } from './columns.ts';
import type { DigestPlace } from './digest.ts';
import type { Head } from './head.ts';

interface Header extends Pick<Head, 'all' | 'visits' | 'hours' | 'requests' | 'plain' | 'worst' | 'tally' | 'findings' | 'sites'> {
  v: 1;
  companies: [id: string, name: string, category: string][];
  networks: [asn: number, name: string][];
  places: [code: string, certainty: DigestPlace['certainty']][];
}

export function packHead({ all, visits, hours, requests, plain, worst, tally, findings, sites, companies, networks, places, site, company, network, place, answered, met }: Head): Uint8Array<ArrayBuffer> {
  const header: Header = {
    v: 1, all, visits, hours, requests, plain, worst, tally, findings, sites,
    companies: companies.map(({ id, name, category }) => [id, name, category]), networks: networks.map(({ asn, name }) => [asn, name]), places: places.map(({ code, certainty }) => [code, certainty]),
  };
  return packColumns(header, '', [
    site.requests, site.visits, company.requests, company.visits, network.requests, network.visits, place.requests, place.found, answered.lengths, answered.companies, met.lengths, met.companies,
  ]);
}

/** @throws RangeError or SyntaxError when the bytes are of another layout. */
export function unpackHead(day: string, packed: Uint8Array<ArrayBuffer>): Head {
  const { header: { v, companies, networks, places, ...rest }, column } = unpackColumns<Header>(packed);
  if (v !== 1) throw new RangeError(`sums of layout ${String(v)}`);
  return {
    ...rest, day,
    companies: companies.map(([id, name, category]) => ({ id, name, category })), networks: networks.map(([asn, name]) => ({ asn, name })), places: places.map(([code, certainty]) => ({ code, certainty })),
    site: { requests: column(), visits: column() }, company: { requests: column(), visits: column() }, network: { requests: column(), visits: column() }, place: { requests: column(), found: column() },
    answered: { lengths: column(), companies: column() }, met: { lengths: column(), companies: column() },
  };
}
