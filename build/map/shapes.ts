/**
 * Natural Earth's countries as the package world-atlas has them, with codes of two letters.
 *
 * The package names countries by the numbers of ISO 3166-1. Which letters belong to a number is in CLDR, as an alias of regions, and
 * `Intl` applies it: `und-484` becomes `und-MX`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Scale = '110m' | '10m';
/** `code` is undefined for land without a code of its own. */
export interface Shape { code: string | undefined; name: string; feature: Feature<Geometry> }

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** @throws when the package is missing or one of its numbers has no letters */
export function shapesAt(scale: Scale): Shape[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  return feature(atlas, atlas.objects.countries).features.map((one) => ({ code: codeOf(one.id, one.properties.name), name: one.properties.name, feature: one }));
}

function codeOf(id: string | number | undefined, name: string): string | undefined {
  // ISO has no code for Kosovo. XK is the one that the address databases and CLDR use.
  if (id === undefined) return name === 'Kosovo' ? 'XK' : undefined;
  const [tag = ''] = Intl.getCanonicalLocales(`und-${String(id).padStart(3, '0')}`);
  const code = tag.slice('und-'.length);
  if (!/^[A-Z]{2}$/.test(code)) throw new Error(`world-atlas: no code of two letters for ${id} (${name})`);
  return code;
}
