/**
 * What was notified already: once per indicator a week, at most five an hour.
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

export class AlertLedger {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly area: LedgerArea) {}

  /** Whether `subject` may be notified at `now` (milliseconds since 1970); if so it is written down. Claims wait for each other. */
  claim(subject: string, now: number): Promise<boolean> {
    const claim = this.turn.then(() => this.take(subject, now));
    this.turn = claim.catch(() => undefined);
    return claim;
  }

  private async take(subject: string, now: number): Promise<boolean> {
    const told = timesOf((await this.area.get(KEY))[KEY]).filter(([, at]) => now - at < WEEK && at <= now);
    if (told.some(([known]) => known === subject)) return false;
    if (told.filter(([, at]) => now - at < HOUR).length >= MOST_AN_HOUR) return false;
    await this.area.set({ [KEY]: [...told, [subject, now]] });
    return true;
  }
}

function timesOf(stored: unknown): [string, number][] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((row): row is [string, number] => Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'number');
}
