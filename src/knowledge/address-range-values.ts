/** The values of the ranges of one family, by number of the range. See `address-sections.ts` for how they are packed. */
import { BLOCK_WORD, BLOCK_WORDS } from './address-blocks.ts';
import { BLOCK, NEAR, NEAREST_BACK, RANGE_SECTION as R, VALUE_BYTE } from './address-sections.ts';
import type { Sections } from './sections.ts';

/** Added to the lower seven bits of a byte, it carries into the eighth from a literal's on. */
const LITERAL_CARRY = 256 - VALUE_BYTE.literal;
const LITERAL_CARRIES = LITERAL_CARRY * 0x01010101;

export class RangeValues {
  readonly #bytes: Uint8Array;
  /** The same, four at a time. */
  readonly #quads: Uint32Array;
  readonly #literals: Uint16Array;
  readonly #tops: Uint32Array;
  readonly #blocks: Uint32Array;

  /** @param first number of the family's first section. @param blocks see `readBlocks`. */
  constructor(file: Sections, first: number, blocks: Uint32Array) {
    this.#bytes = file.bytes(first + R.valueBytes);
    this.#quads = file.words(first + R.valueBytes);
    this.#literals = file.halves(first + R.literals);
    this.#tops = file.words(first + R.tops);
    this.#blocks = blocks;
  }

  of(range: number): number {
    const bytes = this.#bytes;
    let steps = 0;
    for (let at = range; ;) {
      const byte = bytes[at]!;
      if (byte >= VALUE_BYTE.literal) return this.#literal(at, byte) + steps;
      else if (byte < VALUE_BYTE.near) at -= NEAREST_BACK + byte;
      else if (byte >= VALUE_BYTE.top) return this.#tops[byte - VALUE_BYTE.top]! + steps;
      else {
        const step = byte - VALUE_BYTE.near - NEAR;
        steps += step < 0 ? step : step + 1;
        at--;
      }
    }
  }

  #literal(range: number, byte: number): number {
    const first = range - range % BLOCK;
    let literal = this.#blocks[first / (BLOCK / BLOCK_WORDS) + BLOCK_WORD.literals]!;
    const quad = range >>> 2;
    for (let at = first >>> 2; at < quad; at++) literal += literalsIn(this.#quads[at]!);
    for (let at = quad << 2; at < range; at++) literal += this.#bytes[at]! + LITERAL_CARRY >> 8;
    return (byte - VALUE_BYTE.literal) << 16 | this.#literals[literal]!;
  }
}

/** How many of four bytes are literals. */
const literalsIn = (quad: number): number => Math.imul((((quad & 0x7f7f7f7f) + LITERAL_CARRIES) & quad & 0x80808080) >>> 7, 0x01010101) >>> 24;
