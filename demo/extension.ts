/**
 * The extension as the demo loads it: what was built, with data that also knows the demo's loopback addresses. The build
 * itself never contains them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { NotReady, ROOT } from '../build/ready/ready.mjs';

/** Compiled once and kept until something that goes in changes. */
const DATA = path.join(ROOT, 'node_modules/.cache/testigo/demo-data');

function compileDemoData(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'build/compile.ts', '--demo', '--out', DATA,
  ], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new NotReady(`the demo's data could not be compiled: ${stderr}${stdout}`);
}

/**
 * @param target which build
 * @param out an empty folder for the copy
 * @throws NotReady when the extension has not been built
 */
export function makeDemoExtension(target: 'chrome' | 'firefox', out: string): void {
  const built = path.join(ROOT, 'dist', target);
  if (!existsSync(path.join(built, 'manifest.json'))) throw new NotReady(`dist/${target} is not there: run npm run build.`);
  compileDemoData();
  cpSync(built, out, { recursive: true });
  cpSync(DATA, path.join(out, 'data'), { recursive: true });
}
