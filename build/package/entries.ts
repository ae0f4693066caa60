/** What goes into an archive: a built folder, or the repository as its last commit has it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from './zip.ts';

/** Every file below a folder. */
export function folderEntries(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .map((file) => ({ name: path.relative(folder, file).split(path.sep).join('/'), bytes: readFileSync(file) }));
}

/**
 * Every file of the last commit, with the bytes of that commit: what lies uncommitted in the folder stays out.
 * @throws outside of a git repository
 */
export function commitEntries(root: string): Entry[] {
  return git(root, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']).toString().split('\0').filter(Boolean).map((line) => {
    const [head = '', name = ''] = line.split('\t');
    const [mode, , object = ''] = head.split(' ');
    return { name, bytes: git(root, ['cat-file', 'blob', object]), executable: mode === '100755' };
  });
}

function git(root: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`git ${args[0]}: ${error?.message ?? stderr.toString().trim()}`);
  return stdout;
}
