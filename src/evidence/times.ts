/** Times in a pack: always UTC, as RFC 3339 writes it. */
import type { Time } from '../journal/types.ts';

const DAY = 86_400_000;

/** 0:00 UTC of its day. */
export const dayOf = (at: Time): Time => Math.floor(at / DAY) * DAY;

/** `2026-11-23T18:04:05.123Z` */
export const instant = (at: Time): string => new Date(at).toISOString();

/** `2026-11-23 18:04:05 UTC`; of a time that was rounded to its day `2026-11-23`. */
export const readable = (at: Time, byDay: boolean): string => (byDay ? instant(at).slice(0, 10) : `${instant(at).slice(0, 19).replace('T', ' ')} UTC`);

/** `UTC-06:00` */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
