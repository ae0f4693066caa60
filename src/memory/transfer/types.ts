/**
 * The file in which everything leaves Testigo, and comes back. docs/data.md tells the layout for others who read it; what a reader refuses
 * is in check-day.ts and read-export.ts. A later layout gets another version, and this one stays readable.
 */
import type { Contribution, Share } from '../history/types.ts';
import type { Role } from '../../knowledge/types.ts';
import type { Vault } from '../history/vault.ts';
import type { Reminder } from '../reminders.ts';
import type { Settings } from '../types.ts';

export const FORMAT = 'testigo-export';
export const VERSION = 2;
/** Since 2 there are lists, keys and reminders; in a file of 1 there are none. */
export const READ_VERSIONS = [1, 2] as const;

/**
 * Bytes of readable text that is read, and so of what is made, also within an encrypted file, which is deflated first: a small file must not become a
 * large one without end. It goes through day by day, so only the disk has to hold it.
 */
export const MOST_BYTES = 150_000_000;

/** Bytes under a passphrase, which have to be in memory together. */
export const MOST_SEALED = 45_000_000;

/** Characters of one day, or of any other part: ten times the heaviest. */
export const MOST_DAY = 16_000_000;

/** One more than the longest history: a day of a time zone ahead. */
export const MOST_DAYS = 91;

/** One host as it stood that day; visits name it by its position in the day's list. */
export type ExportedHost = Omit<Share, 'requests' | 'plain' | 'found'>;
export type ExportedShare = [host: number, requests: number, plain: number, found: number];
export interface ExportedVisit extends Omit<Contribution, 'day' | 'shares'> { shares: ExportedShare[] }
export interface ExportedDay { day: string; hosts: ExportedHost[]; visits: ExportedVisit[] }

/** What is known of a day that was read for a file. `damaged`: rows that can never be read again, and are not in it. */
export interface DayForExport { exported: ExportedDay; damaged: number }

export interface ExportHead {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** Versions of Testigo and of its catalogue. */
  extension: string;
  catalogue: string;
  /** The day on which the file was made. */
  made: string;
  /** With the days of history (`history`) and the profile (`atRisk`) of whoever made it. */
  settings: Settings;
}

/** The same under a passphrase; binary in base 64. `key` is sealed to the vault, `data` is the whole readable file, deflated, under that key. */
/**
 * A list of the person's own. Its entries stand apart, as pieces of a table (list-rows.ts). `accepted`: values that were looked at and let through.
 * No signature: that is of the publisher's own file, and this one is another.
 */
export interface ExportedList { name: string; publisher: string; licence: string; page: string; role?: Role; family?: string; accepted: string[]; entries: number }
/** A piece of the table of the list at that place in `lists`; pieces stand in their order. */
export interface ExportedRows { list: number; csv: string }
/** Ed25519, raw, base 64. */
export interface ExportedKey { key: string; name: string }
/** What is in the file beside options and days. */
export interface Beside { lists: ExportedList[]; keys: ExportedKey[]; reminders: Reminder[] }

export const NOTHING_BESIDE: Beside = { lists: [], keys: [], reminders: [] };

export interface SealedExport { format: typeof FORMAT; version: typeof VERSION; vault: Vault; key: string; iv: string; data: string }

/** What becomes, or became, of a file's days: those that are there already stay as they are, those outside of the kept span are left out. */
export interface Sorted { add: string[]; present: string[]; outside: string[] }

/** `off`: no history is kept. `no-room`: it would be larger than it may be, or than the disk has room for. Nothing was written unless `done`. */
export type Imported = { outcome: 'done'; days: Sorted } | { outcome: 'off' | 'newer' | 'no-room' | 'failed' };
