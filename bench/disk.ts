/** A history on a disk in memory. */
import 'fake-indexeddb/auto';
import { localTime } from '../src/memory/history/calendar.ts';
import { DayKeys } from '../src/memory/history/day-keys.ts';
import { History } from '../src/memory/history/history.ts';
import type { KeyFolder } from '../src/memory/history/key-folder.ts';
import { Place } from '../src/memory/history/place.ts';
import { area } from './area.ts';

export interface World { clock: number }

/** With keys in a map in the place of the private file system. @returns a new worker on that disk, each time it is called. */
export function newDisk(world: World): () => Promise<History> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const folder: KeyFolder = {
    names: async () => [...files.keys()], read: async (name) => files.get(name), readAll: async (names) => new Map(names.flatMap((name) => { const file = files.get(name); return file ? [[name, file] as const] : []; })),
    write: async (name, bytes) => { files.set(name, bytes); },
    remove: async (name) => { files.delete(name); }, removeAll: async () => files.clear(),
  };
  const [session, local] = [area(), area()];
  const later = (): void => undefined;
  return async () => {
    const history = new History({
      private: false, session, keys: new DayKeys(folder, session), place: new Place(local, later), later, most: Infinity,
      hash: Promise.resolve((id) => id), now: () => world.clock, local: localTime,
    });
    await history.configure({ history: 90, atRisk: false });
    return history;
  };
}
