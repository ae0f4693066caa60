/**
 * Takes a JSON object apart while it is still being read, so that nothing larger than one day is ever parsed in one piece: its members, and of those that are
 * lists the entries one by one. Texts are found by their brackets and quotes alone; whoever parses them finds out whether they are sound.
 *
 * Life-cycle: `feed` for each piece of the text, then `end`.
 */

/** `begins`: a list is one. `piece`: of the long text, as it stands in the file, quotes included. */
export type Part = { part: 'member'; key: string; text: string } | { part: 'begins'; list: string } | { part: 'entry'; list: string; text: string } | { part: 'piece'; text: string };

/** The text is no JSON object, or ends too early, or one part of it is larger than any may be. */
export class Broken extends Error {
  override name = 'Broken';

  /** @param where as in Misfit */
  constructor(readonly where = 'JSON') {
    super(`not whole: ${where}`);
  }
}

const [QUOTE, BACKSLASH, COLON, COMMA, OPEN, CLOSE, BEGIN, END] = [...'"\\:,{}[]'].map((letter) => letter.charCodeAt(0));

export class JsonSplitter {
  readonly #lists: readonly string[];
  readonly #long: string;
  readonly #most: number;
  #depth = 0;
  #quoted = false;
  #escaped = false;
  /** What was read of the part that goes on. */
  #text = '';
  #key: string | undefined;
  #members = 0;
  #entries = 0;
  /** The one whose entries are read. */
  #inList: string | undefined;
  readonly #listed = new Set<string>();
  #over = false;

  /** @param lists keys of members that are given entry by entry. @param long key of the text that is given in pieces. @param most characters of any other part */
  constructor(lists: readonly string[], long: string, most: number) {
    this.#lists = lists;
    this.#long = long;
    this.#most = most;
  }

  /** @throws Broken */
  *feed(chunk: string): Generator<Part> {
    let from = 0;
    const taken = (at: number): string => {
      const text = this.#text + chunk.slice(from, at);
      this.#text = '';
      from = at + 1;
      return text;
    };
    for (let at = 0; at < chunk.length; at++) {
      const letter = chunk.charCodeAt(at);
      if (this.#quoted) {
        if (this.#escaped) this.#escaped = false;
        else if (letter === BACKSLASH) this.#escaped = true;
        else if (letter === QUOTE) this.#quoted = false;
      } else if (letter === QUOTE) {
        this.#quoted = true;
      } else if (letter === OPEN || letter === BEGIN) {
        if (this.#depth === 0) this.#opens(letter, taken(at));
        else if (letter === BEGIN && this.#beginsList(chunk.slice(from, at))) {
          taken(at);
          this.#inList = this.#key ?? '';
          this.#entries = 0;
          yield { part: 'begins', list: this.#inList };
        }
        this.#depth += 1;
      } else if (letter === CLOSE || letter === END) {
        this.#depth -= 1;
        if (this.#depth < 0) throw new Broken();
        if (this.#depth === 1 && this.#inList !== undefined) yield* this.#endsList(letter, taken(at));
        if (this.#depth === 0) yield* this.#ends(letter, taken(at));
      } else if (letter === COLON && this.#depth === 1 && this.#key === undefined) {
        this.#key = keyIn(taken(at));
      } else if (letter === COMMA && this.#depth === 2 && this.#inList !== undefined) {
        this.#entries += 1;
        yield { part: 'entry', list: this.#inList, text: taken(at) };
      } else if (letter === COMMA && this.#depth === 1) {
        yield* this.#member(taken(at));
      }
    }
    this.#text += chunk.slice(from);
    if (this.#key === this.#long && this.#depth === 1) {
      yield { part: 'piece', text: this.#text };
      this.#text = '';
    }
    if (this.#text.length > this.#most) throw new Broken();
  }

  /** @throws Broken when more should have come, or something followed. */
  end(): void {
    if (!this.#over || this.#text.trim() !== '') throw new Broken();
  }

  #opens(letter: number, before: string): void {
    if (this.#over || letter !== OPEN || before.trim() !== '') throw new Broken();
  }

  #beginsList(before: string): boolean {
    return this.#depth === 1 && this.#key !== undefined && this.#lists.includes(this.#key) && !this.#listed.has(this.#key) && (this.#text + before).trim() === '';
  }

  *#endsList(letter: number, text: string): Generator<Part> {
    const list = this.#inList;
    if (letter !== END || list === undefined) throw new Broken();
    this.#inList = undefined;
    this.#listed.add(list);
    if (this.#entries > 0 || text.trim() !== '') yield { part: 'entry', list, text };
  }

  *#ends(letter: number, text: string): Generator<Part> {
    if (letter !== CLOSE) throw new Broken();
    this.#over = true;
    if (this.#members > 0 || this.#key !== undefined || text.trim() !== '') yield* this.#member(text);
  }

  *#member(text: string): Generator<Part> {
    const key = this.#key;
    if (key === undefined) throw new Broken();
    this.#members += 1;
    this.#key = undefined;
    if (key === this.#long) yield { part: 'piece', text };
    else if (!this.#listed.has(key) || text.trim() !== '') yield { part: 'member', key, text };
  }
}

/** @throws Broken when it is no text. */
function keyIn(text: string): string {
  try {
    const key: unknown = JSON.parse(text);
    if (typeof key === 'string') return key;
  } catch {
    // Said below.
  }
  throw new Broken();
}
