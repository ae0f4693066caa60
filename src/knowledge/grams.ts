/**
 * How many literals are searched at once. Of every second character of a URL, three in a row make a gram, case and digits
 * folded; a literal of at least six characters always contains a whole one, whichever half of the positions is looked at.
 * Grams only find candidates, which are then compared in full.
 */
const CLASSES = 'abcdefghijklmnopqrstuvwxyz0/.-_';
export const CLASS_BITS = 5;

export const STEP = 2;
/** From the first character of a gram to its last. */
export const SPAN = 2 * STEP;
export const SHORTEST_TRIGGER = SPAN + STEP;
export const GRAM_COUNT = 1 << (3 * CLASS_BITS);
export const GRAM_MASK = GRAM_COUNT - 1;
/** Stands for any digit in a trigger. */
export const ANY_DIGIT = '#';

/** Class of an ASCII code; everything else shares class 0. */
export const FOLD = foldTable();

/** The gram that ends with a character, from the one that ended `STEP` before. */
export const nextGram = (gram: number, code: number): number => (gram << CLASS_BITS | FOLD[code & 127]!) & GRAM_MASK;

function foldTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (let index = 0; index < CLASSES.length; index++) {
    const code = CLASSES.charCodeAt(index);
    table[code] = index + 1;
    if (code >= 97 && code <= 122) table[code - 32] = index + 1;
  }
  for (let digit = 48; digit < 58; digit++) table[digit] = table[48]!;
  table[ANY_DIGIT.charCodeAt(0)] = table[48]!;
  return table;
}
