/** Guards for the lists, keys and reminders of a file. Whether a list's entries may be looked for is judged where lists come in: ../lists/import-desk.ts. */
import type { Role } from '../../knowledge/types.ts';
import { isDay } from '../history/calendar.ts';
import { keyIn } from '../lists/signed.ts';
import type { Reminder } from '../reminders.ts';
import { count, fields, list, Misfit, oneOf, text } from './fields.ts';
import type { Beside, ExportedKey, ExportedList, ExportedRows } from './types.ts';

const MOST_LISTS = 32;
const MOST_ENTRIES = 250_000;
const MOST_ACCEPTED = 10_000;
const MOST_KEYS = 1_000;
const MOST_REMINDERS = 200;
/** Also of names, which people may change to whatever they like. */
const MOST_NAME = 4_096;
const MOST_VALUE = 4_096;
/** Characters of a piece of a table. */
const MOST_PIECE = 1_000_000;
const ROLES = Object.keys({
  'exploit-delivery': 0, c2: 0, phishing: 0, 'vendor-site': 0, injection: 0, infrastructure: 0, download: 0, endpoint: 0, anonymizer: 0, 'watering-hole': 0,
} satisfies Record<Role, 0>) as Role[];

/** @throws Misfit */
export function checkBeside(members: ReadonlyMap<string, unknown>): Beside {
  const keys = list(members.get('keys'), 'keys', MOST_KEYS, checkKey);
  for (const [at, { key }] of keys.entries()) if (keys.findIndex((one) => one.key === key) !== at) throw new Misfit(`keys[${at}].key`);
  return { lists: list(members.get('lists'), 'lists', MOST_LISTS, checkList), keys, reminders: list(members.get('reminders'), 'reminders', MOST_REMINDERS, checkReminder) };
}

/** A piece of the table of one of the lists. @throws Misfit */
export function checkRows(value: unknown, where: string): ExportedRows {
  const { list: of, csv } = fields(value, where);
  if (typeof csv !== 'string' || csv.length > MOST_PIECE) throw new Misfit(`${where}.csv`);
  return { list: count(of, `${where}.list`, MOST_LISTS - 1), csv };
}

function checkList(value: unknown, where: string): ExportedList {
  const { name, publisher, licence, page, role, family, accepted, entries } = fields(value, where);
  return {
    name: line(name, `${where}.name`), publisher: line(publisher, `${where}.publisher`), licence: line(licence, `${where}.licence`), page: line(page, `${where}.page`),
    ...(role === undefined ? {} : { role: oneOf(role, `${where}.role`, ROLES) }), ...(family === undefined ? {} : { family: line(family, `${where}.family`) }),
    accepted: list(accepted, `${where}.accepted`, MOST_ACCEPTED, (one, at) => text(one, at, MOST_VALUE)), entries: count(entries, `${where}.entries`, MOST_ENTRIES),
  };
}

function checkKey(value: unknown, where: string): ExportedKey {
  const { key, name } = fields(value, where);
  const read = text(key, `${where}.key`, 100);
  // The same key in other letters would not be known as the same.
  if (keyIn(read) !== read) throw new Misfit(`${where}.key`);
  return { key: read, name: line(name, `${where}.name`) };
}

function checkReminder(value: unknown, where: string): Reminder {
  const { company, name, sent, due } = fields(value, where);
  return { company: some(company, `${where}.company`), name: some(name, `${where}.name`), sent: dayIn(sent, `${where}.sent`), due: dayIn(due, `${where}.due`) };
}

/** One line, without signs that turn the direction of what stands around it. */
function line(value: unknown, where: string): string {
  if (typeof value !== 'string' || value.length > MOST_NAME) throw new Misfit(where);
  return value.replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ').trim();
}

function some(value: unknown, where: string): string {
  const read = text(value, where, 300);
  if (read.trim() === '') throw new Misfit(where);
  return read;
}

export function dayIn(value: unknown, where: string): string {
  if (typeof value !== 'string' || !isDay(value)) throw new Misfit(where);
  return value;
}
