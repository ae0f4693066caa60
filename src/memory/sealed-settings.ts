/**
 * The settings' area with one field sealed: the muted sites are names of places the person goes to, so on the disk they stand
 * encrypted under a key in a file of its own. Everything else stays readable, also where that file cannot be reached
 * (Chrome's private windows have another file system): there nothing counts as muted.
 */
import { SETTINGS_KEY, type SettingsArea } from './settings.ts';

export interface Keys {
  /** The key, made when `create` says so. */
  key(create: boolean): Promise<CryptoKey | undefined>;
}

interface Sealed { iv: string; sealed: string }

/** @param area `storage.local`. @returns an area that reads and writes the settings as if nothing were sealed. */
export function sealedSettings(area: SettingsArea, keys: Keys): SettingsArea {
  return {
    async get(name) {
      const stored = await area.get(name);
      const settings = stored[SETTINGS_KEY];
      if (!isRecord(settings) || !isSealed(settings.muted)) return stored;
      return { ...stored, [SETTINGS_KEY]: { ...settings, muted: await open(settings.muted, keys).catch(() => []) } };
    },
    async set(items) {
      const settings = items[SETTINGS_KEY];
      if (!isRecord(settings) || !Array.isArray(settings.muted) || settings.muted.length === 0) return area.set(items);
      return area.set({ ...items, [SETTINGS_KEY]: { ...settings, muted: await seal(settings.muted, keys) } });
    },
  };
}

async function seal(value: unknown, keys: Keys): Promise<Sealed> {
  const key = await keys.key(true);
  if (!key) throw new Error('no key to seal with');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // Padded to whole kilobytes: the length would tell how many sites there are.
  const text = JSON.stringify(value);
  const bytes = new TextEncoder().encode(text.padEnd(Math.ceil((text.length + 1) / 1024) * 1024));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return { iv: textOf(iv), sealed: textOf(new Uint8Array(sealed)) };
}

async function open({ iv, sealed }: Sealed, keys: Keys): Promise<unknown> {
  const key = await keys.key(false);
  if (!key) return [];
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, key, bytesOf(sealed));
  return JSON.parse(new TextDecoder().decode(bytes));
}

const textOf = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSealed = (value: unknown): value is Sealed => isRecord(value) && typeof value.iv === 'string' && typeof value.sealed === 'string';
