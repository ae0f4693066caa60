import type { HostFacts } from '../knowledge/types.ts';
import { sameOwner } from './same-owner.ts';

/** Whether a chain passes through a stranger: a hop whose owner is neither the first's nor the last's. @param hops in order. */
export function bounces(hops: readonly HostFacts[]): boolean {
  const [first] = hops;
  const last = hops.at(-1);
  return first !== undefined && last !== undefined && hops.slice(1, -1).some((hop) => !sameOwner(hop, first) && !sameOwner(hop, last));
}
