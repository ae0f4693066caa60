/**
 * Which database is the history's. One that cannot be opened is set aside: the history goes on in a new one, the old one is kept
 * as it is, and the person is told, until they erase everything. Chromium throws a damaged database away by itself and gives an empty
 * one; that is noticed and told too. All of it is remembered in `storage.local`, for as long as
 * there is a history at all.
 */
import { deleteDB } from 'idb';
import type { SettingsArea } from '../settings.ts';
import { openDatabase, type Opened, type OpenOptions } from './open-database.ts';
import type { Database } from './schema.ts';

const KEY = 'history-place';

export interface PlaceArea extends SettingsArea { remove(key: string): Promise<void> }
/** `made`: the current database was opened once, so it has to be there. */
interface Kept { current: number; aside: number[]; made: boolean }

const OURS = /^history-\d+$/;
const nameOf = (number: number): string => `history-${number}`;

export class Place {
  readonly #area: PlaceArea;
  readonly #later: OpenOptions['later'];
  #opening: Promise<Database | 'newer'> | undefined;
  #lost = false;

  constructor(area: PlaceArea, later: OpenOptions['later']) {
    this.#area = area;
    this.#later = later;
  }

  /** The database, made on first use; `newer` when a newer Testigo wrote it. Rejects when not even a new one opens. */
  open(): Promise<Database | 'newer'> {
    if (!this.#opening) {
      this.#opening = this.#open();
      this.#opening.catch(() => { this.#opening = undefined; });
    }
    return this.#opening;
  }

  /** There is, or was, something on the disk. */
  async exists(): Promise<boolean> {
    return await this.#kept() !== undefined;
  }

  /** How many databases were set aside. */
  async aside(): Promise<number> {
    return (await this.#kept())?.aside.length ?? 0;
  }

  /** Whether the browser lost the database since this was asked last. */
  takeLost(): boolean {
    const lost = this.#lost;
    this.#lost = false;
    return lost;
  }

  /** Deletes every database, also those set aside. */
  async erase(): Promise<void> {
    const open = await this.#opening?.catch(() => undefined);
    if (open && open !== 'newer') open.close();
    this.#opening = undefined;
    // Whatever the record says: it may have been lost.
    for (const { name = '' } of await indexedDB.databases()) if (OURS.test(name)) await deleteDB(name);
    await this.#area.remove(KEY);
  }

  async #open(): Promise<Database | 'newer'> {
    let kept = await this.#kept();
    if (!kept) {
      // Before there is anything to erase it is remembered that something will be.
      kept = { current: 1, aside: [], made: false };
      await this.#area.set({ [KEY]: kept });
    }
    const first = await this.#try(kept.current);
    if (!('trouble' in first)) {
      this.#lost ||= kept.made && first.made;
      if (!kept.made) await this.#area.set({ [KEY]: { ...kept, made: true } });
      return first.database;
    }
    if (first.trouble === 'newer') return 'newer';
    kept = { current: kept.current + 1, aside: [...kept.aside, kept.current], made: true };
    const second = await this.#try(kept.current);
    if ('trouble' in second) throw new Error('the browser opens no database');
    await this.#area.set({ [KEY]: kept });
    return second.database;
  }

  #try(number: number): Promise<Opened> {
    return openDatabase(nameOf(number), { later: this.#later, lost: () => { this.#opening = undefined; } });
  }

  async #kept(): Promise<Kept | undefined> {
    const kept = (await this.#area.get(KEY))[KEY] as Partial<Kept> | undefined;
    if (!kept || !Number.isSafeInteger(kept.current)) return undefined;
    return { current: kept.current ?? 1, aside: Array.isArray(kept.aside) ? kept.aside.filter((one) => Number.isSafeInteger(one)) : [], made: kept.made === true };
  }
}
