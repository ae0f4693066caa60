/**
 * Days of a file that pages hand over one by one, until all of them are there and are written together. Each is packed and encrypted as it comes, under a
 * key that is on no disk yet. In memory: what is not written is gone with the worker.
 */
import { MOST_DAYS } from '../transfer/types.ts';
import type { DrawnKey } from './day-keys.ts';
import type { Packed } from './shelf.ts';

export interface StagedDay { packed: Packed; key: DrawnKey; bytes: number }

export class Staging {
  #batch = '';
  #full = false;
  /** undefined for a day that will not come in. */
  readonly #days = new Map<string, StagedDay | undefined>();

  /** Whether there is room for another day of that batch; a new batch takes the place of the one before. */
  begin(batch: string, day: string): boolean {
    if (batch !== this.#batch) this.clear();
    this.#batch = batch;
    return !this.#full && (this.#days.size < MOST_DAYS || this.#days.has(day));
  }

  /** Not when the batch was dropped while its day was packed. */
  put(batch: string, day: string, staged: StagedDay | undefined): void {
    if (batch === this.#batch) this.#days.set(day, staged);
  }

  get bytes(): number {
    return [...this.#days.values()].reduce((sum, staged) => sum + (staged?.bytes ?? 0), 0);
  }

  /** There is no room for this batch: what was taken of it goes at once, and nothing more comes in. */
  refuse(): void {
    this.#days.clear();
    this.#full = true;
  }

  /** The whole batch, once; undefined when it is another one, or not whole: the worker was stopped, or two pages were at it. */
  take(batch: string, count: number): Map<string, StagedDay | undefined> | 'no-room' | undefined {
    if (batch === '' || batch !== this.#batch) return undefined;
    const days = this.#full ? 'no-room' : this.#days.size === count ? new Map(this.#days) : undefined;
    this.clear();
    return days;
  }

  clear(): void {
    this.#batch = '';
    this.#full = false;
    this.#days.clear();
  }
}
