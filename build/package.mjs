/**
 * `npm run package`: the three archives of a release, from a fresh build, and their SHA-256. Two runs of one commit give the
 * same bytes, in any folder: anybody can check a release against its source.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NotReady, plainly, ROOT, say } from './ready/ready.mjs';

await plainly(async () => {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'build/build.mjs')], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new NotReady('there is nothing to package.');

  // Only now: in a fresh clone the build has just installed what these need.
  const { tsImport } = await import('tsx/esm/api');
  const { zip } = await tsImport('./package/zip.ts', import.meta.url);
  const { commitEntries, folderEntries } = await tsImport('./package/entries.ts', import.meta.url);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

  const archives = [
    { name: `testigo-chrome-${version}.zip`, entries: () => folderEntries(path.join(ROOT, 'dist/chrome')) },
    { name: `testigo-firefox-${version}.xpi`, entries: () => folderEntries(path.join(ROOT, 'dist/firefox')) },
  ];
  if (existsSync(path.join(ROOT, '.git'))) archives.push({ name: `testigo-source-${version}.zip`, entries: () => commitEntries(ROOT) });
  else say('no git history here: the source archive is left out');

  for (const { name, entries } of archives) {
    const bytes = zip(entries());
    writeFileSync(path.join(ROOT, 'dist', name), bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  dist/${name}  ${bytes.length} bytes`);
  }
});
