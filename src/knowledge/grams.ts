/**
 * Three characters, case and digits folded, as one number. A literal of at least six characters always has one of its grams
 * at a position divisible by four, so a URL is searched for all literals at once by looking at every fourth position.
 */
const CLASSES = 'abcdefghijklmnopqrstuvwxyz0/.-_?=&%:@';
const RADIX = CLASSES.length + 1;

export const GRAM_STEP = 4;
export const SHORTEST_TRIGGER = 6;
export const GRAM_COUNT = RADIX * RADIX * RADIX;
/** Stands for any digit in a trigger. */
export const ANY_DIGIT = '#';

/** Class of an ASCII code; everything else shares class 0. */
const FOLD = foldTable();

/** @param first, second, third character codes. */
export const gramOf = (first: number, second: number, third: number): number =>
  (FOLD[first & 127]! * RADIX + FOLD[second & 127]!) * RADIX + FOLD[third & 127]!;

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
