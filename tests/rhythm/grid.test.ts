import { expect, it } from 'vitest';
import { coreHours } from '../../src/rhythm/core-hours.ts';
import { coverage, gridOf, most, summed, weekdayOf } from '../../src/rhythm/grid.ts';
import { returning } from '../../src/rhythm/returning.ts';
import { median, spread, standsOut } from '../../src/rhythm/robust.ts';
import { day } from './days.ts';

const hours = (pages: Record<number, number>): number[] => day('2026-11-02', pages).hours;

it('a week begins on Monday', () => {
  expect(['2026-11-02', '2026-11-07', '2026-11-08', '2024-02-29'].map(weekdayOf)).toEqual([0, 5, 6, 3]);
});

it('days of one weekday add up', () => {
  const grid = gridOf([day('2026-11-02', { 9: 2 }), day('2026-11-09', { 9: 3, 23: 1 }), day('2026-11-08', { 0: 4 })]);
  expect(grid[0]?.[9]).toBe(5);
  expect(grid[6]?.[0]).toBe(4);
  expect(most(grid)).toBe(5);
  expect(most([])).toBe(0);
  expect(summed(grid).reduce((a, b) => a + b, 0)).toBe(10);
});

it('somebody else saw some of the hours, and hours of theirs alone do not count', () => {
  const own = gridOf([day('2026-11-02', { 9: 2, 10: 1 })]);
  expect(coverage(own, gridOf([]))).toEqual({ cells: 2, seen: 0 });
  expect(coverage(own, gridOf([day('2026-11-02', { 9: 1, 15: 7 })]))).toEqual({ cells: 2, seen: 1 });
});

it('most of it lies in the shortest stretch of hours, past midnight if need be', () => {
  expect(coreHours(hours({}))).toBeUndefined();
  expect(coreHours(hours({ 9: 1 }))).toEqual({ from: 9, to: 10 });
  expect(coreHours(hours({ 9: 45, 10: 45, 3: 10 }))).toEqual({ from: 9, to: 11 });
  expect(coreHours(hours({ 9: 44, 10: 45, 12: 11 }))).toEqual({ from: 9, to: 13 });
  expect(coreHours(hours({ 22: 5, 23: 5, 0: 5 }))).toEqual({ from: 22, to: 1 });
  expect(coreHours(new Array<number>(24).fill(1))).toEqual({ from: 0, to: 22 });
});

it('a few odd values move neither the middle nor the spread', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(spread([7, 7, 8, 7, 100])).toBe(0);
  expect(spread([1, 2, 3, 4, 500])).toBe(1);
  const others = [1, 2, 3, 4, 5];
  expect(standsOut(7.4, others, 0)).toBeUndefined();
  expect(standsOut(7.5, others, 0)).toBe('above');
  expect(standsOut(-1.5, others, 0)).toBe('below');
  expect(standsOut(10, others, 3)).toBeUndefined();
  expect(standsOut(1, [], 0)).toBeUndefined();
});

it('a site that was opened on one day is none that somebody returns to', () => {
  const site = (name: string, days: number, visits: number) => ({ name, days, visits, requests: 0, companies: 0 });
  expect(returning([site('once.example', 1, 90), site('b.example', 2, 3), site('a.example', 2, 3), site('daily.example', 9, 9), site('much.example', 2, 8)]).map(({ name }) => name))
    .toEqual(['daily.example', 'much.example', 'a.example', 'b.example']);
});
