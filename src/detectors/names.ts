/** Values that may be somebody's name among companies. */
import type { Look } from '../journal/types.ts';

export interface Named { value: string; in: string }

/** Shorter values are no name that could be told apart from others. */
const SHORTEST = 16;

/** @returns the values of one request that could name a person or a browser, with the place each stood in. */
export function namesIn(look: Look): Named[] {
  if (look.stage !== 'asked') return [];
  return look.query.filter(({ value }) => isName(value)).map(({ name, value }) => ({ value, in: name.slice(0, 32) }));
}

const isName = (value: string): boolean => value.length >= SHORTEST && value.length <= 128 && /^[\w-]+$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);

/** The address with such values left out. */
export function withoutNames(url: string): string {
  const start = url.indexOf('?');
  if (start < 0) return url;
  return url.slice(0, start + 1) + url.slice(start + 1).split('&').map((pair) => {
    const equals = pair.indexOf('=');
    return equals > 0 && isName(pair.slice(equals + 1)) ? `${pair.slice(0, equals)}=…` : pair;
  }).join('&');
}
