/**
 * `npm run bench [-- NAME…]`: measures what the project promises, each against its peer in the same run, and prints one line
 * of JSON for each goal. Ends with 1 when a gate is missed. A NAME runs only the benchmarks whose names begin with it; those that start
 * browsers take many minutes and run only when they are named.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureDependencies, NotReady, plainly, ROOT } from './ready/ready.mjs';

/** Module of bench/ and the function in it that gives goals. */
const BENCHES = [['hosts', 'benchHosts'], ['addresses', 'benchAddresses'], ['history', 'benchHistory'], ['overview', 'benchOverview'], ['lists', 'benchLists'], ['headers', 'benchHeaders'], ['dashboard', 'benchDashboard'], ['transfer', 'benchTransfer'], ['browser-lists', 'benchBrowserLists']];
const WHEN_NAMED = ['headers', 'dashboard', 'transfer', 'browser-lists'];

await plainly(async () => {
  const names = process.argv.slice(2);
  const chosen = BENCHES.filter(([module = '']) => (names.length === 0 ? !WHEN_NAMED.includes(module) : names.some((name) => module.startsWith(name))));
  if (chosen.length === 0) throw new NotReady(`no benchmark is called “${names.join(' ')}”.`);

  ensureDependencies();
  // The goals go to standard output alone, so that they can be read by a program.
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'build/compile.ts'], { cwd: ROOT, stdio: ['ignore', process.stderr, 'inherit'] });
  if (status !== 0) throw new NotReady('there is no data to measure; the message is above.');

  const { tsImport } = await import('tsx/esm/api');
  let missed = 0;
  for (const [module = '', name = ''] of chosen) {
    const bench = (await tsImport(`../bench/${module}.ts`, import.meta.url))[name];
    for await (const goal of await bench()) {
      console.log(JSON.stringify(goal));
      if (!goal.met) missed += 1;
    }
  }
  return missed === 0 ? 0 : 1;
});
