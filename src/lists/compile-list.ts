/** Compiles entries into the block of blob.ts: deterministic, and with rests. */
import { rangeOf } from './address.ts';
import { CHECKSUM_AT, checksumOf, CONFIDENCES, hashOf, HEADER, hostEnd, KINDS, MAGIC, MOST_PROBES, ROLES, ROW, VERSION } from './blob.ts';
import { ListError, type ListEntry } from './types.ts';

const STRIDE = 2000;
const SEEDS = 8;
const FIRST_SEED = 0x811c9dc5;

/** `keyOf`: what a row is found by in this table. */
interface Table { slots: Uint32Array; keyOf(row: number): string }

/**
 * @param entries each value once, as readList gives them.
 * @throws ListError `too-many` when their texts were made to collide.
 */
export function* compileList(entries: readonly ListEntry[]): Generator<undefined, Uint8Array> {
  const families = [...new Set(entries.map(({ family }) => family ?? ''))].sort();
  const numbers = new Map(families.map((family, number) => [family, number]));
  const text = new Uint8Array(entries.reduce((sum, { value }) => sum + value.length * 3, 0) + families.reduce((sum, family) => sum + family.length * 3, 0));
  const encoder = new TextEncoder();
  let end = 0;
  const put = (value: string): [number, number] => {
    const start = end;
    end += encoder.encodeInto(value, text.subarray(end)).written;
    return [start, end - start];
  };
  yield;
  const rows = new Uint32Array(entries.length * ROW);
  for (const [row, entry] of entries.entries()) {
    const [start, length] = put(entry.value);
    rows.set([judgementOf(entry), start, length, dayOf(entry.date), numbers.get(entry.family ?? '') ?? 0], row * ROW);
    if (row % STRIDE === STRIDE - 1) yield;
  }
  const names = new Uint32Array(families.flatMap((family) => put(family)));
  yield;
  const lengths = [...new Set(entries.flatMap(({ kind, value }) => (kind === 'address' ? lengthOf(value) : [])))].sort((one, other) => one - other);
  const { seed, tables } = yield* tablesOf(entries);
  const words = new Uint32Array(HEADER + lengths.length + rows.length + names.length + tables.reduce((sum, { length }) => sum + length, 0) + Math.ceil(end / 4));
  let at = HEADER;
  for (const part of [lengths, rows, names, ...tables]) {
    words.set(part, at);
    at += part.length;
    yield;
  }
  new Uint8Array(words.buffer).set(text.subarray(0, end), at * 4);
  yield;
  words.set([MAGIC, VERSION, 0, seed, entries.length, ...tables.map(({ length }) => length), families.length, lengths.length, end]);
  words[CHECKSUM_AT] = checksumOf(words);
  return new Uint8Array(words.buffer);
}

function lengthOf(value: string): number[] {
  const range = rangeOf(value);
  return range ? [range.family === 4 ? range.bits : range.bits + 256] : [];
}

const judgementOf = ({ kind, confidence, role, expired }: ListEntry): number =>
  KINDS.indexOf(kind) | CONFIDENCES.indexOf(confidence) << 4 | ROLES.indexOf(role) << 8 | (expired ? 1 << 16 : 0);

/** `2024-03-05` as 20240305, `2024-03` as 20240300, nothing as 0. */
function dayOf(date: string | undefined): number {
  if (date === undefined) return 0;
  const [year = '0', month = '0', day = '0'] = date.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/** Tables of hosts, of URLs' hosts, and of URLs and addresses. */
function* tablesOf(entries: readonly ListEntry[]): Generator<undefined, { seed: number; tables: Uint32Array[] }> {
  for (let attempt = 0; attempt < SEEDS; attempt++) {
    const seed = FIRST_SEED + attempt * 0x9e3779b9 >>> 0;
    const valueOf = (row: number): string => entries[row]!.value;
    const hosts = tableFor(count(entries, 'host'), valueOf);
    const urlHosts = tableFor(count(entries, 'url'), (row) => hostOf(valueOf(row)));
    const values = tableFor(entries.length, valueOf);
    yield;
    let fits = true;
    for (let row = 0; row < entries.length && fits; row++) {
      const { kind, value } = entries[row]!;
      if (kind === 'host') fits = add(hosts, value, row, seed);
      else fits = add(values, value, row, seed) && (kind !== 'url' || add(urlHosts, hostOf(value), row, seed));
      if (row % STRIDE === STRIDE - 1) yield;
    }
    if (fits) return { seed, tables: [hosts.slots, urlHosts.slots, values.slots] };
  }
  throw new ListError('too-many');
}

const count = (entries: readonly ListEntry[], wanted: ListEntry['kind']): number => entries.reduce((sum, { kind }) => sum + Number(kind === wanted), 0);
const hostOf = (value: string): string => value.slice(0, hostEnd(value));

/** Less than half full; a power of two. */
function tableFor(rows: number, keyOf: Table['keyOf']): Table {
  let size = 4;
  while (size < rows * 2) size *= 2;
  return { slots: new Uint32Array(size), keyOf };
}

/** A key that is there already stays as it is. @returns false where the way is too long */
function add({ slots, keyOf }: Table, key: string, row: number, seed: number): boolean {
  const mask = slots.length - 1;
  let at = hashOf(key, seed) & mask;
  for (let probe = 0; probe < MOST_PROBES; probe++, at = at + 1 & mask) {
    const slot = slots[at]!;
    if (slot === 0) {
      slots[at] = row + 1;
      return true;
    }
    if (keyOf(slot - 1) === key) return true;
  }
  return false;
}
