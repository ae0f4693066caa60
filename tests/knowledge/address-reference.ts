/**
 * The naive reference: an address is looked up in the source files row by row, in their numeric form, with nothing of the index.
 * Only what is said of the result is shared: the text that `sayPlace` makes of a place.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { Place } from '../../src/knowledge/types.ts';

export interface Source { from: bigint[]; to: bigint[]; reach: bigint[]; cells: string[][] }

/** IANA's special blocks, longest first where they nest, as [bits, prefix as a number of so many bits, private]. */
const SPECIAL = {
  4: ([
    [29, 0xc0000000n >> 3n, true], [24, 0xc00002n, false], [24, 0xc63364n, false], [24, 0xcb0071n, false], [16, 0xc0a8n, true], [16, 0xa9fen, true],
    [15, 0xc612n >> 1n, true], [12, 0xac1n, true], [10, 0x191n, true], [8, 0x0an, true], [8, 0x7fn, true], [8, 0n, true], [4, 0xen, false], [4, 0xfn, false],
  ] as const).map(([bits, prefix, isPrivate]) => ({ shift: BigInt(32 - bits), prefix, isPrivate })),
  6: ([
    [127, 0n, true], [64, 0x0100_0000_0000_0000n, false], [48, 0x0064_ff9b_0001n, true], [32, 0x2001_0000n, false], [32, 0x2001_0db8n, false],
    [20, 0x3fff0n, false], [16, 0x2002n, false], [10, 0xfe80n >> 6n, true], [10, 0xfec0n >> 6n, true], [8, 0xffn, false], [7, 0xfcn >> 1n, true],
  ] as const).map(([bits, prefix, isPrivate]) => ({ shift: BigInt(128 - bits), prefix, isPrivate })),
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
  say(address: bigint): string {
    const special = SPECIAL[this.#version].find(({ shift, prefix }) => address >> shift === prefix);
    if (special !== undefined) return special.isPrivate ? 'private-network' : 'not-in-database';
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
  const rows = Papa.parse<string[]>(readFileSync(join(folder, `${name}-ipv${version}-num.csv`), 'utf8').trim()).data
    .map(([from, to, ...cells]) => ({ from: BigInt(from!), to: BigInt(to!), cells }));
  rows.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  let reach = -1n;
  return {
    from: rows.map(({ from }) => from), to: rows.map(({ to }) => to), cells: rows.map(({ cells }) => cells),
    reach: rows.map(({ to }) => (reach = to > reach ? to : reach)),
  };
}

/** The row that holds the address; of several the one that begins last. `reach` is the last address of this row and all before. */
function cellsOf({ from, to, reach, cells }: Source, address: bigint): string[] | undefined {
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
