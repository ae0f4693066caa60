/**
 * Days as the person lives them: a page opened at one in the night belongs to the evening before it.
 *
 * A day begins in the middle of the five quietest hours in a row: L5, by which the study of rest and activity finds rest without supposing a
 * shape of the day (E. J. W. Van Someren et al., Chronobiology International 16 (1999) 505–518, https://doi.org/10.3109/07420529908998724).
 */
import type { OverviewDay } from '../memory/overview/types.ts';

/** Pages by hour since the day's beginning. `day` is the day of the calendar on which most of it lies. */
export interface WakingDay { day: string; pages: number[] }

const WINDOW = 5;
const HOURS = 24;
const DAY = 86_400_000;

/** @param hours how often each of the 24 was used. @returns the hour at which days begin; where several windows are equally quiet, the middle of the longest run of them. */
export function beginning(hours: readonly number[]): number {
  const windows = Array.from({ length: HOURS }, (_, start) => Array.from({ length: WINDOW }, (_hour, offset) => hours[(start + offset) % HOURS] ?? 0).reduce((sum, used) => sum + used, 0));
  const least = Math.min(...windows);
  const runs = windows.map((_, start) => {
    let length = 0;
    while (length < HOURS && windows[(start + length) % HOURS] === least) length += 1;
    return length;
  });
  const longest = Math.max(...runs);
  return (runs.indexOf(longest) + Math.floor((longest - 1) / 2) + Math.floor(WINDOW / 2)) % HOURS;
}

/** @returns the days on which a page was opened, in order. @param from hour at which days begin */
export function wakingDays(days: readonly OverviewDay[], from: number): WakingDay[] {
  const found = new Map<string, number[]>();
  for (const { day, hours } of days) {
    hours.forEach((pages, hour) => {
      if (pages === 0) return;
      const lived = shifted(day, (hour < from ? -1 : 0) + (from > HOURS / 2 ? 1 : 0));
      const row = found.get(lived) ?? new Array<number>(HOURS).fill(0);
      row[(hour - from + HOURS) % HOURS] = pages;
      found.set(lived, row);
    });
  }
  return [...found].map(([day, pages]) => ({ day, pages })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

const shifted = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);
