/**
 * Erased is erased: what was erased from the history may still be open in a tab, and must not come back with its next request. Until
 * the browser closes it is remembered, in memory, which visits are kept out.
 */
import type { StorageArea } from '../private-guard.ts';
import { within } from './within.ts';
import { withoutSite } from './without-site.ts';
import type { Kept } from './types.ts';

const KEY = 'history-barriers';
/** Those of everything come first of all, and nobody erases more single sites and days in one session. */
const MOST = 200;

/** Keeps out visits that began at `at` or before: of that day, of that site, or all of them. */
export interface Barrier { at: number; day?: string; site?: string }

export class Barriers {
  readonly #area: StorageArea;
  #all: Promise<Barrier[]> | undefined;

  constructor(area: StorageArea) {
    this.#area = area;
  }

  async add(barrier: Barrier): Promise<void> {
    const all = [...await this.#read(), barrier].slice(-MOST);
    this.#all = Promise.resolve(all);
    await this.#area.set({ [KEY]: all });
  }

  async clear(): Promise<void> {
    this.#all = undefined;
    await this.#area.remove(KEY);
  }

  /** @param began milliseconds since 1970. @returns what of it may be written, or undefined. */
  async pass(kept: Kept, began: number): Promise<Kept | undefined> {
    let left: Kept | undefined = kept;
    for (const { at, day, site } of await this.#read()) {
      if (began > at || (day !== undefined && day !== kept.contribution.day)) continue;
      if (site === undefined || within(kept.contribution.site, site)) return undefined;
      if (left) left = (withoutSite([left], site) ?? [left])[0];
    }
    return left;
  }

  #read(): Promise<Barrier[]> {
    return this.#all ??= this.#area.get(KEY).then((kept) => (Array.isArray(kept[KEY]) ? kept[KEY] as Barrier[] : []));
  }
}
