/**
 * Addresses as browsers write them, read into numbers without allocating.
 *
 * Text forms: IPv4 with four decimal octets (no octal, no hexadecimal: https://www.rfc-editor.org/rfc/rfc6943#section-3.1.1), IPv6 as in
 * https://www.rfc-editor.org/rfc/rfc4291#section-2.2, with brackets or a zone id around it.
 */

const DOT = 0x2e;
const COLON = 0x3a;

/** @returns the address as an unsigned number, or -1 if the text between `from` and `to` is not one. */
export function ipv4Of(text: string, from = 0, to = text.length): number {
  let address = 0;
  let at = from;
  for (let part = 1; ; part++) {
    let octet = digit(text, at++, to);
    if (octet > 9) return -1;
    // A zero stands alone: what has more digits might be meant as octal.
    for (let next = 0; octet > 0 && (next = digit(text, at, to)) <= 9; at++) {
      octet = octet * 10 + next;
      if (octet > 255) return -1;
    }
    address = address << 8 | octet;
    if (part === 4) return at === to ? address >>> 0 : -1;
    if (text.charCodeAt(at++) !== DOT) return -1;
  }
}

/** Above 9 where there is no digit. */
const digit = (text: string, at: number, to: number): number => (at < to ? text.charCodeAt(at) - 0x30 >>> 0 : 10);

/**
 * Any address, into four 32-bit words, most significant first.
 *
 * IPv4-mapped addresses and those behind the well-known NAT64 prefix (https://www.rfc-editor.org/rfc/rfc6052#section-2.1) are the IPv4
 * address of the server; of an IPv4 address only the last word is set.
 */
export function readAddress(text: string, words: Uint32Array): 'ipv4' | 'ipv6' | 'malformed' {
  let from = 0;
  let to = text.length;
  if (text.charCodeAt(0) === 0x5b) {
    if (text.charCodeAt(to - 1) !== 0x5d) return 'malformed';
    from++;
    to--;
  }
  const zone = text.indexOf('%');
  if (zone >= 0) to = zone;
  if (!text.includes(':')) return ipv4Alone(text, from, to, words);
  if (!readIpv6(text, from, to, words)) return 'malformed';
  const inMapped = words[0] === 0 && words[1] === 0 && words[2] === 0xffff;
  const behindNat64 = words[0] === 0x64ff9b && words[1] === 0 && words[2] === 0;
  return inMapped || behindNat64 ? 'ipv4' : 'ipv6';
}

function ipv4Alone(text: string, from: number, to: number, words: Uint32Array): 'ipv4' | 'malformed' {
  if (from > 0 || to < text.length) return 'malformed';
  // A host name may end in a dot, and an address in a URL is one.
  const address = ipv4Of(text, from, text.charCodeAt(to - 1) === DOT ? to - 1 : to);
  if (address < 0) return 'malformed';
  words[3] = address;
  return 'ipv4';
}

const groups = new Uint16Array(8);

function readIpv6(text: string, from: number, to: number, words: Uint32Array): boolean {
  let count = 0;
  let gap = -1;
  let at = from;
  if (text.charCodeAt(at) === COLON) {
    if (text.charCodeAt(at + 1) !== COLON) return false;
    gap = 0;
    at += 2;
  }
  while (at < to) {
    if (count === 8) return false;
    const end = endOfGroup(text, at, to);
    if (end < to && text.charCodeAt(end) === DOT) {
      const tail = ipv4Of(text, at, to);
      if (tail < 0 || count > 6) return false;
      groups[count++] = tail >>> 16;
      groups[count++] = tail & 0xffff;
      break;
    }
    if (end === at || end - at > 4) return false;
    groups[count++] = Number.parseInt(text.slice(at, end), 16);
    if (end === to) break;
    if (text.charCodeAt(end) !== COLON || end + 1 === to) return false;
    at = end + 1;
    if (text.charCodeAt(at) !== COLON) continue;
    if (gap >= 0) return false;
    gap = count;
    at++;
  }
  if (gap < 0 ? count !== 8 : count > 7) return false;
  if (gap >= 0) {
    groups.copyWithin(gap + 8 - count, gap, count);
    groups.fill(0, gap, gap + 8 - count);
  }
  for (let word = 0; word < 4; word++) words[word] = groups[word * 2]! << 16 | groups[word * 2 + 1]!;
  return true;
}

function endOfGroup(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isHex(text.charCodeAt(at))) at++;
  return at;
}

const isHex = (code: number): boolean => (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
