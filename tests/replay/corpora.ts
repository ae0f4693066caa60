/** Recorded traffic that lives outside the repository. Absent, the replay fails loudly instead of passing on nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { eventsOf } from '../../src/audit/read-log.ts';
import type { BrowserEvent } from '../../src/journal/types.ts';

const CORPORA = resolve(process.env.TESTIGO_CORPORA ?? '../shared/corpora');

export interface Log { name: string; events: BrowserEvent[]; bytes: Uint8Array }

/** @throws when the corpora are not where TESTIGO_CORPORA says. */
export function logsIn(folder: 'netlogs' | 'har'): Log[] {
  const path = join(CORPORA, folder);
  if (!existsSync(path)) throw new Error(`the recorded traffic is missing: ${folder} is not in TESTIGO_CORPORA, so nothing was replayed`);
  return readdirSync(path).filter((name) => name.endsWith('.gz')).sort().map((name) => {
    const bytes = readFileSync(join(path, name));
    return { name, bytes, events: eventsOf(bytes) };
  });
}
