/**
 * What days of opened pages say of the hours in which somebody is awake and online, and which days were unlike the others.
 *
 * Weekdays and weekends are told apart. Today is left out, because it is not over. A day without pages says nothing here: the browser may have
 * been closed, the history off, or the day erased. What a break means is not said, because nobody can know it from this.
 */
import type { Overview } from '../memory/overview/types.ts';
import { summed, weekdayOf } from './grid.ts';
import { median, spread, standsOut } from './robust.ts';
import { beginning, wakingDays, type WakingDay } from './waking-days.ts';

export type Part = 'weekdays' | 'weekend';

/** Days of one part that are needed to tell a habit, and to tell a day that breaks it. */
export const NEEDED = { habit: 3, breaks: 7 } as const;

/** Hours of the clock: the first page usually comes at `from`, the last before `to`. Half of the days are within `early` and `late` hours of that. */
export interface Habit { part: Part; days: number; from: number; to: number; early: number; late: number }

/** `hour`, and `pages`, are those of the day; `usual` is the median. `night`: the hour is after the midnight that ends the day. */
export type Break =
  | { day: string; what: 'begins-early' | 'begins-late' | 'ends-early' | 'ends-late'; hour: number; night?: true; usual: number }
  | { day: string; what: 'many'; pages: number; usual: number };

export interface Rhythm {
  /** Days of each part that are over. */
  days: Record<Part, number>;
  habits: Habit[];
  /** The latest first; undefined for as long as neither part has enough days. */
  breaks: Break[] | undefined;
}

interface Lived { day: string; first: number; last: number; pages: number }

/** Hours of the spread that count at least; and in pages a factor of 1.5, so that a day stands out from 3.4 times the usual number. */
const LEAST_HOURS = 1;
const LEAST_FACTOR = Math.log(1.5);

export function rhythmOf({ days, from, to }: Pick<Overview, 'days' | 'from' | 'to'>): Rhythm {
  // By days on which an hour was used, not by pages: one night of many pages moves nothing.
  const start = beginning(summed(days.map(({ hours }) => hours.map((pages) => Math.sign(pages)))));
  const over = wakingDays(days, start).filter(({ day }) => day >= from && day < to);
  const parts = (['weekdays', 'weekend'] as const).map((part) => ({ part, lived: over.filter(({ day }) => partOf(day) === part).map(lived) }));
  const enough = parts.filter((one) => one.lived.length >= NEEDED.breaks);
  return {
    days: { weekdays: parts[0]?.lived.length ?? 0, weekend: parts[1]?.lived.length ?? 0 },
    habits: parts.filter((one) => one.lived.length >= NEEDED.habit).map((one) => habit(one.part, one.lived, start)),
    breaks: enough.length === 0 ? undefined : enough.flatMap((one) => breaks(one.lived, start)).sort((a, b) => (a.day < b.day ? 1 : -1)),
  };
}

export const partOf = (day: string): Part => (weekdayOf(day) < 5 ? 'weekdays' : 'weekend');

const lived = ({ day, pages }: WakingDay): Lived => ({
  day, first: pages.findIndex((count) => count > 0), last: pages.findLastIndex((count) => count > 0), pages: pages.reduce((sum, count) => sum + count, 0),
});

function habit(part: Part, days: readonly Lived[], start: number): Habit {
  const firsts = days.map(({ first }) => first);
  const lasts = days.map(({ last }) => last);
  return {
    part, days: days.length,
    from: clock(Math.floor(median(firsts)), start), to: clock(Math.floor(median(lasts)) + 1, start),
    early: Math.ceil(spread(firsts)), late: Math.ceil(spread(lasts)),
  };
}

function breaks(days: readonly Lived[], start: number): Break[] {
  const firsts = days.map(({ first }) => first);
  const lasts = days.map(({ last }) => last);
  const pages = days.map((one) => one.pages);
  const logs = pages.map(Math.log);
  return days.flatMap((one): Break[] => {
    const begins = standsOut(one.first, firsts, LEAST_HOURS);
    const ends = standsOut(one.last, lasts, LEAST_HOURS);
    return [
      ...(begins ? [{ day: one.day, what: begins === 'below' ? 'begins-early' as const : 'begins-late' as const, ...hourOf(one.first, 0, start), usual: clock(Math.floor(median(firsts)), start) }] : []),
      ...(ends ? [{ day: one.day, what: ends === 'below' ? 'ends-early' as const : 'ends-late' as const, ...hourOf(one.last, 1, start), usual: clock(Math.floor(median(lasts)) + 1, start) }] : []),
      ...(standsOut(Math.log(one.pages), logs, LEAST_FACTOR) === 'above' ? [{ day: one.day, what: 'many' as const, pages: one.pages, usual: Math.round(median(pages)) }] : []),
    ];
  });
}

/** The hour of the first page, or the one after that of the last. */
const hourOf = (hours: number, after: 0 | 1, start: number): { hour: number; night?: true } => ({ hour: clock(hours + after, start), ...(start <= 12 && hours + start >= 24 ? { night: true } : {}) });

/** Hours since the day's beginning as an hour of the clock. */
const clock = (hours: number, start: number): number => (hours + start) % 24;
