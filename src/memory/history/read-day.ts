/** Opens all rows of one day. A visit's own row is newer than what the packed day holds of it. */
import type { Pause } from '../overview/sum.ts';
import type { DayKeys } from './day-keys.ts';
import { unpackVisits } from './pack.ts';
import { unseal } from './seal.ts';
import type { Row } from './schema.ts';
import type { Shelf } from './shelf.ts';
import type { Contribution, Kept } from './types.ts';

/** Rows that are opened at the same time: most of the time of each is waiting. */
const TOGETHER = 16;

/** `locked` rows wait for the passphrase; `damaged` ones can never be read again. */
export interface ReadDay { kept: Kept[]; locked: number; damaged: number }

/** @param pause between the pieces. */
export async function readDay(shelf: Shelf, keys: DayKeys, day: string, pause: Pause = () => undefined): Promise<ReadDay> {
  const kept = new Map<string, Contribution>();
  let [locked, damaged] = [0, 0];
  const rows = await shelf.rows(day);
  // Each once, and not by sixteen rows at the same time.
  for (const id of new Set(rows.map(({ key }) => key))) await keys.forReading(id);
  for (let first = 0; first < rows.length; first += TOGETHER) {
    for (const read of await Promise.all(rows.slice(first, first + TOGETHER).map((row) => readRow(keys, row)))) {
      if (read === 'locked') locked += 1;
      else if (!read) damaged += 1;
      else for (const { visit, contribution } of read) kept.set(visit, contribution);
    }
    await pause();
  }
  return { kept: [...kept].map(([visit, contribution]) => ({ visit, contribution })), locked, damaged };
}

/** undefined when it can never be read again. */
async function readRow(keys: DayKeys, row: Row): Promise<Kept[] | 'locked' | undefined> {
  const key = await keys.forReading(row.key);
  if (key === 'locked' || !key) return key;
  return unseal(key, row.day, row.visit, row).then((bytes) => unpackVisits(row.day, bytes)).catch(() => undefined);
}
