/**
 * What a change changes, place by place. Two pages that change different places at once keep both changes, and undoing one leaves the
 * other as it is. Places are fields of the settings; within the alert policy its levels, detectors and quiet hours; and each mute.
 */
import { parseSettings, type SettingsPatch } from './settings.ts';
import type { Mute, Settings } from './types.ts';

/** `at`: a field's name, `alerts.levels.risk`, or `muted.site example.org`. Without `before` there was nothing at that place; without `after` there is nothing any more. */
export interface SettingsChange { at: string; before?: unknown; after?: unknown }

const PARTS = ['levels', 'detectors'] as const;

/** @returns every place at which they differ, in a fixed order; none when they say the same */
export function differences(before: Settings, after: Settings): SettingsChange[] {
  const [from, to] = [placesOf(before), placesOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])].filter((at) => JSON.stringify(from.get(at)) !== JSON.stringify(to.get(at)))
    .map((at) => ({ at, ...(from.has(at) ? { before: from.get(at) } : {}), ...(to.has(at) ? { after: to.get(at) } : {}) }));
}

/** @returns the settings with these places as they were `before` or are `after` the changes; all other places stay. */
export function withChanges(settings: Settings, changes: readonly SettingsChange[], side: 'before' | 'after'): Settings {
  const places = placesOf(settings);
  for (const change of changes) {
    if (side in change) places.set(change.at, change[side]);
    else places.delete(change.at);
  }
  return parseSettings(recordOf(places));
}

/** @returns the fields that these changes touch, as they stand in the settings */
export function patchOf(settings: Settings, changes: readonly SettingsChange[]): SettingsPatch {
  const touched = new Set(changes.map(fieldOf));
  return Object.fromEntries([...touched].map((field) => [field, settings[field]]));
}

/** The field in which a place lies. */
export const fieldOf = ({ at }: SettingsChange): keyof Settings => (at.includes('.') ? at.slice(0, at.indexOf('.')) : at) as keyof Settings;

function placesOf({ alerts, muted, ...fields }: Settings): Map<string, unknown> {
  const places = new Map<string, unknown>();
  for (const part of PARTS) for (const [name, value] of Object.entries(alerts[part])) places.set(`alerts.${part}.${name}`, value);
  if (alerts.quiet) places.set('alerts.quiet', alerts.quiet);
  for (const mute of muted) places.set(`muted.${nameOf(mute)}`, mute);
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) places.set(field, value);
  return places;
}

function recordOf(places: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const alerts: Record<string, unknown> & Record<(typeof PARTS)[number], Record<string, unknown>> = { levels: {}, detectors: {} };
  const muted: unknown[] = [];
  const fields: Record<string, unknown> = {};
  for (const [at, value] of places) {
    const part = PARTS.find((one) => at.startsWith(`alerts.${one}.`));
    if (part) alerts[part][at.slice(`alerts.${part}.`.length)] = value;
    else if (at === 'alerts.quiet') alerts.quiet = value;
    else if (at.startsWith('muted.')) muted.push(value);
    else fields[at] = value;
  }
  return { ...fields, alerts, muted };
}

const nameOf = (mute: Mute): string => (mute.what === 'site' ? `site ${mute.site}` : `company ${mute.company}`);
