/** Who reads and erases the history for the dashboard: the worker, or a test. */
import type { DayLine, DayReport, HistoryRequest, HistoryState, Outcome } from '../src/memory/history/types.ts';

export interface Keeper {
  /** undefined in private windows, and when the worker does not answer. */
  state(): Promise<HistoryState | undefined>;
  days(): Promise<DayLine[]>;
  day(day: string): Promise<DayReport | undefined>;
  tell(request: HistoryRequest): Promise<Outcome>;
}
