/**
 * The extension as the demo loads it: what was built, with data that also knows the demo's loopback addresses. The build
 * itself never contains them.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { NotReady, ROOT } from '../build/ready/ready.mjs';

/** Compiled once and kept until something that goes in changes. */
const DATA = path.join(ROOT, 'node_modules/.cache/testigo/demo-data');

/** Runs one of our scripts. @throws NotReady with what it said when it fails */
function run(args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => { said += chunk; });
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (code) => (code === 0 ? done() : fail(new NotReady(`${args.join(' ')} failed:\n${said.trim()}`))));
  });
}

type Target = 'chrome' | 'firefox';

/** The extension as it ships, in dist/. */
export const buildExtension = (target: Target): Promise<void> => run(['build/build.mjs', '--target', target]);

/** Does nothing when nothing has changed. */
export const compileDemoData = (): Promise<void> => run(['node_modules/tsx/dist/cli.mjs', 'build/compile.ts', '--demo', '--out', DATA]);

/**
 * @param out an empty folder for the copy
 * @throws NotReady when the extension has not been built
 */
export async function makeDemoExtension(target: Target, out: string): Promise<void> {
  const built = path.join(ROOT, 'dist', target);
  if (!existsSync(path.join(built, 'manifest.json'))) throw new NotReady(`dist/${target} is not there: run npm run build.`);
  await compileDemoData();
  cpSync(built, out, { recursive: true });
  cpSync(DATA, path.join(out, 'data'), { recursive: true });
}
