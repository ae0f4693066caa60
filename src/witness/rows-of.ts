/** Rows of indicators that a visit knows: of what it met, and of what it still waits for. */
import type { Visit } from '../journal/types.ts';

export function* rowsOf(visit: Pick<Visit, 'contacts' | 'open'>): Generator<number> {
  for (const { hits } of visit.contacts.values()) for (const hit of hits) yield hit.indicator;
  for (const { hops } of visit.open.values()) for (const hop of hops) for (const { row } of hop.indicators) yield row;
}
