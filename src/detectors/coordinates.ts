/**
 * Coordinates in the parameters and path of a request, how exact they are, and under which names they stand.
 *
 * A pair is two parameters named latitude and longitude with the same rest (`user_lat`, `user_lon`), one parameter named like a
 * place with both in it, or a segment `19.43261,-99.13321` of the path. A decimal of a degree is about 11 km, the fourth 11 m.
 * Numbers without decimals, out of range, or within a degree of 0,0 (an empty sea; and where fractions of a picture's size are) are none.
 */
import type { Parameter } from '../journal/types.ts';
import { wordsOf } from './parameters.ts';

export interface Coordinates {
  /** Decimals of the more exact of the two, without zeros at the end; at least 1. */
  decimals: number;
  /** Names of the parameters; `URL` where it is the path. */
  names: string[];
}

const LAT = new Set(['lat', 'latitude', 'latitud', 'glat', 'ulat']);
const LON = new Set(['lon', 'lng', 'long', 'longitude', 'longitud', 'glon', 'ulon']);

/** Parameters that hold a place; those that may as well hold something else need four decimals. */
const PLACES = new Set(['ll', 'sll', 'latlng', 'latlon', 'latlong', 'lnglat', 'lonlat', 'coords', 'coordinates', 'coordenadas', 'coord', 'geo', 'geolocation', 'loc', 'location', 'ubicacion', 'gps', 'near', 'origin', 'saddr', 'center', 'centre', 'aroundlatlng']);
const PERHAPS = new Set(['q', 'query', 'point', 'position', 'at', 'place', 'destination', 'daddr', 'address', 'markers', 'marker', 'around']);

/** Numbers with decimals among the parameters that are looked at. */
const NUMBERS = 24;
const NUMBER = /^-?\d{1,3}\.\d{1,15}$/;
const PAIR = /^\s*(?:[a-z]{2,12}[:=])?\[?(-?\d{1,3}\.\d{3,15})(?:\s*[,;|~]\s*|\s+)(-?\d{1,3}\.\d{3,15})\]?(?:$|[,;|])/i;

/** @param path decoded. @returns the first pair, the most telling place first; undefined where there is none. */
export function coordinatesIn(query: readonly Parameter[], path: string): Coordinates | undefined {
  return named(query) ?? together(query) ?? inPath(path);
}

function named(query: readonly Parameter[]): Coordinates | undefined {
  const numbers = query.filter(({ value }) => value.length <= 20 && NUMBER.test(value)).slice(0, NUMBERS).map(({ name, value }) => ({ name, value, words: wordsOf(name) }));
  for (const { name, value, words } of numbers) {
    const at = words.findIndex((word) => LAT.has(word));
    if (at < 0) continue;
    const other = numbers.find((one) => isPartner(words, at, one.words));
    const pair = other && measured(value, other.value, [name, other.name]);
    if (pair) return pair;
  }
  return undefined;
}

const isPartner = (words: readonly string[], at: number, other: readonly string[]): boolean =>
  other.length === words.length && other.every((word, index) => (index === at ? LON.has(word) : word === words[index]));

function together(query: readonly Parameter[]): Coordinates | undefined {
  for (const { name, value } of query) {
    if (value.length < 11 || value.length > 200) continue;
    const last = wordsOf(name).at(-1) ?? '';
    const perhaps = PERHAPS.has(last);
    if (!perhaps && !PLACES.has(last)) continue;
    const [, one = '', other = ''] = PAIR.exec(value) ?? [];
    const pair = one === '' ? undefined : eitherWay(one, other, [name]);
    if (pair && (!perhaps || pair.decimals >= 4)) return pair;
  }
  return undefined;
}

function inPath(path: string): Coordinates | undefined {
  if (!path.includes('.') || !path.includes(',')) return undefined;
  for (const segment of path.split('/')) {
    const [, one = '', other = ''] = PAIR.exec(segment.replace(/^@|\.json$/g, '')) ?? [];
    const pair = one === '' ? undefined : eitherWay(one, other, ['URL']);
    if (pair) return pair;
  }
  return undefined;
}

/** Some services write the longitude first. */
const eitherWay = (one: string, other: string, names: string[]): Coordinates | undefined => measured(one, other, names) ?? measured(other, one, names);

function measured(lat: string, lon: string, names: string[]): Coordinates | undefined {
  if (Math.abs(Number(lat)) > 90 || Math.abs(Number(lon)) > 180 || Number(lat) === 0 || Number(lon) === 0) return undefined;
  if (Math.abs(Number(lat)) < 1 && Math.abs(Number(lon)) < 1) return undefined;
  const decimals = Math.max(decimalsOf(lat), decimalsOf(lon));
  return decimals > 0 ? { decimals, names } : undefined;
}

const decimalsOf = (text: string): number => text.slice(text.indexOf('.') + 1).replace(/0+$/, '').length;
