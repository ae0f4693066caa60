/**
 * The days of a span, ready to be summed up. A finished day is read from its digest; one that has none gets one; a day that still
 * changes is read from its visits. What was read stays in memory for as long as this worker lives and the day does not change.
 */
import { digestOf } from '../overview/digest.ts';
import type { OverviewPart } from '../overview/overview.ts';
import type { Pause } from '../overview/sum.ts';
import type { DayKeys } from './day-keys.ts';
import { readExplained } from './explained.ts';
import { readDay } from './read-day.ts';
import type { DayRecord, DayRow } from './schema.ts';
import { openDigest, sealDigest } from './sealed-digest.ts';
import type { Shelf } from './shelf.ts';

/** Days that are opened at the same time. */
const TOGETHER = 6;

export class Digests {
  readonly #keys: DayKeys;
  readonly #read = new Map<string, Omit<OverviewPart, 'explained'>>();

  constructor(keys: DayKeys) {
    this.#keys = keys;
  }

  /** What was read is of no more use: that day changed, or any of them may have. */
  forget(day?: string): void {
    if (day === undefined) this.#read.clear();
    else this.#read.delete(day);
  }

  /** Every day from one to another that has something. */
  async within(shelf: Shelf, from: string, to: string, pause: Pause): Promise<OverviewPart[]> {
    const records = (await shelf.days()).filter(({ day }) => day >= from && day <= to);
    const stored = await shelf.digests(records.filter(({ day }) => !this.#read.has(day)));
    for (let first = 0; first < records.length; first += TOGETHER) {
      await Promise.all(records.slice(first, first + TOGETHER).map((record) => this.#open(shelf, record, stored.get(record.day))));
      await pause();
    }
    const marks = await shelf.explained();
    return Promise.all(records.map(async ({ day }): Promise<OverviewPart> => {
      const explained = await readExplained(shelf, this.#keys, day, marks);
      return { ...this.#read.get(day) ?? { digest: digestOf(day, []), locked: 0, damaged: 0 }, explained: explained === 'locked' ? new Set() : explained };
    }));
  }

  async #open(shelf: Shelf, { day, loose }: DayRecord, row: DayRow | undefined): Promise<void> {
    if (this.#read.has(day)) return;
    const key = row && await this.#keys.forReading(row.key);
    const stored = row && key && key !== 'locked' ? await openDigest(key, row) : undefined;
    if (stored) this.#read.set(day, { digest: stored, locked: 0, damaged: 0 });
    else this.#read.set(day, await this.#fromVisits(shelf, day, loose));
  }

  async #fromVisits(shelf: Shelf, day: string, loose: number): Promise<Omit<OverviewPart, 'explained'>> {
    const { kept, locked, damaged } = await readDay(shelf, this.#keys, day);
    const digest = digestOf(day, kept.map(({ contribution }) => contribution));
    const [packed] = loose === 0 && locked + damaged === 0 ? await shelf.rows(day) : [];
    const key = packed && await this.#keys.forReading(packed.key);
    if (packed && key && key !== 'locked') await shelf.keepDigest({ day, key: packed.key, ...await sealDigest(key, digest) }).catch(() => undefined);
    return { digest, locked, damaged };
  }
}
