/** From an IPv4 address to its value. See `address-sections.ts` for how the ranges are packed. */
import { BLOCK_WORD, BLOCK_WORDS, readBlocks } from './address-blocks.ts';
import { RangeValues } from './address-range-values.ts';
import { BLOCK, LONG, RANGE_SECTION as R } from './address-sections.ts';
import type { Sections } from './sections.ts';

/** Addresses are told apart by so many upper bits before blocks are compared. */
const UPPER_BITS = 14;
const LOWER_BITS = 32 - UPPER_BITS;

export class Ipv4Ranges {
  readonly #blocks: Uint32Array;
  /** The last block that begins at or before the first address with these upper bits, so that few are left to search. */
  readonly #lastBefore: Uint32Array;
  readonly #values: RangeValues;
  readonly #lengths: Uint32Array;
  readonly #lengthBytes: Uint8Array;
  readonly #long: Uint16Array;

  /** @param first number of the family's first section. */
  constructor(file: Sections, first: number) {
    this.#blocks = readBlocks(file, first);
    this.#lastBefore = lastBefore(this.#blocks);
    this.#values = new RangeValues(file, first, this.#blocks);
    this.#lengths = file.words(first + R.lengths);
    this.#lengthBytes = file.bytes(first + R.lengthBytes);
    this.#long = file.halves(first + R.long);
  }

  of(address: number): number {
    const blocks = this.#blocks;
    let block = this.#lastBefore[address >>> LOWER_BITS]!;
    let after = this.#lastBefore[(address >>> LOWER_BITS) + 1]! + 1;
    while (after - block > 1) {
      const middle = (block + after) >>> 1;
      if (blocks[middle * BLOCK_WORDS]! <= address) block = middle;
      else after = middle;
    }
    const bytes = this.#lengthBytes;
    const lengths = this.#lengths;
    let range = block * BLOCK;
    const last = Math.min(range + BLOCK, bytes.length) - 1;
    let long = blocks[block * BLOCK_WORDS + BLOCK_WORD.long]!;
    // Kept unsigned: the loop then runs on whole numbers throughout.
    let left = address - blocks[block * BLOCK_WORDS]! >>> 0;
    for (; range < last; range++) {
      const byte = bytes[range]!;
      const length = lengths[byte === LONG ? this.#long[long++]! : byte]!;
      if (left < length) break;
      left = left - length >>> 0;
    }
    return this.#values.of(range);
  }
}

function lastBefore(blocks: Uint32Array): Uint32Array {
  const last = new Uint32Array((1 << UPPER_BITS) + 1);
  const count = blocks.length / BLOCK_WORDS;
  let upper = 0;
  for (let block = 1; block < count; block++) {
    for (const reached = blocks[block * BLOCK_WORDS]! - 1 >>> LOWER_BITS; upper <= reached; upper++) last[upper] = block - 1;
  }
  return last.fill(count - 1, upper);
}
