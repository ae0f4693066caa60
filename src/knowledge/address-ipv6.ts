/** From the first 64 bits of an IPv6 address to its value. See `address-sections.ts` for how the ranges are packed. */
import { BLOCK, RangeValues } from './address-range-values.ts';
import { LONG, RANGE_SECTION as R } from './address-sections.ts';
import type { Sections } from './sections.ts';

const WORD = 0x1_0000_0000;

export class Ipv6Ranges {
  readonly #values: RangeValues;
  readonly #lengths: Uint32Array;
  readonly #lengthsLow: Uint32Array;
  readonly #lengthBytes: Uint8Array;
  readonly #longLow: Uint8Array;
  readonly #longHigh: Uint8Array;
  /** Where each block begins, in two words, and how many long lengths lie before it. */
  readonly #starts: Uint32Array;
  readonly #startsLow: Uint32Array;
  readonly #longs: Uint32Array;

  /** @param first number of the family's first section. */
  constructor(file: Sections, first: number) {
    this.#values = new RangeValues(file, first);
    this.#lengths = file.words(first + R.lengths);
    this.#lengthsLow = file.words(first + R.lengthsLow);
    this.#lengthBytes = file.bytes(first + R.lengthBytes);
    this.#longLow = file.bytes(first + R.longLow);
    this.#longHigh = file.bytes(first + R.longHigh);
    const blocks = Math.ceil(this.#values.count / BLOCK);
    this.#starts = new Uint32Array(blocks);
    this.#startsLow = new Uint32Array(blocks);
    this.#longs = new Uint32Array(blocks);
    this.#index();
  }

  of(upper: number, lower: number): number {
    let block = 0;
    let after = this.#starts.length;
    while (after - block > 1) {
      const middle = (block + after) >>> 1;
      const start = this.#starts[middle]!;
      if (start < upper || (start === upper && this.#startsLow[middle]! <= lower)) block = middle;
      else after = middle;
    }
    let range = block * BLOCK;
    const last = Math.min(range + BLOCK, this.#lengthBytes.length) - 1;
    let long = this.#longs[block]!;
    let next = this.#starts[block]!;
    let nextLow = this.#startsLow[block]!;
    for (; range < last; range++) {
      const byte = this.#lengthBytes[range]!;
      const length = byte === LONG ? this.#longLength(long++) : byte;
      next += this.#lengths[length]!;
      nextLow += this.#lengthsLow[length]!;
      if (nextLow >= WORD) {
        nextLow -= WORD;
        next++;
      }
      if (upper < next || (upper === next && lower < nextLow)) break;
    }
    return this.#values.of(range);
  }

  #index(): void {
    let start = 0;
    let startLow = 0;
    let long = 0;
    for (let range = 0; range < this.#lengthBytes.length; range++) {
      if (range % BLOCK === 0) {
        this.#starts[range / BLOCK] = start;
        this.#startsLow[range / BLOCK] = startLow;
        this.#longs[range / BLOCK] = long;
      }
      const byte = this.#lengthBytes[range]!;
      const length = byte === LONG ? this.#longLength(long++) : byte;
      start += this.#lengths[length]!;
      startLow += this.#lengthsLow[length]!;
      if (startLow < WORD) continue;
      startLow -= WORD;
      start++;
    }
  }

  #longLength(long: number): number {
    return this.#longHigh[long]! << 8 | this.#longLow[long]!;
  }
}
