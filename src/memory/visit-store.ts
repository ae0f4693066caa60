/**
 * The session record: one key a visit in `storage.session`, which survives the worker and ends with the browser.
 *
 * Changes are gathered for at most 250 ms and written through, one write in flight per tab. It is read once per start. Visits
 * of private windows, and those of which that is not known yet, are never written. When the area is full the old values stay,
 * `state` says so, and the journal goes on in memory.
 */
import type { Exposure } from '../exposure/types.ts';
import type { Visit } from '../journal/types.ts';
import { guarded, type StorageArea } from './private-guard.ts';
import { isQuota } from './quota.ts';
import { SessionBudget } from './session-budget.ts';

const VISIT = 'visit:';
const TAB = 'tab:';
const INDEX = 'journal';

/** Longest time a change waits before it is written, in milliseconds: a worker killed in between loses it. */
export const BATCH = 250;

/** The area's quota is 10,485,760 bytes in both browsers; the record keeps well below it. Characters of JSON. */
export const BUDGET = 4_000_000;

/** A visit as it is stored; `exposure` is what the popup paints from before the worker wakes. */
export interface VisitValue { v: number; catalogue: string; visit: unknown; exposure?: Exposure }

/** A visit that changed, and whether its tab shows it now. */
export interface Change<V extends Visit = Visit> { visit: V; current: boolean; exposure?: Exposure }

export interface StoreOptions<V extends Visit> {
  /** True in Chrome's worker for private windows: nothing is read or written at all. */
  private: boolean;
  /** The visit as JSON, with the versions that make it readable again. */
  write(visit: V): { v: number; catalogue: string; visit: unknown };
  /** Runs something later: `setTimeout`, or a test's own. */
  later(milliseconds: number, run: () => void): void;
  budget?: number;
  batch?: number;
}

/** What an earlier worker of this session left behind. Nothing in it is trusted: the journal checks each record. */
export interface Loaded { visits: unknown[]; exposures: Map<string, unknown>; current: Map<number, string>; index: unknown }

export type StoreState = 'ok' | 'full' | 'failing';

export class VisitStore<V extends Visit = Visit> {
  readonly #area: StorageArea;
  readonly #options: StoreOptions<V>;
  readonly #budget: SessionBudget;
  readonly #waiting = new Map<string, Change<V>>();
  readonly #flying = new Map<number, Promise<void>>();
  /** What the tab keys say. */
  readonly #shown = new Map<number, string>();
  #index: object | undefined;
  #scheduled: Promise<void> | undefined;
  #state: StoreState = 'ok';

  constructor(area: StorageArea, options: StoreOptions<V>) {
    this.#area = guarded(area, options);
    this.#options = options;
    this.#budget = new SessionBudget(options.budget ?? BUDGET);
  }

  /** `full`: the last write found no room; `failing`: it was refused for another reason. */
  get state(): StoreState {
    return this.#state;
  }

  /** Reads everything once. Empty in a private context, and when the area cannot be read. */
  async load(): Promise<Loaded> {
    const loaded: Loaded = { visits: [], exposures: new Map(), current: new Map(), index: undefined };
    const all = await this.#attempt(() => this.#area.get(null)) ?? {};
    for (const [key, value] of Object.entries(all)) {
      if (key === INDEX) loaded.index = value;
      if (key.startsWith(TAB) && typeof value === 'string') this.#show(loaded.current, Number(key.slice(TAB.length)), value);
      if (!key.startsWith(VISIT)) continue;
      loaded.visits.push(value);
      this.#budget.put(key, sizeOf(value), isLeft(value));
      const exposure = exposureIn(value);
      if (exposure !== undefined) loaded.exposures.set(key.slice(VISIT.length), exposure);
    }
    return loaded;
  }

