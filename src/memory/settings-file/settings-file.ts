/**
 * The file of the settings alone: small, readable, versioned. docs/data.md tells the layout. What a field means never changes within a
 * version; a value that an older reader would not know asks for a new one.
 */
import { Misfit, fields, matching, text as textIn, type Fields } from '../transfer/fields.ts';
import { FORMAT } from '../transfer/types.ts';
import type { Settings } from '../types.ts';
import { checkSettings, type CheckedSettings } from './check-settings.ts';

export const SETTINGS_FORMAT = 'testigo-settings';
const SETTINGS_VERSION = 1;

/** Characters of a file that is read: more than the settings can come to. */
export const MOST_LETTERS = 1_000_000;

export interface SettingsFile extends CheckedSettings {
  /** Version of the Testigo that made it, and the day. */
  extension: string;
  made: string;
  /** Muted sites are in it. Without them, those that are muted here stay. */
  sites: boolean;
}

/** `foreign`: no file of Testigo's; `everything`: one with days in it; `newer`: of a version that is not known here; `damaged`: `where` it is not what it has to be. */
export type SettingsRead = { state: 'read'; file: SettingsFile } | { state: 'refused'; why: 'foreign' | 'everything' | 'newer' } | { state: 'refused'; why: 'damaged'; where: string };

/** @param sites whether muted sites may be named. At risk they never are. */
export function settingsText(settings: Settings, { extension, made, sites }: Pick<SettingsFile, 'extension' | 'made' | 'sites'>): string {
  const named = sites && !settings.atRisk;
  const told = { ...settings, muted: settings.muted.filter(({ what }) => named || what !== 'site') };
  return `${JSON.stringify({ format: SETTINGS_FORMAT, version: SETTINGS_VERSION, extension, made, sites: named, settings: told }, undefined, 2)}\n`;
}

/** Whole and sound, or refused. */
export function readSettingsFile(text: string): SettingsRead {
  const given = fieldsOf(text);
  if (!given) return text.slice(0, 200).includes(`"${SETTINGS_FORMAT}"`) ? { state: 'refused', why: 'damaged', where: 'JSON' } : { state: 'refused', why: 'foreign' };
  if (given.format === FORMAT) return { state: 'refused', why: 'everything' };
  if (given.format !== SETTINGS_FORMAT) return { state: 'refused', why: 'foreign' };
  if (given.version !== SETTINGS_VERSION) return { state: 'refused', why: 'newer' };
  try {
    if (typeof given.sites !== 'boolean') throw new Misfit('sites');
    const extension = textIn(given.extension, 'extension', 40);
    const made = matching(given.made, 'made', /^\d{4}-\d{2}-\d{2}$/);
    return { state: 'read', file: { extension, made, sites: given.sites, ...checkSettings(given.settings, 'settings') } };
  } catch (error) {
    if (error instanceof Misfit) return { state: 'refused', why: 'damaged', where: error.where };
    throw error;
  }
}

/** The settings as the file would have them. @param also whether the days of history and the at-risk profile are taken, too */
export function withFile(now: Settings, { settings: { history, atRisk, muted, ...rest }, sites }: Pick<SettingsFile, 'settings' | 'sites'>, also: boolean): Settings {
  const guarded = also ? { ...(history === undefined ? {} : { history }), ...(atRisk === undefined ? {} : { atRisk }) } : {};
  // A file without sites says nothing of those that are muted here. At risk, a file names no site that was not named before.
  const keeps = !sites || now.atRisk;
  const mutes = muted === undefined ? now.muted : keeps ? [...now.muted.filter(({ what }) => what === 'site'), ...muted.filter(({ what }) => what !== 'site')] : muted;
  return { ...now, ...rest, ...guarded, muted: mutes };
}

function fieldsOf(text: string): Fields | undefined {
  try {
    return fields(JSON.parse(text), '');
  } catch {
    return undefined;
  }
}
