/** The map's two scales as theme.css has them: each step can be told from the next, and from land without a figure. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paletteOf, SCALES } from '../../src/map/palette.ts';

const theme = readFileSync('src/ui/theme.css', 'utf8');
const [light = '', dark = ''] = [...theme.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body ?? '');
const tokens = (...bodies: string[]) => new Map(bodies.flatMap((body) => [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const)));
const parts = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
/** WCAG 2.2, relative luminance. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = parts(hex).map((part) => { const c = part / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe.each([['light', tokens(light)], ['dark', tokens(light, dark)]])('in %s', (_scheme, colours) => {
  const palette = (scale: 'report' | 'safe') => paletteOf(scale, (token) => colours.get(token) ?? '');

  it.each(SCALES)('the scale %s has all its colours', (scale) => {
    const { steps, ...rest } = palette(scale);
    for (const colour of [...steps, ...Object.values(rest)]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(new Set(steps).size).toBe(5);
  });

  it('the safe scale goes one way in brightness, away from the land, so it needs no hue', () => {
    const { steps, land } = palette('safe');
    const away = [land, ...steps];
    away.slice(1).forEach((colour, index) => expect(contrast(colour, away[index] ?? ''), `${colour} beside ${away[index]}`).toBeGreaterThan(1.25));
    const bright = away.map(luminance);
    expect([bright, bright.toReversed()]).toContainEqual(bright.toSorted((a, b) => a - b));
  });

  it('the report’s scale goes from green over yellow and orange to red', () => {
    const hues = palette('report').steps.map((hex) => {
      const [r = 0, g = 0, b = 0] = parts(hex);
      return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
    });
    expect(hues).toEqual(hues.toSorted((a, b) => b - a));
    expect(hues[0]).toBeGreaterThan(100);
    expect(hues[2]).toBeGreaterThan(40);
    expect(hues[2]).toBeLessThan(65);
    expect(hues[4]).toBeLessThan(15);
  });
});
