/**
 * Days from a file become days of the history, all or none: each is packed when it comes; when all are there their keys are written, then one
 * transaction adds every row, and where it does not, the keys go again. What a worker that was stopped in between leaves is keys without a day, which
 * keeping house removes.
 */
import { contributionsOf } from '../transfer/day-layout.ts';
import { sortOut } from '../transfer/sort-out.ts';
import type { ExportedDay, Imported } from '../transfer/types.ts';
import type { Pause } from '../overview/sum.ts';
import { isQuota } from '../quota.ts';
import type { DayKeys } from './day-keys.ts';
import { discreet } from './discreet.ts';
import { packDay, sizeOf, sumDay } from './pack-day.ts';
import type { Shelf } from './shelf.ts';
import type { StagedDay } from './staging.ts';
import type { Keep, Kept } from './types.ts';

export interface Importing {
  /** undefined before there is any. */
  shelf: Shelf | undefined;
  keys: DayKeys;
  keep: Keep;
  atRisk: boolean;
  today: string;
  /** Bytes of rows that there may be. */
  most: number;
  pause: Pause;
}

/** @param exported as `checkDay` let it pass. @param taken bytes of the days before it. @returns undefined for a day that will not come in */
export async function packImported(exported: ExportedDay, taken: number, { shelf, keys, keep, atRisk, today, most, pause }: Importing): Promise<StagedDay | 'no-room' | undefined> {
  const records = await shelf?.days() ?? [];
  if (sortOut([exported.day], records.map(({ day }) => day), today, keep).add.length === 0) return undefined;
  const kept = keptOf(exported, atRisk);
  await pause();
  const summed = await sumDay(exported.day, kept, pause);
  await pause();
  const key = await keys.draw(exported.day);
  const packed = await packDay(summed, key);
  const bytes = sizeOf(packed);
  return records.reduce((sum, record) => sum + record.bytes, taken + bytes) > most ? 'no-room' : { packed, key, bytes };
}

/** @param staged as `packImported` gave them. Rejects only where the folder of keys cannot be read. */
export async function importDays(staged: ReadonlyMap<string, StagedDay | undefined>, { shelf, keys, keep, atRisk, today, pause }: Importing & { shelf: Shelf }): Promise<Imported> {
  const before = await keys.ids();
  try {
    const sorted = sortOut([...staged.keys()], (await shelf.days()).map(({ day }) => day), today, keep);
    const days: StagedDay[] = [];
    // In the order of the calendar: where there is no room some time, the oldest go first.
    for (const day of sorted.add) {
      const one = staged.get(day);
      // It was not to come in when it was handed over, and now it would: days went meanwhile.
      if (!one) return await undone(keys, before, 'failed');
      await keys.put(one.key);
      days.push(one);
      await pause();
    }
    if (days.length > 0) await shelf.add(days.map(({ packed }) => packed), !atRisk);
    return { outcome: 'done', days: sorted };
  } catch (error) {
    return undone(keys, before, isQuota(error) ? 'no-room' : 'failed');
  }
}

async function undone(keys: DayKeys, before: readonly string[], outcome: 'no-room' | 'failed'): Promise<Imported> {
  await keys.ids().then((now) => keys.remove(now.filter((id) => !before.includes(id)))).catch(() => undefined);
  return { outcome };
}

/** Names of visits only have to differ within their day. */
const keptOf = (exported: ExportedDay, atRisk: boolean): Kept[] =>
  contributionsOf(exported).map((contribution, index) => ({ visit: `imported ${index}`, contribution: atRisk ? discreet(contribution) : contribution }));
