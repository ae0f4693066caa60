/**
 * How names are hashed and placed; build and look-up share it.
 *
 * The hash runs over a host from its end to its beginning, so that it passes the hash of every suffix on the way (FNV-1a,
 * http://www.isthe.com/chongo/tech/comp/fnv/). Slots come from a perfect hash: a bucket by the low bits, and for each
 * bucket a displacement chosen at build time such that no two names share a slot ("hash, displace and compress",
 * https://cmph.sourceforge.net/papers/esa09.pdf). A slot is only a guess until label and parent have been compared.
 */
const PRIME = 0x01000193;

export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

export const bucketOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** @param slots how many there are; at most 65,536. */
export function slotOf(hash: number, displacement: number, slots: number): number {
  const mixed = Math.imul(hash ^ Math.imul(displacement + 1, 0x9e3779b1), 0x85ebca6b);
  return Math.imul((mixed ^ (mixed >>> 13)) >>> 16, slots) >>> 16;
}

/** Hash of a whole name. */
export function hashName(name: string, seed: number): number {
  let hash = seed;
  for (let at = name.length - 1; at >= 0; at--) hash = hashStep(hash, name.charCodeAt(at));
  return hash;
}
