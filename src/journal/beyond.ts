/**
 * Counts hosts that have no room any more, in 512 bytes: one bit a host by its hash. Two hosts may share a bit, so the count
 * is a lower bound ("at least N more"), exact to a few per cent up to a thousand hosts.
 */
const WORDS = 128;

/** FNV-1a over UTF-16 units. */
function hash(host: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < host.length; i++) h = Math.imul(h ^ host.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Marks a host. @returns true when its bit was not set before. */
export function markBeyond(bits: number[], host: string): boolean {
  while (bits.length < WORDS) bits.push(0);
  const position = hash(host) % (WORDS * 32);
  const word = position >>> 5;
  const bit = 1 << (position & 31);
  const before = bits[word] ?? 0;
  bits[word] = before | bit;
  return (before & bit) === 0;
}
