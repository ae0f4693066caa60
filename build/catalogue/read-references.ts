/** References inside families, programmes and carriers. */
import { isFields } from './read-json.ts';
import type { Reference } from './records.ts';
import type { Taker } from './fields.ts';
import { isDate } from './dates.ts';

/** @returns the reference, or undefined after reporting through `taker` what it lacks. */
export function reference(value: unknown, taker: Taker): Reference | undefined {
  if (!isFields(value)) return refuse(taker, 'a reference must be an object');
  const { title, publisher, date, url, checked } = value;
  if (typeof title !== 'string' || title === '' || typeof publisher !== 'string' || publisher === '') return refuse(taker, 'a reference needs "title" and "publisher"');
  if (typeof date !== 'string' || !isDate(date)) return refuse(taker, `the reference "${title}" needs a date: YYYY, YYYY-MM or YYYY-MM-DD`);
  if (checked !== 'read' && checked !== 'listed' && checked !== 'no') return refuse(taker, `the reference "${title}" must say how far it was checked`);
  if (url === undefined) return { title, publisher, date, checked };
  if (typeof url !== 'string' || !/^https?:\/\/\S+$/.test(url)) return refuse(taker, `the reference "${title}" has a malformed link`);
  return { title, publisher, date, url, checked };
}

/** @returns the references under `key`, at least one. */
export function references(taker: Taker, key: string): Reference[] {
  const value = taker.entry.fields[key];
  if (!Array.isArray(value) || value.length === 0) {
    taker.problem(`"${key}" must hold at least one reference`);
    return [];
  }
  return value.flatMap((item: unknown) => reference(item, taker) ?? []);
}

function refuse(taker: Taker, text: string): undefined {
  taker.problem(text);
  return undefined;
}
