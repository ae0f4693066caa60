/**
 * Writes the country of the registry as a MaxMind DB, so that the peer looks up the same data.
 * The format: https://maxmind.github.io/MaxMind-DB/
 */
import type { AddressFamily, Row } from '../build/index/addresses-csv.ts';

type Value = string | number | Value[] | { [key: string]: Value };

/** The addresses of IPv4 lie at the beginning of the IPv6 tree. */
const DEPTH = 128;
const EMPTY = -1;

/** @param rows sorted, without overlaps. */
export function countryMmdb(rows: Record<AddressFamily, readonly Row<string>[]>): Buffer {
  /** Two a node: the number of another node, EMPTY, or -2 - number of a country. */
  const tree = [EMPTY, EMPTY];
  const countries: string[] = [];
  for (const { from, to, of } of [...rows.ipv4, ...rows.ipv6]) {
    let country = countries.indexOf(of);
    if (country < 0) country = countries.push(of) - 1;
    for (let at = from; at <= to;) {
      let bits = 0;
      while (bits < DEPTH && (at >> BigInt(bits) & 1n) === 0n && at + (1n << BigInt(bits + 1)) - 1n <= to) bits++;
      insert(tree, at, DEPTH - bits, -2 - country);
      at += 1n << BigInt(bits);
    }
  }
  const nodes = tree.length / 2;
  const offsets: number[] = [];
  const data: Buffer[] = [];
  let length = 0;
  for (const country of countries) {
    offsets.push(length);
    length += data[data.push(encoded({ country: { iso_code: country } })) - 1]!.length;
  }
  const records = Buffer.alloc(tree.length * 4);
  tree.forEach((record, side) => {
    records.writeUInt32BE(record === EMPTY ? nodes : record >= 0 ? record : nodes + 16 + offsets[-2 - record]!, side * 4);
  });
  const metadata = encoded({
    binary_format_major_version: 2, binary_format_minor_version: 0, build_epoch: 0, database_type: 'Country', description: { en: 'registry' },
    ip_version: 6, languages: ['en'], node_count: nodes, record_size: 32,
  });
  return Buffer.concat([records, Buffer.alloc(16), ...data, Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1'), metadata]);
}

function insert(tree: number[], address: bigint, length: number, leaf: number): void {
  let node = 0;
  for (let depth = 0; ; depth++) {
    const side = node * 2 + Number(address >> BigInt(DEPTH - 1 - depth) & 1n);
    if (depth === length - 1) {
      tree[side] = leaf;
      return;
    }
    if (tree[side] === EMPTY) tree[side] = tree.push(EMPTY, EMPTY) / 2 - 1;
    node = tree[side]!;
  }
}

function encoded(value: Value): Buffer {
  if (typeof value === 'string') return Buffer.concat([control(2, Buffer.byteLength(value)), Buffer.from(value)]);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return Buffer.concat([control(6, 4), bytes]);
  }
  if (Array.isArray(value)) return Buffer.concat([control(11, value.length), ...value.map(encoded)]);
  return Buffer.concat([control(7, Object.keys(value).length), ...Object.entries(value).flatMap(([key, each]) => [encoded(key), encoded(each)])]);
}

/** Types past 7 follow in a byte of their own; everything here is shorter than 29. */
const control = (type: number, size: number): Buffer => (type > 7 ? Buffer.of(size, type - 7) : Buffer.of(type << 5 | size));
