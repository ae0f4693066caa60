/**
 * Settings out of a file that anybody may have written: each field is what it has to be, or the place at which it is not is named. It
 * holds against the reader of settings that are stored, which puts a default where something is wrong: what that reader leaves as it
 * was given is sound. Fields that this Testigo does not know are left out, and told.
 */
import { DETECTOR_IDS, LEVELS } from '../../detectors/types.ts';
import { parseSettings } from '../settings.ts';
import { fields, list, Misfit, oneOf, type Fields } from '../transfer/fields.ts';
import type { Settings } from '../types.ts';

/** `settings` has the fields that the file has, and no others. `unknown`: places that are left out, as `alerts.sound`. */
export interface CheckedSettings { settings: Partial<Settings>; unknown: string[] }

const FIELDS: Readonly<Record<keyof Settings, true>> = { alerts: true, badge: true, deeper: true, stop: true, muted: true, history: true, atRisk: true, home: true, language: true };

/** What the reader drops where it is wrong; what it drops beside these it does not know. */
const KNOWN: ReadonlySet<string> = new Set([...LEVELS, ...DETECTOR_IDS, 'levels', 'detectors', 'quiet', 'from', 'to', 'what', 'site', 'company', 'name', 'until']);

const MOST_MUTED = 1_000;

/** @param where its place in the file, as `settings`. @throws Misfit */
export function checkSettings(value: unknown, where: string): CheckedSettings {
  const given = fields(value, where);
  const parsed = parseSettings(given);
  const unknown: string[] = [];
  const checked: Partial<Settings> = {};
  for (const [name, field] of Object.entries(given)) {
    const place = `${where}.${name}`;
    // Before there was a policy, `notify` held the levels that notified.
    if (name === 'notify') {
      list(field, place, LEVELS.length, (level, at) => oneOf(level, at, LEVELS));
      if (!('alerts' in given)) checked.alerts = parsed.alerts;
    } else if (!isField(name)) unknown.push(place);
    else {
      if (name === 'muted') list(field, place, MOST_MUTED, (mute, at) => same(mute, asMute(mute, at), at, unknown));
      else same(field, parsed[name], place, unknown);
      Object.assign(checked, { [name]: parsed[name] });
    }
  }
  return { settings: checked, unknown };
}

/** The entry as the reader reads it. A plain text is a site, as all were before companies could be muted. */
function asMute(mute: unknown, at: string): unknown {
  const [read] = parseSettings({ muted: [mute] }).muted;
  if (!read) throw new Misfit(at);
  return typeof mute === 'string' && read.what === 'site' ? read.site : read;
}

function same(given: unknown, read: unknown, where: string, unknown: string[]): void {
  if (typeof given !== 'object' || given === null) {
    if (given !== read) throw new Misfit(where);
    return;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(given)) throw new Misfit(where);
  for (const [name, value] of Object.entries(given)) {
    const place = `${where}.${name}`;
    if (Object.hasOwn(read, name)) same(value, (read as Fields)[name], place, unknown);
    else if (KNOWN.has(name)) throw new Misfit(place);
    else unknown.push(place);
  }
}

const isField = (name: string): name is keyof Settings => Object.hasOwn(FIELDS, name);
