/**
 * Visits as bytes, one of them or a whole finished day: whatever repeats from visit to visit is written once, and numbers stand in
 * columns, where deflate finds them alike.
 *
 * Layout: four bytes with the length of the header (little endian), the header as JSON, then four columns of variable-length
 * numbers: for each share the row of its host in the header, its requests, its plain requests, its findings. Layout 1 had no findings.
 */
import { hostKey } from './host-key.ts';
import { readColumn, writeNumber } from './numbers.ts';
import type { Contribution, Kept, Share } from './types.ts';

type Host = Omit<Share, 'requests' | 'plain' | 'found'>;
type HostRow = [string, string, string, 0 | 1, string, Share['certainty'], number, string, string];
type VisitRow = [visit: string, shares: number, rest: Omit<Contribution, 'day' | 'shares'>];
interface Header { v: 1 | 2; hosts: HostRow[]; visits: VisitRow[] }

/** Contributions of one day. */
export function packVisits(kept: readonly Kept[]): Uint8Array<ArrayBuffer> {
  const rows = new Map<string, number>();
  const hosts: HostRow[] = [];
  const columns: [number[], number[], number[], number[]] = [[], [], [], []];
  const rowOf = (share: Share): number => {
    const key = hostKey(share);
    const known = rows.get(key);
    if (known !== undefined) return known;
    rows.set(key, hosts.length);
    const { host, company, name, own, country, certainty, asn, network, category } = share;
    return hosts.push([host, company, name, own ? 1 : 0, country, certainty, asn, network, category]) - 1;
  };
  const visits = kept.map(({ visit, contribution: { day: _, shares, ...rest } }): VisitRow => {
    for (const share of shares) {
      writeNumber(columns[0], rowOf(share));
      writeNumber(columns[1], share.requests);
      writeNumber(columns[2], share.plain);
      writeNumber(columns[3], share.found);
    }
    return [visit, shares.length, rest];
  });
  const header = new TextEncoder().encode(JSON.stringify({ v: 2, hosts, visits } satisfies Header));
  const packed = new Uint8Array(4 + header.length + columns.reduce((sum, column) => sum + column.length, 0));
  new DataView(packed.buffer).setUint32(0, header.length, true);
  packed.set(header, 4);
  let at = 4 + header.length;
  for (const column of columns) {
    packed.set(column, at);
    at += column.length;
  }
  return packed;
}

/** @throws RangeError or SyntaxError when the bytes are of another layout. */
export function unpackVisits(day: string, packed: Uint8Array<ArrayBuffer>): Kept[] {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const { v, hosts: rows, visits } = JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + length))) as Header;
  if (v !== 1 && v !== 2) throw new RangeError(`a day of layout ${String(v)}`);
  const hosts = rows.map(([host, company, name, own, country, certainty, asn, network, category]): Host => ({ host, company, name, own: own === 1, country, certainty, asn, network, category }));
  const total = visits.reduce((sum, [, shares]) => sum + shares, 0);
  let at = 4 + length;
  const column = (): Uint32Array => {
    const { numbers, next } = readColumn(packed, at, total);
    at = next;
    return numbers;
  };
  const [row, requests, plain, found] = [column(), column(), column(), v === 2 ? column() : new Uint32Array(total)];
  let share = 0;
  return visits.map(([visit, count, rest]): Kept => {
    const shares = Array.from({ length: count }, (): Share => {
      const host = hosts[row[share] ?? -1];
      if (!host) throw new RangeError('a host that is not there');
      const made = { ...host, requests: requests[share] ?? 0, plain: plain[share] ?? 0, found: found[share] ?? 0 };
      share += 1;
      return made;
    });
    return { visit, contribution: { ...rest, day, shares } };
  });
}
