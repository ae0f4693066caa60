/** Writes what visits add to their days, each under its day's key. */
import type { Exposure } from '../../exposure/types.ts';
import type { Visit } from '../../journal/types.ts';
import type { Barriers } from './barriers.ts';
import type { LocalTime } from './calendar.ts';
import { contributionOf } from './contribution.ts';
import type { DayKeys } from './day-keys.ts';
import { discreet } from './discreet.ts';
import { packVisits } from './pack.ts';
import { keepWithin, withRoom, type Room } from './room.ts';
import type { Row } from './schema.ts';
import { seal } from './seal.ts';
import type { Shelf } from './shelf.ts';
import type { Kept } from './types.ts';

export interface Writing {
  shelf: Shelf;
  keys: DayKeys;
  barriers: Barriers;
  atRisk: boolean;
  hash: Promise<(id: string) => string>;
  now(): number;
  local(at: number): LocalTime;
  most: number;
}

/** Rejects when it could not be written; what was written of it may be written again. @returns the days that changed. */
export async function writeVisits(batch: readonly { visit: Visit; exposure: Exposure }[], writing: Writing): Promise<string[]> {
  const { shelf, keys, barriers, most, now, local } = writing;
  const hash = await writing.hash;
  const days = new Map<string, Kept[]>();
  for (const { visit, exposure } of batch) {
    if (visit.private !== false) continue;
    const name = hash(visit.id);
    const contribution = contributionOf(visit, exposure, await whenOf(visit, name, writing));
    const kept = await barriers.pass({ visit: name, contribution }, visit.started);
    if (kept) days.set(contribution.day, [...days.get(contribution.day) ?? [], kept]);
  }
  const room: Room = { shelf, keys, today: local(now()).day, most };
  for (const [day, kept] of days) {
    await withRoom(room, day, async () => shelf.put(await rowsOf(day, kept, writing), !writing.atRisk));
    await keepWithin(room, day);
  }
  return [...days.keys()];
}

/** A visit stays on the day on which it was first written, wherever the clock or the time zone go; none begins in the future. */
async function whenOf(visit: Visit, name: string, { shelf, now, local }: Writing): Promise<LocalTime> {
  const when = local(Math.min(visit.started, now()));
  return { ...when, day: await shelf.dayOf(name) ?? when.day };
}

async function rowsOf(day: string, kept: readonly Kept[], { keys, atRisk }: Writing): Promise<Row[]> {
  const { id, key } = await keys.forWriting(day);
  return Promise.all(kept.map(async ({ visit, contribution }) => {
    const written = { visit, contribution: atRisk ? discreet(contribution) : contribution };
    return { day, visit, key: id, ...await seal(key, day, visit, packVisits([written])) };
  }));
}
