/** The tables of the history, and every step by which an older one becomes this one. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** One visit's row, or with `visit` '' a finished day. `key` names the file with the key. */
export interface Row { day: string; visit: string; key: string; iv: Uint8Array<ArrayBuffer>; data: Uint8Array<ArrayBuffer> }

/** What is kept of a day beside its visits: the line that the list of days shows of a finished day, the sums and the digest that questions about spans are answered from, and the findings that the person explained. */
export type DayRow = Omit<Row, 'visit'>;

/** What is known of a day without a key. */
export interface DayRecord {
  day: string;
  /** By arrival. */
  order: number;
  /** See retention.ts. */
  noticed?: string;
  /** Of the data of its rows, its line, its sums and its digest. */
  bytes: number;
  /** Rows of single visits. */
  loose: number;
  /** There is a row that holds many visits. */
  packed: boolean;
  /** Ids of the keys that its rows need. */
  keys: string[];
  /** Something in it may have been written outside of the at-risk profile. */
  named: boolean;
}

/** What has to be told for a while. `dropped`: so many days went before their time because there was no room; `lost`: the browser lost the database. `last` is the day on which it happened last. */
export interface Note { name: 'dropped' | 'lost'; days: number; last: string }

export interface HistorySchema extends DBSchema {
  rows: { key: [day: string, visit: string]; value: Row; indexes: { visit: string } };
  lines: { key: string; value: DayRow };
  heads: { key: string; value: DayRow };
  digests: { key: string; value: DayRow };
  explained: { key: string; value: DayRow };
  days: { key: string; value: DayRecord };
  notes: { key: string; value: Note };
}

type Names = StoreNames<HistorySchema>[];
export type Database = IDBPDatabase<HistorySchema>;
type Step = (database: Database, transaction: IDBPTransaction<HistorySchema, Names, 'versionchange'>) => void | Promise<void>;

/** The step at position n leads from version n to n + 1. Steps that were released are never changed: tests hold a fixture of each version. */
export const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore('rows', { keyPath: ['day', 'visit'] }).createIndex('visit', 'visit');
    database.createObjectStore('lines', { keyPath: 'day' });
    database.createObjectStore('days', { keyPath: 'day' });
    database.createObjectStore('notes', { keyPath: 'name' });
  },
  // Days of version 1 have neither sums nor digest: they are made when they are asked for first.
  (database) => {
    database.createObjectStore('heads', { keyPath: 'day' });
    database.createObjectStore('digests', { keyPath: 'day' });
    database.createObjectStore('explained', { keyPath: 'day' });
  },
];
