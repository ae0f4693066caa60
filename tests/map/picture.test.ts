// @vitest-environment happy-dom
/** The picture that is saved: a whole SVG of its own, with everything in it that keeps it from being misread. */
import { describe, expect, it } from 'vitest';
import { pictureOf, type Picture } from '../../src/map/picture.ts';
import type { World } from '../../src/map/world.ts';

const world: World = {
  width: 960, height: 428, outline: 'M0,0H960V428H0Z', rest: 'M1,1H2V2Z',
  countries: [{ code: 'MX', x: 200, y: 200, path: 'M190,190H210V210Z' }, { code: 'MT', x: 500, y: 150, small: true }, { code: 'SG', x: 700, y: 240, small: true }, { code: 'US', x: 210, y: 150, path: 'M150,120H260V180Z' }],
};
const picture = (more: Partial<Picture> = {}): Picture => ({
  world, palette: { paper: '#ffffff', ink: '#000000', quiet: '#555555', edge: '#888888', sea: '#eeeeee', land: '#dddddd', steps: ['#000001', '#000002', '#000003', '#000004', '#000005'] },
  steps: new Map([['US', 4], ['MT', 0]]), label: (code) => `${code} & co: 3 <requests>`, home: undefined, language: 'en',
  title: 'Where “requests” went', subtitle: '1 to 7 November 2026', legend: [{ step: 0, text: '1–3' }, { step: 4, text: '4–9' }], none: 'none seen', homeText: undefined,
  notes: ['Addresses are not people: a country is not a crime.', 'word '.repeat(60).trim()], ...more,
});
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('the picture', () => {
  it('is grey where nothing was seen', () => {
    const { svg } = pictureOf(picture({ steps: new Map(), legend: [] }));
    for (const colour of ['#000001', '#000005']) expect(svg).not.toContain(colour);
    expect(svg).not.toContain('<circle');
  });

  it('is well-formed, whatever stands in its texts', () => {
    const { svg } = pictureOf(picture({ title: 'a < b & "c" \u0007]]>' }));
    const root = parsed(svg);
    expect(root.querySelector('parsererror')).toBeNull();
    expect(root.querySelector('title')?.textContent).toBe('a < b & "c" ]]>');
    expect(svg).toContain('<title>US &amp; co: 3 &lt;requests&gt;</title>');
  });

  it('colours countries, gives the small ones that have a figure a dot, and marks home only when it is known', () => {
    const { svg } = pictureOf(picture());
    expect(svg).toContain('<path d="M150,120H260V180Z" fill="#000005"');
    expect(svg).toContain('<path d="M190,190H210V210Z" fill="#dddddd"');
    expect(svg.match(/<circle[^>]+>/g)).toEqual(['<circle cx="500" cy="150" r="4" fill="#000001" stroke="#000000" stroke-width="0.8">']);
    expect(svg).not.toContain('translate(');
    const home = pictureOf(picture({ home: 'MX', homeText: 'home' })).svg;
    expect(home).toContain('transform="translate(200 200)"');
    expect(home).toContain('>home</text>');
  });

  it('carries title, dates, legend and every note, and breaks long ones', () => {
    const { svg, height } = pictureOf(picture());
    for (const said of ['Where “requests” went', '1 to 7 November 2026', '1–3', '4–9', 'none seen', 'Addresses are not people: a country is not a crime.']) expect(svg).toContain(`>${said}</text>`);
    const broken = [...svg.matchAll(/>((?:word ?)+)<\/text>/g)].map(([, line = '']) => line);
    expect(broken.length).toBe(3);
    expect(broken.join(' ').split(' ')).toHaveLength(60);
    expect(height).toBeGreaterThan(pictureOf(picture({ notes: [] })).height);
  });

  it('names no style sheet, no script and no other file', () => {
    const { svg } = pictureOf(picture());
    expect(svg).not.toMatch(/<(?:style|script|image|use|foreignObject|a)\b|href|url\(|style=/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });
});
