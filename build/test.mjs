/**
 * `npm test [-- PROJECT [FILTER…]]`: sets up whatever is missing and runs unit, replay and browser tests one after the other,
 * so that nothing disturbs the browsers. The last line is `N passed, N failed` with the true totals.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser, ensureDependencies, NotReady, plainly, ROOT, say } from './ready/ready.mjs';

const PROJECTS = ['unit', 'replay', 'browser'];

/** Runs a script with this Node, its output in ours. @param {string[]} args @param {NodeJS.ProcessEnv} [environment] */
const node = (args, environment = {}) =>
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } }).status;

/** Recorded traffic and test vectors of others lie beside the repository, because they may not be part of it. */
function missingCorpora() {
  const folder = path.resolve(ROOT, process.env.TESTIGO_CORPORA ?? '../shared/corpora');
  if (existsSync(folder)) return undefined;
  return `!!! ${folder} is not there: what is tested against recorded traffic and public test vectors CANNOT be tested. Set TESTIGO_CORPORA to their folder.`;
}

await plainly(async () => {
  const [first, ...rest] = process.argv.slice(2);
  const projects = first !== undefined && PROJECTS.includes(first) ? [first] : PROJECTS;
  const filters = projects.length === 1 ? rest : process.argv.slice(2);

  ensureDependencies();
  const { tsImport } = await import('tsx/esm/api');
  const { line, sum, totalsOf } = await tsImport('./testing/totals.ts', import.meta.url);

  const setUp = projects.includes('browser') ? node(['build/build.mjs']) : node(['node_modules/tsx/dist/cli.mjs', 'build/compile.ts']);
  if (setUp !== 0) throw new NotReady('the tests need what could not be built; the message is above.');
  const browsers = projects.includes('browser') ? { CHROME_PATH: ensureBrowser('chromium'), FIREFOX_PATH: ensureBrowser('firefox') } : {};
  const missing = missingCorpora();
  if (missing) console.log(`\n${missing}\n`);

  const folder = mkdtempSync(path.join(tmpdir(), 'testigo-tests-'));
  const all = projects.map((project) => {
    say(`${project} tests`);
    const report = path.join(folder, `${project}.json`);
    const status = node(['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters], browsers);
    const totals = totalsOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, status);
    say(`${project}: ${line(totals)}`);
    return totals;
  });
  rmSync(folder, { recursive: true, force: true });

  if (missing) console.log(`\n${missing}\n`);
  const totals = sum(all);
  console.log(line(totals));
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1;
});
