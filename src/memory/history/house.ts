/** Keeping house: days go when their time is over, finished days become one row, and what was interrupted is finished. */
import { daysBetween } from './calendar.ts';
import { dayOfKey, type DayKeys } from './day-keys.ts';
import { discreet } from './discreet.ts';
import { readExplained, sealExplained } from './explained.ts';
import { packDay, sumDay } from './pack-day.ts';
import { readDay } from './read-day.ts';
import { expired, noticedOn } from './retention.ts';
import type { DayRecord } from './schema.ts';
import type { Shelf } from './shelf.ts';
import type { Keep, Kept } from './types.ts';

/** A day is packed when it is this far away: a change of the time zone may still move visits that are open to the day before or after. */
const FINISHED = 2;

/** A finished day to which fewer visits were added is not packed again: a tab may be open for days. */
const WORTH_PACKING = 20;

export interface House {
  keep: Keep;
  atRisk: boolean;
  today: string;
  /** A database was set aside: it may still need keys that no row here does. */
  aside: boolean;
}

export async function keepHouse(shelf: Shelf, keys: DayKeys, house: House): Promise<void> {
  const { keep, today } = house;
  await keys.tidy();
  await finishErasing(shelf, keys, house);
  const records = (await shelf.days()).map((record) => noticedOn(record, today));
  await shelf.note(records);
  for (const day of expired(records, today, keep)) await dropDay(shelf, keys, day);
  for (const note of await shelf.notes()) if (expired([{ day: note.last, order: 1 }], today, keep).length > 0) await shelf.forgetNote(note);
  if (await keys.passphrase() === 'locked') return;
  for (const record of await shelf.days()) await tidyDay(shelf, keys, record, house);
}

/** The keys go first: from then on nobody can read the rows. */
export async function dropDay(shelf: Shelf, keys: DayKeys, day: string): Promise<void> {
  await keys.remove(await keys.ids(day));
  await shelf.replace(day, undefined, false);
}

/** `pack` leaves a day alone that has rows which can never be read again; with `erase` they go. */
type Why = 'pack' | 'erase';

/**
 * Writes a day again as one row under a new key, then removes its old keys.
 * @param change what of it stays; undefined leaves the day as it is. @param named false when it holds no site's name any more.
 */
export async function rewriteDay(shelf: Shelf, keys: DayKeys, day: string, why: Why, named: boolean, change: (kept: readonly Kept[]) => readonly Kept[] | undefined): Promise<void> {
  const { kept, damaged } = await readDay(shelf, keys, day);
  const left = why === 'pack' && damaged > 0 ? undefined : change(kept);
  if (!left) return;
  if (left.length === 0) return dropDay(shelf, keys, day);
  const summed = await sumDay(day, left);
  const marks = await readExplained(shelf, keys, day);
  const explained = summed.head.findings.flatMap(({ key }) => (marks !== 'locked' && marks.has(key) ? [key] : []));
  const before = await keys.ids(day);
  const fresh = await keys.fresh(day);
  await shelf.replace(day, {
    ...await packDay(summed, fresh),
    ...(explained.length === 0 ? {} : { explained: { day, key: fresh.id, ...await sealExplained(fresh.key, day, explained) } }),
  }, named);
  await keys.remove(before);
}

async function tidyDay(shelf: Shelf, keys: DayKeys, { day, named, loose, packed }: DayRecord, { atRisk, today }: House): Promise<void> {
  if (atRisk && named) return rewriteDay(shelf, keys, day, 'erase', false, (kept) => kept.map(({ visit, contribution }) => ({ visit, contribution: discreet(contribution) })));
  if (Math.abs(daysBetween(day, today)) >= FINISHED && loose >= (packed ? WORTH_PACKING : 1)) return rewriteDay(shelf, keys, day, 'pack', named, (kept) => kept);
}

/** A worker may have been stopped between the removal of keys and that of rows, or between writing again and the removal of keys. */
async function finishErasing(shelf: Shelf, keys: DayKeys, { keep, today, aside }: House): Promise<void> {
  const ids = await keys.ids();
  const records = await shelf.days();
  for (const record of records) if (!record.keys.some((id) => ids.includes(id))) await shelf.replace(record.day, undefined, false);
  const needed = new Set(records.flatMap((record) => record.keys));
  await keys.remove(ids.filter((id) => !needed.has(id) && (!aside || daysBetween(dayOfKey(id), today) >= keep)));
}
