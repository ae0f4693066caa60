/**
 * Archives that come out the same everywhere: entries sorted by name, one fixed date, fixed permissions, names relative with
 * forward slashes. Compression is fflate's, which is plain JavaScript: the machine cannot change a byte.
 */
import { zipSync, type Zippable } from 'fflate';

export interface Entry { name: string; bytes: Uint8Array; executable?: boolean }

/** MS-DOS dates have no time zone and begin here; fflate reads the date's local fields, so it is made from local fields. */
const epoch = () => new Date(1980, 0, 1);

/** Regular file, rw-r--r-- or rwxr-xr-x, in the upper half of the attributes (APPNOTE 4.4.15, Unix). */
const modeOf = ({ executable }: Entry): number => ((executable ? 0o100755 : 0o100644) << 16) >>> 0;

const UNIX = 3;

/**
 * @param entries in any order
 * @returns the archive
 * @throws when a name is absolute, climbs out of the archive, or comes twice
 */
export function zip(entries: readonly Entry[]): Uint8Array {
  const tree: Zippable = {};
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (/^(?:\/|[A-Za-z]:)|\\|(?:^|\/)\.\.(?:\/|$)/.test(entry.name)) throw new Error(`not a name for an archive: ${entry.name}`);
    if (entry.name in tree) throw new Error(`twice in one archive: ${entry.name}`);
    tree[entry.name] = [entry.bytes, { level: 9, mtime: epoch(), os: UNIX, attrs: modeOf(entry) }];
  }
  return zipSync(tree);
}
