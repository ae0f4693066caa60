/** Where on the clock most of something lies. */

/** Of what was received, in percent. */
export const MOST = 90;

/**
 * The shortest stretch of whole hours, past midnight if need be, in which at least 90 of 100 lie; of equally short ones that which holds more.
 * @param hours 24 counts. @returns undefined where there is nothing. `to` is the hour before which it ends; equal to `from` where all 24 are needed.
 */
export function coreHours(hours: readonly number[]): { from: number; to: number } | undefined {
  const total = hours.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  for (let length = 1; length < 24; length += 1) {
    let best = { from: 0, held: 0 };
    for (let from = 0; from < 24; from += 1) {
      let held = 0;
      for (let offset = 0; offset < length; offset += 1) held += hours[(from + offset) % 24] ?? 0;
      if (held > best.held) best = { from, held };
    }
    if (best.held * 100 >= total * MOST) return { from: best.from, to: (best.from + length) % 24 };
  }
  return { from: 0, to: 0 };
}
