/** What the section on the history's file cannot do by itself. The page hands it in, see ../state.ts. */
import type { ExportedDay, DayForExport, Imported } from '../../src/memory/transfer/types.ts';

export interface TransferHands {
  /** Days that are kept, in the order of the calendar. */
  days(): Promise<string[]>;
  day(day: string): Promise<DayForExport | 'locked' | undefined>;
  /** All of them or none. */
  importDays(days: readonly ExportedDay[]): Promise<Imported>;
  /** Hands a file to the browser as a download. */
  save(name: string, text: string): void;
  /** The person's own calendar, YYYY-MM-DD. */
  today(): string;
}
