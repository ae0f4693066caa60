/** The rows of the history and the records of its days, changed together: each call is one transaction, done or not done. */
import type { IDBPObjectStore } from 'idb';
import type { Database, DayRecord, HistorySchema, LineRow, Note, Row } from './schema.ts';

type Table<Name extends 'rows' | 'days' | 'lines'> = IDBPObjectStore<HistorySchema, ('rows' | 'days' | 'lines')[], Name, 'readwrite'>;

/** More visits than a person makes in a day; a page that opens itself over and over must not fill the disk. */
const MOST_A_DAY = 5_000;

const wholeDay = (day: string): IDBKeyRange => IDBKeyRange.bound([day], [day, []]);
const emptyRecord = (day: string, order: number): DayRecord => ({ day, order, bytes: 0, loose: 0, packed: false, keys: [], named: false });

export class Shelf {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** In the order of the calendar. */
  days(): Promise<DayRecord[]> {
    return this.#database.getAll('days');
  }

  rows(day: string): Promise<Row[]> {
    return this.#database.getAll('rows', wholeDay(day));
  }

  /** The day under which a visit is kept already. */
  async dayOf(visit: string): Promise<string | undefined> {
    return (await this.#database.getKeyFromIndex('rows', 'visit', visit))?.[0];
  }

  /** Writes visits' rows; one of the same visit is replaced. @param named false in the at-risk profile. */
  put(rows: readonly Row[], named: boolean): Promise<void> {
    return this.#together(async (table, days) => {
      const records = new Map((await days.getAll()).map((record) => [record.day, record]));
      for (const row of rows) {
        const last = Math.max(0, ...[...records.values()].map(({ order }) => order));
        const record = records.get(row.day) ?? emptyRecord(row.day, last + 1);
        const before = await table.get([row.day, row.visit]);
        if (!before && record.loose >= MOST_A_DAY) continue;
        record.bytes += row.data.length - (before?.data.length ?? 0);
        record.loose += before ? 0 : 1;
        record.named ||= named;
        if (!record.keys.includes(row.key)) record.keys.push(row.key);
        records.set(row.day, record);
        await Promise.all([table.put(row), days.put(record)]);
      }
    });
  }

  /** The line of a day whose rows are all in it; undefined where the day has to be opened. */
  async line(day: string): Promise<LineRow | undefined> {
    return (await this.#database.get('days', day))?.loose === 0 ? this.#database.get('lines', day) : undefined;
  }

  /** Puts one row, and the line that sums it up, in the place of all of a day's; with undefined removes the day. */
  replace(day: string, packed: { row: Row; line: LineRow } | undefined, named: boolean): Promise<void> {
    return this.#together(async (table, days, lines) => {
      const record = await days.get(day);
      await table.delete(wholeDay(day));
      if (!packed || !record) {
        await Promise.all([days.delete(day), lines.delete(day)]);
        return;
      }
      const { row, line } = packed;
      const bytes = row.data.length + line.data.length;
      await Promise.all([table.put(row), lines.put(line), days.put({ ...record, bytes, loose: 0, packed: true, keys: [row.key], named })]);
    });
  }

  /** Writes records back whose rows are as they were. */
  async note(records: readonly DayRecord[]): Promise<void> {
    const transaction = this.#database.transaction('days', 'readwrite');
    await Promise.all([...records.map((record) => transaction.store.put(record)), transaction.done]);
  }

  notes(): Promise<Note[]> {
    return this.#database.getAll('notes');
  }

  async takeNote(note: Note): Promise<void> {
    await this.#database.put('notes', note);
  }

  async forgetNote({ name }: Note): Promise<void> {
    await this.#database.delete('notes', name);
  }

  /** All that `change` does, or, when any of it is refused, nothing. */
  async #together(change: (rows: Table<'rows'>, days: Table<'days'>, lines: Table<'lines'>) => Promise<void>): Promise<void> {
    const transaction = this.#database.transaction(['rows', 'days', 'lines'], 'readwrite');
    const done = transaction.done;
    try {
      await change(transaction.objectStore('rows'), transaction.objectStore('days'), transaction.objectStore('lines'));
    } catch (error) {
      done.catch(() => undefined);
      // One that was refused by the disk is at its end already.
      try { transaction.abort(); } catch { await done.catch(() => undefined); }
      throw error;
    }
    await done;
  }
}
