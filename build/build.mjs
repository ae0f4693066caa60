/**
 * `npm run build [-- --target chrome|firefox]`: dependencies, then the catalogue's data, then one bundle a browser in dist/.
 * Plain Node, because it runs in a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, NotReady, plainly, ROOT, say } from './ready/ready.mjs';

const TARGETS = ['chrome', 'firefox'];

/** Runs one of our tools with this Node. @param {string} tool path inside node_modules @param {string[]} args */
function run(tool, args, environment = {}) {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new NotReady(`${args.join(' ')} failed; its message is above.`);
}

await plainly(async () => {
  const { values } = parseArgs({ options: { target: { type: 'string', multiple: true } } });
  const targets = values.target ?? TARGETS;
  const unknown = targets.find((target) => !TARGETS.includes(target));
  if (unknown !== undefined) throw new NotReady(`there is no target “${unknown}”: chrome or firefox.`);

  ensureDependencies();
  say('compiling the catalogue');
  run('tsx/dist/cli.mjs', ['build/compile.ts']);
  for (const target of targets) {
    say(`building dist/${target}`);
    // A test runner's NODE_ENV would make a development bundle, with this machine's paths in it.
    run('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { TARGET: target, NODE_ENV: 'production' });
  }
});
