/**
 * Settings on disk: read with every field guarded, so that a damaged or foreign value falls back to its default instead of
 * breaking a page. Works over any `{get, set}`; `storage.local` in the browser, a map in tests.
 */
import { LEVELS } from '../detectors/types.ts';
import { KEEPS, type Keep } from './history/types.ts';
import { DEFAULT_SETTINGS, type Language, type Settings } from './types.ts';

export const SETTINGS_KEY = 'settings';

/** More muted sites than a person can mean; also a bound for what is read. */
const MOST_MUTED = 1_000;

export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** A change: a field set to undefined goes back to its default. */
export type SettingsPatch = { [Field in keyof Settings]?: Settings[Field] | undefined };

/** @returns the stored settings; what is missing or malformed is filled from the defaults. Rejects when the area does. */
export async function readSettings(area: Pick<SettingsArea, 'get'>): Promise<Settings> {
  return parseSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

let last: Promise<unknown> = Promise.resolve();

/** Applies one change to what is stored now, one change after the other. @returns the settings as written. Rejects when the area does. */
export function changeSettings(area: SettingsArea, patch: SettingsPatch): Promise<Settings> {
  const change = last.then(async () => {
    const settings = parseSettings({ ...await readSettings(area), ...patch });
    await area.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
  last = change.catch(() => undefined);
  return change;
}

/** @param stored anything at all: another version's record, a damaged one, none */
export function parseSettings(stored: unknown): Settings {
  const record = isRecord(stored) ? stored : {};
  const { home, language } = record;
  return {
    notify: Array.isArray(record.notify) ? LEVELS.filter((level) => (record.notify as unknown[]).includes(level)) : [...DEFAULT_SETTINGS.notify],
    badge: typeof record.badge === 'boolean' ? record.badge : DEFAULT_SETTINGS.badge,
    deeper: typeof record.deeper === 'boolean' ? record.deeper : DEFAULT_SETTINGS.deeper,
    history: isKeep(record.history) ? record.history : DEFAULT_SETTINGS.history,
    atRisk: typeof record.atRisk === 'boolean' ? record.atRisk : DEFAULT_SETTINGS.atRisk,
    muted: Array.isArray(record.muted) ? [...new Set(record.muted.filter(isSite))].slice(0, MOST_MUTED) : [],
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

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCountry = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{2}$/.test(value);
const isKeep = (value: unknown): value is Keep => KEEPS.some((keep) => keep === value);
const isLanguage = (value: unknown): value is Language => value === 'es' || value === 'en';
const isSite = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 253 && /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?(?:\.|$))+$|^\[[0-9a-f:.]+\]$/.test(value);

