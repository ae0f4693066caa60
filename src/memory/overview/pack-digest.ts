/** A digest as bytes, see columns.ts. A share names its host by its row plus one; 0 is the next host that was not named yet. */
import { packColumns, unpackColumns } from './columns.ts';
import type { Digest, DigestPlace } from './digest.ts';

interface Header {
  v: 1;
  sites: string[];
  companies: [id: string, name: string, category: string][];
  networks: [asn: number, name: string][];
  places: [code: string, certainty: DigestPlace['certainty']][];
}

export function packDigest({ sites, companies, networks, places, host, visit, share }: Digest): Uint8Array<ArrayBuffer> {
  const header: Header = {
    v: 1, sites, companies: companies.map(({ id, name, category }) => [id, name, category]), networks: networks.map(({ asn, name }) => [asn, name]), places: places.map(({ code, certainty }) => [code, certainty]),
  };
  return packColumns(header, host.names.join('\n'), [host.company, host.network, host.place, visit.site, visit.hour, visit.shares, newFirst(share.host), share.requests]);
}

/** @throws RangeError or SyntaxError when the bytes are of another layout. */
export function unpackDigest(day: string, packed: Uint8Array<ArrayBuffer>): Digest {
  const { header, text, column } = unpackColumns<Header>(packed);
  if (header.v !== 1) throw new RangeError(`a digest of layout ${String(header.v)}`);
  const host = { company: column(), network: column(), place: column() };
  const visit = { site: column(), hour: column(), shares: column() };
  const share = { host: fromNewFirst(column(), host.company.length), requests: column() };
  if (visit.shares.reduce((sum, one) => sum + one, 0) !== share.host.length) throw new RangeError('shares of no visit');
  let names: string[] | undefined;
  return {
    day, visit, share, sites: header.sites,
    companies: header.companies.map(([id, name, category]) => ({ id, name, category })),
    networks: header.networks.map(([asn, name]) => ({ asn, name })),
    places: header.places.map(([code, certainty]) => ({ code, certainty })),
    host: { ...host, get names() { return names ??= host.company.length === 0 ? [] : text().split('\n'); } },
  };
}

/** Hosts stand in the order in which shares name them first, so most of a column becomes zeros. */
function newFirst(rows: Uint32Array): Uint32Array {
  let next = 0;
  return rows.map((row) => (row === next ? (next++, 0) : row + 1));
}

/** @throws RangeError for a host that is not there. */
function fromNewFirst(column: Uint32Array, hosts: number): Uint32Array {
  let next = 0;
  return column.map((number) => {
    const row = number === 0 ? next++ : number - 1;
    if (row >= hosts) throw new RangeError('a host that is not there');
    return row;
  });
}
