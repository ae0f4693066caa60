/** A number of bytes as a person reads it: `12 kB`, `1.4 MB`. */
import type { Words } from './words/words.ts';

export const sizeText = (bytes: number, words: Words): string =>
  bytes < 1_000_000 ? `${words.number(Math.ceil(bytes / 1_000))} kB` : `${words.number(Math.round(bytes / 100_000) / 10)} MB`;
