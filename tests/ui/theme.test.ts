/** Colours: said once, readable on their grounds in light and dark, and the badge's the same as the pages'. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const theme = readFileSync(join(ROOT, 'src/ui/theme.css'), 'utf8');
const LEVELS = ['alert', 'risk', 'exposure', 'note', 'none', 'unknown'];

type Rgb = [number, number, number];
const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
/** WCAG 2.2, relative luminance. */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((part) => { const c = part / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
const mixed = (a: Rgb, b: Rgb, share: number): Rgb => a.map((part, at) => part * share + (b[at] ?? 0) * (1 - share)) as Rgb;

const [light = '', dark = ''] = [...theme.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body ?? '');
const tokens = (body: string) => new Map([...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

describe.each([['light', tokens(light)], ['dark', tokens(dark)]])('in %s', (_scheme, colours) => {
  const colour = (name: string): Rgb => rgb(colours.get(name) ?? '');
  const tint = Number.parseInt(colours.get('tint') ?? '', 10) / 100;

  it('text is readable on paper and on sunken ground', () => {
    for (const ground of ['paper', 'sunken']) {
      for (const text of ['ink', 'quiet', 'accent', ...LEVELS]) expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  it('each level is readable on its own tint, and so is the text in its block', () => {
    for (const level of LEVELS) {
      const ground = mixed(colour(level), colour('paper'), tint);
      for (const text of [level, 'ink', 'quiet', 'accent']) expect(contrast(colour(text), ground), `${text} on ${level}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('the badge has the colours of the levels', () => {
  const badge = readFileSync(join(ROOT, 'src/browser/paint-badge.ts'), 'utf8');
  const colours = tokens(light);
  for (const level of LEVELS) expect(badge).toContain(`${level}: '${colours.get(level)}'`);
});

it('no other style sheet names a colour', () => {
  const files = (folder: string): string[] => readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? files(path) : name.endsWith('.css') ? [path] : [];
  });
  const sheets = ['src/ui', 'popup', 'options', 'dashboard', 'stop'].flatMap(files).filter((path) => !path.endsWith('theme.css'));
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.filter((path) => /#[0-9a-f]{3,8}\b|rgba?\(|hsl/i.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});
