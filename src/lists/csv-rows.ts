/** Tables of text, RFC 4180, fed in pieces: quoted fields may hold separators, quotes and line ends. A row is given with the line that it begins in. */
import { ListError } from './types.ts';

const QUOTE = '"';
/** Characters of one row: what is longer is no table. */
const LONGEST = 256 * 1024;
const MOST_FIELDS = 1000;

export class CsvRows {
  readonly #separator: string;
  readonly #give: (fields: string[], line: number) => void;
  #fields: string[] = [];
  #field = '';
  #size = 0;
  #line = 1;
  #began = 1;
  /** `after`: behind the quote that closes a field, or the first of two that stand for one. */
  #state: 'start' | 'plain' | 'quoted' | 'after' = 'start';
  #wasReturn = false;

  constructor(separator: ',' | ';' | '\t', give: (fields: string[], line: number) => void) {
    this.#separator = separator;
    this.#give = give;
  }

  feed(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const plain = this.#state === 'plain' || this.#state === 'quoted' ? this.#run(text, at) : 0;
      if (plain > 0) {
        this.#field += text.slice(at, at + plain);
        this.#size += plain;
        at += plain - 1;
        if (this.#size > LONGEST) throw new ListError('csv', this.#began);
        continue;
      }
      this.#sign(text[at]!);
    }
  }

  /** @throws ListError when the last quoted field has no end. */
  end(): void {
    if (this.#state === 'quoted') throw new ListError('csv', this.#began);
    if (this.#fields.length > 0 || this.#state !== 'start') this.#endRow();
  }

  /** How many characters from there on mean only themselves. */
  #run(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at++) {
      const sign = text[at]!;
      if (sign === QUOTE || sign === '\n' || (this.#state === 'plain' && (sign === this.#separator || sign === '\r'))) break;
    }
    return at - from;
  }

  #sign(sign: string): void {
    const afterReturn = this.#wasReturn;
    this.#wasReturn = false;
    if (++this.#size > LONGEST) throw new ListError('csv', this.#began);
    if (sign === '\n') this.#line++;
    if (this.#state === 'quoted') {
      if (sign === QUOTE) this.#state = 'after';
      else this.#field += sign;
    } else if (sign === QUOTE && this.#state === 'start') this.#state = 'quoted';
    else if (sign === QUOTE && this.#state === 'after') {
      this.#field += QUOTE;
      this.#state = 'quoted';
    } else if (sign === this.#separator) this.#endField();
    else if (sign === '\n') {
      if (!(afterReturn && this.#fields.length === 0 && this.#state === 'start')) this.#endRow();
      else this.#began = this.#line;
    } else if (sign === '\r') {
      this.#endRow();
      this.#wasReturn = true;
    } else {
      this.#field += sign;
      this.#state = 'plain';
    }
  }

  #endField(): void {
    if (this.#fields.push(this.#field) > MOST_FIELDS) throw new ListError('csv', this.#began);
    this.#field = '';
    this.#state = 'start';
  }

  #endRow(): void {
    this.#endField();
    const fields = this.#fields;
    const began = this.#began;
    this.#fields = [];
    this.#size = 0;
    this.#began = this.#line;
    if (fields.length > 1 || fields[0] !== '') this.#give(fields, began);
  }
}
