/**
 * Where lists lie: a record that says which (list-index.ts), and a block for each, in pieces under names of their own.
 *
 * A list is kept whole or not at all: its block is announced as loose, written, read back, and then one write of the record puts it in
 * force; what it replaces is loose from that write on. Wherever that is cut off, the record names whole blocks only, and what is loose is
 * swept away by the next who writes, or by the worker's next start. One at a time writes: `alone` is a lock over all pages and the worker.
 */
import type { StorageArea } from '../private-guard.ts';
import { isQuota } from '../quota.ts';
import { LISTS_KEY, parsedIndex, writtenIndex, type ListIndex, type Loose, type Newest, type StoredList } from './list-index.ts';
import { packed, unpacked } from './packed-block.ts';
import type { KeepOutcome, KeptList, PinnedKey } from './types.ts';

/** More lists, or bytes of blocks, would make each start of the worker slow. */
export const MOST_LISTS = 32;
export const MOST_BLOCKS = 64 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

export interface ShelfParts {
  area: StorageArea;
  /** A private window: everything can be read, and nothing is written. */
  private: boolean;
  alone<T>(run: () => Promise<T>): Promise<T>;
}

/** A list to be kept. Without `id` it is a new one, else it takes the place of the list of that id. */
export type ToKeep = Omit<KeptList, 'id' | 'bytes'> & { id?: string | undefined; signedAs?: string };

/** A list on its way in, and its block. */
export interface Coming { list: ToKeep; block: Bytes }

export class ListShelf {
  readonly #parts: ShelfParts;
  readonly #written = new Set<string>();

  constructor(parts: ShelfParts) {
    this.#parts = parts;
  }

  /** Rejects when the area does. */
  async index(): Promise<ListIndex> {
    return parsedIndex((await this.#parts.area.get(LISTS_KEY))[LISTS_KEY]);
  }

  /** The block of a list. Rejects when it is missing or damaged. */
  async block({ block, parts, bytes }: StoredList): Promise<Bytes> {
    const read = await Promise.all(groupsOf(keysOf({ block, parts })).map((keys) => this.#pieces(keys)));
    return unpacked(read.flat(), bytes);
  }

  /** Whether this shelf wrote the block itself, and read back what it had written. */
  wrote({ block }: StoredList): boolean {
    return this.#written.has(block);
  }

  /** @param newest of a signed list: remembered in the same write. Never rejects. */
  async keep(list: ToKeep, block: Bytes, newest?: Newest): Promise<KeepOutcome> {
    if (this.#parts.private) return 'private';
    const pieces = await packed(block).catch(() => undefined);
    return pieces ? this.#change((index) => this.#keep(index, list, pieces, block.length, newest)) : 'failed';
  }

  /**
   * Lists and keys that come in with other things. The blocks are written, loose still; then `write` gets what one write has to hold so that all
   * count, and writes it with the rest. Where it is refused, or never comes to that, what is loose goes, as always. Never rejects.
   */
  async takeIn(coming: readonly Coming[], keys: readonly PinnedKey[], write: (record: Record<string, unknown>) => Promise<unknown>): Promise<KeepOutcome> {
    if (this.#parts.private) return 'private';
    const ready: { list: StoredList; pieces: string[] }[] = [];
    try {
      for (const { list, block } of coming) {
        const pieces = await packed(block);
        ready.push({ pieces, list: { ...list, id: randomName(), bytes: block.length, block: randomName(), parts: pieces.length, first: randomRow() } });
      }
    } catch {
      return 'failed';
    }
    return this.#change((index) => this.#takeIn(index, ready, keys, write));
  }

  /** Never rejects. An organisation's list is changed by nobody here. */
  rename(id: string, change: Partial<Pick<KeptList, 'name' | 'publisher' | 'licence' | 'page'>>): Promise<KeepOutcome> {
    return this.#change(async (index) => {
      const list = index.lists.find((one) => one.id === id);
      if (!list) return 'gone';
      if (list.from === 'organisation') return 'failed';
      await this.#write({ ...index, lists: index.lists.map((one) => (one === list ? { ...one, ...change } : one)) });
      return 'done';
    });
  }

  /** @param by who removes it: what an organisation put here, a person cannot take away. Never rejects. */
  remove(id: string, by: KeptList['from'] = 'person'): Promise<KeepOutcome> {
    return this.#change(async (index) => {
      const list = index.lists.find((one) => one.id === id);
      if (!list) return 'gone';
      if (list.from !== by) return 'failed';
      await this.#sweep(await this.#write({ ...index, lists: index.lists.filter((one) => one !== list), loose: [...index.loose, looseOf(list)] }));
      return 'done';
    });
  }

  /** @param change gives the keys as they should be. Never rejects. */
  changeKeys(change: (keys: readonly PinnedKey[]) => PinnedKey[]): Promise<KeepOutcome> {
    return this.#change(async (index) => {
      await this.#write({ ...index, keys: change(index.keys) });
      return 'done';
    });
  }

