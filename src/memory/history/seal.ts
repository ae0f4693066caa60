/**
 * A row's bytes as they lie on the disk: deflated, then AES-GCM under the key of the day. Day and visit are authenticated with
 * them, so no row can stand in for another.
 */
import { deflate, inflate } from './deflate.ts';

export interface Sealed { iv: Uint8Array<ArrayBuffer>; data: Uint8Array<ArrayBuffer> }

const nameOf = (day: string, visit: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${day} ${visit}`);

export async function seal(key: CryptoKey, day: string, visit: string, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: nameOf(day, visit) }, key, await deflate(bytes));
  return { iv, data: new Uint8Array(data) };
}

/** Rejects when a bit of it is not as it was. */
export async function unseal(key: CryptoKey, day: string, visit: string, { iv, data }: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: nameOf(day, visit) }, key, data);
  return inflate(new Uint8Array(opened));
}
