/** See sign-list.mjs. @returns the public key, raw, in base 64 */
export function makeKey(file: string): string;
export function signatureOf(list: Uint8Array, how: { pem: string | Buffer; name: string; version: number; days: number; now: number }): string;
