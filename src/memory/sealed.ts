/** One value, encrypted under a key that lies in a file of its own: what the browser's files keep of it after erasing cannot be read. */

export interface Keys {
  /** The key, made when `create` says so. */
  key(create: boolean): Promise<CryptoKey | undefined>;
}

export interface Sealed { iv: string; sealed: string }

/** Throws where no key can be made. */
export async function seal(value: unknown, keys: Keys): Promise<Sealed> {
  const key = await keys.key(true);
  if (!key) throw new Error('no key to seal with');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // Padded to whole kilobytes: the length would tell how many entries there are.
  const text = JSON.stringify(value);
  const bytes = new TextEncoder().encode(text.padEnd(Math.ceil((text.length + 1) / 1024) * 1024));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return { iv: textOf(iv), sealed: textOf(new Uint8Array(sealed)) };
}

/** @returns the value; undefined when its key is gone. Rejects when it was altered. */
export async function unseal({ iv, sealed }: Sealed, keys: Keys): Promise<unknown> {
  const key = await keys.key(false);
  if (!key) return undefined;
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, key, bytesOf(sealed));
  return JSON.parse(new TextDecoder().decode(bytes));
}

export const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'iv' in value && typeof value.iv === 'string' && 'sealed' in value && typeof value.sealed === 'string';

const textOf = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
