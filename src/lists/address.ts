/** Addresses and ranges of lists, in one form: what a range contains is asked by cutting an address to its length. */
import { readAddress } from '../knowledge/address-text.ts';

/** `bits` of 32 for IPv4, of 128 for IPv6; `words` are zero beyond them. */
export interface Range { family: 4 | 6; bits: number; words: Uint32Array }

/** Blocks that are nobody's on the Internet: RFC 6890, RFC 6598, RFC 1918, multicast. Addresses for documentation are let through: they reach nobody. */
const RESERVED = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/3',
  '::/8', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8', '100::/64',
].map((text) => read(text));

/** Wider ranges than these name whole providers. */
const WIDEST = { 4: 16, 6: 32 } as const;

/** Octets with a zero in front, hexadecimal and the like are refused: readers disagree on them. */
function read(text: string): Range {
  const range = rangeOf(text);
  if (!range) throw new RangeError(text);
  return range;
}

/** @param text an address, or a range in CIDR. @returns undefined when it is neither. */
export function rangeOf(text: string): Range | undefined {
  const slash = text.indexOf('/');
  const address = slash < 0 ? text : text.slice(0, slash);
  if (address.includes('%')) return undefined;
  const words = new Uint32Array(4);
  const family = readAddress(address, words);
  if (family === 'malformed') return undefined;
  const whole = family === 'ipv4' ? 32 : 128;
  if (family === 'ipv4') words.fill(0, 0, 3);
  if (slash < 0) return { family: family === 'ipv4' ? 4 : 6, bits: whole, words };
  const length = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(length) || Number(length) > whole || (family === 'ipv4' && address.includes(':'))) return undefined;
  return cut({ family: family === 'ipv4' ? 4 : 6, bits: whole, words }, Number(length));
}

/** The range of that length around an address. */
export function cut({ family, words }: Range, bits: number): Range {
  const own = words.slice();
  const first = family === 4 ? 3 : 0;
  for (let word = first; word < 4; word++) {
    const left = bits - (word - first) * 32;
    if (left >= 32) continue;
    own[word] = left <= 0 ? 0 : own[word]! & -1 << 32 - left;
  }
  return { family, bits, words: own };
}

const covers = (outer: Range, inner: Range): boolean =>
  outer.family === inner.family && outer.bits <= inner.bits && cut(inner, outer.bits).words.every((word, index) => word === outer.words[index]);

export const isReserved = (range: Range): boolean => RESERVED.some((block) => covers(block, range) || covers(range, block));
export const isTooBroad = ({ family, bits }: Range): boolean => bits < WIDEST[family];

/** `203.0.113.7`, `2001:db8::1`, `198.51.100.0/24`; of IPv6 the short form of RFC 5952. */
export function textOfRange({ family, bits, words }: Range): string {
  const address = family === 4 ? [24, 16, 8, 0].map((shift) => words[3]! >>> shift & 255).join('.') : shortIpv6(words);
  return bits === (family === 4 ? 32 : 128) ? address : `${address}/${bits}`;
}

function shortIpv6(words: Uint32Array): string {
  const groups = [...words].flatMap((word) => [word >>> 16, word & 0xffff]);
  let best = { at: -1, length: 1 };
  for (let at = 0; at < 8; at++) {
    let length = 0;
    while (at + length < 8 && groups[at + length] === 0) length++;
    if (length > best.length) best = { at, length };
  }
  const hex = (some: number[]): string => some.map((group) => group.toString(16)).join(':');
  return best.at < 0 ? hex(groups) : `${hex(groups.slice(0, best.at))}::${hex(groups.slice(best.at + best.length))}`;
}
