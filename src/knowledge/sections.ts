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
export const FORMAT = 1;
export const HEADER_WORDS = 6;
export const CHECKSUM_WORD = 4;

export const KINDS = { boot: 0x746f6f62, names: 0x656d616e, addresses: 0x72646461, networks: 0x7774656e } as const;
export type Kind = keyof typeof KINDS;

/** Every step is a bijection of the state, so no change of a single word goes unnoticed. */
export function checksum(words: Uint32Array, from: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x9e3779b1);
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
