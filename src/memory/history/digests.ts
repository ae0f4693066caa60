/**
 * The days of a span, ready to be summed up. A finished day is read from its sums or its digest; one that has none gets them; a day that still
 * changes is read from its visits. What was read stays in memory for as long as this worker lives and the day does not change.
 */
import { digestOf, type Digest } from '../overview/digest.ts';
import { headOf, type Head } from '../overview/head.ts';
import type { OverviewPart } from '../overview/overview.ts';
import type { Pause } from '../overview/sum.ts';
import type { DayKeys } from './day-keys.ts';
import { readExplained } from './explained.ts';
import { readDay } from './read-day.ts';
import type { DayRecord, DayRow } from './schema.ts';
import { openDigest, openHead, sealDigest, sealHead } from './sealed-digest.ts';
import type { Shelf } from './shelf.ts';

/** Days that are opened at the same time. Digests are three times as large as sums, and what is opened together may come without a pause between. */
const TOGETHER = { heads: 4, digests: 2 };

/** What was read of a day, and what of it could not be. */
interface Read { head?: Head; digest?: Digest; locked: number; damaged: number }

export class Digests {
  readonly #keys: DayKeys;
  readonly #read = new Map<string, Read>();

  constructor(keys: DayKeys) {
    this.#keys = keys;
  }

  /** What was read is of no more use: that day changed, or any of them may have. */
  forget(day?: string): void {
    if (day === undefined) this.#read.clear();
    else this.#read.delete(day);
  }

  /** Every day from one to another that has something. */
  async heads(shelf: Shelf, from: string, to: string, pause: Pause): Promise<OverviewPart[]> {
    const records = await this.#open(shelf, 'heads', from, to, pause);
    const marks = await shelf.explained();
    return Promise.all(records.flatMap(({ day }) => {
      const { head, locked = 0, damaged = 0 } = this.#read.get(day) ?? {};
      return head ? [readExplained(shelf, this.#keys, day, marks).then((explained): OverviewPart => ({ head, locked, damaged, explained: explained === 'locked' ? new Set() : explained }))] : [];
    }));
  }

  /** The same days, with what questions about one country or company need. */
  async digests(shelf: Shelf, from: string, to: string, pause: Pause): Promise<Digest[]> {
    const records = await this.#open(shelf, 'digests', from, to, pause);
    return records.flatMap(({ day }) => this.#read.get(day)?.digest ?? []);
  }

  async #open(shelf: Shelf, table: 'heads' | 'digests', from: string, to: string, pause: Pause): Promise<DayRecord[]> {
    const records = (await shelf.days()).filter(({ day }) => day >= from && day <= to);
    const unread = records.filter(({ day }) => !this.#read.get(day)?.[table === 'heads' ? 'head' : 'digest']);
    const stored = await shelf.stored(table, unread);
    await this.#keys.openAll(unread.flatMap(({ keys }) => keys));
    const together = TOGETHER[table];
    for (let first = 0; first < unread.length; first += together) {
      await Promise.all(unread.slice(first, first + together).map(async (record) => {
        const read = await this.#stored(table, stored.get(record.day)) ?? await this.#fromVisits(shelf, record, pause);
        this.#read.set(record.day, { ...this.#read.get(record.day), ...read });
        // After each: those that are opened together come one right after the other.
        await pause();
      }));
    }
    return records;
  }

  async #stored(table: 'heads' | 'digests', row: DayRow | undefined): Promise<Read | undefined> {
    const key = row && await this.#keys.forReading(row.key);
    if (!row || !key || key === 'locked') return undefined;
    const whole = { locked: 0, damaged: 0 };
    if (table === 'heads') {
      const head = await openHead(key, row);
      return head && { head, ...whole };
    }
    const digest = await openDigest(key, row);
    return digest && { digest, ...whole };
  }

  async #fromVisits(shelf: Shelf, { day, loose }: DayRecord, pause: Pause): Promise<Required<Read>> {
    const { kept, locked, damaged } = await readDay(shelf, this.#keys, day, pause);
    const contributions = kept.map(({ contribution }) => contribution);
    const digest = digestOf(day, contributions);
    await pause();
    const head = headOf(day, contributions, digest);
    const [packed] = loose === 0 && locked + damaged === 0 ? await shelf.rows(day) : [];
    const key = packed && await this.#keys.forReading(packed.key);
    if (packed && key && key !== 'locked') {
      const row = { day, key: packed.key };
      await shelf.keep({ ...row, ...await sealHead(key, head) }, { ...row, ...await sealDigest(key, digest) }).catch(() => undefined);
    }
    return { digest, head, locked, damaged };
  }
}
