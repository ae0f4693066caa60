/** Opened pages by day of the week and hour: seven rows from Monday, 24 hours each, by the person's own clock. */
import type { OverviewDay } from '../memory/overview/types.ts';

export type Grid = readonly (readonly number[])[];

/** 0 is Monday. @param day of the calendar, YYYY-MM-DD */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

export function gridOf(days: readonly OverviewDay[]): number[][] {
  const grid = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const { day, hours } of days) {
    const row = grid[weekdayOf(day)];
    if (row) hours.forEach((pages, hour) => { row[hour] = (row[hour] ?? 0) + pages; });
  }
  return grid;
}

/** The hours of several rows as one. */
export const summed = (rows: Grid): number[] => Array.from({ length: 24 }, (_, hour) => rows.reduce((sum, row) => sum + (row[hour] ?? 0), 0));

/** The largest number in it. */
export const most = (rows: Grid): number => Math.max(0, ...rows.flat());

/** In how many cells of the grid pages were opened, and in how many of those somebody else received something. */
export function coverage(own: Grid, theirs: Grid): { cells: number; seen: number } {
  let cells = 0;
  let seen = 0;
  own.forEach((row, day) => row.forEach((pages, hour) => {
    if (pages === 0) return;
    cells += 1;
    if ((theirs[day]?.[hour] ?? 0) > 0) seen += 1;
  }));
  return { cells, seen };
}
