/**
 * Coordinates that strangers are sent: of a person, or of a shop on a map. Which of the two is rarely told, so they are
 * called coordinates and not yours, and the level follows what the request tells of its purpose.
 *
 * Rule: a pair of coordinates in the address of a request to a stranger. `own`: the request itself says that they are a visitor's
 * (`user_lat`, an accuracy beside them, a question for what is at that spot); `precise`: four decimals and more, about 11 m; `near`:
 * three; `coarse`: fewer; `place`: the request draws a map or asks for the weather. Risks are `own`, and `precise` at companies
 * that sell advertising or measure audiences, who have no map to draw. Source of the rule: our own; why it matters: slides of the NSA
 * on HAPPYFOOT (Washington Post, 10 December 2013), Mexico's geolocation law.
 * False alarms: the fixed place of a shop sent to something else than a map. Cannot see: what is sent in a body, and
 * a browser's own question for its position, which no extension is shown.
 */
import type { Look, Parameter, RequestType, Sign } from '../journal/types.ts';
import { coordinatesIn } from './coordinates.ts';
import { inner, toldName, unescaped, wordsOf } from './parameters.ts';
import type { What } from './patterns.ts';
import { strangersSigns, type Signed } from './signed.ts';
import { tracksThrough } from './tracking.ts';
import type { Detector, Level, PatternFinding, Scene } from './types.ts';

type Kind = What<'location-leak'>;

/** Words in the name of a parameter that make its coordinates a visitor's. */
const VISITORS = new Set(['user', 'usr', 'u', 'ulat', 'device', 'dev', 'visitor', 'my', 'client', 'customer', 'current', 'gps', 'geolocation']);
/** Words that make them a map's corner, or the place of something that the page tells of. */
const THINGS = new Set('min max ne sw nw se north south east west top bottom center centre map store shop branch hotel venue place property dest destination poi listing business tienda sucursal'.split(' '));
/** Beside coordinates that a browser or telephone measured. */
const MEASURED = /^(?:accuracy|horizontal_?accuracy|haccuracy|altitude_?accuracy|geo_?accuracy|loc_?accuracy|gps_?accuracy|precision_?m)$/i;
/** Asks what is at a spot, in services of maps. */
const REVERSE = /\/(?:reverse(?:[-_]?geocod\w*)?|revgeo\w*|reverse_geocode\w*|geocode(?:\/json|\/xml)?|mapbox\.places(?=\/-?\d))(?:[/.]|$)/i;

/** Draws a map: its parameters, or its path. */
const MAP = new Set(['zoom', 'z', 'maptype', 'markers', 'marker', 'center', 'centre', 'bbox', 'bounds', 'viewport', 'extent', 'tilematrix', 'spn', 'staticmap', 'basemap']);
const MAP_PATH = /\/(?:static(?:-?maps?)?|staticmap|embed|tiles?|wms|wmts|maps?)(?:[/.]|$)|\/@-?\d/i;
const WEATHER = /weather|forecast|meteo|onecall|\bclima|pronostico|\btiempo\b|wttr|sunrise|airquality|air_quality|air_pollution/i;
/** A picture of a spot, by its middle and scale: `/-99.1332,19.4326,14/600x300.png`. */
const DRAWN = /\/-?\d{1,3}\.\d{3,15},-?\d{1,3}\.\d{3,15},\d{1,2}(?:[.,/z]|$)/;
const PICTURES: ReadonlySet<RequestType> = new Set(['image', 'sub_frame']);
/** Google's map in a frame writes its middle as `!2d-99.13!3d19.43`. */
const EMBEDDED = /!2d-?\d{1,3}\.\d{3,}!3d-?\d{1,2}\.\d{3,}/;

function notice({ query, path, host, type }: Look): Omit<Sign, 'detector'> | undefined {
  if (query.length === 0 && !path.includes(',')) return undefined;
  const direct = coordinatesIn(query, unescaped(path));
  const inside = direct ? [] : nested(query);
  const found = direct ?? coordinatesIn(inside, '');
  if (!found) return query.some(({ name, value }) => name === 'pb' && EMBEDDED.test(value)) ? { what: 'place', detail: 'pb' } : undefined;
  const detail = [...new Set(found.names.map(toldName))].join(', ');
  const words = found.names.flatMap(wordsOf);
  const isVisitors = words.some((word) => VISITORS.has(word)) || REVERSE.test(path) && !query.some(({ name }) => name === 'address');
  if (!isVisitors && (words.some((word) => THINGS.has(word)) || isPlace([...query, ...inside], path, host, type))) return { what: 'place', detail };
  if (found.decimals < 3) return { what: 'coarse', detail };
  if (found.decimals === 3) return { what: 'near', detail };
  return { what: isVisitors || query.some(({ name }) => MEASURED.test(name)) ? 'own' : 'precise', detail };
}

/** The page's own address, or data, inside a parameter. */
const nested = (query: readonly Parameter[], depth = 0): Parameter[] => query.flatMap(({ value }) => {
  if (value.length <= 16 || !/[={%]/.test(value) || !/la?t/i.test(value)) return [];
  const inside = inner(value);
  return depth === 0 ? [...inside, ...nested(inside, 1)] : inside;
});

/** `z` is a scale up to two digits, and elsewhere a number against caches. */
const isOfMap = ({ name, value }: Parameter): boolean => MAP.has(name.toLowerCase()) && (!/^z(?:oom)?$/i.test(name) || /^\d{1,2}(?:\.\d+)?z?$/.test(value));

const isPlace = (query: readonly Parameter[], path: string, host: string, type: RequestType): boolean =>
  query.some(isOfMap) || WEATHER.test(path) || WEATHER.test(host) || (MAP_PATH.test(path) || DRAWN.test(path)) && PICTURES.has(type) || /\/static(?:map|-map)|\/@-?\d/.test(path);

const LEVELS: Readonly<Record<Kind, Level>> = { own: 'risk', precise: 'exposure', near: 'exposure', coarse: 'note', place: 'note' };

const levelOf = (scene: Scene, { what, hosts }: Signed<Kind>): Level => (what === 'precise' && tracksThrough(scene, hosts) ? 'risk' : LEVELS[what]);

export const locationLeak: Detector = {
  id: 'location-leak',
  highest: 'risk',
  card: 'detector/location-leak',
  eyes: [{ at: 'asked', notice }],
  detect: (scene) => strangersSigns<Kind>(scene, 'location-leak').map((one): PatternFinding => {
    const { facts: _, details, ...signed } = one;
    return { detector: 'location-leak', level: levelOf(scene, one), card: 'detector/location-leak', ...signed, details: [...new Set(details.flatMap((detail) => detail.split(', ')))] };
  }),
};
