/** A few ranges of addresses, written as CIDR: https://www.rfc-editor.org/rfc/rfc4632#section-3.1 */
import { readAddress } from './address-text.ts';

interface Range { family: 'ipv4' | 'ipv6'; words: Uint32Array; bits: number }

export class AddressRanges {
  readonly #ranges: readonly Range[];
  readonly #words = new Uint32Array(4);

  /** @throws RangeError when one of them is no range. */
  constructor(ranges: readonly string[]) {
    this.#ranges = ranges.map(readRange);
  }

  /** @param address text as the browser gives it; what is no address is in no range. */
  contain(address: string): boolean {
    const family = readAddress(address, this.#words);
    return this.#ranges.some((range) => range.family === family && samePrefix(range, this.#words));
  }
}

/** @throws RangeError unless the text is an address, a slash and a number of bits, with nothing set behind them. */
function readRange(text: string): Range {
  const [, address = '', length = ''] = /^([\d.]+|[\da-f:]+)\/(\d{1,3})$/.exec(text) ?? [];
  const words = new Uint32Array(4);
  const family = readAddress(address, words);
  const bits = Number(length);
  if (length === '' || family === 'malformed' || bits > (family === 'ipv4' ? 32 : 128)) throw new RangeError(`${text} is no range of addresses`);
  const first = family === 'ipv4' ? 3 : 0;
  const host = words.some((word, at) => at >= first && (word & ~maskOf(bits - (at - first) * 32)) !== 0);
  if (host) throw new RangeError(`${text} has bits set behind its prefix`);
  return { family, words, bits };
}

/** Only the last word of an IPv4 address counts. */
function samePrefix({ family, words, bits }: Range, other: Uint32Array): boolean {
  const first = family === 'ipv4' ? 3 : 0;
  for (let at = first; at < 4 && bits > (at - first) * 32; at++) {
    if (((words[at]! ^ other[at]!) & maskOf(bits - (at - first) * 32)) !== 0) return false;
  }
  return true;
}

/** The upper bits of a word. */
const maskOf = (bits: number): number => (bits <= 0 ? 0 : bits >= 32 ? -1 : -1 << 32 - bits);
