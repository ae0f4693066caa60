/**
 * The naive reference: an address is looked up in the source files row by row, in their numeric form, with nothing of the index.
 * Only what is said of the result is shared: the text that `sayPlace` makes of a place.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { Place } from '../../src/knowledge/types.ts';

/** A number in IPv4, a bigint in IPv6. */
export type Address = number | bigint;

export interface Source { from: Address[]; to: Address[]; reach: Address[]; cells: string[][] }

/** IANA's special blocks, the inner one first where they nest, as [first, last, private]. */
const SPECIAL: Record<4 | 6, [Address, Address, boolean][]> = {
  4: [
    [0x0000_0000, 0x00ff_ffff, true], [0x0a00_0000, 0x0aff_ffff, true], [0x6440_0000, 0x647f_ffff, true], [0x7f00_0000, 0x7fff_ffff, true],
    [0xa9fe_0000, 0xa9fe_ffff, true], [0xac10_0000, 0xac1f_ffff, true], [0xc000_0000, 0xc000_0007, true], [0xc000_0200, 0xc000_02ff, false],
    [0xc0a8_0000, 0xc0a8_ffff, true], [0xc612_0000, 0xc613_ffff, true], [0xc633_6400, 0xc633_64ff, false], [0xcb00_7100, 0xcb00_71ff, false], [0xe000_0000, 0xffff_ffff, false],
  ],
  6: ([
    [127, 0n, true], [64, 0x0100_0000_0000_0000n, false], [48, 0x0064_ff9b_0001n, true], [32, 0x2001_0000n, false], [32, 0x2001_0db8n, false],
    [20, 0x3fff0n, false], [16, 0x2002n, false], [10, 0xfe80n >> 6n, true], [10, 0xfec0n >> 6n, true], [8, 0xffn, false], [7, 0xfcn >> 1n, true],
  ] as const).map(([bits, prefix, isPrivate]) => [prefix << BigInt(128 - bits), (prefix + 1n << BigInt(128 - bits)) - 1n, isPrivate]),
};

export class Reference {
  readonly #version: 4 | 6;
  readonly #anycast: ReadonlySet<number>;
  readonly asn: Source;
  readonly country: Source;
  readonly second: Source;

  constructor(version: 4 | 6, anycast: Iterable<number>) {
    this.#version = version;
    this.#anycast = new Set(anycast);
    this.asn = read('asn', version);
    this.country = read('asn-country', version);
    this.second = read('dbip-country', version);
  }

  /** What `sayPlace` must say of the address. */
  say(address: Address): string {
    const special = SPECIAL[this.#version].find(([first, last]) => address >= first && address <= last);
    if (special !== undefined) return special[2] ? 'private-network' : 'not-in-database';
    const [asn, name] = cellsOf(this.asn, address) ?? [];
    const country = cellsOf(this.country, address)?.[0];
    if (asn === undefined || asn === '0') return country === undefined ? 'not-in-database' : `located 0 “” ${country} registered`;
    const network = `${asn} “${name}”`;
    if (this.#anycast.has(Number(asn))) return `anycast ${network} ${country ?? '-'}`;
    if (country === undefined) return 'not-in-database';
    const second = cellsOf(this.second, address)?.[0];
    if (second === undefined) return `located ${network} ${country} registered`;
    return second === country ? `located ${network} ${country} probable` : `disputed ${network} ${country},${second}`;
  }
}

export function sayPlace(place: Place): string {
  if (place.kind === 'nowhere') return place.why;
  const network = `${place.kind} ${place.asn} “${place.network}”`;
  if (place.kind === 'anycast') return `${network} ${place.registered ?? '-'}`;
  return place.kind === 'disputed' ? `${network} ${place.countries.join()}` : `${network} ${place.country} ${place.certainty}`;
}

function read(name: string, version: 4 | 6): Source {
  const folder = dirname(createRequire(import.meta.url).resolve(`@ip-location-db/${name}/package.json`));
  const number = version === 4 ? Number : BigInt;
  const rows = Papa.parse<string[]>(readFileSync(join(folder, `${name}-ipv${version}-num.csv`), 'utf8').trim()).data
    .map(([from, to, ...cells]) => ({ from: number(from!), to: number(to!), cells }));
  rows.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  let reach: Address = -1;
  return {
    from: rows.map(({ from }) => from), to: rows.map(({ to }) => to), cells: rows.map(({ cells }) => cells),
    reach: rows.map(({ to }) => (reach = to > reach ? to : reach)),
  };
}

/** The row that holds the address; of several the one that begins last. `reach` is the last address of this row and all before. */
function cellsOf({ from, to, reach, cells }: Source, address: Address): string[] | undefined {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (from[middle]! <= address) low = middle + 1;
    else high = middle;
  }
  for (let row = low - 1; row >= 0 && reach[row]! >= address; row--) if (to[row]! >= address) return cells[row];
  return undefined;
}