  #show(current: Map<number, string>, tabId: number, id: string): void {
    current.set(tabId, id);
    this.#shown.set(tabId, id);
  }

  /** Notes what changed, to be written within `batch`. @returns when it is written, or could not be. Never rejects. */
  save(changes: readonly Change<V>[], index?: object): Promise<void> {
    if (this.#options.private) return Promise.resolve();
    for (const change of changes) this.#waiting.set(change.visit.id, change);
    if (index) this.#index = index;
    return this.#schedule();
  }

  /** Forgets visits that the journal forgot. */
  async remove(ids: readonly string[]): Promise<void> {
    if (this.#options.private || ids.length === 0) return;
    for (const id of ids) this.#waiting.delete(id);
    await Promise.all(this.#flying.values());
    await this.#drop(ids.map((id) => VISIT + id));
  }

  /** The tab is gone: no popup will ask for it. */
  async closeTab(tabId: number): Promise<void> {
    if (this.#options.private) return;
    this.#shown.delete(tabId);
    await this.#attempt(() => this.#area.remove(TAB + tabId));
  }

  /** Forgets everything, also what is still waiting. */
  async erase(): Promise<void> {
    if (this.#options.private) return;
    this.#waiting.clear();
    this.#shown.clear();
    this.#index = undefined;
    await Promise.all(this.#flying.values());
    const all = await this.#attempt(() => this.#area.get(null)) ?? {};
    await this.#drop(Object.keys(all).filter((key) => key === INDEX || key.startsWith(VISIT) || key.startsWith(TAB)));
  }

  /** Writes what is waiting, now. */
  async flush(): Promise<void> {
    if (this.#options.private) return;
    await this.#writeIndex();
    while (this.#waiting.size > 0) {
      const tabs = new Set([...this.#waiting.values()].map((change) => change.visit.tabId));
      await Promise.all([...tabs].map((tabId) => this.#flying.get(tabId) ?? this.#launch(tabId)));
    }
    await Promise.all(this.#flying.values());
  }

  #schedule(): Promise<void> {
    this.#scheduled ??= new Promise((done) => {
      this.#options.later(this.#options.batch ?? BATCH, () => {
        this.#scheduled = undefined;
        done(this.flush());
      });
    });
    return this.#scheduled;
  }

  #launch(tabId: number): Promise<void> {
    const changes = [...this.#waiting.values()].filter((change) => change.visit.tabId === tabId);
    for (const change of changes) this.#waiting.delete(change.visit.id);
    const flight = this.#write(tabId, changes).finally(() => this.#flying.delete(tabId));
    this.#flying.set(tabId, flight);
    return flight;
  }

  async #write(tabId: number, changes: Change<V>[]): Promise<void> {
    const values: Record<string, unknown> = {};
    const sizes = new Map<string, { size: number; left: boolean }>();
    const unwanted: string[] = [];
    for (const { visit, current, exposure } of changes) {
      const key = VISIT + visit.id;
      if (visit.private !== false) {
        if (this.#budget.has(key)) unwanted.push(key);
        continue;
      }
      const value: VisitValue = { ...this.#options.write(visit), ...(exposure === undefined ? {} : { exposure }) };
      values[key] = value;
      sizes.set(key, { size: sizeOf(value), left: visit.phase === 'left' });
      if (current) {
        values[TAB + tabId] = visit.id;
        this.#shown.set(tabId, visit.id);
      } else if (this.#shown.get(tabId) === visit.id) {
        // The tab shows nothing that was seen now, a page of the browser's own perhaps.
        this.#shown.delete(tabId);
        unwanted.push(TAB + tabId);
      }
    }
    await this.#drop(unwanted.filter((key) => !(key in values)));
    if (sizes.size > 0) await this.#set(values, sizes);
  }

  async #set(values: Record<string, unknown>, sizes: Map<string, { size: number; left: boolean }>): Promise<void> {
    const size = [...sizes.values()].reduce((sum, one) => sum + one.size, 0);
    // More than all the room there is: what is stored already is worth more.
    if (size > this.#budget.most) {
      this.#state = 'full';
      return;
    }
    await this.#drop(this.#budget.victims(size, new Set(sizes.keys())));
    if (!await this.#attempt(() => this.#area.set(values).then(() => true))) return;
    this.#state = 'ok';
    for (const [key, one] of sizes) this.#budget.put(key, one.size, one.left);
  }

  async #writeIndex(): Promise<void> {
    const index = this.#index;
    this.#index = undefined;
    if (index) await this.#attempt(() => this.#area.set({ [INDEX]: index }));
  }

  async #drop(keys: string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.#attempt(() => this.#area.remove(keys));
    for (const key of keys) this.#budget.drop(key);
  }

  /** @returns undefined when the area refused; the old values are still there then. */
  async #attempt<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      return await call();
    } catch (error) {
      this.#state = isQuota(error) ? 'full' : 'failing';
      return undefined;
    }
  }
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

const isLeft = (value: unknown): boolean => field(field(value, 'visit'), 'phase') === 'left';
const exposureIn = (value: unknown): unknown => field(value, 'exposure');
