/** Compiles the two host indexes. Deterministic: the same catalogue and packages give the same bytes. */
import type { Catalogue } from '../catalogue/types.ts';
import type { Addresses } from './address-table.ts';
import { compileBoot } from './boot.ts';
import { compileNames } from './names.ts';
import { readTrackerDb } from './trackerdb.ts';

export interface HostOptions {
  /** For the demo: address → listed address whose indicators it stands for, as in `{'127.0.50.1': '187.188.81.66'}`. */
  aliases?: Addresses;
}

export function compileHosts(catalogue: Catalogue, { aliases = {} }: HostOptions = {}): { boot: Uint8Array; names: Uint8Array } {
  const trackers = readTrackerDb();
  return { boot: compileBoot(catalogue, trackers, aliases), names: compileNames(catalogue, trackers) };
}
