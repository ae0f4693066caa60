/** What counts of a person's settings and an organisation's policy together. Pure. */
import type { SettingsPatch } from '../settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../types.ts';
import { GOVERNED, type Governed, type Policy } from './types.ts';

/** What a person chose, and no more: a field that is missing was never chosen. */
export type OwnSettings = Partial<Settings>;

/**
 * The person's choice, else the policy's value, else the default; the policy's where it is locked. A history is the person's alone to turn
 * on, and lasts no longer than the policy allows. Quiet hours stay the person's own also where alerts are locked.
 */
export function settingsUnder(policy: Policy, own: OwnSettings): Settings {
  const { settings: given, locked, retention } = policy;
  const settings: Settings = { ...fresh(), ...structuredClone(own) };
  const take = <Field extends Governed>(field: Field, value: Settings[Field] | undefined): void => { if (value !== undefined) settings[field] = value; };
  for (const field of GOVERNED) if (own[field] === undefined || locked.includes(field)) take(field, structuredClone(given[field]));
  const quiet = own.alerts?.quiet;
  if (locked.includes('alerts') && quiet) settings.alerts.quiet = { ...quiet };
  if (retention !== undefined && settings.history > retention) settings.history = retention;
  return settings;
}

/** @returns the change without what is locked. Where alerts are, the quiet hours of the change are taken all the same. */
export function withoutLocked({ locked }: Policy, own: OwnSettings, patch: SettingsPatch): SettingsPatch {
  const allowed: SettingsPatch = Object.fromEntries(Object.entries(patch).filter(([field]) => !locked.some((one) => one === field)));
  if (!locked.includes('alerts') || !('alerts' in patch)) return allowed;
  const { quiet: _, ...alerts } = own.alerts ?? fresh().alerts;
  const quiet = patch.alerts?.quiet;
  return { ...allowed, alerts: { ...alerts, ...(quiet ? { quiet } : {}) } };
}

const fresh = (): Settings => structuredClone(DEFAULT_SETTINGS);
