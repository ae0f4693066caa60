/**
 * What a name looks like, whatever letters it is written in: its skeleton, after Unicode UTS 39, section 4.
 *
 * The table holds the letters of other scripts, and of Latin itself, that UTS 39 (confusables.txt, version 12.1) takes for a letter of
 * ASCII, and that may stand in a domain name; scripts that no keyboard has are left out. Cyrillic `в к м н т` are added, which
 * differ from small capitals in nothing that a screen shows. https://www.unicode.org/reports/tr39/
 */
const LOOKS: Readonly<Record<string, string>> = {
  a: 'ɑаαꭺ', ae: 'æӕ', b: 'ьв', c: 'ᴄсϲⲥꮯ', d: 'ԁɗđ', e: 'еҽ℮ꬲ', f: 'ꞙẝքſ', g: 'ɡᶃƍց', h: 'һհнħ', i: 'ıɪɩіꙇιꭵ', j: 'јϳ', k: 'кκ', l: 'ǀłןاӏ', m: 'мᴍ',
  n: 'ոռη', o: 'ᴏᴑꬽоοσօоⲟסهھہەჿø', oe: 'œ', p: 'рρⲣ', q: 'ԛգզ', r: 'ꭇꭈгᴦⲅꮁ', s: 'ꜱƽѕꮪ', t: 'тτŧ', u: 'ꞟᴜꭎꭒʋυսц', v: 'ᴠѵνטꮩ', w: 'ɯᴡѡԝաꮃ', x: 'хχ', y: 'ɣᶌʏỿꭚуүγყ',
  z: 'ᴢꮓ', '2': 'շ', '3': 'зӡ', '6': 'б', '8': 'ȣ',
};

const PLAIN: ReadonlyMap<string, string> = new Map(Object.entries(LOOKS).flatMap(([plain, letters]) => [...letters].map((letter) => [letter, plain] as const)));

/** Marks that stand on a letter: `é` looks like `e`. */
const MARKS = /\p{M}/gu;

/** Letters by what they look like; what looks like nothing in ASCII stays. @param text lower case */
export const plainLetters = (text: string): string => [...text.normalize('NFKD').replace(MARKS, '')].map((letter) => PLAIN.get(letter) ?? letter).join('');

/** The same for comparing names: digits and pairs that pass for letters count as those. */
export const skeleton = (text: string): string => plainLetters(text).replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('i', 'l');
