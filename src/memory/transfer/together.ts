/**
 * Everything of one file comes in together or not at all, though the days lie in a database and the rest beside it.
 *
 * First it is announced which days are about to come that were not there. Then the days are written, in one transaction. Then one write makes
 * the options, lists, keys and reminders those of the file and takes the announcement back: that is the moment in which it all counts. Where anything before it fails,
 * the days go again. Where everything stops in between, the announcement still stands, and `takeBack` removes what it names: the worker
 * asks for that when it starts, unless a page holds the lock.
 */
import { isDay } from '../history/calendar.ts';
import type { Imported } from './types.ts';

/** Where the announcement stands in `storage.local`; null where there is none any more. */
export const ANNOUNCED_KEY = 'import';
/** Held from the announcement until it is taken back. */
export const IMPORT_LOCK = 'testigo-import';

const MOST = 100;

export interface Together {
  announce(days: readonly string[]): Promise<unknown>;
  writeDays(): Promise<Imported>;
  /** One write: the options and the rest, and the end of the announcement. What it needs before may be refused for want of room. */
  writeRest(): Promise<'done' | 'no-room' | 'failed'>;
  takeBack(days: readonly string[]): Promise<unknown>;
}

/** @param coming days of the file that are not kept here yet. Rejects when the reading of the file was stopped. */
export async function importTogether(coming: readonly string[], { announce, writeDays, writeRest, takeBack }: Together): Promise<Imported> {
  const failed: Imported = { outcome: 'failed' };
  try {
    await announce(coming);
  } catch {
    return failed;
  }
  // Of days that came in none was there before.
  const back = (days: readonly string[]): Promise<unknown> => takeBack(days).catch(() => undefined); // the worker does it when it starts
  let imported: Imported;
  try {
    imported = await writeDays();
  } catch (error) {
    await back([]);
    throw error;
  }
  if (imported.outcome !== 'done') {
    await back([]);
    return imported;
  }
  const rest = await writeRest().catch(() => 'failed' as const);
  if (rest === 'done') return imported;
  await back(imported.days.add);
  return { outcome: rest };
}

export const announced = (days: readonly string[]): Record<string, unknown> => ({ [ANNOUNCED_KEY]: { days } });

/** @param stored anything at all. @returns days that an import left when it was stopped; undefined when none was */
export function announcedDays(stored: unknown): string[] | undefined {
  if (typeof stored !== 'object' || stored === null || !('days' in stored) || !Array.isArray(stored.days)) return undefined;
  return stored.days.slice(0, MOST).filter((day: unknown): day is string => typeof day === 'string' && isDay(day));
}
