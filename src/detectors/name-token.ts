/**
 * Does a run of letters, digits, `-` and `_` look drawn for one browser out of millions? Words, numbers, times, sizes and versions do not.
 *
 * The test is how little of it reads like writing: runs of three or more letters of one case (with one capital before them) are taken for
 * words and left out, and so are sizes; what remains must hold eight characters, which in hexadecimal is 32 bits. It errs towards silence:
 * a name drawn from small letters alone is taken for words. One pass, no regular expression over the token except for anchored shapes.
 */
import type { Time } from '../journal/types.ts';

/**
 * `likely`: the name of the parameter says that it names somebody, so it may be shorter. `at`: when; undefined for a mask, which would
 * rather hide too much: no length is too long, and fewer numbers are taken for times.
 */
export interface Hint { likely: boolean; at: Time | undefined }

const SHORTEST = 8;
/** What is longer holds a state, a filter, a picture. */
const LONGEST = 128;
/** Characters that do not read like writing. */
const DRAWN = 8;
const DRAWN_LIKELY = 5;
const DIGITS = 10;
/** A part of what looks drawn as a whole is told by itself from this length on. */
const LONG_PART = 20;
const KINDS_OF_CHARACTERS = 6;
/** So many shouted words in one: letters drawn from both cases without a digit. */
const SHOUTS = 3;
const LONG_MIXED = 16;
/** Letters of one case in a row that are taken for a word. */
const WORD = 3;

const UUID_LENGTH = 36;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
/** Google's numbers of properties, containers, accounts and publishers: one a site, not one a visitor. */
const PUBLIC = /^(?:UA|G|GT|GTM|AW|DC|MC|HT|ca-(?:\w+-)*pub|pub|partner-pub|mb-pub|ca-app-pub)-/;
/** Consent strings of IAB Europe (TCF 1 and 2) and of the Global Privacy Platform: https://github.com/InteractiveAdvertisingBureau/ */
const CONSENT = /^(?:[BC][O-Q][\w-]{25,}|DB[A-Z][\w-]*~?)$/;
const CAMEL = /^[a-z]*(?:[A-Z][a-z]+)+$/;
const DATE = /^(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:[0-2]\d|3[01])/;
const SIZES = /\d{1,5}x\d{1,5}/gi;

/** @returns the names in a run of letters, digits, `-`, `_`, `/` and `+`, the last two of which may also stand between tokens. */
export function namesOfRun(run: string, hint: Hint): string[] {
  const pieces = run.includes('/') || run.includes('+') ? run.split(/[/+]+/) : undefined;
  if (!pieces) return namesOfToken(run, hint);
  // Base64: one value, in one alphabet or the other, and not a path of words.
  const whole = run.length <= LONGEST && !run.startsWith('/') && pieces.some((piece) => nameOf(piece, hint).length > 0 && piece.length < UUID_LENGTH);
  if (whole) return namesOfToken(run.replaceAll('+', '-').replaceAll('/', '_'), hint);
  return run.length > LONGEST && hint.at !== undefined ? [] : pieces.flatMap((piece) => namesOfToken(piece, hint));
}

/** @returns the names in a token as they can be compared: a UUID without its dashes, hexadecimal in lower case. Most tokens have none. */
function namesOfToken(token: string, hint: Hint): string[] {
  if (token.length < SHORTEST || (token.length > LONGEST && hint.at !== undefined)) return [];
  if (token.length >= UUID_LENGTH && token.includes('-')) {
    const uuid = UUID.exec(token)?.[0];
    if (uuid) return varied(uuid, 4) ? [canonical(uuid.replaceAll('-', ''))] : [];
  }
  if (PUBLIC.test(token) || CONSENT.test(token)) return [];
  const parts = token.includes('-') || token.includes('_') ? token.split(/[-_]+/).filter((part) => part !== '') : [token];
  if (parts.length === 1) return nameOf(parts[0] ?? '', hint);
  // What is put together of words and numbers is written, and only a number in it can be a name.
  const written = parts.every((part) => /^(?:\d{1,9}|[A-Z]?[a-z]*|[A-Z]+)$/.test(part));
  const found = written || DATE.test(token) ? [] : nameOf(token, hint);
  for (const part of parts) if (part.length >= (found.length > 0 ? LONG_PART : DIGITS)) for (const name of nameOf(part, hint)) if (!found.includes(name)) found.push(name);
  return found;
}

