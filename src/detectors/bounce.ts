import type { HostFacts } from '../knowledge/types.ts';
import { sameHouse } from './same-owner.ts';

/** Positions of the strangers that a chain passes through: owners that are neither the first's nor the last's, nor by their like names one house with them. @param hops in order. */
export function bouncesIn(hops: readonly HostFacts[]): number[] {
  const [first] = hops;
  const last = hops.at(-1);
  if (!first || !last) return [];
  return hops.flatMap((hop, index) => (index > 0 && index < hops.length - 1 && !sameHouse(hop, first) && !sameHouse(hop, last) ? [index] : []));
}
