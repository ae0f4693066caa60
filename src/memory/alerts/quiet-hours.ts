/**
 * Quiet hours by the person's own clock. Nothing is kept of when they began: each question is answered from the time of day now, so a
 * journey to another time zone, summer time or a clock that is set changes the answer and leaves nothing behind.
 */
import type { QuietHours } from '../types.ts';

/** @param now milliseconds since 1970. @returns when the quiet of now ends (milliseconds since 1970), undefined when it is not quiet */
export function quietUntil(quiet: QuietHours | undefined, now: number): number | undefined {
  if (!quiet || !isWithin(quiet, minuteOf(now))) return undefined;
  const end = new Date(now);
  end.setHours(0, quiet.to, 0, 0);
  // Where the hour does not exist (summer time begins) the browser gives the one after it.
  if (end.getTime() <= now) end.setDate(end.getDate() + 1);
  return end.getTime();
}

/** From the first minute to before the last; `from` after `to` spans midnight. */
const isWithin = ({ from, to }: QuietHours, minute: number): boolean => (from < to ? minute >= from && minute < to : minute >= from || minute < to);

function minuteOf(at: number): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}
