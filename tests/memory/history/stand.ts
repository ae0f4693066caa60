/** A history on a disk in memory, with a clock that the test moves and a worker that it can stop. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fold } from '../../../src/exposure/fold.ts';
import type { Contact, Visit } from '../../../src/journal/types.ts';
import { DayKeys } from '../../../src/memory/history/day-keys.ts';
import { History, type HistoryOptions } from '../../../src/memory/history/history.ts';
import { keyFolder } from '../../../src/memory/history/key-folder.ts';
import { Place } from '../../../src/memory/history/place.ts';
import type { Row } from '../../../src/memory/history/schema.ts';
import type { Keep } from '../../../src/memory/history/types.ts';
import { contact, located, organisation, scene, visit } from '../../scene.ts';
import { opfs } from './opfs.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Monday, at noon. */
export const MONDAY = Date.UTC(2026, 10, 16, 12);

/** UTC, so that no test depends on where it runs. */
export const utc = (at: number) => ({ day: new Date(at).toISOString().slice(0, 10), hour: new Date(at).getUTCHours() });

function area() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (keys: string | string[] | null) => structuredClone(Object.fromEntries([...kept].filter(([key]) => keys === null || keys === key || keys.includes(key)))),
    set: async (values: Record<string, unknown>) => { for (const [key, value] of Object.entries(structuredClone(values))) kept.set(key, value); },
    remove: async (keys: string | string[]) => { for (const key of [keys].flat()) kept.delete(key); },
  };
}

export const KNOWN = {
  hosts: { 'tracker.test': { organisation: organisation('trackco', 'US'), category: 'advertising' } },
  places: { '192.0.2.1': located('US', 64501), '192.0.2.2': located('MX', 64502) },
};

/** A visit to that site, with a tracker and whatever else is given. */
export function visited(site: string, at: number, more: Contact[] = [], over: Partial<Visit> = {}): Visit {
  const own = contact(site, { site, thirdParty: false, ways: { opened: 1 }, addresses: ['192.0.2.2'] });
  const all = [own, contact('px.tracker.test', { requests: 3, addresses: ['192.0.2.1'] }), ...more];
  return visit(all, {
    id: `document of ${site} at ${at}`, url: `https://${site}/`, host: site, site, started: at, committed: at, ...over,
    requests: all.reduce((sum, { requests }) => sum + requests, 0), contacts: new Map(all.map((one) => [one.host, one])),
  });
}

export const exposed = (of: Visit, known: Parameters<typeof scene>[1] = KNOWN) => fold(scene(of, known));

export function stand(more: Partial<HistoryOptions> = {}) {
  const files = opfs();
  globalThis.indexedDB = new IDBFactory();
  const [session, local] = [area(), area()];
  const timers: (() => void)[] = [];
  const world = {
    files, session, local, clock: MONDAY, zone: utc, salt: 'salt', timers,
    history: undefined as unknown as History,
    /** Adds visits and waits until they are written. */
    async browse(...visits: Visit[]): Promise<void> {
      for (const one of visits) world.history.add(one, exposed(one));
      await world.history.settled();
    },
    /** A new worker in the same session, which knows the settings. */
    async wake(keep: Keep = 7, atRisk = false): Promise<History> {
      const later = (_: number, run: () => void): void => { timers.push(run); };
      world.history = new History({
        private: false, session, keys: new DayKeys(keyFolder, session, 10), place: new Place(local, later), later,
        hash: Promise.resolve((id) => `${world.salt} ${[...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 48, 7).toString(16)}`),
        now: () => world.clock, local: (at) => world.zone(at), most: Infinity, ...more,
      });
      await world.history.configure({ history: keep, atRisk });
      return world.history;
    },
    /** The browser closes: what is in memory is gone. */
    close(): void { session.kept.clear(); world.salt += '!'; },
    /** All rows on the disk, also of databases that were set aside. */
    rows: (name = 'history-1'): Promise<Row[]> => all<Row>(name, 'rows'),
  };
  return world;
}

/** Everything in a table, without the code under test. */
export async function all<T>(name: string, table: string): Promise<T[]> {
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
  return new Promise((done, failed) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => { opening.result.close(); done(asked.result as T[]); };
      asked.onerror = () => failed(asked.error);
    };
  });
}
