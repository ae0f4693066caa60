/** Ages are counted in whole calendar months, as reports are dated: no day of the month can change a level. */
import type { Month } from '../knowledge/types.ts';

/** @param today milliseconds since 1970. @returns whole months from `month` to today's month (UTC), never negative. */
export function monthsSince(month: Month, today: number): number {
  const now = new Date(today);
  const [year = 0, of = 1] = month.split('-').map(Number);
  return Math.max(0, (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - of);
}
