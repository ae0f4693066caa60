/**
 * The pages' only door to the browser. Importing it outside of an extension throws (the polyfill refuses), so pages load it
 * with `import()` once they know that they are inside one; fixtures never touch it.
 */
import browser from 'webextension-polyfill';
import { MOST_TEXT, type Checked } from '../check/types.ts';
import type { Exposure, PopupState } from '../exposure/types.ts';
import { settingsKey } from '../memory/key-file.ts';
import { LOG_KEY } from '../memory/alerts/alert-log.ts';
import type { AlertRow, Shown } from '../memory/alerts/types.ts';
import { endOf, type MuteSpan, type Whom, withMute } from '../memory/mutes.ts';
import { policyListFaults, POLICY_LISTS_KEY } from '../memory/policy/policy-lists.ts';
import { readPolicy } from '../memory/policy/read-policy.ts';
import type { Policy, PolicyFault } from '../memory/policy/types.ts';
import type { StorageArea } from '../memory/private-guard.ts';
import { changeReminders, readReminders, type Reminder, withoutReminder, withReminder } from '../memory/reminders.ts';
import { sealedSettings } from '../memory/sealed-settings.ts';
import { patchOf, withChanges, type SettingsChange } from '../memory/settings-change.ts';
import { changeSettings, POLICY_KEY, readSettings, SETTINGS_KEY, SETTINGS_LOCK, type SettingsPatch } from '../memory/settings.ts';
import type { DayLine, DayReport, HistoryRequest, HistoryState, Outcome } from '../memory/history/types.ts';
import type { WholeFile } from '../memory/transfer/read-export.ts';
import type { DayForExport, Imported } from '../memory/transfer/types.ts';
import type { Overview, OverviewDetail, Span, VisitLine, WholeVisit } from '../memory/overview/types.ts';
import type { Request, Settings } from '../memory/types.ts';
import type { HeldReport, StopState } from '../stop/types.ts';
import { tellErased } from './erased.ts';
import { exposureState } from './exposure-state.ts';

const ALL_SITES = { origins: ['<all_urls>'] };
const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** A private window: read, never write, for `storage.*` is shared with ordinary windows and lies on the disk. */
export const inPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;

export const browserLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];

const area = sealedSettings(browser.storage.local, settingsKey);

export const getSettings = (): Promise<Settings> => readSettings(area);

/** Told whenever the settings were changed, by whichever page or an organisation; `gone` when they were erased. */
export function onSettings(run: (what: 'changed' | 'gone') => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change) run(change.newValue === undefined ? 'gone' : 'changed');
    else if (POLICY_KEY in changes || POLICY_LISTS_KEY in changes) run('changed');
  });
}

/** @throws in a private window, or when the browser refuses to store */
export async function setSettings(patch: SettingsPatch | ((now: Settings) => SettingsPatch), beside?: Record<string, unknown>): Promise<Settings> {
  if (inPrivateWindow()) throw new Error('nothing is written from a private window');
  return navigator.locks.request(SETTINGS_LOCK, () => changeSettings(area, patch, beside));
}

/** Makes these changes to the settings as they are by then, and no others. @param beside written in the same write. @throws as `setSettings` does */
export const makeChanges = (changes: readonly SettingsChange[], beside?: Record<string, unknown>): Promise<Settings> => setSettings((now) => patchOf(withChanges(now, changes, 'after'), changes), beside);

/** @throws as `setSettings` does */
export async function mute(whom: Whom, span: MuteSpan | 'off'): Promise<void> {
  await setSettings((now) => ({ muted: withMute(now.muted, whom, span === 'off' ? span : endOf(span, Date.now())) }));
}

/** What was notified and why, the newest first; undefined when the worker does not answer. */
export const alertLog = (): Promise<AlertRow[] | undefined> => orUndefined(ask({ ask: 'alert-log' }));
/** Told whenever the log has grown or was erased. @returns a function that stops that */
export function onAlertLog(run: () => void): () => void {
  const heard = (changes: Record<string, unknown>): void => { if (LOG_KEY in changes) run(); };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}
/** Rejects when something may be left. */
export const eraseAlertLog = (): Promise<unknown> => ask({ ask: 'alert-log-erase' });
export const testAlert = (): Promise<Shown> => ask({ ask: 'alert-test' }).then((shown) => shown as Shown, () => 'failed');

export const getReminders = (): Promise<Reminder[]> => readReminders(browser.storage.local, settingsKey);

