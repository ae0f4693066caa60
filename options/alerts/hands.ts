/** What the sections on alerts cannot do by themselves. The page hands it in; a fixture pretends to. */
import type { AlertRow, Shown } from '../../src/memory/alerts/types.ts';

export interface AlertHands {
  /** The newest first; undefined when the worker does not say. */
  log(): Promise<readonly AlertRow[] | undefined>;
  /** Told whenever the log has grown or was erased. @returns ends the telling */
  onLog(run: () => void): () => void;
  /** Rejects when something may be left. */
  eraseLog(): Promise<unknown>;
  /** Shows a notification. Never rejects. */
  test(): Promise<Shown>;
}
