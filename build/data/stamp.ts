/** Whether a build would write what is already there: hashes of everything that goes in and of what came out. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OUTPUTS } from './outputs.ts';

/** Text that goes in, besides the pinned packages. */
const FOLDERS = ['catalogue', 'build/catalogue', 'build/data', 'build/index', 'build/map', 'src/knowledge'];
const FILES = ['build/compile.ts', 'demo/aliases.json', 'demo/addresses.csv'];
const PACKAGES = ['@ghostery/trackerdb', 'tldts', '@ip-location-db/asn', '@ip-location-db/asn-country', '@ip-location-db/dbip-country', 'world-atlas', 'topojson-client', 'd3-geo'];

/** @param options everything on the command line, and `files` whose content counts. */
export function inputHash(root: string, options: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(options);
  for (const name of PACKAGES) hash.update(`${name} ${versionOf(root, name)}\n`);
  const inside = FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  for (const file of [...inside, ...FILES.map((name) => join(root, name)), ...files].sort()) {
    if (existsSync(file)) hash.update(`${file.replace(root, '')}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Hash of all files that a build wrote, or undefined while one is missing. */
export function outputHash(folder: string): string | undefined {
  const hash = createHash('sha256');
  for (const name of OUTPUTS) {
    if (!existsSync(join(folder, name))) return undefined;
    hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

/** Where the last build into a folder is noted; not in the folder itself, because all of that ships. */
export function stampFile(root: string, folder: string): string {
  return join(root, 'node_modules/.cache/testigo', `${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.stamp`);
}

export const isFresh = (stamp: string, input: string, folder: string): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === `${input} ${outputHash(folder)}`;

export function writeStamp(stamp: string, input: string, folder: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${input} ${outputHash(folder)}`);
}

function versionOf(root: string, name: string): string {
  const file = createRequire(join(root, 'package.json')).resolve.paths(name)?.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${name} is not installed`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
