/** Byte search in what a browser wrote: the proof that something is not on the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** A text as the browsers write it: UTF-8, and both byte orders of UTF-16. */
function spellings(text: string): Buffer[] {
  const wide = Buffer.from(text, 'utf16le');
  return [Buffer.from(text, 'utf8'), wide, Buffer.from(wide).swap16()];
}

/**
 * Files below the folders (or among them) whose bytes hold the text.
 * LevelDB and Firefox compress with Snappy, which keeps a text that occurs once as it is: search for something unusual.
 */
export const filesWith = (text: string, paths: readonly string[]): string[] => filesWithAny(spellings(text), paths);

/** The same for bytes as they are. */
export const filesWithBytes = (bytes: readonly number[], paths: readonly string[]): string[] => filesWithAny([Buffer.from(bytes)], paths);

function filesWithAny(needles: readonly Buffer[], paths: readonly string[]): string[] {
  return paths
    .flatMap((place) => (statSync(place).isDirectory() ? files(place) : [place]))
    .filter((file) => {
      // A browser that runs may take a file away in between.
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
      return needles.some((needle) => bytes.includes(needle));
    });
}
