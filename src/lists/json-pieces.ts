/**
 * Reads JSON of any size in pieces of text. Containers whose path is told to be opened are walked by hand, strictly; what is in them is
 * cut out whole and given to `JSON.parse`, which is strict and quick. So no more than one element is held at a time.
 *
 * Paths: keys joined by `/`, `*` for the elements of an array; a key that holds either sign is `?`. Nothing recurses.
 */
import { ListError } from './types.ts';

export interface Taker {
  /** Whether the container at the path is walked; the rest is taken whole. */
  opens(path: string): boolean;
  opened(path: string, kind: 'object' | 'array'): void;
  closed(path: string): void;
  /** Everything else, parsed. */
  take(path: string, value: unknown): void;
}

/** Levels of brackets; what people write has a dozen. */
const DEEPEST = 64;
/** Characters of one element. */
const LONGEST = 4 * 1024 * 1024;
/** Elements of all walked containers together. */
const MOST = 400_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Both count from 1. */
interface Place { line: number; character: number }

interface Level { path: string; kind: 'object' | 'array'; inside: string }

export class JsonPieces {
  readonly #taker: Taker;
  readonly #run: Generator<undefined, void, string>;
  #text = '';
  #at = 0;
  #ended = false;
  #taken = 0;
  /** Where the text begins that is held, and where in it the value that was cut out last. */
  #begins: Place = { line: 1, character: 1 };
  #cutFrom = 0;

  constructor(taker: Taker) {
    this.#taker = taker;
    this.#run = this.#document();
    this.#run.next();
  }

  /** @throws ListError as soon as it is no JSON, or more than can be held; it names the place. */
  feed(text: string): void {
    if (text !== '') this.#step(text);
  }

  /** @throws ListError when the document is not complete. */
  end(): void {
    this.#ended = true;
    this.#step('');
  }

  #step(text: string): void {
    try {
      this.#run.next(text);
    } catch (error) {
      if (!(error instanceof ListError) || error.at !== undefined) throw error;
      const { line, character } = after(this.#begins, this.#text, this.#at);
      throw new ListError(error.why, line, character);
    }
  }

  /** Waits for more text; what lies before `from` is let go. @returns how far everything moved to the left */
  *#more(from: number): Generator<undefined, number, string> {
    if (this.#ended) throw new ListError('json');
    const next: string = yield;
    if (next === '' && this.#ended && from >= this.#text.length) throw new ListError('json');
    this.#begins = after(this.#begins, this.#text, from);
    this.#text = this.#text.slice(from) + next;
    this.#at -= from;
    if (this.#text.length > LONGEST + next.length) throw new ListError('too-large');
    return from;
  }

  /** The next character that is no blank, and does not pass it. */
  *#sign(): Generator<undefined, number, string> {
    for (;;) {
      while (this.#at < this.#text.length) {
        const code = this.#text.charCodeAt(this.#at);
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
        this.#at++;
      }
      yield* this.#more(this.#at);
    }
  }

  *#document(): Generator<undefined, void, string> {
    const levels: Level[] = [];
    yield* this.#value('', levels);
    while (levels.length > 0) yield* this.#member(levels);
    // Only blanks may follow.
    for (;;) {
      const more = this.#text.slice(this.#at).search(/[^ \n\r\t]/);
      if (more >= 0) {
        this.#at += more;
        throw new ListError('json');
      }
      this.#begins = after(this.#begins, this.#text, this.#text.length);
      this.#text = '';
      this.#at = 0;
      if (this.#ended) return;
      this.#text = yield;
    }
  }

  /** A value: opens a level, or takes it whole. */
  *#value(path: string, levels: Level[]): Generator<undefined, void, string> {
    const sign = yield* this.#sign();
    if ((sign === OPEN || sign === OPEN_LIST) && this.#taker.opens(path)) {
      this.#at++;
      const kind = sign === OPEN ? 'object' : 'array';
      levels.push({ path, kind, inside: path === '' ? '' : `${path}/` });
      this.#taker.opened(path, kind);
      const next = yield* this.#sign();
      if (next === (kind === 'object' ? CLOSE : CLOSE_LIST)) this.#close(levels);
      else yield* this.#element(levels);
      return;
    }
    this.#taker.take(path, this.#parsed(yield* this.#whole(sign)));
  }

  #close(levels: Level[]): void {
    this.#at++;
    const level = levels.pop();
    if (level) this.#taker.closed(level.path);
  }

  /** What stands behind a value: the end of its container, or a comma and the next one. */
  *#member(levels: Level[]): Generator<undefined, void, string> {
    const level = levels.at(-1)!;
    const sign = yield* this.#sign();
    if (sign === (level.kind === 'object' ? CLOSE : CLOSE_LIST)) return this.#close(levels);
    if (sign !== COMMA) throw new ListError('json');
    this.#at++;
    yield* this.#element(levels);
  }

  *#element(levels: Level[]): Generator<undefined, void, string> {
    if (++this.#taken > MOST) throw new ListError('too-many');
    const { kind, inside } = levels.at(-1)!;
    if (kind === 'array') return yield* this.#value(`${inside}*`, levels);
    if ((yield* this.#sign()) !== QUOTE) throw new ListError('json');
    const key = String(this.#parsed(yield* this.#whole(QUOTE)));
    if ((yield* this.#sign()) !== COLON) throw new ListError('json');
    this.#at++;
    yield* this.#value(inside + (/[/*]/.test(key) ? '?' : key), levels);
  }

  /** The text of one value, and passes it. */
  *#whole(sign: number): Generator<undefined, string, string> {
    let start = this.#at;
    let depth = 0;
    let at = start;
    for (;;) {
      const text = this.#text;
      while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
          const end = endOfString(text, at + 1);
          if (end < 0) break;
          at = end + 1;
          if (depth === 0) return this.#cut(start, at);
          continue;
        }
        if (code === OPEN || code === OPEN_LIST) {
          if (++depth > DEEPEST) throw new ListError('too-deep');
        } else if (code === CLOSE || code === CLOSE_LIST) {
          // The container around a number or a word ends it.
          if (depth === 0) return this.#cut(start, at);
          if (--depth === 0) return this.#cut(start, at + 1);
        } else if (depth === 0 && (code === COMMA || code <= 0x20)) return this.#cut(start, at);
        at++;
      }
      if (this.#ended) {
        if (depth > 0 || sign === QUOTE) throw new ListError('json');
        return this.#cut(start, text.length);
      }
      this.#at = start;
      const moved = yield* this.#more(start);
      at -= moved;
      start -= moved;
      if (this.#ended && depth === 0 && sign !== QUOTE) return this.#cut(start, this.#text.length);
    }
  }

  #cut(from: number, to: number): string {
    this.#at = to;
    this.#cutFrom = from;
    return this.#text.slice(from, to);
  }

  /** @param text that was just cut out */
  #parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      this.#at = this.#cutFrom;
      throw new ListError('json');
    }
  }
}

/** Where one is after reading `text` up to `to`. */
function after({ line, character }: Place, text: string, to: number): Place {
  if (to === 0) return { line, character };
  let begins = -1;
  let lines = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < to; next = text.indexOf('\n', next + 1)) {
    begins = next;
    lines++;
  }
  return { line: line + lines, character: begins < 0 ? character + to : to - begins };
}

/** @returns where the string ends that began before `from`, or -1. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH && at - 1 - slashes >= from) slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}
