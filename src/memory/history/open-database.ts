/** Opens one database of the history, or says why it cannot be opened. Never waits for ever. */
import { openDB } from 'idb';
import { STEPS, type Database, type HistorySchema } from './schema.ts';

/** A healthy database opens in milliseconds; a damaged one may never answer. */
const PATIENCE = 10_000;

export interface OpenOptions {
  later(milliseconds: number, run: () => void): void;
  /** The connection is of no more use: a newer Testigo needs it closed, or the browser closed it. */
  lost(): void;
  steps?: typeof STEPS;
}

/** `newer`: a later version wrote it, it is left as it is. `broken`: damaged, or it did not answer. */
export type Opened = { database: Database; /** It was not there before. */ made: boolean } | { trouble: 'newer' | 'broken' };

export function openDatabase(name: string, { later, lost, steps = STEPS }: OpenOptions): Promise<Opened> {
  return new Promise((done) => {
    let given = false;
    let made = false;
    const give = (opened: Opened): void => {
      given = true;
      done(opened);
    };
    later(PATIENCE, () => { if (!given) give({ trouble: 'broken' }); });
    // What a browser throws at once is no other trouble than what it says later.
    Promise.resolve().then(() => openDB<HistorySchema>(name, steps.length, {
      async upgrade(database, from, _to, transaction) {
        made = from === 0;
        try {
          for (const step of steps.slice(from)) await step(database, transaction);
        } catch {
          // All of it or nothing: the database is as it was, and opening it fails.
          transaction.done.catch(() => undefined);
          transaction.abort();
        }
      },
      blocking(_now, _next, event) {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    })).then((database) => {
      // Too late: somebody was told already that it does not answer.
      if (given) database.close();
      else give({ database, made });
    }, (error: unknown) => {
      if (!given) give({ trouble: error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'broken' });
    });
  });
}
