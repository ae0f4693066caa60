import { describe, expect, it } from 'vitest';
import { dayAfter, spanOf, weekdayOf } from '../../../src/memory/overview/calendar.ts';

describe('a span', () => {
  it('of one day is today', () => expect(spanOf('2026-11-23', 1)).toEqual({ from: '2026-11-23', to: '2026-11-23' }));

  it.each([['2026-11-23', 7, '2026-11-17'], ['2026-03-01', 30, '2026-01-31'], ['2028-03-01', 7, '2028-02-24'], ['2026-01-02', 90, '2025-10-05']] as const)('that ends on %s, of %i days, begins on %s', (today, span, from) => {
    expect(spanOf(today, span)).toEqual({ from, to: today });
  });

  it('is not moved by the change to summer time', () => expect(dayAfter('2026-03-29', 1)).toBe('2026-03-30'));
});

it('weeks begin on Monday', () => expect(['2026-11-16', '2026-11-22', '2026-11-23'].map(weekdayOf)).toEqual([0, 6, 0]));
