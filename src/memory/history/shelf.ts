/** The rows of the history and the records of its days, changed together: each call is one transaction, done or not done. */
import type { IDBPObjectStore } from 'idb';
import { sizeOf } from './pack-day.ts';
import type { Database, DayRecord, DayRow, HistorySchema, Note, Row } from './schema.ts';

const TABLES = ['rows', 'days', 'lines', 'heads', 'digests', 'explained'] as const;
type TableName = (typeof TABLES)[number];
type Tables = { [Name in TableName]: IDBPObjectStore<HistorySchema, TableName[], Name, 'readwrite'> };

/** A finished day as it is written: all its visits in one row, and what sums them up. */
export interface Packed { row: Row; line: DayRow; head: DayRow; digest: DayRow; /** Where the person explained findings of it. */ explained?: DayRow }

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
    return this.#together(async ({ rows: table, days }) => {
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
  async line(day: string): Promise<DayRow | undefined> {
    return (await this.#database.get('days', day))?.loose === 0 ? this.#database.get('lines', day) : undefined;
  }

  /** Puts one row, and what sums it up, in the place of all that there is of a day; with undefined removes the day. */
  replace(day: string, packed: Packed | undefined, named: boolean): Promise<void> {
    return this.#together(async ({ rows, days, lines, heads, digests, explained }) => {
      const record = await days.get(day);
      await Promise.all([rows.delete(wholeDay(day)), explained.delete(day)]);
      if (!packed || !record) {
        await Promise.all([days.delete(day), lines.delete(day), heads.delete(day), digests.delete(day)]);
        return;
      }
      const bytes = sizeOf(packed);
      await Promise.all([
        rows.put(packed.row), lines.put(packed.line), heads.put(packed.head), digests.put(packed.digest), days.put({ ...record, bytes, loose: 0, packed: true, keys: [packed.row.key], named }),
        ...(packed.explained ? [explained.put(packed.explained)] : []),
      ]);
    });
  }

  /** Adds whole days that are not there, all or none. In the order of arrival they stand before those that are. Rejects when one is there. */
  add(packed: readonly Packed[], named: boolean): Promise<void> {
    return this.#together(async ({ rows, days, lines, heads, digests }) => {
      const first = Math.min(1, ...(await days.getAll()).map(({ order }) => order)) - packed.length;
      for (const [index, one] of packed.entries()) {
        const { row, line, head, digest } = one;
        await days.add({ ...emptyRecord(row.day, first + index), bytes: sizeOf(one), packed: true, keys: [row.key], named });
        await rows.add(row);
        await lines.put(line);
        await heads.put(head);
        await digests.put(digest);
      }
    });
  }

  /** The sums, or the digests, of those days, by day; of days whose rows are not all in them there are none. */
  async stored(table: 'heads' | 'digests', records: readonly DayRecord[]): Promise<Map<string, DayRow>> {
    const { store, done } = this.#database.transaction(table);
    const rows = await Promise.all(records.filter(({ loose }) => loose === 0).map(({ day }) => store.get(day)));
    await done;
    return new Map(rows.flatMap((row) => (row ? [[row.day, row] as const] : [])));
  }

  /** Keeps sums and digest of a day that has none; not when the day changed since. */
  keep(head: DayRow, digest: DayRow): Promise<void> {
    return this.#together(async ({ days, heads, digests }) => {
      const { day, key } = digest;
      const record = await days.get(day);
      if (record?.loose !== 0 || !record.keys.includes(key)) return;
      const before = [await heads.get(day), await digests.get(day)].reduce((sum, row) => sum + (row?.data.length ?? 0), 0);
      await Promise.all([heads.put(head), digests.put(digest), days.put({ ...record, bytes: record.bytes + head.data.length + digest.data.length - before })]);
    });
  }

  /** All of them, by day: there are few. */
  async explained(): Promise<Map<string, DayRow>> {
    return new Map((await this.#database.getAll('explained')).map((row) => [row.day, row]));
  }

  /** Only of a day that is kept under that key; undefined for nothing. */
  explain(day: string, row: DayRow | undefined): Promise<void> {
    return this.#together(async ({ days, explained }) => {
      if (!row) await explained.delete(day);
      else if ((await days.get(day))?.keys.includes(row.key)) await explained.put(row);
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
  async #together(change: (tables: Tables) => Promise<void>): Promise<void> {
    const transaction = this.#database.transaction([...TABLES], 'readwrite');
    const done = transaction.done;
    const table = <Name extends TableName>(name: Name): Tables[Name] => transaction.objectStore(name) as Tables[Name];
    try {
      await change({ rows: table('rows'), days: table('days'), lines: table('lines'), heads: table('heads'), digests: table('digests'), explained: table('explained') });
    } catch (error) {
      done.catch(() => undefined);
      // One that was refused by the disk is at its end already.
      try { transaction.abort(); } catch { await done.catch(() => undefined); }
      throw error;
    }
    await done;
  }
}
