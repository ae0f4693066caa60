/**
 * The public suffix of a host, as `tldts` finds it: the longest rule wins, a name that is listed itself hides the wildcard
 * beside it, an exception beats all, and without a rule the last label is the suffix.
 * https://github.com/publicsuffix/list/wiki/Format
 */
import { SUFFIX } from './boot-sections.ts';

/** Which sections of the list count. */
export const ICANN = 1;
export const ICANN_AND_PRIVATE = 3;

/**
 * @param bits SUFFIX bits of each known suffix of the host, from the shortest to the longest.
 * @param starts where each begins in the host.
 * @returns the registrable domain, or the host itself where it is a public suffix.
 */
export function registrableDomain(host: string, bits: Uint8Array, starts: Int32Array, count: number, mask: number): string {
  const suffix = suffixStart(host, bits, starts, count, mask);
  return suffix === 0 ? host : host.slice(host.lastIndexOf('.', suffix - 2) + 1);
}

function suffixStart(host: string, bits: Uint8Array, starts: Int32Array, count: number, mask: number): number {
  let best = host.lastIndexOf('.') + 1;
  let wildcard = 0;
  let listed = true;
  for (let depth = 0; depth < count; depth++) {
    const flags = bits[depth]!;
    if ((flags / SUFFIX.exception & mask) !== 0) return host.indexOf('.', starts[depth]) + 1;
    if (!listed) continue;
    listed = (flags & SUFFIX.listed) !== 0;
    if (((listed ? flags / SUFFIX.rule : wildcard) & mask) !== 0) best = starts[depth]!;
    wildcard = flags / SUFFIX.wildcard & 3;
  }
  const last = starts[count - 1]!;
  // The wildcard may stand for a label of which nothing is known.
  if (count === 0 || !listed || last < 2 || (wildcard & mask) === 0 || host.charCodeAt(last - 2) === 46) return best;
  return host.lastIndexOf('.', last - 2) + 1;
}
