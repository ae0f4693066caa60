/**
 * Finding words in texts as people type them: whatever the case, with or without accents. The letter ñ is found by n, for many keyboards
 * lack it; but whoever types ñ means ñ ("año" is no "ano"). Several words have to be there all, anywhere in the text.
 */
export type Place = [start: number, end: number];

/** @returns whether the text has every word of the query; an empty query is in every text */
export const hasAll = (text: string, query: string): boolean => wordsOf(query).every((word) => fold(text, word).includes(foldWord(word)));

/** @returns where the words of the query stand in the text, in UTF-16 units; places may overlap */
export function placesIn(text: string, query: string): Place[] {
  return wordsOf(query).flatMap((word) => {
    const [within, letters] = [fold(text, word), foldWord(word)];
    const places: Place[] = [];
    for (let at = within.indexOf(letters); at >= 0; at = within.indexOf(letters, at + letters.length)) places.push([at, at + letters.length]);
    return places;
  });
}

const wordsOf = (query: string): string[] => query.normalize('NFC').split(/\s+/).filter((word) => word !== '');

const foldWord = (word: string): string => fold(word, word);

/** As long as the text is, so that a place in one is the same place in the other. */
function fold(text: string, word: string): string {
  const keeps = /ñ/i.test(word);
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += letter(text.charAt(at), keeps);
  return folded;
}

function letter(given: string, keeps: boolean): string {
  const small = given.toLowerCase().charAt(0);
  return small < '\u0080' || (small === 'ñ' && keeps) ? small : small.normalize('NFD').charAt(0);
}
