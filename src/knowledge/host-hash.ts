/**
 * Forty bits of a host's name, for lists too long to ship by name; build and look-up share it. Two multiplicative hashes run over the
 * name side by side: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) gives the word, one of another kind the check.
 */
const CHECKS = 2 ** 8;

/** @returns a whole number below 2^40; the lower eight bits are the check, the rest the word. */
export function hostHash(host: string): number {
  let word = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < host.length; at++) {
    const code = host.charCodeAt(at);
    word = Math.imul(word ^ code, 0x01000193);
    other = Math.imul((other << 7 | other >>> 25) ^ code, 0xcc9e2d51);
  }
  return (word >>> 0) * CHECKS + (other >>> 24);
}

export const wordOf = (hash: number): number => Math.floor(hash / CHECKS);
export const checkOf = (hash: number): number => hash % CHECKS;
