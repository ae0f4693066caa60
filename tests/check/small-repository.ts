/** A small repository of its own for one test: only the files that the part under test looks at. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** @param files text by path @returns the folder; it goes away with the test */
export function smallRepository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'testigo-check-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

const HERE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The same with our installed programs in it, and with those of our settings that are named. */
export function repositoryWithTools(files: Readonly<Record<string, string>>, settings: readonly string[] = []): string {
  const root = smallRepository(files);
  for (const file of settings) copyFileSync(path.join(HERE, file), path.join(root, file));
  symlinkSync(path.join(HERE, 'node_modules'), path.join(root, 'node_modules'), 'dir');
  return root;
}
