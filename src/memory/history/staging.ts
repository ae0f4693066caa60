/** Days of a file that pages hand over one by one, until all of them are there and are written together. In memory: what is not written is gone with the worker. */
import { MOST_DAYS, type ExportedDay } from '../transfer/types.ts';

export class Staging {
  #batch = '';
  readonly #days = new Map<string, ExportedDay>();

  /** A new batch takes the place of the one before. */
  put(batch: string, day: ExportedDay): boolean {
    if (batch !== this.#batch) this.clear();
    this.#batch = batch;
    if (this.#days.size >= MOST_DAYS && !this.#days.has(day.day)) return false;
    this.#days.set(day.day, day);
    return true;
  }

  /** The whole batch, once; undefined when it is another one, or not whole: the worker was stopped, or two pages were at it. */
  take(batch: string, count: number): ExportedDay[] | undefined {
    const days = batch === this.#batch && this.#days.size === count ? [...this.#days.values()] : undefined;
    if (batch === this.#batch) this.clear();
    return days;
  }

  clear(): void {
    this.#batch = '';
    this.#days.clear();
  }
}
