/**
 * `npm run audit -- FILE | --check URL [--json] [--lang es|en]`: the command line, from a fresh clone. Plain Node, because
 * nothing is installed yet. Standard output holds the result and nothing else, standard error only what went wrong, so that a
 * program can read both. Ends with what src/audit/main.ts ends with, or with 1 when the set-up fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { NotReady, plainly, ROOT } from './ready/ready.mjs';

const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** A step of the set-up in a process of its own; what it says is of interest only when it fails. @param {string[]} args of Node */
function silently(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  throw new NotReady('nothing was read: the set-up failed, and its message is above.');
}

/** npm starts scripts in the repository; a relative FILE is meant from where the person stands. */
const whereAsked = () => (process.env.npm_lifecycle_event === 'audit' ? process.env.INIT_CWD : undefined) ?? process.cwd();

await plainly(async () => {
  const isFirst = !existsSync(TSX) || !existsSync(path.join(ROOT, 'public/data/boot.bin'));
  if (isFirst && process.stderr.isTTY) console.error('[testigo] setting up, once: this can take a minute');
  silently(['--input-type=module', '--eval', `
    import { ensureDependencies, plainly } from ${JSON.stringify(new URL('./ready/ready.mjs', import.meta.url))};
    await plainly(async () => { ensureDependencies(); });
  `]);
  silently([TSX, 'build/compile.ts']);
  const { status } = spawnSync(process.execPath, [TSX, '--tsconfig', path.join(ROOT, 'tsconfig.json'), path.join(ROOT, 'src/audit/main.ts'), ...process.argv.slice(2)], {
    cwd: whereAsked(), stdio: 'inherit',
  });
  return status ?? 1;
});