  /** Takes blocks away that nobody needs. Not while somebody writes one. Never rejects. */
  sweep(): Promise<KeepOutcome> {
    return this.#change(async (index) => {
      await this.#sweep(index);
      return 'done';
    });
  }

  /** Takes everything away: lists, keys, and what was known of them. Rejects when something may be left. */
  async erase(): Promise<void> {
    if (this.#parts.private) return;
    await this.#parts.alone(async () => {
      const { lists, loose } = await this.index();
      await this.#parts.area.remove([LISTS_KEY, ...[...lists, ...loose].flatMap(keysOf)]);
    });
  }

  async #change(run: (index: ListIndex) => Promise<KeepOutcome>): Promise<KeepOutcome> {
    if (this.#parts.private) return 'private';
    try {
      return await this.#parts.alone(async () => run(await this.index()));
    } catch (error) {
      return hasNoRoom(error) ? 'no-room' : 'failed';
    }
  }

  async #keep(index: ListIndex, list: ToKeep, pieces: readonly string[], bytes: number, newest?: Newest): Promise<KeepOutcome> {
    const before = index.lists.find(({ id }) => id === list.id);
    if (list.id !== undefined && !before) return 'gone';
    if (before && before.from !== list.from) return 'failed';
    const others = index.lists.filter((one) => one !== before);
    if (others.length >= MOST_LISTS || others.reduce((sum, one) => sum + one.bytes, bytes) > MOST_BLOCKS) return 'no-room';
    const stored: StoredList = { ...list, id: list.id ?? randomName(), bytes, block: randomName(), parts: pieces.length, first: randomRow() };
    const announced = await this.#write({ ...await this.#sweep(index), loose: [looseOf(stored)] });
    try {
      await this.#writeBlock(stored, pieces);
      const { lists } = announced;
      const flipped = await this.#write({
        ...announced, lists: before ? lists.map((one) => (one.id === before.id ? stored : one)) : [...lists, stored], loose: before ? [looseOf(before)] : [],
        newest: newest ? [...announced.newest.filter(({ key, list: name }) => key !== newest.key || name !== newest.list), newest] : announced.newest,
      });
      await this.#sweep(flipped).catch(() => undefined); // it is in force; the next who writes sweeps
      return 'done';
    } catch (error) {
      await this.#sweep(announced).catch(() => undefined);
      throw error;
    }
  }

  async #takeIn(index: ListIndex, ready: readonly { list: StoredList; pieces: readonly string[] }[], keys: readonly PinnedKey[], write: (record: Record<string, unknown>) => Promise<unknown>): Promise<KeepOutcome> {
    const lists = [...index.lists, ...ready.map(({ list }) => list)];
    if (lists.length > MOST_LISTS || lists.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BLOCKS) return 'no-room';
    const swept = await this.#sweep(index);
    if (ready.length > 0) await this.#write({ ...swept, loose: ready.map(({ list }) => looseOf(list)) });
    try {
      for (const { list, pieces } of ready) await this.#writeBlock(list, pieces);
      await write(ready.length + keys.length === 0 ? {} : writtenIndex({ ...swept, lists, loose: [], keys: [...swept.keys, ...keys.filter(({ key }) => !swept.keys.some((one) => one.key === key))] }));
      return 'done';
    } catch (error) {
      // By what is written: a write that was refused may have been made.
      await this.index().then((now) => this.#sweep(now)).catch(() => undefined);
      throw error;
    }
  }

  /** Piece by piece, for each is told to whoever listens to changes. */
  async #writeBlock(list: Loose, pieces: readonly string[]): Promise<void> {
    const { area } = this.#parts;
    const keys = keysOf(list);
    for (const [at, key] of keys.entries()) await area.set({ [key]: pieces[at] });
    for (const [at, key] of keys.entries()) if ((await area.get(key))[key] !== pieces[at]) throw new Error('a block was not stored as it was given');
    this.#written.add(list.block);
  }

  async #pieces(keys: string[]): Promise<string[]> {
    const stored = await this.#parts.area.get(keys);
    return keys.map((key) => {
      const piece = stored[key];
      if (typeof piece !== 'string') throw new RangeError('a piece of a block is missing');
      return piece;
    });
  }

  async #sweep(index: ListIndex): Promise<ListIndex> {
    const needed = new Set(index.lists.map(({ block }) => block));
    const loose = index.loose.filter(({ block }) => !needed.has(block));
    if (index.loose.length === 0) return index;
    await this.#parts.area.remove(loose.flatMap(keysOf));
    return this.#write({ ...index, loose: [] });
  }

  async #write(index: ListIndex): Promise<ListIndex> {
    await this.#parts.area.set(writtenIndex(index));
    return index;
  }
}

const keysOf = ({ block, parts }: Loose): string[] => Array.from({ length: parts }, (_, at) => `list:${block}:${at}`);
/** Half a megabyte at once: each question has its price, and so has each long answer. */
const groupsOf = (keys: readonly string[]): string[][] => Array.from({ length: Math.ceil(keys.length / 4) }, (_, at) => keys.slice(at * 4, at * 4 + 4));
const looseOf = ({ block, parts }: Loose): Loose => ({ block, parts });

/** Chrome's database says it in words of the file system. */
const hasNoRoom = (error: unknown): boolean => isQuota(error) || (error instanceof Error && /no.?space|disk.{0,20}full|not enough/i.test(error.message));

const randomName = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  return Array.from(bytes, (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[byte % 64]).join('');
};

/** A stretch of a million rows for each block, of four thousand millions: above all that ship, below the largest whole number. */
const randomRow = (): number => (1 + (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0)) * 2 ** 20;


const LOCK = 'testigo-lists';

/** @param area `storage.local`: the one area that Chrome's worker for private windows shares. */
export const shelfIn = (area: StorageArea, isPrivate: boolean): ListShelf => new ListShelf({ area, private: isPrivate, alone: (run) => navigator.locks.request(LOCK, run) });
