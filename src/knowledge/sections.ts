/**
 * The container of `boot.bin` and `names.bin`: a header, a table of sections, and the sections, each 4-byte aligned.
 * All numbers are little-endian, so typed arrays lie directly over the buffer and nothing is parsed at start.
 *
 * Header words: magic, kind, format, length of the file in bytes, checksum, number of sections; then offset and length in
 * bytes of each section. The checksum covers everything behind its own word.
 */
import { KnowledgeError, type Refusal } from './knowledge-error.ts';

/** "TSTG", read as a little-endian word. */
export const MAGIC = 0x47545354;
/** Rises with every change of layout; a file of another format is refused. */
export const FORMAT = 2;
export const HEADER_WORDS = 6;
export const CHECKSUM_WORD = 4;

export const KINDS = { boot: 0x746f6f62, names: 0x656d616e, addresses: 0x72646461, networks: 0x7774656e } as const;
export type Kind = keyof typeof KINDS;

/**
 * Sixteen words a step: a file is checked before its first use, when nothing is compiled yet and each step is dear. Every step
 * is a bijection of the sum and of any one of its words, so no change within a single word goes unnoticed.
 */
export function checksum(words: Uint32Array, from: number): number {
  let sum = words.length;
  let at = from;
  for (const last = words.length - 15; at < last; at += 16) {
    sum = (sum << 5 | sum >>> 27) + (
      words[at]! ^ words[at + 1]! ^ words[at + 2]! ^ words[at + 3]! ^ words[at + 4]! ^ words[at + 5]! ^ words[at + 6]! ^ words[at + 7]! ^
      words[at + 8]! ^ words[at + 9]! ^ words[at + 10]! ^ words[at + 11]! ^ words[at + 12]! ^ words[at + 13]! ^ words[at + 14]! ^ words[at + 15]!
    ) | 0;
  }
  for (; at < words.length; at++) sum = (sum << 5 | sum >>> 27) + words[at]! | 0;
  return sum >>> 0;
}

/** Views over the sections of one file, by number. */
export class Sections {
  readonly #buffer: ArrayBuffer;
  readonly #table: Uint32Array;

  /** @throws KnowledgeError when the file is foreign, of another format, cut short or altered. */
  constructor(buffer: ArrayBuffer, kind: Kind) {
    const problem = problemOf(buffer, kind);
    if (problem) throw new KnowledgeError(`${kind}.bin`, ...problem);
    this.#buffer = buffer;
    this.#table = new Uint32Array(buffer, HEADER_WORDS * 4);
  }

  bytes(section: number): Uint8Array {
    return new Uint8Array(this.#buffer, this.#table[section * 2]!, this.#table[section * 2 + 1]!);
  }

  halves(section: number): Uint16Array {
    return new Uint16Array(this.#buffer, this.#table[section * 2]!, this.#table[section * 2 + 1]! >>> 1);
  }

  words(section: number): Uint32Array {
    return new Uint32Array(this.#buffer, this.#table[section * 2]!, this.#table[section * 2 + 1]! >>> 2);
  }

  text(section: number): string {
    return String.fromCharCode(...this.bytes(section));
  }
}

function problemOf(buffer: ArrayBuffer, kind: Kind): [Refusal, detail: string] | undefined {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) return ['damaged', `${buffer.byteLength} bytes cannot be a whole file`];
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC || words[1] !== KINDS[kind]) return ['foreign', 'this is not the expected file'];
  if (words[2] !== FORMAT) return ['outdated', `format ${words[2]} instead of ${FORMAT}`];
  if (words[3] !== buffer.byteLength) return ['damaged', `${buffer.byteLength} bytes instead of ${words[3]}`];
  return words[CHECKSUM_WORD] === checksum(words, CHECKSUM_WORD + 1) ? undefined : ['damaged', 'the checksum does not fit'];
}
