/** What edges may be believed, and what their codes mean, as section `edges` of `networks.bin`. */
import type { EdgeFacts } from '../../src/knowledge/edge-facts.ts';
import type { Catalogue } from '../catalogue/types.ts';

/** @param catalogue a test's may be without edges: then none is believed. */
export function edgesOf({ edges }: Partial<Pick<Catalogue, 'edges'>>): Uint8Array {
  const facts: EdgeFacts = edges ?? { rules: [], airports: {} };
  return new TextEncoder().encode(JSON.stringify(facts));
}
