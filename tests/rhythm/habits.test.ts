import { describe, expect, it } from 'vitest';
import type { OverviewDay } from '../../src/memory/overview/types.ts';
import { partOf, rhythmOf } from '../../src/rhythm/habits.ts';
import { beginning, wakingDays } from '../../src/rhythm/waking-days.ts';
import { between, day, later } from './days.ts';

/** 2 November 2026 is a Monday. */
const MONDAY = '2026-11-02';
const span = (days: OverviewDay[], to = later(MONDAY, 28)) => ({ days, from: MONDAY, to });
/** Four weeks, the weekends later than the weekdays. */
const ordinary = (): OverviewDay[] => Array.from({ length: 28 }, (_, at) => {
  const date = later(MONDAY, at);
  return day(date, partOf(date) === 'weekdays' ? between(7 + (at % 2), 22) : between(10, 23));
});

describe('an ordinary life', () => {
  it('has a habit for weekdays and one for weekends, and no day that breaks it', () => {
    const { habits, breaks, days } = rhythmOf(span(ordinary()));
    expect(habits).toEqual([
      { part: 'weekdays', days: 20, from: 7, to: 23, early: 1, late: 0 },
      { part: 'weekend', days: 8, from: 10, to: 0, early: 0, late: 0 },
    ]);
    expect(breaks).toEqual([]);
    expect(days).toEqual({ weekdays: 20, weekend: 8 });
  });

  it('is not broken by an hour or two, not even when every other day is the same', () => {
    const days = ordinary().map((one) => (one.day === later(MONDAY, 9) ? day(one.day, between(9, 22)) : one));
    expect(rhythmOf(span(days)).breaks).toEqual([]);
  });

  it('is not broken by twice or three times the pages', () => {
    const days = ordinary().map((one) => (one.day === later(MONDAY, 9) ? day(one.day, { ...between(8, 22), 12: 30 }) : one));
    expect(rhythmOf(span(days)).breaks).toEqual([]);
  });

  it('does not begin elsewhere because of one long night', () => {
    const days = ordinary().map((one) => (one.day === '2026-11-12' ? day(one.day, { ...between(7, 22), 3: 400 }) : one));
    expect(rhythmOf(span(days)).habits).toMatchObject([{ from: 7, to: 23 }, { from: 10, to: 0 }]);
  });

  it('is not told from today, which is not over', () => {
    const days = [...ordinary(), day(later(MONDAY, 28), { 12: 400 })];
    expect(rhythmOf(span(days))).toEqual(rhythmOf(span(ordinary())));
  });
});

describe('days that differ', () => {
  const withDay = (at: number, pages: Record<number, number>) => rhythmOf(span(ordinary().map((one) => (one.day === later(MONDAY, at) ? day(one.day, pages) : one)))).breaks;

  it('begin earlier or later, end earlier or later, or have many more pages', () => {
    expect(withDay(9, between(3, 22))).toEqual([{ day: '2026-11-11', what: 'begins-early', hour: 3, usual: 7 }]);
    expect(withDay(9, between(14, 22))).toEqual([{ day: '2026-11-11', what: 'begins-late', hour: 14, usual: 7 }]);
    expect(withDay(9, between(7, 12))).toEqual([{ day: '2026-11-11', what: 'ends-early', hour: 13, usual: 23 }]);
    expect(withDay(9, { ...between(7, 22), 12: 100 })).toEqual([{ day: '2026-11-11', what: 'many', pages: 115, usual: 16 }]);
  });

  it('are told with the latest first, and one that is unlike the others is compared with its own part of the week', () => {
    const days = ordinary().map((one) => (one.day === '2026-11-07' ? day(one.day, between(5, 23)) : one.day === '2026-11-18' ? day(one.day, between(12, 22)) : one));
    expect(rhythmOf(span(days)).breaks?.map(({ day: date }) => date)).toEqual(['2026-11-18', '2026-11-07']);
  });

  it('go past midnight and still belong to their evening', () => {
    const days = ordinary().map((one) => (one.day === '2026-11-12' ? day(one.day, { ...between(7, 22), 0: 2, 1: 2, 2: 1 }) : one));
    expect(rhythmOf(span(days)).breaks).toEqual([{ day: '2026-11-11', what: 'ends-late', hour: 3, night: true, usual: 23 }]);
  });
});

describe('too few days', () => {
  it('tell no habit below three, and no break below seven', () => {
    const weekdays = ordinary().filter(({ day: date }) => partOf(date) === 'weekdays');
    expect(rhythmOf(span(weekdays.slice(0, 2)))).toEqual({ days: { weekdays: 2, weekend: 0 }, habits: [], breaks: undefined });
    expect(rhythmOf(span(weekdays.slice(0, 3)))).toMatchObject({ habits: [{ part: 'weekdays', days: 3 }], breaks: undefined });
    expect(rhythmOf(span(weekdays.slice(0, 6))).breaks).toBeUndefined();
    expect(rhythmOf(span(weekdays.slice(0, 7))).breaks).toEqual([]);
    expect(rhythmOf(span([]))).toEqual({ days: { weekdays: 0, weekend: 0 }, habits: [], breaks: undefined });
  });
});

describe('a day as it is lived', () => {
  const used = (...hours: number[]): number[] => Array.from({ length: 24 }, (_, hour) => (hours.includes(hour) ? 1 : 0));

  it('begins in the middle of the quiet hours', () => {
    expect(beginning(used(...Object.keys(between(8, 22)).map(Number)))).toBe(3);
    expect(beginning(used(20, 21, 22, 23, 0, 1, 2, 3))).toBe(11);
    expect(beginning(new Array<number>(24).fill(0))).toBe(13);
  });

  it('keeps a night of work in one day', () => {
    const nights = [day('2026-11-02', { 20: 1, 23: 1 }), day('2026-11-03', { 0: 1, 4: 1, 20: 1 })];
    expect(wakingDays(nights, 11).map(({ day: date, pages }) => [date, pages.flatMap((count, hour) => (count > 0 ? [hour] : []))])).toEqual([['2026-11-02', [9, 12, 13, 17]], ['2026-11-03', [9]]]);
  });

  it('bears the name of the day on which most of it lies', () => {
    expect(wakingDays([day('2026-11-02', { 22: 1 }), day('2026-11-03', { 6: 1 })], 20).map(({ day: date }) => date)).toEqual(['2026-11-03']);
  });
});
