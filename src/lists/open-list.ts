/** Looks things up in a compiled list (blob.ts), without unpacking it. */
import { cut, rangeOf, textOfRange, type Range } from './address.ts';
import { checksumOf, CONFIDENCES, hashOf, HEADER, hostEnd, KINDS, MAGIC, MOST_PROBES, ROLES, ROW, VERSION } from './blob.ts';
import type { ListEntry } from './types.ts';

export interface OpenList {
  readonly rows: number;
  /** Rows of the host and of names above it; the longest name first. @param host lower case, A-labels */
  hosts(host: string): number[];
  /** Rows of URLs that the address is, or begins with up to the end of one of its parts. @param url as browsers write it */
  urls(url: string): number[];
  /** Rows of the address and of ranges around it. */
  addresses(address: string): number[];
  /** The row of that very entry, whatever is said of it; -1 when there is none. */
  rowOf(entry: Pick<ListEntry, 'kind' | 'value'>): number;
  /** @throws RangeError when there is no such row. */
  indicator(row: number): ListEntry;
}

/** No URL is compared beyond these: characters, and ends of parts. */
const LONGEST = 4096;
const MOST_PARTS = 64;
/** An entry's path ends where a part of the URL ends: `/abc` does not stand for `/abcdef`. */
const PART_ENDS = '/?#&';

/**
 * @param bytes as compileList made them; they are used in place and must not change.
 * @throws RangeError when they cannot be trusted.
 */
export function openList(bytes: Uint8Array): OpenList {
  return new List(bytes);
}

