/** Parameters of a request as a detector reads them: those of its own address, and those written inside another one's value. */
import type { Parameter } from '../journal/types.ts';
import { namesOfRun } from './name-token.ts';

const SCANNED = 4_096;
const PAIRS = 50;

/** The words of a name: `user_data[email]`, `hashedEmail` and `ep.email` all have `email` among theirs. Lower case. */
export const wordsOf = (name: string): string[] => name.slice(0, 64).replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word !== '');

/** Parameters of a whole address, or JSON, that is the value of another parameter: pixels send the page's own address along. */
export function inner(value: string): Parameter[] {
  const text = unescaped(value.slice(0, SCANNED));
  if (text.includes('":')) return [...text.matchAll(/"([\w.[\]-]{1,40})":\s?(?:"([^"]{1,256})"|([-+\d.]{1,24})(?=[,}\]\s]|$))/g)].slice(0, PAIRS).map(([, name = '', said, number = '']) => ({ name, value: said ?? number }));
  if (!text.includes('=')) return [];
  return text.slice(text.indexOf('?') + 1).split(/[?&#;]/, PAIRS).flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals > 0 ? [{ name: pair.slice(0, equals), value: unescaped(pair.slice(equals + 1)) }] : [];
  });
}

/** Without percent signs, where they are a valid escape. */
export function unescaped(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A name as it may be told: somebody may have written a value in its place, and then it is only said that it stood in the address. */
export const toldName = (name: string): string => (/^[a-z][\w.[\]-]{0,39}$/i.test(name) && name.split('.').every((part) => namesOfRun(part, { likely: false, at: undefined }).length === 0) ? name : 'URL');
