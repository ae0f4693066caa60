/** Writes a MaxMind DB, so that the peer looks up the same data. The format: https://maxmind.github.io/MaxMind-DB/ */
import type { AddressFamily, Row } from '../build/index/addresses-csv.ts';

export type Value = string | number | Value[] | { [key: string]: Value };

/** The addresses of IPv4 lie at the beginning of the IPv6 tree. */
const DEPTH = 128;
const EMPTY = -1;

/** @param rows without overlaps; rows that share one object share one record. */
export function writeMmdb(rows: Record<AddressFamily, readonly Row<Value>[]>): Buffer {
  /** Two a node: the number of another node, EMPTY, or -2 - offset of a record. */
  const tree = [EMPTY, EMPTY];
  const offsets = new Map<Value, number>();
  const data: Buffer[] = [];
  let length = 0;
  const offsetOf = (value: Value): number => {
    const known = offsets.get(value);
    if (known !== undefined) return known;
    const offset = length;
    length += data[data.push(encoded(value)) - 1]!.length;
    offsets.set(value, offset);
    return offset;
  };
  for (const { from, to, of } of [...rows.ipv4, ...rows.ipv6]) {
    for (let at = from; at <= to;) {
      let bits = 0;
      while (bits < DEPTH && (at >> BigInt(bits) & 1n) === 0n && at + (1n << BigInt(bits + 1)) - 1n <= to) bits++;
      insert(tree, at, DEPTH - bits, -2 - offsetOf(of));
      at += 1n << BigInt(bits);
    }
  }
  const nodes = tree.length / 2;
  const records = Buffer.alloc(tree.length * 4);
  tree.forEach((record, side) => { records.writeUInt32BE(record === EMPTY ? nodes : record >= 0 ? record : nodes + 16 - 2 - record, side * 4); });
  const metadata = encoded({
    binary_format_major_version: 2, binary_format_minor_version: 0, build_epoch: 0, database_type: 'Network-Country', description: { en: 'the same sources' },
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

/** Types past 7 follow in a byte of their own, and sizes past 28 too. */
function control(type: number, size: number): Buffer {
  const first = (type > 7 ? 0 : type) << 5 | Math.min(size, 29);
  return Buffer.from([first, ...(type > 7 ? [type - 7] : []), ...(size > 28 ? [size - 29] : [])]);
}
