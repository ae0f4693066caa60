/**
 * What was notified and why, and what was not and why not: at most the last 200 lines, in `storage.session`. It names hosts, so it lives as
 * the visits of the session do: never on the disk, never of a private window, gone with the browser or when it is erased.
 */
import type { AlertRow, FindingRow, SessionArea } from './types.ts';

export const LOG_KEY = 'alert-log';
export const MOST_ROWS = 200;

export class AlertLog {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly area: SessionArea) {}

  /** The newest first. Rejects when the area does. */
  async rows(): Promise<AlertRow[]> {
    return rowsOf((await this.area.get(LOG_KEY))[LOG_KEY]);
  }

  /** Adds what the log does not say already. A page tells its findings again with each of its requests; one line is enough. */
  add(rows: readonly AlertRow[]): Promise<void> {
    const add = this.#turn.then(async () => {
      const before = await this.rows();
      const fresh = rows.filter((row) => row.what !== 'finding' || !isSaid(row, before));
      if (fresh.length > 0) await this.area.set({ [LOG_KEY]: [...fresh, ...before].slice(0, MOST_ROWS) });
    });
    this.#turn = add.catch(() => undefined);
    return add;
  }

  /** The worst finding that a notification told last; undefined when the log was erased, or has grown beyond it. */
  async noticed(notice: string): Promise<FindingRow | undefined> {
    return (await this.rows()).find((row): row is FindingRow => row.what === 'finding' && row.notice === notice);
  }

  erase(): Promise<void> {
    return this.area.remove(LOG_KEY);
  }
}

/** Of the same visit: the same outcome, or a notification, after which nothing more is to be said. What was told before is told by any line. */
function isSaid(row: FindingRow, before: readonly AlertRow[]): boolean {
  const same = before.filter((one): one is FindingRow => one.what === 'finding' && one.visit === row.visit && one.subject === row.subject);
  return same.some(({ outcome }) => outcome === row.outcome || outcome === 'notified' || row.outcome === 'told');
}

/** An older or newer Testigo may have written it, in a session that an update did not end. */
function rowsOf(stored: unknown): AlertRow[] {
  return Array.isArray(stored) ? stored.filter((row): row is AlertRow => typeof row === 'object' && row !== null && 'what' in row && 'at' in row && 'outcome' in row) : [];
}
