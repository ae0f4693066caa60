import { describe, expect, it } from 'vitest';
import { compileWorld } from '../../build/map/world.ts';
import { neighbour, type Direction } from '../../src/map/neighbour.ts';

const { countries } = compileWorld();
const go = (from: string, direction: Direction, among = countries.map(({ code }) => code)): string | undefined => {
  const spots = countries.filter(({ code }) => among.includes(code));
  const start = countries.find(({ code }) => code === from);
  if (!start) throw new Error(`${from} is not on the map`);
  return neighbour(spots, start, direction);
};

describe('arrow keys', () => {
  it('lead nowhere from a country that is alone, and over no edge', () => {
    expect(go('MX', 'left', ['MX'])).toBeUndefined();
    expect(go('MX', 'left', ['MX', 'US', 'DE'])).toBeUndefined();
  });

  it.each<[string, Direction, string]>([['MX', 'up', 'US'], ['US', 'down', 'MX'], ['MX', 'right', 'IE'], ['DE', 'left', 'IE'], ['DE', 'right', 'SG'], ['SG', 'right', 'AU']])('lead from %s %s to %s', (from, direction, to) => {
    expect(go(from, direction, ['MX', 'US', 'IE', 'DE', 'SG', 'AU'])).toBe(to);
  });

  it('reach every country from Mexico', () => {
    const reached = new Set(['MX']);
    for (const code of reached) for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = go(code, direction);
      if (next !== undefined) reached.add(next);
    }
    expect(countries.map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([]);
  });
});
