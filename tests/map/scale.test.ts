import { describe, expect, it } from 'vitest';
import { bandsOf, boundsOf, STEPS, stepOf } from '../../src/map/scale.ts';

describe('the scale', () => {
  it('has no class for nothing, and colours nothing', () => {
    expect(boundsOf(0)).toEqual([]);
    expect(stepOf(0, boundsOf(0))).toBeUndefined();
    expect(stepOf(0, boundsOf(90))).toBeUndefined();
  });

  it.each([
    [1, [1]], [3, [1, 2, 3]], [5, [1, 2, 3, 4, 5]], [6, [1, 2, 3, 4]], [100, [1, 3, 6, 20, 40]], [1_000, [1, 4, 20, 60, 300]], [100_000, [1, 10, 100, 1_000, 10_000]],
  ])('up to %d begins its classes at round figures', (most, bounds) => expect(boundsOf(most)).toEqual(bounds));

  it('gives the lowest colour to a single class, and the highest to the largest of several', () => {
    expect(stepOf(1, boundsOf(1))).toBe(0);
    for (const most of [2, 3, 6, 7, 11, 99, 12_345, 3_000_000]) {
      expect(stepOf(1, boundsOf(most)), `${most}`).toBe(0);
      expect(stepOf(most, boundsOf(most)), `${most}`).toBe(STEPS - 1);
    }
  });

  it('never falls as figures grow, and says of each class what falls into it', () => {
    for (const most of [1, 2, 4, 6, 9, 50, 777, 40_000]) {
      const bounds = boundsOf(most);
      const bands = bandsOf(bounds, most);
      expect(bands[0]?.from).toBe(1);
      expect(bands.at(-1)?.to).toBe(most);
      bands.slice(1).forEach(({ from }, index) => expect(from).toBe((bands[index]?.to ?? 0) + 1));
      for (let figure = 1; figure <= Math.min(most, 1_000); figure += 1) {
        expect(bands.find(({ from, to }) => from <= figure && figure <= to)?.step).toBe(stepOf(figure, bounds));
      }
    }
  });
});
