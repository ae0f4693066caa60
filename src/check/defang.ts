/** Links that nothing makes clickable again, and the way back. */

/** `https://evil.test/a.b` as `hxxps://evil[.]test/a.b`. @param url of the web, as the URL parser writes it */
export function defanged(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  return `${protocol.replace('tt', 'xx')}//${host.replaceAll('.', '[.]')}${pathname}${search}${hash}`;
}

/** Brackets and words that stand for a dot, with the blanks around them. */
const DOTS = /\s{0,2}(?:[[({]\s{0,2}(?:\.|dot|punto)\s{0,2}[\])}]|\\\.)\s{0,2}/gi;
const COLONS = /\s{0,2}[[({]\s{0,2}:\s{0,2}[\])}]\s{0,2}/g;
const SLASHES = /[[({]\s{0,2}(:?\/\/?)\s{0,2}[\])}]/g;
const AT = /\s{0,2}[[({]\s{0,2}(?:@|at|arroba)\s{0,2}[\])}]\s{0,2}/gi;
/** `hxxp`, `h**p`, `h__p`, `hXXps`, `meow://`, with blanks around its signs. */
const SCHEME = /(?<![a-z])(?:h(?:xx|tt|\*\*|__)p|meow)(s?)\s{0,2}:\s{0,2}(?=\/)\/\s{0,2}\/\s{0,2}/gi;

/** Undoes the usual ways of making a link unclickable. @param text any; its length is what this costs */
export const refanged = (text: string): string => text.replace(COLONS, ':').replace(SLASHES, '$1').replace(SCHEME, 'http$1://').replace(DOTS, '.').replace(AT, '@');
