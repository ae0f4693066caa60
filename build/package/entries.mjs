/** What goes into an archive: a built folder, or the repository as its last commit has it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder. @param {string} folder @returns {import('./zip.mjs').Entry[]} */
export function folderEntries(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .map((file) => ({ name: path.relative(folder, file).split(path.sep).join('/'), bytes: readFileSync(file) }));
}

/** @param {string} root @param {string[]} args */
function git(root, args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr?.toString().trim() ?? 'could not be started'}`);
  return stdout;
}

/**
 * Every file of the last commit, with the bytes of that commit: what lies uncommitted in the folder stays out.
 * @param {string} root
 * @returns {import('./zip.mjs').Entry[]}
 * @throws {Error} outside of a git repository
 */
export function commitEntries(root) {
  return git(root, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']).toString().split('\0').filter(Boolean).map((line) => {
    const [head = '', name = ''] = line.split('\t');
    const [fileMode, , object = ''] = head.split(' ');
    return { name, bytes: git(root, ['cat-file', 'blob', object]), executable: fileMode === '100755' };
  });
}
