/**
 * Which database is the history's. One that cannot be opened is set aside: the history goes on in a new one, the old one is kept
 * as it is, and the person is told, until they erase everything. That is remembered in `storage.local`, for as long as
 * there is a history at all.
 */
import { deleteDB } from 'idb';
import type { SettingsArea } from '../settings.ts';
import { openDatabase, type OpenOptions } from './open-database.ts';
import type { Database } from './schema.ts';

const KEY = 'history-place';

export interface PlaceArea extends SettingsArea { remove(key: string): Promise<void> }
interface Kept { current: number; aside: number[] }

const nameOf = (number: number): string => `history-${number}`;

export class Place {
  readonly #area: PlaceArea;
  readonly #later: OpenOptions['later'];
  #opening: Promise<Database | 'newer'> | undefined;

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

  /** Deletes every database, also those set aside. */
  async erase(): Promise<void> {
    const kept = await this.#kept();
    const open = await this.#opening?.catch(() => undefined);
    if (open && open !== 'newer') open.close();
    this.#opening = undefined;
    for (const number of kept ? [...kept.aside, kept.current] : []) await deleteDB(nameOf(number));
    await this.#area.remove(KEY);
  }

  async #open(): Promise<Database | 'newer'> {
    let kept = await this.#kept();
    if (!kept) {
      // Before there is anything to erase it is remembered that something will be.
      kept = { current: 1, aside: [] };
      await this.#area.set({ [KEY]: kept });
    }
    const first = await this.#try(kept.current);
    if (first !== 'broken') return first;
    kept = { current: kept.current + 1, aside: [...kept.aside, kept.current] };
    const second = await this.#try(kept.current);
    if (second === 'broken') throw new Error('the browser opens no database');
    await this.#area.set({ [KEY]: kept });
    return second;
  }

  async #try(number: number): Promise<Database | 'newer' | 'broken'> {
    const opened = await openDatabase(nameOf(number), { later: this.#later, lost: () => { this.#opening = undefined; } });
    return 'database' in opened ? opened.database : opened.trouble;
  }

  async #kept(): Promise<Kept | undefined> {
    const kept = (await this.#area.get(KEY))[KEY] as Partial<Kept> | undefined;
    if (!kept || !Number.isSafeInteger(kept.current)) return undefined;
    return { current: kept.current ?? 1, aside: Array.isArray(kept.aside) ? kept.aside.filter((one) => Number.isSafeInteger(one)) : [] };
  }
}
