/** Opens all rows of one day. A visit's own row is newer than what the packed day holds of it. */
import type { DayKeys } from './day-keys.ts';
import { unpackVisits } from './pack.ts';
import { unseal } from './seal.ts';
import type { Shelf } from './shelf.ts';
import type { Contribution, Kept } from './types.ts';

/** `locked` rows wait for the passphrase; `damaged` ones can never be read again. */
export interface ReadDay { kept: Kept[]; locked: number; damaged: number }

export async function readDay(shelf: Shelf, keys: DayKeys, day: string): Promise<ReadDay> {
  const kept = new Map<string, Contribution>();
  let [locked, damaged] = [0, 0];
  for (const row of await shelf.rows(day)) {
    const key = await keys.forReading(row.key);
    const read = key === 'locked' || !key ? undefined : await unseal(key, day, row.visit, row).then((bytes) => unpackVisits(day, bytes)).catch(() => undefined);
    if (key === 'locked') locked += 1;
    else if (!read) damaged += 1;
    for (const { visit, contribution } of read ?? []) kept.set(visit, contribution);
  }
  return { kept: [...kept].map(([visit, contribution]) => ({ visit, contribution })), locked, damaged };
}
