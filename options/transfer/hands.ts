/** What the section on the file of everything cannot do by itself. The page hands it in, see ../state.ts. */
import type { Choices, ReadOutcome } from '../../src/memory/lists/types.ts';
import type { Reminder } from '../../src/memory/reminders.ts';
import type { SettingsChange } from '../../src/memory/settings-change.ts';
import type { ListInFile, WholeFile } from '../../src/memory/transfer/read-export.ts';
import type { DayForExport, ExportedKey, Imported } from '../../src/memory/transfer/types.ts';
import type { BesideWith } from '../../src/memory/transfer/write-export.ts';

/** What of a file's lists, keys and reminders is to come in. `ticket`: of a list that was read. */
export interface Chosen { lists: { ticket: string; choices: Choices }[]; keys: ExportedKey[]; reminders: Reminder[] }

/** Lists, keys and reminders. */
export interface BesideHands {
  /** The person's own; the entries are read as they are asked for. `damaged`: lists that can never be read again, and are not in it. */
  kept(): Promise<BesideWith & { damaged: number }>;
  /** What stays as it is where a file brings it, too: names of lists, keys, and companies that a reminder is kept for. */
  here(): Promise<{ lists: string[]; keys: string[]; reminders: string[] }>;
  /** Reads a list as one from outside is read. Nothing is kept. Never rejects. */
  read(list: ListInFile, signal: AbortSignal): Promise<ReadOutcome>;
  /** Forgets what was read. */
  drop(ticket: string): void;
}

export interface TransferHands {
  /** Days that are kept, in the order of the calendar. */
  days(): Promise<string[]>;
  day(day: string): Promise<DayForExport | 'locked' | undefined>;
  /**
   * All of them or none, and the changes of the options and what was chosen with them. Without a history no days. Rejects when the file is not what it was, or
   * its reading was stopped. @param handed told how many the worker has
   */
  importDays(file: Pick<WholeFile, 'days' | 'each'>, handed?: (days: number) => void, changes?: readonly SettingsChange[], chosen?: Chosen): Promise<Imported>;
  beside?: BesideHands;
  /** Hands a file to the browser as a download. */
  save(name: string, file: Blob | string): void;
  /** The person's own calendar, YYYY-MM-DD. */
  today(): string;
}
