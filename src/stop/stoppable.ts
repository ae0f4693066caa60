/**
 * What is held: indicators that would be an alert if they were opened today. By the detector's own rule, so that a page is never held
 * for less than the popup would sound an alarm for. Addresses of servers are never alerts and so are never held.
 */
import { judge } from '../detectors/known-infrastructure.ts';
import type { Indicator } from '../knowledge/types.ts';
import type { Stoppable } from './types.ts';

/** How many are looked at before others get a turn: below 10 ms on a slow machine. */
const SLICE = 2_000;

export const wouldAlert = (indicator: Indicator, today: number): boolean =>
  (indicator.type === 'domain' || indicator.type === 'url') && judge(indicator, indicator.type === 'url' ? 'url' : 'host', today).level === 'alert';

/**
 * @param today milliseconds since 1970
 * @param pause lets others have a turn
 * @returns the youngest first, as far as their months tell: where there is no room for all, the oldest go without
 */
export async function stoppable(indicators: Iterable<Indicator>, today: number, pause: () => Promise<void>): Promise<Stoppable[]> {
  const found: { month: string; what: Stoppable }[] = [];
  let looked = 0;
  for (const indicator of indicators) {
    if (++looked % SLICE === 0) await pause();
    if (wouldAlert(indicator, today)) found.push({ month: indicator.firstReported, what: toStop(indicator) });
  }
  return found.sort((one, other) => (one.month > other.month ? -1 : one.month < other.month ? 1 : 0)).map(({ what }) => what);
}

const toStop = ({ type, value }: Indicator): Stoppable => (type === 'domain' ? { kind: 'host', host: value } : { kind: 'url', url: value.replace(/^[a-z]+:\/\//, '') });
