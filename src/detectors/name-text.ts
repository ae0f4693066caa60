/**
 * Finds the names in one decoded text: the value of a parameter or cookie, a piece of a path. A text may hold pairs (`id=…:lv=…`), JSON,
 * base64 of either, or a whole address; the nearest key before a name decides, else the key of the whole.
 */
import type { Time } from '../journal/types.ts';
import { keyKind, NO_KEY, type KeyKind } from './name-keys.ts';
import { isTime, namesOfRun } from './name-token.ts';

export interface Text {
  key: string;
  kind: KeyKind;
  at: Time | undefined;
  /** Kinds of keys whose values are passed over. */
  never: ReadonlySet<KeyKind>;
  /** Addresses of the page itself name nobody: every company is told them. */
  isPage?: (host: string) => boolean;
}

/** @param likely the key says that it names somebody. */
export type Take = (name: string, key: string, likely: boolean) => void;

const DEPTH = 3;
const SHORTEST = 8;
const ADDRESS = /^(?:[a-z]+:)?\/\/([^/?#:]*)/i;
/** A host's name, or a file's. */
const HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?$/i;
const BASE64 = /^[\w+/-]{20,}={0,2}$/;
const BASE64_LONGEST = 2_048;
const NUMBERS = /\d+(?:\.\d+)+/g;

/** Calls `take` for every name in `value`, a decoded text of at most some thousand characters. */
export function findNames(value: string, text: Text, take: Take, depth = 0): void {
  if (value.length < SHORTEST || depth > DEPTH) return;
  const address = value.includes('//') ? ADDRESS.exec(value) : null;
  if (address) {
    // A parameter against caches is often called like one that leads on: `r`, `u`.
    inAddress(value, address[1]?.toLowerCase() ?? '', text.kind === 'cache' ? { ...text, kind: 'plain' } : text, take, depth);
    return;
  }
  if (text.never.has(text.kind) || (value.includes('.') && HOST.test(value))) return;
  if (value.includes('%')) {
    const plainer = decoded(value);
    if (plainer !== value) return findNames(plainer, text, take, depth + 1);
  }
  if (BASE64.test(value)) {
    const inside = fromBase64(value);
    if (inside !== undefined) return findNames(inside, text, take, depth + 1);
  }
  if (value.includes('.')) inNumbers(value, text, take);
  for (const { 0: run, index } of value.matchAll(/[\w+/-]{8,}/g)) inRun(value, run, index, text, take, depth);
}

/** `/` and `+` are letters of base64, or stand between words. */
function inRun(value: string, run: string, index: number, text: Text, take: Take, depth: number): void {
  if (inRowOfNumbers(value, index, run)) return;
  const key = keyBefore(value, index);
  const kind = key === undefined ? text.kind : keyKind(key);
  if (text.never.has(kind)) return;
  const inside = run.length >= 20 ? fromBase64(run) : undefined;
  if (inside !== undefined) return findNames(inside, text, take, depth + 1);
  const likely = kind === 'id' || text.kind === 'id';
  for (const name of namesOfRun(run, { likely, at: text.at })) take(name, kind === 'id' && key !== undefined ? key : text.key, likely);
}

/** A redirect's target carried along: its parameters are read like the request's own. */
function inAddress(value: string, host: string, text: Text, take: Take, depth: number): void {
  if (text.never.has(text.kind) || text.isPage?.(host)) return;
  const start = value.indexOf('?');
  if (start < 0) return;
  eachPair(value.slice(start + 1), (key, raw) => findNames(decoded(raw), { ...text, key, kind: keyKind(key) }, take, depth + 1));
}

/** @param query without the question mark. */
export function eachPair(query: string, see: (key: string, value: string) => void): void {
  for (const pair of query.split(/[&;]/)) {
    const equals = pair.indexOf('=');
    if (equals > 0) see(decoded(pair.slice(0, equals)), pair.slice(equals + 1));
    else if (equals < 0 && pair.length >= SHORTEST) see(NO_KEY, pair);
  }
}

/** Numbers with dots between: `GA1.2.<drawn>.<time>`, `fb.1.<time>.<drawn>`. The drawn one is a name together with its time. */
function inNumbers(value: string, text: Text, take: Take): void {
  for (const { 0: row, index } of value.matchAll(NUMBERS)) {
    const numbers = row.split('.');
    const key = keyBefore(value, index);
    const kind = key === undefined ? text.kind : keyKind(key);
    if (text.never.has(kind)) continue;
    for (let i = 1; i < numbers.length; i++) {
      const [first = '', second = ''] = [numbers[i - 1], numbers[i]];
      if (first.length < 6 || second.length < 6 || first.length + second.length < 15) continue;
      const times = Number(isTime(first, text.at)) + Number(isTime(second, text.at));
      const likely = kind === 'id' || text.kind === 'id';
      // Two times are two times, unless the key knows better: one number in ten looks like a time.
      if (times === 1 || (times === 2 && (likely || text.at === undefined) && first !== second)) take(`${first}.${second}`, kind === 'id' && key !== undefined ? key : text.key, likely);
    }
  }
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Part of `1.2.345`: told by its neighbours, and no name by itself. */
function inRowOfNumbers(value: string, index: number, token: string): boolean {
  if (!isDigit(token.charCodeAt(0)) || !/^\d+$/.test(token)) return false;
  const before = value.charCodeAt(index - 1) === 46 && isDigit(value.charCodeAt(index - 2));
  const end = index + token.length;
  return before || (value.charCodeAt(end) === 46 && isDigit(value.charCodeAt(end + 1)));
}

/** The word before `=` or `:` and quotes; undefined where none stands. */
function keyBefore(value: string, index: number): string | undefined {
  let end = index;
  let sign = false;
  for (; end > 0 && index - end < 5; end--) {
    const c = value[end - 1];
    if (c === '=' || c === ':') sign = true;
    else if (c !== '"' && c !== "'" && c !== ' ' && c !== '\\') break;
  }
  if (!sign) return undefined;
  let start = end;
  while (start > 0 && end - start < 32 && /[\w.-]/.test(value[start - 1] ?? '')) start--;
  return start < end ? value.slice(start, end) : undefined;
}

/** What is no valid escape stays as it is, and so does `+`: more often a letter of base64 than a space where names are. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Readable text that was written in base64 or base64url; undefined for anything else. The first letter alone rules out most. */
export function fromBase64(token: string): string | undefined {
  if (!/^[I-Za-f]/.test(token) || token.length > BASE64_LONGEST) return undefined;
  const plain = token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (readable(plain.slice(0, 16)) === undefined) return undefined;
  return readable(plain.length % 4 === 1 ? plain.slice(0, -1) : plain);
}

function readable(base64: string): string | undefined {
  try {
    const text = atob(base64);
    return /^[\x20-\x7e\n]*$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
