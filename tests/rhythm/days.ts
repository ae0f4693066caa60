/** Days for the tests of rhythm: each with the hours in which pages were opened. */
import type { OverviewDay } from '../../src/memory/overview/types.ts';

/** @param pages number of pages by hour */
export function day(date: string, pages: Record<number, number>): OverviewDay {
  const hours = Array.from({ length: 24 }, (_, hour) => pages[hour] ?? 0);
  const visits = hours.reduce((sum, count) => sum + count, 0);
  return { day: date, visits, requests: visits * 20, worst: 'note', hours };
}

/** The day `after` days later. */
export const later = (date: string, after: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + after * 86_400_000).toISOString().slice(0, 10);

/** One page in each hour from the first to the last. */
export const between = (first: number, last: number): Record<number, number> => Object.fromEntries(Array.from({ length: last - first + 1 }, (_, offset) => [first + offset, 1]));
