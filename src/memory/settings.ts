/**
 * Settings on disk: read with every field guarded, so that a damaged or foreign value falls back to its default instead of
 * breaking a page. Works over any `{get, set}`; `storage.local` in the browser, a map in tests.
 *
 * Only what the person chose is written. Beside it the worker keeps what an organisation's policy says (../browser/managed-policy.ts), so that
 * both are there at once, in private windows too; managed storage itself takes seconds after Chrome's start.
 */
import { isRecord } from './is-record.ts';
import { DETECTOR_IDS, LEVELS } from '../detectors/types.ts';
import { KEEPS, type Keep } from './history/types.ts';
import { readPolicy } from './policy/read-policy.ts';
import { NO_POLICY, type Policy } from './policy/types.ts';
import { settingsUnder, withoutLocked, type OwnSettings } from './policy/under-policy.ts';
import { DEFAULT_SETTINGS, REACHES, type AlertPolicy, type Language, type Mute, type QuietHours, type Reach, type Settings } from './types.ts';

export const SETTINGS_KEY = 'settings';
/** What managed storage said last, as it said it. */
export const POLICY_KEY = 'policy';

/** Name of the browser's lock under which the worker and all pages change settings, so that none writes over what another read and changed. */
export const SETTINGS_LOCK = 'testigo-settings';

/** More than a person can mean; also a bound for what is read. */
const MOST_MUTED = 1_000;

export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** A change: a field set to undefined goes back to its default. */
export type SettingsPatch = { [Field in keyof Settings]?: Settings[Field] | undefined };

/** @returns the settings that count: what the person chose, under the policy, else the defaults. Rejects when the area does. */
export async function readSettings(area: Pick<SettingsArea, 'get'>): Promise<Settings> {
  const { policy, own } = await readBoth(area);
  return settingsUnder(policy, own);
}

async function readBoth(area: Pick<SettingsArea, 'get'>): Promise<{ policy: Policy; own: OwnSettings }> {
  const [kept, stored] = await Promise.all([area.get(POLICY_KEY), area.get(SETTINGS_KEY)]);
  return { policy: readPolicy(kept[POLICY_KEY]), own: ownOf(stored[SETTINGS_KEY]) };
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Applies one change to what is stored now, one change after the other; what the policy locks stays as it is.
 * @param patch may depend on what counts now. @param beside is written in the same write, all or nothing. @returns what counts then. Rejects when the area does.
 */
export function changeSettings(area: SettingsArea, patch: SettingsPatch | ((now: Settings) => SettingsPatch), beside: Record<string, unknown> = {}): Promise<Settings> {
  const change = last.then(async () => {
    const { policy, own } = await readBoth(area);
    const asked = typeof patch === 'function' ? patch(settingsUnder(policy, own)) : patch;
    const chosen = ownOf({ ...own, ...withoutLocked(policy, own, asked) });
    await area.set({ ...beside, [SETTINGS_KEY]: chosen });
    return settingsUnder(policy, chosen);
  });
  last = change.catch(() => undefined);
  return change;
}

/** @param stored anything at all: another version's record, a damaged one, none */
export const parseSettings = (stored: unknown): Settings => settingsUnder(NO_POLICY, ownOf(stored));

/** What of it somebody chose: fields that are missing or malformed are none. */
function ownOf(stored: unknown): OwnSettings {
  const record = isRecord(stored) ? stored : {};
  const { badge, deeper, stop, history, atRisk, muted, home, language } = record;
  return {
    ...(isRecord(record.alerts) || Array.isArray(record.notify) ? { alerts: alertsOf(record) } : {}),
    ...(typeof badge === 'boolean' ? { badge } : {}),
    ...(typeof deeper === 'boolean' ? { deeper } : {}),
    ...(typeof stop === 'boolean' ? { stop } : {}),
    ...(isKeep(history) ? { history } : {}),
    ...(typeof atRisk === 'boolean' ? { atRisk } : {}),
    ...(Array.isArray(muted) ? { muted: mutesOf(muted) } : {}),
    ...(isCountry(home) ? { home } : {}),
    ...(isLanguage(language) ? { language } : {}),
  };
}

/** The site that a person typed: an address or a host, in any case. @returns its A-label host, or undefined when it is none. */
export function siteFromText(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase();
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  return username === '' && isSite(host) && host.includes('.') ? host : undefined;
}

/** Before there was a policy, `notify` held the levels that notified. */
function alertsOf({ alerts, notify }: Record<string, unknown>): AlertPolicy {
  const { levels, detectors, quiet } = isRecord(alerts) ? alerts : { levels: undefined, detectors: undefined, quiet: undefined };
  const byLevel = isRecord(levels) ? levels : {};
  const byDetector = isRecord(detectors) ? detectors : {};
  const before = !isRecord(alerts) && Array.isArray(notify) ? notify as unknown[] : undefined;
  const policy: AlertPolicy = { levels: { ...DEFAULT_SETTINGS.alerts.levels }, detectors: {}, ...(isQuiet(quiet) ? { quiet: { from: quiet.from, to: quiet.to } } : {}) };
  for (const level of LEVELS) {
    const reach = before ? (before.includes(level) ? 'notification' : 'badge') : byLevel[level];
    if (isReach(reach)) policy.levels[level] = reach;
  }
  for (const id of DETECTOR_IDS) {
    const reach = Object.hasOwn(byDetector, id) ? byDetector[id] : undefined;
    if (isReach(reach)) policy.detectors[id] = reach;
  }
  return policy;
}

/** Each site and company once. A plain text is a site, as all were before companies could be muted. */
function mutesOf(stored: readonly unknown[]): Mute[] {
  const mutes = new Map<string, Mute>();
  for (const one of stored) {
    const mute = muteOf(one);
    if (mute && mutes.size < MOST_MUTED) mutes.set(mute.what === 'site' ? `site ${mute.site}` : `company ${mute.company}`, mute);
  }
  return [...mutes.values()];
}

function muteOf(value: unknown): Mute | undefined {
  if (isSite(value)) return { what: 'site', site: value };
  if (!isRecord(value)) return undefined;
  const { what, site, company, name, until } = value;
  const end = typeof until === 'number' && Number.isSafeInteger(until) && until > 0 ? { until } : {};
  if (what === 'site' && isSite(site)) return { what, site, ...end };
  return what === 'company' && isName(company) && isName(name) ? { what, company, name, ...end } : undefined;
}

const isReach = (value: unknown): value is Reach => REACHES.some((reach) => reach === value);
const isMinute = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1440;
const isQuiet = (value: unknown): value is QuietHours => isRecord(value) && isMinute(value.from) && isMinute(value.to) && value.from !== value.to;
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 200;
const isCountry = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{2}$/.test(value);
const isKeep = (value: unknown): value is Keep => KEEPS.some((keep) => keep === value);
const isLanguage = (value: unknown): value is Language => value === 'es' || value === 'en';
const isSite = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 253 && /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?(?:\.|$))+$|^\[[0-9a-f:.]+\]$/.test(value);
