import { describe, expect, it } from 'vitest';
import { figuresOf, PLACED } from '../../src/map/figures.ts';
import type { OverviewCountry } from '../../src/memory/overview/types.ts';

const row = (code: string, certainty: OverviewCountry['certainty'], requests: number, companies: number[] = [], findings = 0): OverviewCountry => ({ code, certainty, requests, findings, companies });
const ROWS = [
  row('US', 'registered', 10, [0, 1], 1), row('MX', 'seen', 7, [2]), row('US', 'seen', 5, [1, 2], 2), row('DE', 'probable', 7),
  row('', 'not-knowable', 40, [0]), row('', 'disputed', 3), row('', 'not-knowable', 2),
];

describe('figures', () => {
  it('are nothing when nothing was seen', () => {
    expect(figuresOf([], new Set(PLACED))).toEqual({ countries: [], nowhere: { disputed: 0, 'not-knowable': 0 }, leftOut: 0 });
  });

  it('add up what was told of a country with several certainties, and count each company once', () => {
    expect(figuresOf(ROWS, new Set(PLACED)).countries).toEqual([
      { code: 'US', requests: 15, companies: 3, findings: 3, certainties: ['seen', 'registered'] },
      { code: 'DE', requests: 7, companies: 0, findings: 0, certainties: ['probable'] },
      { code: 'MX', requests: 7, companies: 1, findings: 0, certainties: ['seen'] },
    ]);
  });

  it('keep what has no country apart, by why', () => {
    expect(figuresOf(ROWS, new Set(PLACED)).nowhere).toEqual({ disputed: 3, 'not-knowable': 42 });
  });

  it('never draw what is disputed or not knowable, even with a code', () => {
    const figures = figuresOf([row('IR', 'disputed', 4), row('CN', 'not-knowable', 5)], new Set(PLACED));
    expect(figures).toEqual({ countries: [], nowhere: { disputed: 4, 'not-knowable': 5 }, leftOut: 0 });
  });

  it('leave out the certainties that are not wanted, and say how much that is', () => {
    const figures = figuresOf(ROWS, new Set(['seen'] as const));
    expect(figures.countries).toEqual([
      { code: 'MX', requests: 7, companies: 1, findings: 0, certainties: ['seen'] },
      { code: 'US', requests: 5, companies: 2, findings: 2, certainties: ['seen'] },
    ]);
    expect(figures.leftOut).toBe(17);
    expect(figuresOf(ROWS, new Set()).countries).toEqual([]);
  });
});
