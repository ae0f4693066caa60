/** What the section on the history's file cannot do by itself. The page hands it in, see ../state.ts. */
import type { SettingsChange } from '../../src/memory/settings-change.ts';
import type { WholeFile } from '../../src/memory/transfer/read-export.ts';
import type { DayForExport, Imported } from '../../src/memory/transfer/types.ts';

export interface TransferHands {
  /** Days that are kept, in the order of the calendar. */
  days(): Promise<string[]>;
  day(day: string): Promise<DayForExport | 'locked' | undefined>;
  /** All of them or none, and the changes of the options with them. Rejects when the file is not what it was, or its reading was stopped. @param handed told how many the worker has */
  importDays(file: Pick<WholeFile, 'days' | 'each'>, handed?: (days: number) => void, changes?: readonly SettingsChange[]): Promise<Imported>;
  /** Hands a file to the browser as a download. */
  save(name: string, file: Blob | string): void;
  /** The person's own calendar, YYYY-MM-DD. */
  today(): string;
}
