/**
 * Dependencies are installed once per lock file: a stamp inside `node_modules` holds the hash of the lock file that was
 * installed, and goes away with the folder.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotReady, say } from './not-ready.mjs';

const OLDEST_NODE = [20, 19];

/** The repository's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** How to call npm: the one that runs us where there is one, because `npm` need not be on the path. */
function npm() {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return { file: process.execPath, before: [cli], shell: false };
  return { file: 'npm', before: [], shell: process.platform === 'win32' };
}

/** @param {string} version of Node, e.g. `20.20.2` */
export function isOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE;
  return major < oldMajor || (major === oldMajor && minor < oldMinor);
}

/**
 * Runs `npm ci` when the lock file is not the one that was installed last.
 * @param {string} [root] folder with package.json and package-lock.json
 * @returns {'installed' | 'already-there'}
 * @throws {NotReady} when Node is too old or npm fails
 */
export function ensureDependencies(root = ROOT) {
  if (isOldNode(process.versions.node)) {
    throw new NotReady(`Node ${process.versions.node} is too old: Testigo needs ${OLDEST_NODE.join('.')} or newer.`);
  }
  const lock = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  const stamp = path.join(root, 'node_modules/.testigo-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return 'already-there';

  say('installing dependencies (npm ci)');
  const { file, before, shell } = npm();
  // --include=dev: with NODE_ENV=production npm would leave out the tools that build the extension.
  const { status, error } = spawnSync(file, [...before, 'ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell });
  if (error) throw new NotReady(`npm could not be started (${error.message}). Install Node with npm and try again.`);
  if (status !== 0) throw new NotReady('npm ci failed; its message is above. Check the network and try again.');
  writeFileSync(stamp, lock);
  return 'installed';
}
