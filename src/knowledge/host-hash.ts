/**
 * Forty bits of a host's name, for lists too long to ship by name; build and look-up share it. Two multiplicative hashes run over the
 * name side by side and are mixed by the finisher of MurmurHash3 (https://github.com/aappleby/smhasher/wiki/MurmurHash3).
 */
export const CHECK_BITS = 8;
const CHECKS = 2 ** CHECK_BITS;

/** @returns a whole number below 2^40; the lower `CHECK_BITS` are the check, the rest the word. */
export function hostHash(host: string): number {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < host.length; at++) {
    const code = host.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul((other << 7 | other >>> 25) ^ code, 0xcc9e2d51);
  }
  const word = finish(one ^ other >>> 16);
  return (word >>> 0) * CHECKS + (finish(other ^ word) >>> 0) % CHECKS;
}

export const wordOf = (hash: number): number => Math.floor(hash / CHECKS);
export const checkOf = (hash: number): number => hash % CHECKS;

function finish(hash: number): number {
  let mixed = hash ^ hash >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ mixed >>> 13, 0xc2b2ae35);
  return mixed ^ mixed >>> 16;
}
