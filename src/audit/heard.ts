/** Headers in a log: HAR has a list of `{name, value}`, DevTools an object. */
import { pickHeaders } from '../journal/headers.ts';
import type { Headers } from '../journal/types.ts';
import { objectOf, textOf } from './json.ts';

/** @returns `{headers}` with those that are wanted, `{}` when there are none. */
export function heardIn(headers: unknown, wanted: ReadonlySet<string>): { headers?: Headers } {
  const pairs = Array.isArray(headers) ? headers.map((one: unknown) => [textOf(objectOf(one).name), textOf(objectOf(one).value)] as const) : Object.entries(objectOf(headers)).map(([name, value]) => [name, textOf(value)] as const);
  const picked = pickHeaders(pairs.flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [{ name, value }])), wanted);
  return picked ? { headers: picked } : {};
}