class List implements OpenList {
  readonly rows: number;
  readonly #words: Uint32Array;
  readonly #seed: number;
  readonly #rowsAt: number;
  readonly #namesAt: number;
  readonly #tables: readonly { at: number; slots: number }[];
  readonly #text: Uint8Array;
  readonly #lengths: Uint32Array;
  readonly #decoder = new TextDecoder();

  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER * 4 || bytes.length % 4 !== 0) throw new RangeError('a compiled list is cut off');
    const words = bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) : new Uint32Array(bytes.slice().buffer);
    const [magic, version, checksum, seed = 0, rows = 0, hosts = 0, urlHosts = 0, values = 0, names = 0, lengths = 0, text = 0] = words;
    if (magic !== MAGIC || version !== VERSION) throw new RangeError('this is no compiled list of this version');
    const rowsAt = HEADER + lengths;
    const namesAt = rowsAt + rows * ROW;
    const tablesAt = namesAt + names * 2;
    const textAt = tablesAt + hosts + urlHosts + values;
    if (textAt + Math.ceil(text / 4) !== words.length || checksumOf(words) !== checksum || !areTables([hosts, urlHosts, values])) throw new RangeError('a compiled list is damaged');
    this.rows = rows;
    this.#words = words;
    this.#seed = seed;
    this.#rowsAt = rowsAt;
    this.#namesAt = namesAt;
    this.#lengths = words.subarray(HEADER, rowsAt);
    this.#tables = [{ at: tablesAt, slots: hosts }, { at: tablesAt + hosts, slots: urlHosts }, { at: tablesAt + hosts + urlHosts, slots: values }];
    this.#text = new Uint8Array(words.buffer, words.byteOffset + textAt * 4, text);
  }

  hosts(host: string): number[] {
    const rows: number[] = [];
    for (let from = 0; from >= 0 && from < host.length; from = nextLabel(host, from)) {
      const row = this.#find(0, host, from, host.length);
      if (row >= 0) rows.push(row);
    }
    return rows;
  }

  urls(url: string): number[] {
    const text = withoutScheme(url);
    if (text === undefined || this.#find(1, text, 0, hostEnd(text)) < 0) return [];
    const rows: number[] = [];
    const most = Math.min(text.length, LONGEST);
    let parts = 0;
    for (let at = hostEnd(text); at <= most && parts < MOST_PARTS; at++) {
      const isEnd = at === text.length || PART_ENDS.includes(text[at]!);
      if (!isEnd && text[at - 1] !== '/') continue;
      parts++;
      const row = this.#find(2, text, 0, at);
      if (row >= 0) rows.unshift(row);
    }
    return rows;
  }

  addresses(address: string): number[] {
    const range = rangeOf(address);
    if (!range || range.bits !== (range.family === 4 ? 32 : 128)) return [];
    return [...this.#lengths].reverse().flatMap((length) => this.#inRange(range, length));
  }

  #inRange(range: Range, length: number): number[] {
    if ((length >= 256) !== (range.family === 6)) return [];
    const text = textOfRange(cut(range, length % 256));
    const row = this.#find(2, text, 0, text.length);
    return row >= 0 ? [row] : [];
  }

  rowOf({ kind, value }: Pick<ListEntry, 'kind' | 'value'>): number {
    return this.#find(kind === 'host' ? 0 : 2, value, 0, value.length);
  }

  indicator(row: number): ListEntry {
    if (!Number.isInteger(row) || row < 0 || row >= this.rows) throw new RangeError(`a list has no row ${row}`);
    const [judgement = 0, start = 0, length = 0, day = 0, family = 0] = this.#words.subarray(this.#rowsAt + row * ROW, this.#rowsAt + (row + 1) * ROW);
    const named = this.#textAt(this.#words[this.#namesAt + family * 2] ?? 0, this.#words[this.#namesAt + family * 2 + 1] ?? 0);
    const role = ROLES[judgement >> 8 & 0xff];
    return {
      kind: KINDS[judgement & 0xf] ?? 'host', value: this.#textAt(start, length), confidence: CONFIDENCES[judgement >> 4 & 0xf] ?? 'medium',
      ...(day ? { date: dateOf(day) } : {}), ...(named ? { family: named } : {}), ...(role ? { role } : {}), ...(judgement >> 16 & 1 ? { expired: true as const } : {}),
    };
  }

  #textAt(start: number, length: number): string {
    return this.#decoder.decode(this.#text.subarray(start, start + length));
  }

  /** @returns the row whose text is the part of `key`, or -1. */
  #find(table: number, key: string, from: number, to: number): number {
    const { at: start, slots } = this.#tables[table]!;
    let at = hashOf(key, this.#seed, from, to) & slots - 1;
    for (let probe = 0; probe < MOST_PROBES; probe++, at = at + 1 & slots - 1) {
      const slot = this.#words[start + at]!;
      if (slot === 0) return -1;
      if (this.#says(slot - 1, table === 1, key, from, to)) return slot - 1;
    }
    return -1;
  }

  /** @param begins the row is a URL, and only its host is asked for. */
  #says(row: number, begins: boolean, key: string, from: number, to: number): boolean {
    if (row >= this.rows) return false;
    const place = this.#rowsAt + row * ROW;
    const start = this.#words[place + 1]!;
    const length = this.#words[place + 2]!;
    if (begins ? length < to - from : length !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#text[start + at - from] !== key.charCodeAt(at)) return false;
    if (!begins || length === to - from) return true;
    const next = this.#text[start + to - from];
    return next === 0x2f || next === 0x3a;
  }
}

/** Empty tables have slots, too: a power of two. */
const areTables = (sizes: readonly number[]): boolean => sizes.every((size) => size >= 4 && (size & size - 1) === 0);

const nextLabel = (host: string, from: number): number => {
  const dot = host.indexOf('.', from);
  return dot < 0 ? -1 : dot + 1;
};

/** Behind the scheme, and behind a name and password. */
function withoutScheme(url: string): string | undefined {
  const start = url.indexOf('://');
  if (start < 0) return undefined;
  const text = url.slice(start + 3);
  const path = text.indexOf('/');
  const at = text.lastIndexOf('@', path < 0 ? text.length : path);
  return at < 0 ? text : text.slice(at + 1);
}

function dateOf(day: number): string {
  const month = `${Math.floor(day / 10_000)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}`;
  return day % 100 === 0 ? month : `${month}-${String(day % 100).padStart(2, '0')}`;
}
