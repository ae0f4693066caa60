/**
 * An address as it may be kept and shown: what names a person or a browser becomes `…`. The host, the names of parameters and the
 * number of pieces of the path stay, so that it still tells what was asked of whom. It masks more than names.ts finds: what only looks
 * drawn, tickets of log-ins, e-mail addresses, telephone numbers, precise coordinates. Runs for every request.
 */
import { keyKind, NO_KEY, type KeyKind } from './name-keys.ts';
import { decoded, findNames, fromBase64 } from './name-text.ts';

const MASK = '…';
const LOOKED_AT = 8_192;
const DEPTH = 2;
/** An address inside an address inside an address is escaped as often. */
const ESCAPES = 4;
const LONG_IN_PATH = 16;

/** Their values tell nothing of a person, and much of the request. */
const LEFT: ReadonlySet<KeyKind> = new Set(['cache', 'consent', 'public', 'content']);
const NOTHING: ReadonlySet<KeyKind> = new Set();

const FILE = /\.[a-z][a-z0-9]{1,4}$/i;
/** Not a hash of contents, even in the path of a file. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAIL = /[^\s@=&/?:,;"'<>()]{1,64}@(?!\dx\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.(?!(?:m?js|css|png|jpe?g|gif|webp|svg|map|json|html?)\b)[a-z]{2,24}/i;
const PAIR = /[-+]?\d{1,3}\.\d{3,}[\s,;|:_/+]+[-+]?\d{1,3}\.\d{3,}/;
const DEGREES = /^\s*[-+]?\d{1,3}\.\d{3,}/;
const PLACE_KEY = /^(?:.*[._-])?(?:geo|gps|user|loc)?[._-]?(?:lat|lon|lng|long|latitude|longitude|latitud|longitud|x|y)\]?$/i;
const PLACE_INSIDE = /(?:lat|lon|lng)\w{0,7}["']?\s?[:=]\s?["']?[-+]?\d{1,3}\.\d{3,}/i;
const PHONE_KEY = /phone|tel(?:efono)?\b|mobile|movil|celular|whatsapp|msisdn|^(?:ph|cel)$/i;
const PHONE = /^\s*(?:\+|00|tel:)[\d\s().+-]{9,20}$/;
/** One degree by itself, exact to some metres; what `Math.random` gives is none. */
const EXACT = /^[-+]?(?!0\.)\d{1,3}\.\d{4,12}$/;
/** Mexico's numbers of persons, CURP and RFC: initials and the day of birth, in the clear. */
const PERSON = /(?:^|[^A-Z\d])[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[HMX][A-Z]{5}[A-Z\d]\d|[A-Z\d]{3})(?![A-Z\d])/i;
const ADDRESS = /^(?:https?|wss?):\/\//i;

/** @param url as requested; what lies behind 8,192 characters is cut. */
export function masked(url: string, depth = 0): string {
  const whole = url.length > LOOKED_AT ? url.slice(0, LOOKED_AT) : url;
  const host = whole.indexOf('://') + 3;
  const path = endOf(whole, /[/?#]/, host);
  const query = endOf(whole, /[?#]/, path);
  const rest = whole.slice(query);
  return maskedHost(whole.slice(0, path), host) + maskedPath(whole.slice(path, query)) + (rest === '' ? '' : rest[0] + maskedPairs(rest.slice(1), depth));
}

function endOf(text: string, what: RegExp, from: number): number {
  const at = text.slice(from).search(what);
  return at < 0 ? text.length : from + at;
}

function maskedHost(text: string, host: number): string {
  const at = text.lastIndexOf('@');
  return at < host ? text : `${text.slice(0, host)}${MASK}${text.slice(at)}`;
}

function maskedPath(path: string): string {
  if (path.length < 6) return path;
  const file = FILE.test(path);
  return path.split(/([/;&])/).map((piece) => {
    if (piece.length < 5) return piece;
    const equals = piece.indexOf('=');
    if (equals > 0) return maskedPair(piece, equals, 0);
    const text = plainest(piece);
    const stem = file ? text.replace(FILE, '') : text;
    return isPersonal(stem, 'path') || isPersonal(text, 'path') || ((!file || UUID.test(stem)) && named(stem, 'path', LONG_IN_PATH)) ? (piece.startsWith('@') ? `@${MASK}` : MASK) : piece;
  }).join('');
}

const maskedPairs = (query: string, depth: number): string => query.split(/([&;#?])/).map((pair) => maskedPair(pair, pair.indexOf('='), depth)).join('');

function maskedPair(pair: string, equals: number, depth: number): string {
  if (pair.length - equals < 5 && equals < 8) return pair;
  const key = equals > 0 ? plainest(pair.slice(0, equals)) : NO_KEY;
  const value = maskedValue(key, pair.slice(equals + 1), depth);
  if (equals < 0) return value;
  // Some write a value where the name belongs.
  const name = key.length >= 8 && (isPersonal(key, NO_KEY) || named(key, NO_KEY, LONG_IN_PATH)) ? MASK : pair.slice(0, equals);
  return `${name}=${value}`;
}

function maskedValue(key: string, raw: string, depth: number): string {
  const text = plainest(raw);
  if (ADDRESS.test(text) && depth < DEPTH) {
    const inside = masked(text, depth + 1);
    return inside === text ? raw : inside.split(MASK).map(encodeURIComponent).join(MASK);
  }
  return isPersonal(text, key) || named(text, key) ? MASK : raw;
}

/** @param shortest of what only looks drawn; then it also needs a letter, for a path is full of numbers of articles and products. */
function named(text: string, key: string, shortest = 0): boolean {
  const kind = keyKind(key);
  if (LEFT.has(kind)) return false;
  if (kind === 'secret') return text.length >= 8;
  if ((kind === 'id' || kind === 'session') && text.length >= 6 && /\d/.test(text)) return true;
  let found = false;
  findNames(text, { key, kind, at: undefined, never: kind === 'plain' ? LEFT : NOTHING }, (name, _, likely) => { found ||= likely || shortest === 0 || (name.length >= shortest && /[a-z]/i.test(name)); });
  return found;
}

function isPersonal(text: string, key: string): boolean {
  if (text.includes('@') && MAIL.test(text)) return true;
  if (PERSON.test(text)) return true;
  const inside = text.length >= 12 ? fromBase64(text) : undefined;
  if (inside?.includes('@') && MAIL.test(inside)) return true;
  if (text.includes('.') && (EXACT.test(text) || PAIR.test(text) || (DEGREES.test(text) && PLACE_KEY.test(key)) || PLACE_INSIDE.test(text))) return true;
  return PHONE.test(text) || (PHONE_KEY.test(key) && text.replaceAll(/\D/g, '').length >= 7);
}

function plainest(raw: string): string {
  let text = raw;
  for (let i = 0; i < ESCAPES && text.includes('%'); i++) {
    const plainer = decoded(text);
    if (plainer === text) break;
    text = plainer;
  }
  return text;
}
