/** From the first 64 bits of an IPv6 address to its value. See `address-sections.ts` for how the ranges are packed. */
import { BLOCK_WORD, BLOCK_WORDS, readBlocks } from './address-blocks.ts';
import { RangeValues } from './address-range-values.ts';
import { BLOCK, LONG, RANGE_SECTION as R } from './address-sections.ts';
import type { Sections } from './sections.ts';

const WORD = 0x1_0000_0000;

export class Ipv6Ranges {
  readonly #blocks: Uint32Array;
  readonly #values: RangeValues;
  readonly #lengths: Uint32Array;
  readonly #lengthsLow: Uint32Array;
  readonly #lengthBytes: Uint8Array;
  readonly #long: Uint16Array;

  /** @param first number of the family's first section. */
  constructor(file: Sections, first: number) {
    this.#blocks = readBlocks(file, first);
    this.#values = new RangeValues(file, first, this.#blocks);
    this.#lengths = file.words(first + R.lengths);
    this.#lengthsLow = file.words(first + R.lengthsLow);
    this.#lengthBytes = file.bytes(first + R.lengthBytes);
    this.#long = file.halves(first + R.long);
  }

  of(upper: number, lower: number): number {
    const blocks = this.#blocks;
    let block = 0;
    let after = blocks.length / BLOCK_WORDS;
    while (after - block > 1) {
      const middle = (block + after) >>> 1;
      const start = blocks[middle * BLOCK_WORDS]!;
      if (start < upper || (start === upper && blocks[middle * BLOCK_WORDS + BLOCK_WORD.startLow]! <= lower)) block = middle;
      else after = middle;
    }
    let range = block * BLOCK;
    const last = Math.min(range + BLOCK, this.#lengthBytes.length) - 1;
    let long = blocks[block * BLOCK_WORDS + BLOCK_WORD.long]!;
    let next = blocks[block * BLOCK_WORDS]!;
    let nextLow = blocks[block * BLOCK_WORDS + BLOCK_WORD.startLow]!;
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
