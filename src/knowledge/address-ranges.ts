/** The ranges of one family: from an address to its value. See `address-sections.ts` for how they are packed. */
import { BLOCK, NEAR, NEAREST_BACK, RANGE_SECTION as R, VALUE_BYTE, WRITTEN_END } from './address-sections.ts';
import type { Sections } from './sections.ts';

const HALF_SPACE = 0x1_0000_0000;

export class AddressRanges {
  readonly #starts: Uint32Array;
  readonly #startsLow: Uint32Array;
  readonly #lengths: Uint32Array;
  readonly #lengthsLow: Uint32Array;
  readonly #lengthBytes: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #endsLow: Uint32Array;
  readonly #valueBytes: Uint8Array;
  readonly #literals: Uint16Array;
  readonly #tops: Uint32Array;
  /** How many ends and literals lie before each block. */
  readonly #endsBefore: Uint32Array;
  readonly #literalsBefore: Uint32Array;
  readonly #recent = new Uint32Array(BLOCK);

  /** @param first number of the family's first section. */
  constructor(file: Sections, first: number) {
    this.#starts = file.words(first + R.starts);
    this.#startsLow = file.words(first + R.startsLow);
    this.#lengths = file.words(first + R.lengths);
    this.#lengthsLow = file.words(first + R.lengthsLow);
    this.#lengthBytes = file.bytes(first + R.lengthBytes);
    this.#ends = file.words(first + R.ends);
    this.#endsLow = file.words(first + R.endsLow);
    this.#valueBytes = file.bytes(first + R.valueBytes);
    this.#literals = file.halves(first + R.literals);
    this.#tops = file.words(first + R.tops);
    const counts = file.bytes(first + R.counts);
    this.#endsBefore = new Uint32Array(this.#starts.length);
    this.#literalsBefore = new Uint32Array(this.#starts.length);
    for (let block = 1; block < this.#starts.length; block++) {
      this.#endsBefore[block] = this.#endsBefore[block - 1]! + counts[block * 2 - 2]!;
      this.#literalsBefore[block] = this.#literalsBefore[block - 1]! + counts[block * 2 - 1]!;
    }
  }

  /** @param address the 32 bits of an IPv4 address. */
  ofIpv4(address: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= address) low = middle;
      else high = middle;
    }
    const first = low * BLOCK;
    const last = Math.min(first + BLOCK, this.#lengthBytes.length) - 1;
    let written = this.#endsBefore[low]!;
    let next = starts[low]!;
    let range = first;
    for (; range < last; range++) {
      const byte = this.#lengthBytes[range]!;
      next = byte === WRITTEN_END ? this.#ends[written++]! : next + this.#lengths[byte]!;
      if (address < next) break;
    }
    return this.#valueOf(low, range);
  }

  /** @param upper the first, @param lower the second 32 bits of an IPv6 address. */
  ofIpv6(upper: number, lower: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      const start = this.#starts[middle]!;
      if (start < upper || (start === upper && this.#startsLow[middle]! <= lower)) low = middle;
      else high = middle;
    }
    const first = low * BLOCK;
    const last = Math.min(first + BLOCK, this.#lengthBytes.length) - 1;
    let written = this.#endsBefore[low]!;
    let next = this.#starts[low]!;
    let nextLow = this.#startsLow[low]!;
    let range = first;
    for (; range < last; range++) {
      const byte = this.#lengthBytes[range]!;
      if (byte === WRITTEN_END) {
        next = this.#ends[written]!;
        nextLow = this.#endsLow[written++]!;
      } else {
        next += this.#lengths[byte]!;
        nextLow += this.#lengthsLow[byte]!;
        if (nextLow >= HALF_SPACE) {
          nextLow -= HALF_SPACE;
          next++;
        }
      }
      if (upper < next || (upper === next && lower < nextLow)) break;
    }
    return this.#valueOf(low, range);
  }

  #valueOf(block: number, range: number): number {
    const recent = this.#recent;
    const first = block * BLOCK;
    const count = range - first;
    let literal = this.#literalsBefore[block]!;
    for (let at = 0; at <= count; at++) {
      const byte = this.#valueBytes[first + at]!;
      if (byte >= VALUE_BYTE.literal) recent[at] = (byte - VALUE_BYTE.literal) << 16 | this.#literals[literal++]!;
      else if (byte < VALUE_BYTE.near) recent[at] = recent[at - NEAREST_BACK - byte]!;
      else if (byte >= VALUE_BYTE.top) recent[at] = this.#tops[byte - VALUE_BYTE.top]!;
      else recent[at] = recent[at - 1]! + nearOf(byte);
    }
    return recent[count]!;
  }
}

/** −NEAR … −1, 1 … NEAR. */
const nearOf = (byte: number): number => {
  const step = byte - VALUE_BYTE.near - NEAR;
  return step < 0 ? step : step + 1;
};
