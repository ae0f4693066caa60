/**
 * What is installed may be used: every dependency has a licence that we know, and the lock file names no server and leaves
 * nothing out. npm writes a lock file without the programs for other systems when it cannot find them, and then refuses it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { asObject, read, readObject } from './files.ts';
import type { Part } from './part.ts';

/** Licences under which code may be used to build Testigo or be part of it. */
const ALLOWED = new Set([
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'ISC', 'MIT', 'MPL-2.0', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib',
]);

/** Fields that no SPDX list knows: data under terms of its own, named in NOTICE, and one old spelling (winreg: BSD-2-Clause). */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  '@ghostery/trackerdb': 'CC-BY-NC-SA-4.0',
  '@ip-location-db/asn': 'SEE LICENSE IN ROUTEVIEWS-LICENSE and DBIP-LICENSE (CC-BY-4.0)',
  '@ip-location-db/dbip-country': 'SEE LICENSE IN DBIP-LICENSE (CC-BY-4.0)',
  winreg: 'BSD',
};

export const licences: Part = {
  name: 'licences of dependencies',
  problems(root) {
    const lock = readObject(root, 'package-lock.json');
    const server = /"resolved":/.test(read(root, 'package-lock.json')) ? ['package-lock.json: names the server of a package (omit-lockfile-registry-resolved)'] : [];
    const packages = asObject(lock.packages);
    return [...server, ...Object.entries(packages).flatMap(([where, entry]) => [...leftOut(packages, where, asObject(entry)), ...inPackage(root, where, asObject(entry))])];
  },
};

/** What a package asks for, and Node would not find from where it lies. */
function leftOut(packages: Record<string, unknown>, where: string, entry: Record<string, unknown>): string[] {
  const asked = Object.keys({ ...asObject(entry.dependencies), ...asObject(entry.optionalDependencies) });
  const folders = where.split('/node_modules/').map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/'));
  const found = (name: string) => ['', ...folders].some((folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages);
  return asked.filter((name) => !found(name)).map((name) => `package-lock.json: leaves out ${name}, which ${where || 'package.json'} asks for`);
}

function inPackage(root: string, where: string, entry: Record<string, unknown>): string[] {
  if (where === '') return [];
  const name = where.slice(where.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const unsigned = typeof entry.integrity === 'string' ? [] : [`${name}: the lock file has no checksum for it`];
  if (!existsSync(path.join(root, where, 'package.json'))) {
    // Programs for other systems are in the lock file and not on this disk.
    return entry.optional === true ? unsigned : [...unsigned, `${name}: is not installed`];
  }
  const licence = licenceOf(readObject(root, `${where}/package.json`));
  return allowed(licence) || SAID_OTHERWISE[name] === licence ? unsigned : [...unsigned, `${name}: licence “${licence}” is not on the list`];
}

/** The `license` field, or the old `license: {type}` and `licenses: [{type}]` of npm's early days. */
function licenceOf(manifest: Record<string, unknown>): string {
  const [first] = Array.isArray(manifest.licenses) ? manifest.licenses : [manifest.licenses];
  const said = manifest.license ?? first;
  return typeof said === 'string' ? said : String(asObject(said).type ?? 'none');
}

/** An SPDX expression of names with AND and OR, one level of parentheses. */
function allowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(allowed);
  return bare.split(' AND ').every((one) => ALLOWED.has(one.replaceAll(/[()]/g, '')));
}
