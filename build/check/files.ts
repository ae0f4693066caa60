/** The repository's own files, without what is installed or built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOREIGN = new Set(['node_modules', 'dist', 'artifacts', '.git', 'data']);

/** Paths relative to `root` with forward slashes, sorted. @param folders looked into; a missing one has no files. */
export function filesIn(root: string, folders: readonly string[], name: RegExp): string[] {
  return folders.flatMap((folder) => below(root, folder)).filter((file) => name.test(file)).toSorted();
}

function below(root: string, folder: string): string[] {
  const where = path.join(root, folder);
  if (!existsSync(where)) return [];
  return readdirSync(where, { withFileTypes: true }).flatMap((item) => {
    if (FOREIGN.has(item.name)) return [];
    const file = path.posix.join(folder, item.name);
    return item.isDirectory() ? below(root, file) : [file];
  });
}

export const read = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');

/** A file of JSON as an object; what is not an object becomes an empty one. */
export function readObject(root: string, file: string): Record<string, unknown> {
  return asObject(JSON.parse(read(root, file)));
}

export const asObject = (value: unknown): Record<string, unknown> =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {});

export const asTexts = (value: unknown): string[] =>
  (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
