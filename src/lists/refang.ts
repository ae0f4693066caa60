/** Values that were made unclickable, as reports print them: `hxxps://evil[.]test`. All expressions are linear. */

const MARKS = /[[({\\]|^\s*h(?:xx|XX|\*\*|__)p|^\s*meow:/i;
const DOT = /\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\[punto\]|\(punto\)|\\\./gi;
const COLON = /\[:\]|\(:\)/g;
const SLASHES = /\[:\/\/\]/g;
const SLASH = /\[\/\]/g;
const SCHEME = /^(?:h(?:xx|\*\*|__)p|meow)(s?):/i;

/** @param text one value; its length is what this costs. */
export function refanged(text: string): string {
  const value = text.trim();
  if (!MARKS.test(value)) return value;
  return value.replace(DOT, '.').replace(SLASHES, '://').replace(COLON, ':').replace(SLASH, '/').replace(SCHEME, 'http$1:');
}
