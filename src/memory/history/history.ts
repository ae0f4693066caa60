/**
 * The history: what visits add to their days, encrypted on the disk for as long as the person chose. Only the worker opens it.
 *
 * Life of a row: a visit that changed waits at most a second and is written under the key of its day; the same visit replaces its own
 * row, so after a worker was stopped the session's visits are simply given again. A finished day becomes one row. A day ends with its
 * key: the file is removed first, then the rows. Everything happens one after the other; nothing of it in private windows.
 */
import type { Exposure } from '../../exposure/types.ts';
import type { Visit } from '../../journal/types.ts';
import { PrivateWrite, type StorageArea } from '../private-guard.ts';
import { Barriers } from './barriers.ts';
import { dayAfter, spanOf } from '../overview/calendar.ts';
import type { Digest } from '../overview/digest.ts';
import type { OverviewPart } from '../overview/overview.ts';
import { pauses } from '../overview/pause.ts';
import type { Pause } from '../overview/sum.ts';
import type { Span } from '../overview/types.ts';
import { exportedDay } from '../transfer/day-layout.ts';
import type { DayForExport, ExportedDay, Imported } from '../transfer/types.ts';
import { daysBetween, type LocalTime } from './calendar.ts';
import { dayOfKey, type DayKeys } from './day-keys.ts';
import { Digests } from './digests.ts';
import { explain } from './explained.ts';
import { dropDay, keepHouse, rewriteDay } from './house.ts';
import { importDays, packImported, type Importing } from './import-days.ts';
import { readLine } from './line.ts';
import type { Place } from './place.ts';
import { readDay } from './read-day.ts';
import { lineOf, reportOf } from './report.ts';
import { Shelf } from './shelf.ts';
import { Staging } from './staging.ts';
import { withoutSite } from './without-site.ts';
import { writeVisits } from './write-visits.ts';
import { KEEPS, type DayLine, type DayReport, type HistoryState, type Keep, type Outcome, type Trouble } from './types.ts';

/** Longest time a change waits, in milliseconds. */
const BATCH = 1_000;
/** Events come late by less than this, in milliseconds: visits touched since then are given again after a stop. */
const MARGIN = 30_000;
const UP_TO = 'history-up-to';
/** Visits that wait while nothing can be written; the session keeps no more of them. */
const MOST_WAITING = 600;
export interface HistoryOptions {
  /** True in Chrome's worker for private windows: nothing is read or written at all. */
  private: boolean;
  keys: DayKeys;
  place: Place;
  /** `storage.session`. */
  session: StorageArea;
  /** From a visit's id to a name that means nothing after this session. */
  hash: Promise<(id: string) => string>;
  later(milliseconds: number, run: () => void): void;
  now(): number;
  /** In the computer's own time zone. */
  local(at: number): LocalTime;
  /** Bytes of rows; beyond it the oldest days go first. */
  most: number;
}

export class History {
  readonly #options: HistoryOptions;
  readonly #barriers: Barriers;
  readonly #waiting = new Map<string, { visit: Visit; exposure: Exposure }>();
  readonly #lines = new Map<string, DayLine>();
  readonly #digests: Digests;
  readonly #staging = new Staging();
  #keep: Keep = 0;
  #atRisk = false;
  #scheduled = false;
  #failing = false;
  #turn: Promise<unknown> = Promise.resolve();
  #tellReady: (upTo: number) => void = () => undefined;

  /** The time up to which visits are written, once the settings are known; those touched later are to be given again. */
  readonly ready: Promise<number>;

