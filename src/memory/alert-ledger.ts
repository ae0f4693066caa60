/**
 * What was notified already: once per indicator a week, at most five notifications an hour.
 *
 * It lives in `storage.session`, so it is gone when the browser closes: a list of spyware contacts on the disk would be
 * evidence against the person, and that promise outranks the week.
 */
export const WEEK = 7 * 24 * 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;
const MOST_AN_HOUR = 5;
const KEY = 'notified';

/** The part of a storage area that the ledger needs. */
export interface LedgerArea { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> }

/** Which subjects are to be told now. `told` were told within the week; `over` would have been, were it not for five within the hour. */
export interface Claim { fresh: string[]; told: string[]; over: string[] }

/** Subject, when, and how many notifications that was: one for the first of those that were told together. */
type Entry = [subject: string, at: number, notifications: number];

export class AlertLedger {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly area: LedgerArea) {}

  /**
   * Which of the subjects may be told at `now` (milliseconds since 1970), in one notification; those are written down. Claims wait for each other.
   * @param how `later`: nothing is shown now, so the hour's five do not matter
   */
  claim(subjects: readonly string[], now: number, how: 'now' | 'later' = 'now'): Promise<Claim> {
    const claim = this.turn.then(() => this.take([...new Set(subjects)], now, how));
    this.turn = claim.catch(() => undefined);
    return claim;
  }

  private async take(subjects: string[], now: number, how: 'now' | 'later'): Promise<Claim> {
    const before = entriesOf((await this.area.get(KEY))[KEY]).filter(([, at]) => now - at < WEEK && at <= now);
    const isTold = (subject: string): boolean => before.some(([known]) => known === subject);
    const told = subjects.filter(isTold);
    const fresh = subjects.filter((subject) => !isTold(subject));
    if (fresh.length === 0) return { fresh, told, over: [] };
    const lately = before.filter(([, at]) => now - at < HOUR).reduce((sum, [, , notifications]) => sum + notifications, 0);
    if (how === 'now' && lately >= MOST_AN_HOUR) return { fresh: [], told, over: fresh };
    await this.area.set({ [KEY]: [...before, ...fresh.map((subject, index): Entry => [subject, now, how === 'now' && index === 0 ? 1 : 0])] });
    return { fresh, told, over: [] };
  }
}

function entriesOf(stored: unknown): Entry[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((row): row is Entry => Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'number' && typeof row[2] === 'number');
}
