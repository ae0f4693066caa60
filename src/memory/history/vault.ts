/**
 * The optional passphrase. It opens a private key; keys of days are sealed to the public one, so that the worker goes on writing
 * while nobody has typed the passphrase, and cannot read what it wrote.
 *
 * The key that opens the private one comes from the passphrase by PBKDF2 (RFC 8018) with SHA-256, 600,000 rounds (OWASP's figure)
 * and 16 bytes of salt. Sealing is ECDH on P-256 with a key pair for each seal, HKDF-SHA-256 over the shared secret, and
 * AES-256-GCM. P-256 and not X25519: Chrome has the latter only since version 133.
 */
import { base64, fromBase64 } from './base64.ts';
import { joined } from './deflate.ts';

const ROUNDS = 600_000;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
/** Bytes of a public key on P-256, not compressed. */
const POINT = 65;
const IV = 12;
/** What this version refuses as too slow to be meant: a damaged count must not stop the worker for hours. */
const MOST_ROUNDS = 10_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** As it lies on the disk; binary in base 64. */
export interface Vault { v: 1; rounds: number; salt: string; iv: string; wrapped: string; publicKey: string }

/** A new pair under this passphrase. @returns the vault, and the private key as PKCS #8, to be kept in memory alone. */
export async function newVault(passphrase: string, rounds = ROUNDS): Promise<{ vault: Vault; secret: Bytes }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const publicKey = base64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return { vault: await wrap(secret, publicKey, passphrase, rounds), secret };
}

/** The same pair under another passphrase. */
export const rewrapped = ({ publicKey, rounds }: Vault, secret: Bytes, passphrase: string): Promise<Vault> => wrap(secret, publicKey, passphrase, rounds);

/** @returns the private key, or undefined when the passphrase is another one. */
export async function openVault({ rounds, salt, iv, wrapped }: Vault, passphrase: string): Promise<Bytes | undefined> {
  const key = await keyFrom(passphrase, fromBase64(salt), rounds);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(wrapped)).then((secret) => new Uint8Array(secret), () => undefined);
}

export async function sealTo({ publicKey }: Vault, bytes: Bytes): Promise<Bytes> {
  const ours = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', ours.publicKey));
  const theirs = fromBase64(publicKey);
  const key = await sharedKey(ours.privateKey, theirs, point, theirs);
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  return joined([point, iv, sealed]);
}

/** Rejects when it was sealed to another key, or is damaged. */
export async function openSealed({ publicKey }: Vault, secret: Bytes, sealed: Bytes): Promise<Bytes> {
  const [point, iv, data] = [sealed.slice(0, POINT), sealed.slice(POINT, POINT + IV), sealed.slice(POINT + IV)];
  const own = await crypto.subtle.importKey('pkcs8', secret, CURVE, false, ['deriveBits']);
  const key = await sharedKey(own, point, point, fromBase64(publicKey));
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
}

/** @returns undefined when the bytes are no vault of a version that this one can read. */
export function parseVault(bytes: Bytes): Vault | undefined {
  try {
    const { v, rounds, ...texts } = JSON.parse(new TextDecoder().decode(bytes)) as Vault;
    const whole = v === 1 && Number.isSafeInteger(rounds) && rounds > 0 && rounds <= MOST_ROUNDS && [texts.salt, texts.iv, texts.wrapped, texts.publicKey].every((text) => typeof text === 'string');
    return whole ? { v, rounds, ...texts } : undefined;
  } catch {
    return undefined;
  }
}

export const vaultBytes = (vault: Vault): Bytes => new TextEncoder().encode(JSON.stringify(vault));

async function wrap(secret: Bytes, publicKey: string, passphrase: string, rounds: number): Promise<Vault> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyFrom(passphrase, salt, rounds), secret);
  return { v: 1, rounds, salt: base64(salt), iv: base64(iv), wrapped: base64(new Uint8Array(wrapped)), publicKey };
}

async function keyFrom(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // The same letters typed on another keyboard may come as other code points.
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function sharedKey(own: CryptoKey, other: Bytes, point: Bytes, recipient: Bytes): Promise<CryptoKey> {
  const publicKey = await crypto.subtle.importKey('raw', other, CURVE, false, []);
  const shared = await crypto.subtle.importKey('raw', await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, own, 256), 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('testigo key of a day');
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: joined([point, recipient]), info }, shared, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
