/**
 * `npm run check [-- NAME…]`: everything about the repository that is not a test. All parts run, each prints one line; the
 * last line is `N passed, N failed`. A NAME runs only the parts whose names contain it.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureDependencies, NotReady, plainly, ROOT } from './ready/ready.mjs';

await plainly(async () => {
  const names = process.argv.slice(2);
  ensureDependencies();
  // Parts look at what was built; when the build fails they say so, and the others still run.
  const built = spawnSync(process.execPath, [path.join(ROOT, 'build/build.mjs')], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

  const { tsImport } = await import('tsx/esm/api');
  const { PARTS, runParts } = await tsImport('./check/parts.ts', import.meta.url);
  const parts = PARTS.filter((/** @type {{ name: string }} */ part) => names.length === 0 || names.some((name) => part.name.includes(name)));
  if (parts.length === 0) throw new NotReady(`no part is called “${names.join(' ')}”.`);
  const build = { name: 'build', problems: () => (built ? [] : ['npm run build failed; its message is above']) };
  const { passed, failed } = await runParts(ROOT, [build, ...parts]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
