/**
 * The world as `world.json` ships it: Natural Earth's outlines at 1:110 million in the Equal Earth projection, which shows areas in
 * their true proportion (Šavrič, Patterson, Jenny 2018, https://doi.org/10.1080/13658816.2018.1504949). What those outlines
 * leave out is taken from 1:10 million, as a dot. Antarctica is left out.
 */
import { geoArea, geoCentroid, geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';
import type { MapCountry, World } from '../../src/map/world.ts';
import { POINTS } from './points.ts';
import { type Shape, shapesAt } from './shapes.ts';

const WIDTH = 960;
/** The globe would end at 467; below this there is only Antarctica. */
const HEIGHT = 428;
/** Square units below which a shape gets a dot: a sixth of a thumb on a narrow screen, Slovenia. */
const SMALL = 20;

/** @throws when the package of the outlines cannot be read */
export function compileWorld(): World {
  // The eleventh meridian in the middle keeps Chukotka in one piece.
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, { type: 'Sphere' });
  const path = geoPath(projection).digits(1);
  const coarse = shapesAt('110m').filter(({ code }) => code !== 'AQ');
  const drawn = new Map(coarse.flatMap((shape) => (shape.code === undefined ? [] : [[shape.code, drawnCountry(shape.code, shape, path, projection)]])));
  const points = new Map<string, readonly [number, number]>(Object.entries(POINTS));
  // A code may stand for several shapes (Australia's reefs): the first is the country.
  for (const { code, feature } of shapesAt('10m')) if (code !== undefined && code !== 'AQ' && !points.has(code)) points.set(code, middle(feature));
  const dots = [...points].flatMap(([code, at]) => (drawn.has(code) ? [] : [{ code, ...placed(projection, at), small: true as const }]));
  return {
    width: WIDTH, height: HEIGHT,
    outline: path({ type: 'Sphere' }) ?? '',
    rest: coarse.filter(({ code }) => code === undefined).map(({ feature }) => path(feature)).join(''),
    countries: [...drawn.values(), ...dots].sort((one, other) => (one.code < other.code ? -1 : 1)),
  };
}

function drawnCountry(code: string, { feature }: Shape, path: GeoPath, projection: GeoProjection): MapCountry {
  return { code, ...placed(projection, middle(feature)), path: path(feature) ?? '', ...(path.area(feature) < SMALL ? { small: true } : {}) };
}

/** Middle of the largest part: France's lies in Europe, whatever lies overseas. */
function middle({ geometry }: Feature<Geometry>): [number, number] {
  const parts: Polygon[] = geometry.type === 'MultiPolygon' ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })) : geometry.type === 'Polygon' ? [geometry] : [];
  const [largest] = parts.map((part) => ({ part, area: geoArea(part) })).sort((one, other) => other.area - one.area);
  if (!largest) throw new Error(`world-atlas: a country is a ${geometry.type}`);
  return geoCentroid(largest.part);
}

function placed(projection: GeoProjection, [longitude, latitude]: readonly [number, number]): { x: number; y: number } {
  const at = projection([longitude, latitude]);
  if (!at) throw new Error(`nothing is at ${longitude}, ${latitude}`);
  return { x: rounded(at[0]), y: rounded(at[1]) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
