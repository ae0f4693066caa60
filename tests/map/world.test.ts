/** The outlines that ship: every country that an address can have is there, can be hit, and lies where it lies. */
import { describe, expect, it } from 'vitest';
import { compileWorld } from '../../build/map/world.ts';
import { isWorld, type MapCountry } from '../../src/map/world.ts';
import { allCountries } from '../../src/memory/home-country.ts';

const world = compileWorld();
const at = (code: string): MapCountry => {
  const found = world.countries.find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not on the map`);
  return found;
};

describe('the world', () => {
  it('has every country that a time zone names, but Antarctica, once, in order', () => {
    const codes = world.countries.map(({ code }) => code);
    expect(allCountries().filter((code) => !codes.includes(code))).toEqual(['AQ']);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThan(240);
  });

  it.each(['MX', 'US', 'RU', 'FR', 'CN', 'BR', 'TW', 'EH', 'CD'])('%s has an outline and needs no dot', (code) => {
    expect(at(code).path).toMatch(/^M[\d.]+,[\d.]+L/);
    expect(at(code).small).toBeUndefined();
  });

  it.each(['XK', 'PS', 'LU', 'CY', 'LB'])('%s has an outline and a dot', (code) => {
    expect(at(code).path).toMatch(/^M/);
    expect(at(code).small).toBe(true);
  });

  it.each(['SG', 'MT', 'HK', 'BH', 'LI', 'MC', 'VA', 'BM', 'TV', 'GI', 'GF', 'RE', 'BQ'])('%s has a dot alone', (code) => {
    expect(at(code)).toMatchObject({ small: true });
    expect(at(code).path).toBeUndefined();
  });

  it('puts every dot inside the picture, and none on another', () => {
    for (const { code, x, y } of world.countries) expect(x > 0 && x < world.width && y > 0 && y < world.height, code).toBe(true);
    expect(new Set(world.countries.map(({ x, y }) => `${x} ${y}`)).size).toBe(world.countries.length);
  });

  it('has countries where they are, in their largest part', () => {
    // West to east, and north to south.
    for (const row of [['US', 'FR', 'RU', 'JP'], ['MX', 'ES', 'IR', 'CN'], ['CL', 'ZA', 'AU', 'NZ']]) expect(row.toSorted((a, b) => at(a).x - at(b).x)).toEqual(row);
    for (const row of [['NO', 'DE', 'DZ', 'NG', 'ZA'], ['CA', 'US', 'MX', 'PE', 'CL']]) expect(row.toSorted((a, b) => at(a).y - at(b).y)).toEqual(row);
    expect(Math.hypot(at('SG').x - at('MY').x, at('SG').y - at('MY').y)).toBeLessThan(40);
    expect(Math.hypot(at('MT').x - at('IT').x, at('MT').y - at('IT').y)).toBeLessThan(30);
  });

  it('keeps land without a code apart, and is the same each time', () => {
    expect(world.rest.match(/M/g)).toHaveLength(2);
    expect(compileWorld()).toEqual(world);
    expect(JSON.stringify(world).length).toBeLessThan(130_000);
  });
});

describe('what is no world', () => {
  it.each([[undefined], [null], [[]], [{}], [{ ...world, rest: 1 }], [{ ...world, countries: [{ code: 'mx', x: 1, y: 1 }] }], [{ ...world, countries: [{ code: 'MX', x: '1', y: 1 }] }], [{ ...world, countries: [null] }]])('%#', (value) => expect(isWorld(value)).toBe(false));

  it('and what is one, after a trip through a file', () => expect(isWorld(JSON.parse(JSON.stringify(world)))).toBe(true));
});