/** Why no reminder is written: its file would lie on the disk. */
export async function remindersRefused(): Promise<'private' | 'at-risk' | undefined> {
  if (inPrivateWindow()) return 'private';
  return (await getSettings()).atRisk ? 'at-risk' : undefined;
}

/** @throws where `remindersRefused` says why, or when the browser refuses to store */
export async function addReminder(reminder: Reminder): Promise<Reminder[]> {
  const refused = await remindersRefused();
  if (refused) throw new Error(`no reminder is written: ${refused}`);
  return changeReminders(browser.storage.local, settingsKey, (now) => withReminder(now, reminder));
}

/** @param company its id. @throws in a private window, or when the browser refuses to store */
export async function removeReminder(company: string): Promise<Reminder[]> {
  if (inPrivateWindow()) throw new Error('nothing is written from a private window');
  return changeReminders(browser.storage.local, settingsKey, (now) => withoutReminder(now, company));
}

/** Sends one of the worker's questions. @returns whatever it answers: the caller checks. */
export async function ask(request: Request): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(request);
  tellErased(request);
  return answer;
}

/** undefined in private windows, which have none, and when the worker does not answer. */
export const historyState = (): Promise<HistoryState | undefined> => ask({ ask: 'history' }).then((state) => state as HistoryState, () => undefined);
/** Rejects in private windows. */
export const historyDays = (): Promise<DayLine[]> => ask({ ask: 'history-days' }).then((days) => days as DayLine[]);
export const historyDay = (day: string): Promise<DayReport | undefined> => ask({ ask: 'history-day', day }).then((report) => (report ?? undefined) as DayReport | undefined);
/** For the requests that do something. */
export const tellHistory = (request: HistoryRequest): Promise<Outcome> => ask(request).then((outcome) => outcome as Outcome, () => 'failed');

/** Rejects in private windows, and when the worker does not answer. */
export const exportDay = (day: string): Promise<DayForExport | 'locked' | undefined> =>
  ask({ ask: 'history-export-day', day }).then((answer) => (typeof answer === 'string' ? JSON.parse(answer) as DayForExport | 'locked' : undefined));

/**
 * Hands days over one by one, a message has bounds, and has them written together. Rejects when the file is not what it was, or the reading was stopped.
 * @param handed told how many the worker has
 */
export async function importDays({ days, each }: Pick<WholeFile, 'days' | 'each'>, handed?: (days: number) => void): Promise<Imported> {
  const batch = crypto.randomUUID();
  const write = (): Promise<Imported> => ask({ ask: 'history-import-write', batch, count: days.length }).then((answer) => answer as Imported, () => ({ outcome: 'failed' }));
  let count = 0;
  let refused = false;
  try {
    await each(async (text) => {
      // The worker says why when it is asked to write.
      refused ||= await tellHistory({ ask: 'history-import-day', batch, text }) !== 'done';
      if (refused) throw new Error('the worker takes no more');
      handed?.(count += 1);
    });
  } catch (error) {
    if (refused) return write();
    await tellHistory({ ask: 'history-import-drop' });
    throw error;
  }
  return write();
}

const orUndefined = <T>(answer: Promise<unknown>): Promise<T | undefined> => answer.then((value) => (value ?? undefined) as T | undefined, () => undefined);

/** Names this page to the worker. */
const PAGE = crypto.randomUUID();

/** Each gives undefined when the worker does not answer. See dashboard/reader.ts. */
export const overview = (span: Span, what: 'sums' | 'with-findings' = 'sums'): Promise<Overview | undefined> => orUndefined(ask({ ask: 'overview', span, findings: what === 'with-findings', by: PAGE }).then((text) => (typeof text === 'string' ? JSON.parse(text) as unknown : undefined)));
export const overviewCountry = (span: Span, code: string): Promise<OverviewDetail | undefined> => orUndefined(ask({ ask: 'overview-country', span, code, by: PAGE }));
export const overviewCompany = (span: Span, id: string): Promise<OverviewDetail | undefined> => orUndefined(ask({ ask: 'overview-company', span, id, by: PAGE }));
export const sessionVisits = (): Promise<VisitLine[] | undefined> => orUndefined(ask({ ask: 'visits', by: PAGE }));
/** Nobody waits for the answers to these any more. */
export const stopReading = (): void => void ask({ ask: 'overview-stop', by: PAGE }).catch(() => undefined);
export const sessionVisit = (id: string): Promise<WholeVisit | undefined> => orUndefined(ask({ ask: 'visit', id }));
export const explainFinding = (day: string, key: string, explained: boolean): Promise<Outcome> => ask({ ask: 'overview-explain', day, key, explained }).then((outcome) => outcome as Outcome, () => 'failed');

