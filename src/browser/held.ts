/**
 * Navigations that the browser held by our rules: the tab is sent to our page, which asks what was held there. A page of the web can
 * neither open that page nor say what it shows: nothing of it is in an address, the worker answers by the tab's number.
 *
 * What was held is kept for a tab until something else is held there or the tab closes: in memory, and in the session's memory because the
 * worker may stop in between; of private windows, and of what is not known to be ordinary, in memory alone.
 */
import browser from 'webextension-polyfill';
import type { BrowserEvent } from '../journal/types.ts';
import type { BootIndex, Knowledge } from '../knowledge/types.ts';
import type { StorageArea } from '../memory/private-guard.ts';
import { isHeldBy } from '../stop/matches.ts';
import { wouldAlert } from '../stop/stoppable.ts';
import type { BlockRule, Held, HeldReport } from '../stop/types.ts';
import type { Answers } from './answer-pages.ts';
import { ifTabExists } from './if-tab-exists.ts';
import { isFirefox } from './is-firefox.ts';
import { isLetThrough, letGo, letThrough } from './stop-rules.ts';

const PAGE = 'stop/index.html';
const KEY = 'held:';
const keyOf = (tabId: number): string => KEY + tabId;

/**
 * How the browsers word it that an extension blocked a navigation: Chromium says so, Firefox says `NS_ERROR_ABORT` (0x80004004) in both its
 * forms. A person who stops a page gives another error in either.
 */
const BLOCKED = new Set(['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT', 'Error code 2147500036']);
/** Firefox changed the process in the middle of a navigation, or the person stopped it: it may still go on. */
const GOES_ON = 'Error code 2152398850';

/** After this a rule that lets one page open goes, whatever became of it. Milliseconds. */
const LONGEST_ONCE = 60_000;

/** For so long after the worker's start a navigation that nothing more is heard of is looked at; and after so long of silence. Milliseconds. */
const FIRST = 5_000;
const SILENCE = 1_000;

export interface HeldParts {
  boot: Promise<BootIndex>;
  knowledge(): Promise<Knowledge>;
  session: StorageArea;
  /** Chrome's worker for private windows. */
  private: boolean;
  now(): number;
  later(milliseconds: number, run: () => void): void;
}

export interface HeldNavigations {
  answers: Pick<Answers, 'held' | 'held-continue'>;
  /** Hands an event on; a navigation that failed because we held it is handed on saying so, after a look at the rules. */
  through(event: BrowserEvent, accept: (event: BrowserEvent) => void): void;
  forget(): Promise<void>;
}

/** Where a navigation that is under way came from, by tab. */
interface Trail { requestId: string; hosts: string[]; from?: string; /** Something came after its start. */ goesOn: boolean }

/** `shown`: our page stands in the tab, as far as is known. */
interface Hold { held: Held; shown: boolean }

