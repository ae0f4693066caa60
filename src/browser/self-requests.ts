/**
 * The promise "nothing leaves the computer" as a number: requests that Testigo's own pages or worker made to any host.
 * It has to stay 0. Its packaged files, which Chromium's listeners see as well, are no requests to anyone.
 *
 * A page that a person opens from one of Testigo's (a report, a helpline, what was held and is opened once) is a visit like any other: both
 * browsers name Testigo as who asked, also for `tabs.update`, and it has to be witnessed.
 */
import { askerOf } from './events.ts';
import type { RequestDetails } from './types.ts';

export class SelfRequests {
  readonly #origin: string;
  readonly #changed: (count: number) => void;
  #count = 0;

  /** @param base `runtime.getURL('')`. @param changed called with each new count, so that it can outlive the worker. */
  constructor(base: string, changed: (count: number) => void = () => {}) {
    this.#origin = base.endsWith('/') ? base.slice(0, -1) : base;
    this.#changed = changed;
  }

  get count(): number {
    return this.#count;
  }

  /** Adds what an earlier worker of this session had counted. */
  restore(count: unknown): void {
    if (typeof count === 'number' && Number.isSafeInteger(count) && count > 0) this.#count += count;
  }

  /** @returns true when the request is Testigo's own and no business of the journal. @param started only a start is counted. */
  claim(d: RequestDetails, started: boolean): boolean {
    if (this.#owns(d.url)) return true;
    const asker = askerOf(d);
    if (asker === undefined || !this.#owns(asker) || d.type === 'main_frame') return false;
    if (!started) return true;
    this.#count++;
    this.#changed(this.#count);
    return true;
  }

  #owns(url: string): boolean {
    return url === this.#origin || url.startsWith(`${this.#origin}/`);
  }
}
