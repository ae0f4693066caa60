/** From the first 64 bits of an IPv6 address to its value. See `address-sections.ts` for how the ranges are packed. */
import { RangeValues, runningCounts, startsOf } from './address-range-values.ts';
import { BLOCK, LONG, RANGE_SECTION as R } from './address-sections.ts';
import type { Sections } from './sections.ts';

const WORD = 0x1_0000_0000;

export class Ipv6Ranges {
  readonly #values: RangeValues;
  readonly #lengths: Uint32Array;
  readonly #lengthsLow: Uint32Array;
  readonly #lengthBytes: Uint8Array;
  readonly #long: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #startsLow: Uint32Array;
  readonly #counts: Uint32Array;

  /** @param first number of the family's first section. */
  constructor(file: Sections, first: number) {
    this.#counts = runningCounts(file.bytes(first + R.counts));
    this.#values = new RangeValues(file, first, this.#counts);
    this.#lengths = file.words(first + R.lengths);
    this.#lengthsLow = file.words(first + R.lengthsLow);
    this.#lengthBytes = file.bytes(first + R.lengthBytes);
    this.#long = file.halves(first + R.long);
    this.#starts = startsOf(file.words(first + R.starts));
    this.#startsLow = file.words(first + R.startsLow);
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
    let long = this.#counts[block * 2]!;
    let next = this.#starts[block]!;
    let nextLow = this.#startsLow[block]!;
    for (; range < last; range++) {
      const byte = this.#lengthBytes[range]!;
      const length = byte === LONG ? this.#long[long++]! : byte;
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
}