/** Registers its listeners at once. */
export function holdNavigations(parts: HeldParts): HeldNavigations {
  const records = new Map<number, Hold>();
  const trails = new Map<number, Trail>();
  const page = browser.runtime.getURL(PAGE);
  const firefox = isFirefox(browser);
  const begun = parts.now();
  let asked: { url: string; at: number; answer: Promise<boolean> } | undefined;

  /** Both kinds of error ask about the same navigation: the rules are read once for them. */
  function isOurs(tabId: number, url: string): Promise<boolean> {
    const at = parts.now();
    if (asked?.url === url && at - asked.at < 2_000) return asked.answer;
    asked = { url, at, answer: look(tabId, url).catch(() => false) };
    return asked.answer;
  }

  async function hold(tabId: number, url: string): Promise<void> {
    if (!await isOurs(tabId, url)) return;
    const before = await recordOf(tabId);
    // Firefox stays on the page that is there, ours, and may be heard twice of one navigation.
    if (firefox && before?.shown && before.held.url === url && parts.now() - before.held.at < SILENCE) return;
    // In Chromium the error has a place of its own in the tab's history: whoever goes back from our page comes through it and must not be caught.
    if (!firefox && before?.shown && before.held.url === url && await wentBack(tabId)) return;
    const trail = trails.get(tabId);
    const held: Held = { url, at: parts.now(), through: trail?.hosts ?? [], ...(trail?.from === undefined ? {} : { from: trail.from }) };
    await keep(tabId, { held, shown: true });
    await ifTabExists(() => browser.tabs.update(tabId, { url: page }));
  }

  /** Firefox tells of the first page of a session that it was asked for, and when it is held nothing more. */
  async function holdUnheard(event: Started, accept: (event: BrowserEvent) => void): Promise<void> {
    const { tabId, url, requestId } = event;
    const trail = trails.get(tabId);
    if (trail?.requestId !== requestId || trail.goesOn || !await isOurs(tabId, url)) return;
    accept({ ...event, kind: 'request-failed', error: 'NS_ERROR_ABORT', held: true });
    await hold(tabId, url);
  }

  async function keep(tabId: number, record: Hold): Promise<void> {
    records.set(tabId, record);
    if (parts.private) return;
    const tab = await ifTabExists(() => browser.tabs.get(tabId));
    if (tab?.incognito === false) await parts.session.set({ [keyOf(tabId)]: record }).catch(() => undefined);
  }

  async function recordOf(tabId: number): Promise<Hold | undefined> {
    return records.get(tabId) ?? recordIn((await parts.session.get(keyOf(tabId)).catch(() => ({} as Record<string, unknown>)))[keyOf(tabId)]);
  }

  async function committed(tabId: number, url: string): Promise<void> {
    await letGo(tabId);
    const record = await recordOf(tabId);
    if (record && record.shown !== (url === page)) await keep(tabId, { ...record, shown: url === page });
  }

  async function report(tabId: number): Promise<HeldReport | undefined> {
    const record = await recordOf(tabId);
    if (!record) return undefined;
    const back = firefox ? 1 : 2;
    const reason = await reasonOf(record.held.url, parts).catch(() => undefined);
    return { ...record.held, ...reason, back };
  }

  browser.webNavigation.onErrorOccurred.addListener(({ tabId, frameId, url, error = '', documentLifecycle }: Failed) => {
    if (frameId !== 0 || documentLifecycle === 'prerender') return;
    if (BLOCKED.has(error)) void hold(tabId, url).catch(() => undefined);
    else if (error !== GOES_ON) void letGo(tabId).catch(() => undefined);
  });
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) void committed(tabId, url).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    trails.delete(tabId);
    records.delete(tabId);
    void parts.session.remove(keyOf(tabId)).catch(() => undefined);
    void letGo(tabId).catch(() => undefined);
  });

  return {
    answers: {
      'held': ({ tabId }) => report(tabId),
      'held-continue': async ({ tabId }) => {
        const record = await recordOf(tabId);
        if (!record) return false;
        await letThrough(tabId, record.held.url);
        parts.later(LONGEST_ONCE, () => { void letGo(tabId).catch(() => undefined); });
        await ifTabExists(() => browser.tabs.update(tabId, { url: record.held.url }));
        return true;
      },
    },
    through(event, accept) {
      follow(trails, event);
      if (firefox && isNavigation(event) && parts.now() - begun < FIRST) parts.later(SILENCE, () => { void holdUnheard(event, accept).catch(() => undefined); });
      if (!mayBeHeld(event)) return accept(event);
      void isOurs(event.tabId, event.url).then((ours) => accept(ours && event.kind === 'request-failed' ? { ...event, held: true } : event));
    },
    async forget() {
      records.clear();
      trails.clear();
      // What an earlier run of the worker kept is in no variable of this one.
      const all = await parts.session.get(null).catch(() => ({}));
      await parts.session.remove(Object.keys(all).filter((key) => key.startsWith(KEY))).catch(() => undefined);
    },
  };
}

interface Failed { tabId: number; frameId: number; url: string; error?: string; documentLifecycle?: string }

type Started = Extract<BrowserEvent, { kind: 'request-started' }>;
const isNavigation = (event: BrowserEvent): event is Started => event.kind === 'request-started' && event.type === 'main_frame' && event.tabId >= 0;

type Failure = Extract<BrowserEvent, { kind: 'request-failed' | 'navigation-failed' }>;

/** Everything else goes on at once. */
const mayBeHeld = (event: BrowserEvent): event is Failure =>
  BLOCKED.has(event.kind === 'request-failed' && event.type === 'main_frame' || event.kind === 'navigation-failed' ? event.error : '');

/** By the rules that are in force, and not by what they should be: it is told as ours only if one of them says so. */
async function look(tabId: number, url: string): Promise<boolean> {
  const rules = await browser.declarativeNetRequest.getDynamicRules();
  return rules.length > 0 && isHeldBy(rules as BlockRule[], url) && !await isLetThrough(tabId);
}

const wentBack = (tabId: number): Promise<boolean> => browser.tabs.goBack(tabId).then(() => true, () => false);

/** Remembers which hosts sent a navigation on. */
function follow(trails: Map<number, Trail>, event: BrowserEvent): void {
  if (!('requestId' in event) || event.type !== 'main_frame' || event.tabId < 0) return;
  const { tabId, requestId, asker } = event;
  const before = trails.get(tabId);
  const trail: Trail = before?.requestId === requestId ? before : { requestId, hosts: [], goesOn: false, ...(asker === undefined ? {} : { from: asker }) };
  trail.goesOn ||= event.kind !== 'request-started';
  // The browser itself going from http to https asks nobody.
  if (event.kind === 'request-redirected' && hostOf(event.to) !== hostOf(event.url) && trail.hosts.length < 10) trail.hosts.push(hostOf(event.url));
  trails.set(tabId, trail);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** The indicator for which the address is held: the first that would be an alert. */
async function reasonOf(url: string, { boot, knowledge, now }: HeldParts): Promise<Pick<HeldReport, 'indicator' | 'by'>> {
  const found = (await boot).classify(url, 'main_frame', '')?.indicators ?? [];
  const known = await knowledge();
  for (const { row, by } of found) {
    const indicator = known.indicator(row);
    if (wouldAlert(indicator, now())) return { indicator, by };
  }
  return {};
}

function recordIn(value: unknown): Hold | undefined {
  if (typeof value !== 'object' || value === null || !('held' in value) || !('shown' in value)) return undefined;
  const { held, shown } = value;
  const fits = typeof held === 'object' && held !== null && 'url' in held && typeof held.url === 'string' && /^https?:/.test(held.url);
  return fits ? { held: held as Held, shown: shown === true } : undefined;
}