/** The tab below the popup. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/**
 * What the session remembers of a tab's visit, without waking the worker; undefined when it remembers nothing, or a page
 * that the tab has left meanwhile. In private windows nothing is remembered.
 */
export async function storedState(tabId: number): Promise<PopupState | undefined> {
  if (inPrivateWindow()) return undefined;
  const [tab, settings, visit] = await Promise.all([browser.tabs.get(tabId), getSettings(), sessionValue(`tab:${tabId}`)]);
  if (typeof visit !== 'string') return undefined;
  const record = await sessionValue(`visit:${visit}`);
  if (typeof record !== 'object' || record === null || !('exposure' in record) || !record.exposure) return undefined;
  const exposure = record.exposure as Exposure;
  if (tab.url !== undefined && originOf(tab.url) !== originOf(exposure.url)) return undefined;
  return exposureState(exposure, settings, Date.now());
}

const sessionValue = async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key];
const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);

export const reload = (tabId: number): Promise<void> => browser.tabs.reload(tabId);
/** @param group of the page at which it opens, in a tab of its own; without one, the page as the browser opens it */
export const openOptions = (group?: string): Promise<unknown> => (group === undefined ? browser.runtime.openOptionsPage() : browser.tabs.create({ url: browser.runtime.getURL(`options/index.html#${group}`) }));

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);
export const maySeeSites = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);
/** Must be called from a click, before anything is awaited. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS);
/** Must be called from a click, before anything is awaited. */
export const askToSeeSites = (): Promise<boolean> => browser.permissions.request(ALL_SITES);
export const giveUpNotifying = (): Promise<boolean> => browser.permissions.remove(NOTIFICATIONS);

/** What an organisation set here, and what of its lists does not count. Rejects when the browser does not say. */
export async function organisation(): Promise<{ policy: Policy; policyFaults: readonly PolicyFault[] }> {
  const kept = await browser.storage.local.get([POLICY_KEY, POLICY_LISTS_KEY]);
  return { policy: readPolicy(kept[POLICY_KEY]), policyFaults: policyListFaults(kept[POLICY_LISTS_KEY]) };
}

export const version = (): string => browser.runtime.getManifest().version;
/** By which a policy names Testigo in this browser. */
export const ownId = (): string => browser.runtime.id;

/** What is known of the links in a text; undefined when the worker does not answer. Nothing of it is kept. */
export const checkLinks = (text: string): Promise<Checked | undefined> => orUndefined(ask({ ask: 'check-link', text: text.slice(0, MOST_TEXT + 1) }));

/** Shows that in a tab beside the one given, and never in an address. */
export const openCheck = (text: string, tabId: number | undefined): Promise<unknown> => ask({ ask: 'check-open', text: text.slice(0, MOST_TEXT + 1), ...(tabId === undefined ? {} : { tabId }) });

/** The text that this tab was opened for; undefined when there is none, or it was taken already. */
export async function handedText(): Promise<string | undefined> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  return tab?.id === undefined ? undefined : orUndefined(ask({ ask: 'check-handed', tabId: tab.id }));
}

/** What was held in this tab; undefined when it is no longer known. */
export async function heldHere(): Promise<HeldReport | undefined> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  return tab?.id === undefined ? undefined : orUndefined(ask({ ask: 'held', tabId: tab.id }));
}

/** @returns false when there is nothing to open, or the browser did not let it through */
export async function openHeldOnce(): Promise<boolean> {
  const tab = await browser.tabs.getCurrent();
  return tab?.id !== undefined && await ask({ ask: 'held-continue', tabId: tab.id }) === true;
}

/** Where it is the only one, an empty tab takes its place, or the window would go with it. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  if ((await browser.tabs.query({ currentWindow: true })).length === 1) await browser.tabs.create({});
  await browser.tabs.remove(tab.id);
}

/** What is held before opening; undefined in private windows, which hold by the same rules and do not count them, and when the worker does not answer. */
export const stopState = (): Promise<StopState | undefined> => (inPrivateWindow() ? Promise.resolve(undefined) : orUndefined(ask({ ask: 'stop' })));

/** `storage.local` as it is, for the lists: only with a guard before it is anything written there. */
export const localArea: StorageArea = browser.storage.local;

/** Told whenever what is stored there under that key changed, also by another page. @returns ends the telling */
export function onStored(key: string, run: () => void): () => void {
  const heard = (changes: Record<string, unknown>): void => { if (key in changes) run(); };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}

/** One of the data files that ship. Rejects when it cannot be read. */
export async function packagedFile(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(`data/${name}`));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}
