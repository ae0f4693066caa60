/**
 * The settings' area with one field sealed: the muted sites are names of places the person goes to, so on the disk they stand
 * encrypted under a key in a file of its own. Everything else stays readable, also where that file cannot be reached
 * (Chrome's private windows have another file system): there nothing counts as muted.
 */
import { isRecord } from './is-record.ts';
import { isSealed, type Keys, seal, unseal } from './sealed.ts';
import { SETTINGS_KEY, type SettingsArea } from './settings.ts';

/** @param area `storage.local`. @returns an area that reads and writes the settings as if nothing were sealed. */
export function sealedSettings(area: SettingsArea, keys: Keys): SettingsArea {
  return {
    async get(name) {
      const stored = await area.get(name);
      const settings = stored[SETTINGS_KEY];
      if (!isRecord(settings) || !isSealed(settings.muted)) return stored;
      return { ...stored, [SETTINGS_KEY]: { ...settings, muted: await unseal(settings.muted, keys).catch(() => undefined) ?? [] } };
    },
    async set(items) {
      const settings = items[SETTINGS_KEY];
      if (!isRecord(settings) || !Array.isArray(settings.muted) || settings.muted.length === 0) return area.set(items);
      return area.set({ ...items, [SETTINGS_KEY]: { ...settings, muted: await seal(settings.muted, keys) } });
    },
  };
}
