/**
 * A digest as bytes.
 *
 * Layout: two lengths of four bytes (little endian), a header as JSON, the names of the hosts as lines of text, then columns as they follow in
 * `packDigest`, each with numbers of the same width: 1, 2 or 4 bytes, little endian, as the header says, which are read many at a time.
 * A share names its host by its row plus one; 0 is the next host that was not named yet.
 */
import { joined } from '../history/deflate.ts';
import type { Digest, DigestCompany, DigestNetwork, DigestPlace } from './digest.ts';

type Kept = Pick<Digest, 'visits' | 'hours' | 'requests' | 'plain' | 'worst' | 'tally' | 'findings' | 'sites'>;
interface Header extends Kept {
  v: 1;
  companies: [id: string, name: string, category: string][];
  networks: [asn: number, name: string][];
  places: [code: string, certainty: DigestPlace['certainty']][];
  /** How many hosts, visits and shares. */
  rows: [number, number, number];
  /** Of each column, bytes of a number. */
  widths: (1 | 2 | 4)[];
}

export function packDigest({ visits, hours, requests, plain, worst, tally, findings, sites, companies, networks, places, host, visit, share }: Digest): Uint8Array<ArrayBuffer> {
  const columns = [host.company, host.network, host.place, visit.site, visit.hour, visit.requests, visit.shares, newFirst(share.host), share.requests, share.found].map(narrow);
  const header = new TextEncoder().encode(JSON.stringify({
    v: 1, visits, hours, requests, plain, worst, tally, findings, sites, rows: [host.company.length, visit.site.length, share.host.length], widths: columns.map(({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT as 1 | 2 | 4),
    companies: companies.map(({ id, name, category }) => [id, name, category]), networks: networks.map(({ asn, name }) => [asn, name]), places: places.map(({ code, certainty }) => [code, certainty]),
  } satisfies Header));
  const names = new TextEncoder().encode(host.names.join('\n'));
  const lengths = new Uint8Array(8);
  new DataView(lengths.buffer).setUint32(0, header.length, true);
  new DataView(lengths.buffer).setUint32(4, names.length, true);
  return joined([lengths, header, names, ...columns.map(({ buffer }) => new Uint8Array(buffer))]);
}

/** @throws RangeError or SyntaxError when the bytes are of another layout. */
export function unpackDigest(day: string, packed: Uint8Array<ArrayBuffer>): Digest {
  const lengths = new DataView(packed.buffer, packed.byteOffset);
  const [head, body] = [8 + lengths.getUint32(0, true), lengths.getUint32(4, true)];
  const { v, rows: [hosts, visits, shares], widths, companies, networks, places, ...kept } = JSON.parse(new TextDecoder().decode(packed.subarray(8, head))) as Header;
  if (v !== 1) throw new RangeError(`a digest of layout ${String(v)}`);
  let [at, next] = [head + body, 0];
  const column = (count: number): Uint32Array => {
    const width = widths[next++] ?? 4;
    const bytes = packed.slice(at, at += count * width);
    if (bytes.length !== count * width) throw new RangeError('a column without an end');
    return width === 4 ? new Uint32Array(bytes.buffer) : new Uint32Array(width === 2 ? new Uint16Array(bytes.buffer) : bytes);
  };
  const host = { company: column(hosts), network: column(hosts), place: column(hosts) };
  const visit = { site: column(visits), hour: column(visits), requests: column(visits), shares: column(visits) };
  const share = { host: fromNewFirst(column(shares), hosts), requests: column(shares), found: column(shares) };
  if (visit.shares.reduce((sum, one) => sum + one, 0) !== shares) throw new RangeError('shares of no visit');
  const text = packed.subarray(head, head + body);
  let names: string[] | undefined;
  return {
    ...kept, day, visit, share,
    companies: companies.map(([id, name, category]): DigestCompany => ({ id, name, category })),
    networks: networks.map(([asn, name]): DigestNetwork => ({ asn, name })),
    places: places.map(([code, certainty]): DigestPlace => ({ code, certainty })),
    // Most questions do not ask for the names of hosts.
    host: { ...host, get names() { return names ??= hosts === 0 ? [] : new TextDecoder().decode(text).split('\n'); } },
  };
}

/** The same numbers in as few bytes as the largest needs. Typed arrays are little endian wherever browsers run. */
function narrow(column: Uint32Array): Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> {
  const most = column.reduce((largest, one) => Math.max(largest, one), 0);
  if (most < 2 ** 8) return new Uint8Array(column);
  return most < 2 ** 16 ? new Uint16Array(column) : new Uint32Array(column);
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
