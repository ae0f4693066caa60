/**
 * The lists that are kept, in use: read before the first request is judged, and again whenever a page or an organisation changes them.
 * Requests that come before are in the witness's queue. A list that cannot be read is left out, and its page says so; what takes too long
 * is not waited for, and counts as soon as it is there.
 */
import browser from 'webextension-polyfill';
import type { BootIndex, Indicator, Knowledge } from '../knowledge/types.ts';
import type { KeptVisit } from '../journal/state.ts';
import { LiveLists, type ListInUse } from '../lists/live-lists.ts';
import { openList, type OpenList } from '../lists/open-list.ts';
import { LISTS_KEY, type StoredList } from '../memory/lists/list-index.ts';
import { shelfIn } from '../memory/lists/list-shelf.ts';
import { rowsOf } from '../witness/rows-of.ts';

/** Browsing goes on without lists that take longer than this, in milliseconds. */
const PATIENCE = 5_000;

export interface KeptListsParts { boot: Promise<BootIndex>; knowledge(): Promise<Knowledge>; private: boolean; now(): number; later(milliseconds: number, run: () => void): void }

export interface KeptLists {
  /** What ships with the lists above it, once both are read. Rejects when what ships cannot be read. */
  boot: Promise<BootIndex>;
  knowledge(): Promise<Knowledge>;
  /** What rows of lists mean that a visit met: to be kept beside its record. */
  namedBy(visit: KeptVisit): object;
  /** The same of all records, as the session kept them. */
  recall(records: readonly unknown[]): void;
  /** Every entry in use, once the lists were read; unpacked one by one, so rest in between. */
  entries(): Promise<Iterable<Indicator>>;
  /** Told when other lists count than before. */
  onChange(run: () => void): void;
  /** Lists, keys and all; and what was met, for which the visits must be forgotten first. Rejects when something may be left. */
  erase(): Promise<void>;
}

/** Registers its listener at once. */
export function openKeptLists({ boot, knowledge, private: isPrivate, now, later }: KeptListsParts): KeptLists {
  const shelf = shelfIn(browser.storage.local, isPrivate);
  const live = new LiveLists(now);
  const open = new Map<string, OpenList>();
  const listeners: (() => void)[] = [];
  let last: string | undefined;

  async function use(): Promise<void> {
    const { lists } = await shelf.index();
    const read = await Promise.all(lists.map(async (list): Promise<ListInUse[]> => {
      try {
        const opened = open.get(list.block) ?? openList(await shelf.block(list));
        open.set(list.block, opened);
        return [inUse(list, opened)];
      } catch {
        return []; // the page of lists says which
      }
    }));
    for (const block of open.keys()) if (!lists.some((list) => list.block === block)) open.delete(block);
    const used = read.flat();
    live.use(used);
    const told = JSON.stringify(used.map(({ id, name, publisher, page, first }) => [id, name, publisher, page, first]));
    if (last !== undefined && told !== last) for (const run of listeners) run();
    last = told;
  }

  let reading = use().catch(() => undefined);
  browser.storage.local.onChanged.addListener((changes) => { if (LISTS_KEY in changes) reading = reading.then(use).catch(() => undefined); });
  const patience = new Promise<void>((done) => { later(PATIENCE, done); });
  const read = Promise.race([reading, patience]);
  // What a page or a worker left in the middle is nobody's.
  if (!isPrivate) void read.then(() => shelf.sweep());

  const above = Promise.all([boot, read]).then(([index]) => live.above(index));
  let beside: Promise<Knowledge> | undefined;
  return {
    boot: above,
    knowledge: () => (beside ??= knowledge().then((known) => live.beside(known))),
    namedBy: (visit) => {
      const listed = live.namedBy(rowsOf(visit));
      return listed.length === 0 ? {} : { listed };
    },
    recall: (records) => { for (const record of records) if (typeof record === 'object' && record !== null && 'listed' in record) live.recall(record.listed); },
    entries: () => read.then(() => live.all()),
    onChange: (run) => { listeners.push(run); },
    erase: async () => {
      live.forget();
      await shelf.erase();
    },
  };
}

const inUse = ({ id, name, publisher, licence, page, first }: StoredList, list: OpenList): ListInUse => ({ id, name, publisher, licence, page, first, list });
