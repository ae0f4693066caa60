/** The values of the ranges of one family, by number of the range. See `address-sections.ts` for how they are packed. */
import { NEAR, NEAREST_BACK, RANGE_SECTION as R, VALUE_BYTE } from './address-sections.ts';
import type { Sections } from './sections.ts';

/** How many ranges share a word of the directory: more make it smaller, fewer make a look-up shorter. */
export const BLOCK = 16;

/** Added to a byte, it carries into the ninth bit for a literal alone. */
const LITERAL_CARRY = 256 - VALUE_BYTE.literal;

export class RangeValues {
  readonly count: number;
  readonly #bytes: Uint8Array;
  readonly #low: Uint8Array;
  readonly #high: Uint8Array;
  readonly #tops: Uint32Array;
  /** How many literals lie before each block. */
  readonly #literals: Uint32Array;

  /** @param first number of the family's first section. */
  constructor(file: Sections, first: number) {
    this.#bytes = file.bytes(first + R.valueBytes);
    this.#low = file.bytes(first + R.literalLow);
    this.#high = file.bytes(first + R.literalHigh);
    this.#tops = file.words(first + R.tops);
    this.count = this.#bytes.length;
    this.#literals = literalsBefore(this.#bytes);
  }

  of(range: number): number {
    const bytes = this.#bytes;
    let steps = 0;
    for (let at = range; ;) {
      const byte = bytes[at]!;
      if (byte < VALUE_BYTE.near) at -= NEAREST_BACK + byte;
      else if (byte >= VALUE_BYTE.literal) return this.#literal(at, byte) + steps;
      else if (byte >= VALUE_BYTE.top) return this.#tops[byte - VALUE_BYTE.top]! + steps;
      else {
        const step = byte - VALUE_BYTE.near - NEAR;
        steps += step < 0 ? step : step + 1;
        at--;
      }
    }
  }

  #literal(range: number, byte: number): number {
    let literal = this.#literals[Math.floor(range / BLOCK)]!;
    for (let at = range - range % BLOCK; at < range; at++) literal += this.#bytes[at]! + LITERAL_CARRY >> 8;
    return (byte - VALUE_BYTE.literal) << 16 | this.#high[literal]! << 8 | this.#low[literal]!;
  }
}

function literalsBefore(bytes: Uint8Array): Uint32Array {
  const before = new Uint32Array(Math.ceil(bytes.length / BLOCK));
  let literals = 0;
  for (let block = 0, at = 0; block < before.length; block++) {
    before[block] = literals;
    for (const end = Math.min(at + BLOCK, bytes.length); at < end; at++) literals += bytes[at]! + LITERAL_CARRY >> 8;
  }
  return before;
}
