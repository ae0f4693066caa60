/**
 * Names among companies are compared, never kept: only a hash with a salt of this session leaves the moment in which they are
 * seen. The salt lives in `storage.session` and ends with the browser; in private windows it lives in the worker alone.
 */
import { blake2s } from '@noble/hashes/blake2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SettingsArea } from './settings.ts';

const KEY = 'salt';
const SALT_BYTES = 16;
/** 64 bits: among a million names of a session two differ with the same hash once in 37 million sessions (birthday bound). */
const HASH_BYTES = 8;

/** @param salt 16 bytes. @returns a function from a value to 16 hexadecimal digits (BLAKE2s, RFC 7693, keyed with the salt). */
export function saltedHash(salt: Uint8Array): (value: string) => string {
  return (value) => bytesToHex(blake2s(utf8ToBytes(value), { key: salt, dkLen: HASH_BYTES }));
}

/** @param area the session's; a guarded one in private windows, where it keeps nothing. @returns the session's salt; never rejects. */
export async function sessionSalt(area: SettingsArea): Promise<Uint8Array> {
  const kept = await area.get(KEY).then((all) => all[KEY], () => undefined);
  if (typeof kept === 'string' && /^[0-9a-f]{32}$/.test(kept)) return hexToBytes(kept);
  const fresh = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  await area.set({ [KEY]: bytesToHex(fresh) }).catch(() => undefined);
  return fresh;
}
