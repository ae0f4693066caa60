/** Where the disk is full, or the history larger than it may be, the oldest days go first, and that is remembered to be said. */
import { isQuota } from '../quota.ts';
import type { DayKeys } from './day-keys.ts';
import { dropDay } from './house.ts';
import type { Shelf } from './shelf.ts';

export interface Room { shelf: Shelf; keys: DayKeys; today: string; /** Bytes of rows. */ most: number }

/** Does something that writes; where there is no room for it, the oldest day goes and it is tried again. Rejects when no other day is left. */
export async function withRoom<T>(room: Room, day: string, write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!isQuota(error) || !await makeRoom(room, day)) throw error;
    }
  }
}

/** Lets the oldest days go while there is more than may be. @param day stays whatever its size. */
export async function keepWithin(room: Room, day: string): Promise<void> {
  const size = async (): Promise<number> => (await room.shelf.days()).reduce((sum, { bytes }) => sum + bytes, 0);
  while (await size() > room.most && await makeRoom(room, day));
}

/** @returns false when there is no other day. */
async function makeRoom({ shelf, keys, today }: Room, but: string): Promise<boolean> {
  const oldest = (await shelf.days()).filter(({ day }) => day !== but).sort((a, b) => a.order - b.order)[0];
  if (!oldest) return false;
  await dropDay(shelf, keys, oldest.day);
  const dropped = (await shelf.notes()).find(({ name }) => name === 'dropped');
  await shelf.takeNote({ name: 'dropped', days: (dropped?.days ?? 0) + 1, last: today });
  return true;
}
