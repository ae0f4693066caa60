/** From an IPv4 address to its value. See `address-sections.ts` for how the ranges are packed. */
import { RangeValues, runningCounts, startsOf } from './address-range-values.ts';
import { BLOCK, LONG, RANGE_SECTION as R } from './address-sections.ts';
import type { Sections } from './sections.ts';

/** Addresses are told apart by so many upper bits before blocks are compared. */
const UPPER_BITS = 14;
const LOWER_BITS = 32 - UPPER_BITS;

export class Ipv4Ranges {
  readonly #values: RangeValues;
  readonly #lengths: Uint32Array;
  readonly #lengthBytes: Uint8Array;
  readonly #long: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #counts: Uint32Array;
  /** The last block that begins at or before the first address with these upper bits, so that few are left to search. */
  readonly #blocks = new Uint32Array((1 << UPPER_BITS) + 1);

  /** @param first number of the family's first section. */
  constructor(file: Sections, first: number) {
    this.#counts = runningCounts(file.bytes(first + R.counts));
    this.#values = new RangeValues(file, first, this.#counts);
    this.#lengths = file.words(first + R.lengths);
    this.#lengthBytes = file.bytes(first + R.lengthBytes);
    this.#long = file.halves(first + R.long);
    this.#starts = startsOf(file.words(first + R.starts));
    this.#index();
  }

  of(address: number): number {
    const starts = this.#starts;
    let block = this.#blocks[address >>> LOWER_BITS]!;
    let after = this.#blocks[(address >>> LOWER_BITS) + 1]! + 1;
    while (after - block > 1) {
      const middle = (block + after) >>> 1;
      if (starts[middle]! <= address) block = middle;
      else after = middle;
    }
    const bytes = this.#lengthBytes;
    const lengths = this.#lengths;
    let range = block * BLOCK;
    const last = Math.min(range + BLOCK, bytes.length) - 1;
    let long = this.#counts[block * 2]!;
    // Kept unsigned: the loop then runs on whole numbers throughout.
    let left = address - starts[block]! >>> 0;
    for (; range < last; range++) {
      const byte = bytes[range]!;
      const length = lengths[byte === LONG ? this.#long[long++]! : byte]!;
      if (left < length) break;
      left = left - length >>> 0;
    }
    return this.#values.of(range);
  }

  #index(): void {
    const [starts, blocks] = [this.#starts, this.#blocks];
    let upper = 0;
    for (let block = 1; block < starts.length; block++) {
      for (const reached = starts[block]! - 1 >>> LOWER_BITS; upper <= reached; upper++) blocks[upper] = block - 1;
    }
    blocks.fill(starts.length - 1, upper);
  }
}