function nameOf(token: string, { likely, at }: Hint): string[] {
  if (CAMEL.test(token)) return [];
  const { letters, digits, number, kinds, shouts } = measured(token.includes('x') ? token.replaceAll(SIZES, '') : token);
  const onlyNumber = number.length >= DIGITS && number.length === digits;
  if (letters === 0 && shouts < SHOUTS) return onlyNumber && isNumberOfSomeone(number, at) ? [number] : [];
  // A letter or two before or behind a time make no name of it.
  if (onlyNumber && letters < 3 && isTime(number, at)) return [];
  const mixed = shouts >= SHOUTS && token.length >= LONG_MIXED;
  if (!mixed && (letters + digits < (likely && token.length >= DIGITS ? DRAWN_LIKELY : DRAWN) || kinds < 2)) return [];
  return varied(token, KINDS_OF_CHARACTERS) && !DATE.test(token) ? [canonical(token)] : [];
}

interface Measure { letters: number; digits: number; /** The longest. */ number: string; /** Of capitals, small letters, digits. */ kinds: number; /** Rows of two capitals or more. */ shouts: number }

/** What remains of a token without its words. */
function measured(token: string): Measure {
  let number = '';
  let digits = 0;
  let capitals = 0;
  let upper = 0;
  let lower = 0;
  let shouts = 0;
  for (let i = 0; i < token.length;) {
    const kind = kindOf(token.charCodeAt(i));
    let end = i + 1;
    while (end < token.length && kindOf(token.charCodeAt(end)) === kind) end++;
    const length = end - i;
    const word = length >= WORD;
    if (kind === 'digit') {
      digits += length;
      if (length > number.length) number = token.slice(i, end);
    } else if (kind === 'lower' && !word) lower += length;
    // A capital before a word is the word's.
    else if (kind === 'lower' && capitals > 0) upper--;
    if (kind === 'upper' && length > 1) shouts++;
    capitals = kind === 'upper' && !word ? length : 0;
    upper += capitals;
    i = end;
  }
  return { letters: upper + lower, digits, number, kinds: Number(upper > 0) + Number(lower > 0) + Number(digits > 0), shouts };
}

function kindOf(c: number): 'digit' | 'upper' | 'lower' | 'mark' {
  if (c >= 48 && c <= 57) return 'digit';
  if (c >= 65 && c <= 90) return 'upper';
  return c >= 97 && c <= 122 ? 'lower' : 'mark';
}

/** Ten digits or more that are no time, no date and no row of the same. */
const isNumberOfSomeone = (number: string, at: Time | undefined): boolean =>
  number.length <= 40 && !isTime(number, at) && !DATE.test(number) && varied(number, 4);

const YEAR = 365 * 86_400_000;
/** A log's or a test's clock that starts at zero tells nothing. */
const SOME_CLOCK = 1_000_000_000_000;

/** Seconds, or thousandths, millionths or thousand-millionths of them, since 1970: five years back and two ahead, else 2015 to 2029. */
export function isTime(number: string, at: Time | undefined): boolean {
  const { length } = number;
  if (length !== 10 && length !== 13 && length !== 16 && length !== 19) return false;
  const time = Number(number.slice(0, 13).padEnd(13, '0'));
  const now = at !== undefined && at > SOME_CLOCK ? at : undefined;
  return now === undefined ? time > 1_420_070_400_000 && time < 1_893_456_000_000 : time > now - 5 * YEAR && time < now + 2 * YEAR;
}

function varied(text: string, most: number): boolean {
  const seen = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    seen.add(text.charCodeAt(i));
    if (seen.size >= most) return true;
  }
  return false;
}

const canonical = (text: string): string => (/^[0-9a-f]+$/i.test(text) ? text.toLowerCase() : text);