  constructor(options: HistoryOptions) {
    this.#options = options;
    this.#barriers = new Barriers(options.session);
    this.#digests = new Digests(options.keys);
    this.ready = new Promise((done) => { this.#tellReady = done; });
  }

  get on(): boolean {
    return this.#keep > 0;
  }

  /** The person's choice, as it was read from the disk and not guessed: 0 erases everything. Resolves when it is done. */
  configure({ history, atRisk }: { history: Keep; atRisk: boolean }): Promise<void> {
    if (this.#options.private) return Promise.resolve();
    const before = this.#keep;
    const same = before === history && this.#atRisk === atRisk;
    this.#keep = history;
    this.#atRisk = atRisk;
    // What was packed for another choice may hold names that this one leaves out.
    if (!same) this.#staging.clear();
    return this.#alone(async () => {
      const { place, session, now } = this.#options;
      const exists = await place.exists();
      if (history === 0) await (exists ? this.#eraseAll() : this.#dropForgotten());
      // What was seen before the person chose stays out.
      if (history > 0 && !exists) await this.#barriers.add({ at: now() });
      const upTo = (await session.get(UP_TO))[UP_TO];
      this.#tellReady(history === 0 ? Infinity : typeof upTo === 'number' ? upTo : 0);
      if (history > 0 && !same) await this.#keepHouse();
    });
  }

  /** A visit changed. Written within a second; only visits that are known to be public. */
  add(visit: Visit, exposure: Exposure): void {
    if (this.#options.private) throw new PrivateWrite('a private window must leave no trace');
    if (!this.on || visit.private !== false) return;
    this.#waiting.delete(visit.id);
    this.#waiting.set(visit.id, { visit, exposure });
    for (const [oldest] of this.#waiting) if (this.#waiting.size > MOST_WAITING) this.#waiting.delete(oldest);
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#options.later(BATCH, () => {
      this.#scheduled = false;
      void this.settled();
    });
  }

  /** Writes what waits, now. Never rejects. */
  settled(): Promise<void> {
    return this.#alone(() => this.#flush());
  }

  /** Lets days go whose time is over, and packs those that are finished. Called at start and daily. */
  keepHouse(): Promise<void> {
    return this.#alone(async () => { if (this.on) await this.#keepHouse(); });
  }

  state(): Promise<HistoryState> {
    return this.#alone(async () => {
      const { place, keys } = this.#options;
      const trouble: Trouble[] = [];
      const empty: HistoryState = { keep: this.#keep, days: 0, bytes: 0, passphrase: 'none', trouble };
      if (!await place.exists()) return empty;
      if (await place.aside() > 0) trouble.push({ kind: 'set-aside' });
      const shelf = await this.#shelf().catch(() => undefined);
      if (!shelf) trouble.push({ kind: 'failing' });
      if (shelf === 'newer') trouble.push({ kind: 'newer' });
      if (!shelf || shelf === 'newer') return empty;
      if (this.#failing) trouble.push({ kind: 'failing' });
      for (const { name, days } of await shelf.notes()) trouble.push(name === 'lost' ? { kind: 'lost' } : { kind: 'full', days });
      const days = await shelf.days();
      return { ...empty, days: days.length, bytes: days.reduce((sum, { bytes }) => sum + bytes, 0), passphrase: await keys.passphrase() };
    });
  }

  /** Every day that is kept, the latest first. */
  days(): Promise<DayLine[]> {
    return this.#alone(async () => {
      await this.#flush();
      const shelf = await this.#existing();
      const lines: DayLine[] = [];
      for (const { day } of await shelf?.days() ?? []) if (shelf) lines.push(await this.#line(shelf, day));
      return lines.reverse();
    });
  }

  /** undefined when nothing is kept of that day. */
  day(day: string): Promise<DayReport | undefined> {
    return this.#alone(async () => {
      await this.#flush();
      const shelf = await this.#existing();
      return shelf && (await shelf.days()).some((record) => record.day === day) ? this.#report(shelf, day) : undefined;
    });
  }

  /** The days of a span that ends today, ready to be summed up (or, where `pause` rejects, no more); with tomorrow, where a change of the time zone left visits there. */
  span(span: Span, pause: Pause = pauses(this.#options)): Promise<{ parts: OverviewPart[]; from: string; to: string }> {
    return this.#alone(async () => {
      await pause();
      await this.#flush();
      const { from, to: today } = spanOf(this.#today(), span);
      const shelf = await this.#existing();
      const tomorrow = dayAfter(today, 1);
      const parts = shelf ? await this.#digests.heads(shelf, from, tomorrow, pause) : [];
      return { parts, from, to: parts.some(({ head: { day } }) => day === tomorrow) ? tomorrow : today };
    });
  }

  /** The same days, with what questions about one country or company need. */
  digests(span: Span, pause: Pause = pauses(this.#options)): Promise<Digest[]> {
    return this.#alone(async () => {
      await pause();
      await this.#flush();
      const { from, to } = spanOf(this.#today(), span);
      const shelf = await this.#existing();
      return shelf ? this.#digests.digests(shelf, from, dayAfter(to, 1), pause) : [];
    });
  }

  /** One day, as it stands in a file; undefined when nothing is kept of it. */
  exportDay(day: string): Promise<DayForExport | 'locked' | undefined> {
    return this.#alone(async () => {
      await this.#flush();
      const shelf = await this.#existing();
      if (!shelf) return undefined;
      const pause = pauses(this.#options);
      const { kept, locked, damaged } = await readDay(shelf, this.#options.keys, day, pause);
      if (locked > 0) return 'locked';
      await pause();
      return kept.length + damaged === 0 ? undefined : { exported: exportedDay(day, kept.map(({ contribution }) => contribution)), damaged };
    });
  }

  /** Packs one day of a file, in memory, until `writeImport` writes all of the batch; `failed` when it is of no use to go on, and `writeImport` says why. */
  stageImport(batch: string, day: ExportedDay): Promise<Outcome> {
    return this.#alone<Outcome>(async () => {
      if (!this.on || !this.#staging.begin(batch, day.day)) return 'failed';
      const staged = await packImported(day, this.#staging.bytes, this.#importing(await this.#existing()));
      if (staged === 'no-room') this.#staging.refuse();
      else this.#staging.put(batch, day.day, staged);
      return staged === 'no-room' ? 'failed' : 'done';
    });
  }

  /** Nobody wants the batch any more. */
  dropImport(): Promise<Outcome> {
    return this.#alone<Outcome>(async () => {
      this.#staging.clear();
      return 'done';
    });
  }

  /** Writes a batch of that many days, all or none. Also while it is locked: new days can be written then, too. */
  writeImport(batch: string, count: number): Promise<Imported> {
    return this.#alone<Imported>(async () => {
      const days = this.#staging.take(batch, count);
      if (!this.on) return { outcome: 'off' };
      if (days === 'no-room') return { outcome: days };
      if (!days) return { outcome: 'failed' };
      await this.#flush();
      const shelf = await this.#shelf();
      if (shelf === 'newer') return { outcome: 'newer' };
      const imported = await importDays(days, { ...this.#importing(shelf), shelf });
      this.#forget();
      return imported;
    });
  }

  #importing(shelf: Shelf | undefined): Importing {
    const { keys, most } = this.#options;
    return { shelf, keys, most, keep: this.#keep, atRisk: this.#atRisk, today: this.#today(), pause: pauses(this.#options) };
  }

  /** The person says that a finding of that day has an explanation, or takes that back. Needs the passphrase where there is one. */
  explain(day: string, key: string, explained: boolean): Promise<Outcome> {
    return this.#alone<Outcome>(async () => {
      await this.#flush();
      const shelf = await this.#existing();
      return shelf ? explain(shelf, this.#options.keys, { day, key, explained }) : 'failed';
    });
  }

  eraseDay(day: string): Promise<Outcome> {
    return this.#alone<Outcome>(async () => {
      await this.#barriers.add({ at: this.#options.now(), day });
      const shelf = await this.#existing();
      this.#forget(day);
      if (shelf) await dropDay(shelf, this.#options.keys, day);
      return 'done';
    });
  }

  /** The visits to that site and to hosts below it, and every mention of them. Needs the passphrase where there is one. */
  eraseSite(site: string): Promise<Outcome> {
    return this.#alone(async () => {
      await this.#flush();
      const shelf = await this.#existing();
      if (await this.#options.keys.passphrase() === 'locked') return 'locked';
      await this.#barriers.add({ at: this.#options.now(), site });
      this.#forget();
      for (const { day, named } of await shelf?.days() ?? []) if (shelf) await rewriteDay(shelf, this.#options.keys, day, 'erase', named, (kept) => withoutSite(kept, site));
      return 'done';
    });
  }

  /** Everything, also what was set aside. The keys go first: without them nothing of the rest can be read. */
  erase(): Promise<void> {
    if (this.#options.private) return Promise.resolve();
    return this.#alone(() => this.#eraseAll());
  }

  unlock(passphrase: string): Promise<Outcome> {
    return this.#alone(async () => {
      const outcome = await this.#options.keys.unlock(passphrase);
      this.#forget();
      // What could not be packed while it was locked.
      if (outcome === 'done' && this.on) await this.#keepHouse().catch(() => undefined);
      return outcome;
    });
  }

  lock(): Promise<Outcome> {
    return this.#alone<Outcome>(async () => {
      this.#forget();
      await this.#options.keys.lock();
      return 'done';
    });
  }

  /** Sets, changes or takes away the passphrase, see DayKeys. */
  changePassphrase(now: string, next: string): Promise<Outcome> {
    return this.#alone(() => this.#options.keys.change(now, next));
  }

  #alone<T>(run: () => Promise<T>): Promise<T> {
    if (this.#options.private) return Promise.reject(new PrivateWrite('a private window has no history'));
    const mine = this.#turn.then(run);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #shelf(): Promise<Shelf | 'newer'> {
    const { place } = this.#options;
    const database = await place.open();
    if (database === 'newer') return database;
    const shelf = new Shelf(database);
    if (place.takeLost()) await shelf.takeNote({ name: 'lost', days: 0, last: this.#today() });
    return shelf;
  }

  /** Without making one. */
  async #existing(): Promise<Shelf | undefined> {
    const shelf = await this.#options.place.exists() ? await this.#shelf() : undefined;
    return shelf === 'newer' ? undefined : shelf;
  }

  async #flush(): Promise<void> {
    if (this.#waiting.size === 0 || !this.on) return;
    const at = this.#options.now();
    const batch = [...this.#waiting];
    this.#waiting.clear();
    try {
      const shelf = await this.#shelf();
      const changed = shelf === 'newer' ? [] : await writeVisits(batch.map(([, one]) => one), { ...this.#options, shelf, barriers: this.#barriers, atRisk: this.#atRisk });
      for (const day of changed) this.#forget(day);
      await this.#options.session.set({ [UP_TO]: at - MARGIN });
      this.#failing = false;
    } catch {
      this.#failing = true;
      this.#forget();
      for (const [id, one] of batch) if (!this.#waiting.has(id)) this.#waiting.set(id, one);
    }
  }

  /** What was read is of no more use: of that day, or of all. */
  #forget(day?: string): void {
    if (day === undefined) this.#lines.clear();
    else this.#lines.delete(day);
    this.#digests.forget(day);
  }

  #today(): string {
    return this.#options.local(this.#options.now()).day;
  }

  async #keepHouse(): Promise<void> {
    const shelf = await this.#shelf();
    if (shelf === 'newer') return;
    this.#forget();
    const { keys, place } = this.#options;
    await keepHouse(shelf, keys, { keep: this.#keep, atRisk: this.#atRisk, today: this.#today(), aside: await place.aside() > 0 });
  }

  /** Options that the browser lost leave keys of which nobody knows how long they may stay: no longer than the longest choice. */
  async #dropForgotten(): Promise<void> {
    const { keys } = this.#options;
    const today = this.#today();
    await keys.remove((await keys.ids()).filter((id) => daysBetween(dayOfKey(id), today) >= Math.max(...KEEPS)));
  }

  async #eraseAll(): Promise<void> {
    const { keys, place, session } = this.#options;
    this.#waiting.clear();
    this.#staging.clear();
    this.#forget();
    this.#failing = false;
    await keys.removeAll();
    await place.erase();
    await this.#barriers.clear();
    await session.remove(UP_TO);
  }

  async #line(shelf: Shelf, day: string): Promise<DayLine> {
    const line = this.#lines.get(day) ?? await readLine(shelf, this.#options.keys, day) ?? lineOf(await this.#report(shelf, day));
    this.#lines.set(day, line);
    return line;
  }

  async #report(shelf: Shelf, day: string): Promise<DayReport> {
    const { kept, locked, damaged } = await readDay(shelf, this.#options.keys, day);
    return reportOf(day, kept.map(({ contribution }) => contribution), { locked, damaged });
  }
}
