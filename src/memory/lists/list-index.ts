/**
 * What is written about lists, in one record: which are kept and where their blocks lie, which blocks nobody needs any more, whose keys
 * are trusted, and how far each signed list had come. One record, so that one write changes all of it or nothing.
 */
import { isRecord } from '../is-record.ts';
import type { Month, Role } from '../../knowledge/types.ts';
import type { ListFormat } from '../../lists/types.ts';
import type { KeptList, PinnedKey, Vouched } from './types.ts';

export const LISTS_KEY = 'lists';

const FORM = 1;
const MOST_TEXT = 4_096;
const MOST = 10_000;

/** A list and its block. */
export interface StoredList extends KeptList {
  /** Names the block, anew for each file: an old block is never written over. */
  block: string;
  /** How many pieces it lies in. */
  parts: number;
  /** Row of the first entry, random and the block's own: what was seen of one block never means an entry of another. */
  first: number;
  /** What a signed list calls itself in its signature. */
  signedAs?: string;
}

/** A block that is being written, or that nobody needs any more. */
export interface Loose { block: string; parts: number }

/** The newest that was seen of a signed list; it outlives the list, so that an older one cannot come back. */
export interface Newest { key: string; list: string; version: number; sha256: string }

export interface ListIndex { lists: StoredList[]; loose: Loose[]; keys: PinnedKey[]; newest: Newest[] }

export const emptyIndex = (): ListIndex => ({ lists: [], loose: [], keys: [], newest: [] });

export const writtenIndex = (index: ListIndex): Record<string, unknown> => ({ [LISTS_KEY]: { form: FORM, ...index } });

/** @param stored anything at all. What does not fit is left out; another version's record is none. */
export function parsedIndex(stored: unknown): ListIndex {
  if (!isRecord(stored) || stored.form !== FORM) return emptyIndex();
  return { lists: all(stored.lists, listOf), loose: all(stored.loose, looseOf), keys: all(stored.keys, keyOf), newest: all(stored.newest, newestOf) };
}

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_TEXT;
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{22}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isDay = (value: unknown): value is Month => isText(value) && /^\d{4}-\d\d(?:-\d\d)?$/.test(value);
const all = <T>(value: unknown, read: (fields: Fields) => T | undefined): T[] => (Array.isArray(value) ? value.slice(0, MOST).flatMap((one: unknown) => (isRecord(one) ? read(one) : undefined) ?? []) : []);

const FORMATS = Object.keys({ stix: 0, misp: 0, csv: 0, hosts: 0, domains: 0 } satisfies Record<ListFormat, 0>) as ListFormat[];
const ROLES = Object.keys({
  'exploit-delivery': 0, c2: 0, phishing: 0, 'vendor-site': 0, injection: 0, infrastructure: 0, download: 0, endpoint: 0, anonymizer: 0, 'watering-hole': 0,
} satisfies Record<Role, 0>) as Role[];

function listOf(value: Fields): StoredList | undefined {
  const { id, name, publisher, licence, page, file, imported, youngest, entries, expired, waiting, refused, family, version, expires, bytes, block, parts, first, signedAs } = value;
  const format = FORMATS.find((one) => one === value.format);
  const role = ROLES.find((one) => one === value.role);
  const vouched = vouchedOf(value.vouched);
  if (!isName(id) || !isName(block) || !format || !vouched || ![name, publisher, licence, page, file].every(isText)) return undefined;
  if (![imported, entries, expired, waiting, refused, bytes, parts, first].every(isCount)) return undefined;
  return {
    id, block, format, vouched, from: value.from === 'organisation' ? 'organisation' : 'person',
    name: String(name), publisher: String(publisher), licence: String(licence), page: String(page), file: String(file),
    imported: Number(imported), entries: Number(entries), expired: Number(expired), waiting: Number(waiting), refused: Number(refused), bytes: Number(bytes), parts: Number(parts), first: Number(first),
    accepted: Array.isArray(value.accepted) ? value.accepted.slice(0, MOST).filter(isText) : [],
    ...(isDay(youngest) ? { youngest } : {}), ...(role ? { role } : {}), ...(isText(family) ? { family } : {}),
    ...(isCount(version) ? { version } : {}), ...(isDay(expires) ? { expires } : {}), ...(isText(signedAs) ? { signedAs } : {}),
  };
}

function vouchedOf(value: unknown): Vouched | undefined {
  if (!isRecord(value)) return undefined;
  if (value.by === 'nobody') return { by: 'nobody' };
  return value.by === 'key' && isText(value.key) && isText(value.name) ? { by: 'key', key: value.key, name: value.name } : undefined;
}

const looseOf = ({ block, parts }: Fields): Loose | undefined => (isName(block) && isCount(parts) ? { block, parts } : undefined);
const keyOf = ({ key, name, from }: Fields): PinnedKey | undefined => (isText(key) && isText(name) ? { key, name, from: from === 'organisation' ? 'organisation' : 'person' } : undefined);
const newestOf = ({ key, list, version, sha256 }: Fields): Newest | undefined => (isText(key) && isText(list) && isCount(version) && isText(sha256) ? { key, list, version, sha256 } : undefined);
