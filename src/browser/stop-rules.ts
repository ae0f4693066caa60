/**
 * The rules by which the browser holds pages before they open. They lie with the browser, on its disk, so that they are in force before
 * the worker runs; they name indicators and nothing of the person. They are made anew when the option, the lists or the day change, because
 * an indicator's level fades with its age, and all of them go when the option is turned off.
 *
 * Only the worker of ordinary windows writes them. They hold in private windows, too, where the extension is allowed there.
 */
import browser, { type DeclarativeNetRequest } from 'webextension-polyfill';
import type { Indicator } from '../knowledge/types.ts';
import type { StorageArea } from '../memory/private-guard.ts';
import { compileRules } from '../stop/compile.ts';
import { stoppable } from '../stop/stoppable.ts';
import type { BlockRule, StopState } from '../stop/types.ts';
import { isFirefox } from './is-firefox.ts';

const KEY = 'stop';
const OFF: StopState = { on: false, hosts: 0, urls: 0, left: 0 };
const DAY = 24 * 60 * 60 * 1000;

export interface StopParts {
  /** Every indicator of the catalogue. */
  catalogue(): Promise<Iterable<Indicator>>;
  /** Every entry of the lists in use. */
  listed(): Promise<Iterable<Indicator>>;
  session: StorageArea;
  /** Chrome's worker for private windows: it shares the rules and leaves them alone. */
  private: boolean;
  now(): number;
}

/** What the session keeps, so that a worker that starts again does no work twice. */
interface Kept { state: StopState; day: number }

export class StopRules {
  readonly #parts: StopParts;
  #last: Promise<StopState>;
  #on: boolean | undefined;

  constructor(parts: StopParts) {
    this.#parts = parts;
    this.#last = parts.session.get(KEY).then((kept) => keptIn(kept[KEY])?.state ?? OFF, () => OFF);
  }

  /** Called whenever the options were read: does nothing where nothing changed since. */
  configure(on: boolean): void {
    if (this.#on === on) return;
    this.#on = on;
    this.#then(async () => {
      const kept = keptIn((await this.#parts.session.get(KEY).catch(() => ({} as Record<string, unknown>)))[KEY]);
      if (kept && kept.state.on === on && kept.state.trouble === undefined && kept.day === this.#day()) return kept.state;
      return this.#apply();
    });
  }

  /** The lists changed, or the day did. */
  refresh(): void {
    if (this.#on) this.#then(() => this.#apply());
  }

  /** When all that was asked for is done. */
  state(): Promise<StopState> {
    return this.#last;
  }

  #then(run: () => Promise<StopState>): void {
    if (this.#parts.private) return;
    this.#last = this.#last.then(run).catch(() => ({ ...OFF, on: this.#on === true, trouble: 'refused' as const }));
  }

  async #apply(): Promise<StopState> {
    const state = this.#on ? await this.#put() : await takeAway();
    const kept: Kept = { state, day: this.#day() };
    await this.#parts.session.set({ [KEY]: kept }).catch(() => undefined);
    return state;
  }

  async #put(): Promise<StopState> {
    const wanted = await stoppable(each([await this.#parts.catalogue(), await this.#parts.listed()]), this.#parts.now(), pause);
    const { rules, ...counts } = await compileRules(wanted, { dots: isFirefox(browser) ? 'apart' : 'same', takes, pause });
    // Turned off meanwhile: what comes next in the queue takes them away, but they should not be in force until then.
    if (!this.#on) return takeAway();
    await replaceWith(rules);
    return { on: true, ...counts };
  }

  #day(): number {
    return Math.floor(this.#parts.now() / DAY);
  }
}

function* each<T>(many: readonly Iterable<T>[]): Iterable<T> {
  for (const some of many) yield* some;
}

const rulesOf = (): typeof browser.declarativeNetRequest => browser.declarativeNetRequest;

/** One step: either all of the new rules are in force or all of the old. */
async function replaceWith(rules: BlockRule[]): Promise<void> {
  const before = await rulesOf().getDynamicRules();
  await rulesOf().updateDynamicRules({ removeRuleIds: before.map(({ id }) => id), addRules: rules });
}

async function takeAway(): Promise<StopState> {
  await replaceWith([]);
  const once = await rulesOf().getSessionRules();
  if (once.length > 0) await rulesOf().updateSessionRules({ removeRuleIds: once.map(({ id }) => id) });
  return OFF;
}

async function takes(regex: string): Promise<boolean> {
  const { isSupported } = await rulesOf().isRegexSupported({ regex, isCaseSensitive: true });
  return isSupported;
}

const pause = (): Promise<void> => new Promise((done) => { setTimeout(done); });

function keptIn(value: unknown): Kept | undefined {
  if (typeof value !== 'object' || value === null || !('state' in value) || !('day' in value) || typeof value.day !== 'number') return undefined;
  const { state } = value;
  return typeof state === 'object' && state !== null && 'on' in state ? { state: state as StopState, day: value.day } : undefined;
}

/** Lets one tab open one host until `letGo`. Lives in the browser's memory only. */
export async function letThrough(tabId: number, url: string): Promise<void> {
  const rule: DeclarativeNetRequest.Rule = {
    id: onceId(tabId), priority: 2, action: { type: 'allow' },
    condition: { requestDomains: [new URL(url).hostname], resourceTypes: ['main_frame'], tabIds: [tabId] },
  };
  await rulesOf().updateSessionRules({ removeRuleIds: [rule.id], addRules: [rule] });
}

/** The navigation has ended, or the tab is gone. */
export async function letGo(tabId: number): Promise<void> {
  if (await isLetThrough(tabId)) await rulesOf().updateSessionRules({ removeRuleIds: [onceId(tabId)] });
}

export const isLetThrough = async (tabId: number): Promise<boolean> => (await rulesOf().getSessionRules()).some(({ id }) => id === onceId(tabId));

/** A rule's number is at least 1, a tab's may be 0. */
const onceId = (tabId: number): number => tabId + 1;
