/** Writes the container that `src/knowledge/sections.ts` reads. The same sections give the same bytes. */
import { CHECKSUM_WORD, checksum, FORMAT, HEADER_WORDS, type Kind, KINDS, MAGIC } from '../../src/knowledge/sections.ts';

export type Section = Uint8Array | Uint16Array | Uint32Array;

/** @param sections in the order of their numbers; holes are an error. */
export function writeSections(kind: Kind, sections: readonly Section[]): Uint8Array {
  const table = HEADER_WORDS + sections.length * 2;
  let length = table * 4;
  const offsets = sections.map((section) => {
    const offset = length;
    length = aligned(length + section.byteLength);
    return offset;
  });
  const file = new Uint8Array(length);
  const words = new Uint32Array(file.buffer);
  words.set([MAGIC, KINDS[kind], FORMAT, length, 0, sections.length]);
  sections.forEach((section, number) => {
    words.set([offsets[number]!, section.byteLength], HEADER_WORDS + number * 2);
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offsets[number]!);
  });
  words[CHECKSUM_WORD] = checksum(words, CHECKSUM_WORD + 1);
  return file;
}

/** ASCII text as bytes; anything else is a mistake in the data. */
export function ascii(text: string): Uint8Array {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  if (bytes.length !== text.length || /[^\x00-\x7f]/.test(text)) throw new Error(`not ASCII: ${text.slice(0, 80)}`);
  return bytes;
}

/** Texts one behind the other, and where each begins; the last offset is the end. */
export function textPool(texts: readonly string[]): { offsets: Uint32Array; pool: Uint8Array } {
  const offsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => { offsets[index + 1] = offsets[index]! + text.length; });
  return { offsets, pool: ascii(texts.join('')) };
}

const aligned = (length: number): number => (length + 3) & ~3;
