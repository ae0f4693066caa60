/** From an IPv4 address to its value. See `address-sections.ts` for how the ranges are packed. */
import { BLOCK, RangeValues } from './address-range-values.ts';
import { LONG, RANGE_SECTION as R } from './address-sections.ts';
import type { Sections } from './sections.ts';

const SIXTEENTHS = 1 << 16;

export class Ipv4Ranges {
  readonly #values: RangeValues;
  readonly #lengths: Uint32Array;
  readonly #lengthBytes: Uint8Array;
  readonly #longLow: Uint8Array;
  readonly #longHigh: Uint8Array;
  /** Where each block begins, and how many long lengths lie before it. */
  readonly #starts: Uint32Array;
  readonly #longs: Uint32Array;
  /** The last block that begins at or before each /16, so that few are left to search. */
  readonly #blocks = new Uint32Array(SIXTEENTHS + 1);

  /** @param first number of the family's first section. */
  constructor(file: Sections, first: number) {
    this.#values = new RangeValues(file, first);
    this.#lengths = file.words(first + R.lengths);
    this.#lengthBytes = file.bytes(first + R.lengthBytes);
    this.#longLow = file.bytes(first + R.longLow);
    this.#longHigh = file.bytes(first + R.longHigh);
    const blocks = Math.ceil(this.#values.count / BLOCK);
    this.#starts = new Uint32Array(blocks);
    this.#longs = new Uint32Array(blocks);
    this.#index();
  }

  of(address: number): number {
    const starts = this.#starts;
    let block = this.#blocks[address >>> 16]!;
    let after = this.#blocks[(address >>> 16) + 1]! + 1;
    while (after - block > 1) {
      const middle = (block + after) >>> 1;
      if (starts[middle]! <= address) block = middle;
      else after = middle;
    }
    const bytes = this.#lengthBytes;
    let range = block * BLOCK;
    const last = Math.min(range + BLOCK, bytes.length) - 1;
    let long = this.#longs[block]!;
    let left = address - starts[block]!;
    for (; range < last; range++) {
      const byte = bytes[range]!;
      const length = byte === LONG ? this.#longLength(long++) : this.#lengths[byte]!;
      if (left < length) break;
      left -= length;
    }
    return this.#values.of(range);
  }

  #index(): void {
    let start = 0;
    let long = 0;
    let sixteenth = 0;
    for (let range = 0; range < this.#lengthBytes.length; range++) {
      if (range % BLOCK === 0) {
        const block = range / BLOCK;
        for (; sixteenth * SIXTEENTHS < start; sixteenth++) this.#blocks[sixteenth] = block - 1;
        this.#starts[block] = start;
        this.#longs[block] = long;
      }
      const byte = this.#lengthBytes[range]!;
      start += byte === LONG ? this.#longLength(long++) : this.#lengths[byte]!;
    }
    this.#blocks.fill(this.#starts.length - 1, sixteenth);
  }

  #longLength(long: number): number {
    return this.#lengths[this.#longHigh[long]! << 8 | this.#longLow[long]!]!;
  }
}
