/** The values of the ranges of one family, by number of the range. See `address-sections.ts` for how they are packed. */
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
  readonly #counts: Uint32Array;

  /** @param first number of the family's first section. @param counts see `runningCounts`. */
  constructor(file: Sections, first: number, counts: Uint32Array) {
    this.#bytes = file.bytes(first + R.valueBytes);
    this.#quads = file.words(first + R.valueBytes);
    this.#literals = file.halves(first + R.literals);
    this.#tops = file.words(first + R.tops);
    this.#counts = counts;
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
    const block = Math.floor(range / BLOCK);
    let literal = this.#counts[block * 2 + 1]!;
    const quad = range >>> 2;
    for (let at = block * BLOCK >>> 2; at < quad; at++) literal += literalsIn(this.#quads[at]!);
    for (let at = quad << 2; at < range; at++) literal += this.#bytes[at]! + LITERAL_CARRY >> 8;
    return (byte - VALUE_BYTE.literal) << 16 | this.#literals[literal]!;
  }
}

/** How many of four bytes are literals. */
const literalsIn = (quad: number): number => Math.imul((((quad & 0x7f7f7f7f) + LITERAL_CARRIES) & quad & 0x80808080) >>> 7, 0x01010101) >>> 24;

/** How many long lengths, and how many literals, lie before each block: two words each. */
export function runningCounts(counts: Uint8Array): Uint32Array {
  const before = new Uint32Array(counts.length);
  for (let at = 2; at < before.length; at++) before[at] = before[at - 2]! + counts[at - 2]!;
  return before;
}

/** Where each block begins, from how far it lies behind the one before; of IPv6 the upper words. */
export function startsOf(spans: Uint32Array): Uint32Array {
  const starts = new Uint32Array(spans.length);
  let start = 0;
  for (let block = 0; block < spans.length; block++) starts[block] = start += spans[block]!;
  return starts;
}
