/**
 * Days from a file become days of the history, all or none: their keys are written first, then one transaction adds every row, and where it
 * does not, the keys go again. What a worker that was stopped in between leaves is keys without a day, which keeping house removes.
 */
import { contributionsOf } from '../transfer/day-layout.ts';
import { sortOut } from '../transfer/sort-out.ts';
import type { ExportedDay, Imported } from '../transfer/types.ts';
import type { Pause } from '../overview/sum.ts';
import { isQuota } from '../quota.ts';
import type { DayKeys } from './day-keys.ts';
import { discreet } from './discreet.ts';
import { packDay, sizeOf, sumDay } from './pack-day.ts';
import type { Packed, Shelf } from './shelf.ts';
import type { Keep, Kept } from './types.ts';

export interface Importing {
  shelf: Shelf;
  keys: DayKeys;
  keep: Keep;
  atRisk: boolean;
  today: string;
  /** Bytes of rows that there may be. */
  most: number;
  pause: Pause;
}

/** @param days each once, and as `checkDay` let them pass. Rejects only where the folder of keys cannot be read. */
export async function importDays(days: readonly ExportedDay[], { shelf, keys, keep, atRisk, today, most, pause }: Importing): Promise<Imported> {
  const before = await keys.ids();
  try {
    const records = await shelf.days();
    const sorted = sortOut(days.map(({ day }) => day), records.map(({ day }) => day), today, keep);
    const packed: Packed[] = [];
    let bytes = records.reduce((sum, record) => sum + record.bytes, 0);
    // In the order of the calendar: where there is no room some time, the oldest go first.
    for (const day of sorted.add) {
      const exported = days.find((one) => one.day === day);
      if (!exported) continue;
      const one = await packDay(sumDay(day, keptOf(exported, atRisk)), await keys.fresh(day));
      bytes += sizeOf(one);
      if (bytes > most) return await undone(keys, before, 'no-room');
      packed.push(one);
      await pause();
    }
    if (packed.length > 0) await shelf.add(packed, !atRisk);
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
