/**
 * Signed lists: a file beside the list says which list it is, of which version, and of which bytes, and is signed with Ed25519.
 *
 * The file is a DSSE envelope (https://github.com/secure-systems-lab/dsse/blob/v1.0.2/envelope.md), whose signature covers the exact bytes
 * of the statement, so that nothing has to be written in a canonical form. Against what is believed wrongly: other keys, other bytes, older
 * versions (https://theupdateframework.github.io/specification/latest/#the-client-application), lists that stopped being made, and the
 * statement of another list.
 */
import { isRecord } from '../is-record.ts';
import { fromBase64 } from '../history/base64.ts';
import type { Newest } from './list-index.ts';
import type { PinnedKey, SignatureFault } from './types.ts';

export const PAYLOAD_TYPE = 'application/vnd.testigo.list+json';

/** What is signed. Days are of UTC. */
export interface Statement {
  /** Names the list for ever, whatever its file is called. */
  list: string;
  /** Counted up with each file. */
  version: number;
  made: string;
  /** The last day on which the file is to be believed. */
  expires: string;
  /** Of the file as it is, packed or not; hexadecimal. */
  sha256: string;
}

export type Signed = { statement: Statement; key: PinnedKey };

/** Longest file of a signature, statement, and number of signatures that are tried. */
const MOST_TEXT = 20_000;
const MOST_SIGNATURES = 8;
/** Clocks differ, and so do days. */
const GRACE = 36 * 60 * 60 * 1000;

type Bytes = Uint8Array<ArrayBuffer>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * @param text of the file with the signature. @param bytes of the list's file.
 * @param today milliseconds since 1970.
 * @returns the statement and whose key it was, or why it is not believed.
 */
export async function checkSignature(text: string, bytes: Bytes, keys: readonly PinnedKey[], today: number): Promise<Signed | SignatureFault> {
  const envelope = envelopeIn(text);
  if (!envelope) return 'malformed';
  const signer = await signerOf(envelope, keys);
  if (typeof signer === 'string') return signer;
  const statement = statementIn(envelope.payload);
  if (!statement) return 'malformed';
  if (statement.sha256 !== hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))) return 'wrong';
  if (Date.parse(statement.made) > today + GRACE) return 'not-yet';
  if (Date.parse(statement.expires) + GRACE < today) return 'expired';
  return { statement, key: signer };
}

/** Whether something newer was seen of that list, or the same version with other bytes. */
export function isOlder({ statement: { list, version, sha256 }, key: { key } }: Signed, newest: readonly Newest[]): boolean {
  const seen = newest.find((one) => one.key === key && one.list === list);
  return seen !== undefined && (version < seen.version || (version === seen.version && sha256 !== seen.sha256));
}

/**
 * @param text raw, in base 64; or as SubjectPublicKeyInfo, with or without the lines of PEM around it (RFC 8410).
 * @returns the raw key in base 64, or undefined when it is no Ed25519 key.
 */
export function keyIn(text: string): string | undefined {
  const bytes = bytesIn(text.replaceAll(/-----(?:BEGIN|END) PUBLIC KEY-----/g, '').replaceAll(/\s/g, ''));
  if (!bytes) return undefined;
  const raw = bytes.length === 44 && SPKI.every((byte, at) => bytes[at] === byte) ? bytes.subarray(12) : bytes;
  return raw.length === 32 && raw.some((byte) => byte !== 0) ? btoa(String.fromCharCode(...raw)) : undefined;
}

const SPKI = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/** Ed25519 (RFC 8032) as the browser has it. Never rejects: a key or signature that is none verifies nothing. */
export async function verifies(key: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  try {
    return await crypto.subtle.verify('Ed25519', await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']), signature, message);
  } catch {
    return false;
  }
}

interface Envelope { payload: Bytes; signatures: { keyid?: string; sig: Bytes }[] }

function envelopeIn(text: string): Envelope | undefined {
  const fields = text.length <= MOST_TEXT ? recordIn(text) : undefined;
  if (!fields || own(fields, 'payloadType') !== PAYLOAD_TYPE) return undefined;
  const [payload, signatures] = [bytesIn(own(fields, 'payload')), own(fields, 'signatures')];
  if (!payload || !Array.isArray(signatures) || signatures.length === 0 || signatures.length > MOST_SIGNATURES) return undefined;
  const read = signatures.flatMap((one: unknown) => {
    const [keyid, sig] = isRecord(one) ? [own(one, 'keyid'), bytesIn(own(one, 'sig'))] : [];
    return sig ? [{ sig, ...(typeof keyid === 'string' ? { keyid } : {}) }] : [];
  });
  return read.length === signatures.length ? { payload, signatures: read } : undefined;
}

/** The key id is a hint only: a key counts because it is pinned and its signature is right. */
async function signerOf({ payload, signatures }: Envelope, keys: readonly PinnedKey[]): Promise<PinnedKey | 'unknown-key' | 'wrong'> {
  const message = encoded(payload);
  let tried = false;
  for (const { keyid, sig } of signatures) {
    for (const key of keys) {
      if (keyid !== undefined && keyid !== key.key) continue;
      tried = true;
      if (await verifies(fromBase64(key.key), message, sig)) return key;
    }
  }
  return tried ? 'wrong' : 'unknown-key';
}

/** DSSE's pre-authentication encoding: what is signed says of what type and how long it is. */
function encoded(payload: Bytes): Bytes {
  const head = new TextEncoder().encode(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `);
  const message = new Uint8Array(head.length + payload.length);
  message.set(head);
  message.set(payload, head.length);
  return message;
}

function statementIn(payload: Bytes): Statement | undefined {
  const fields = recordIn(new TextDecoder().decode(payload));
  if (!fields) return undefined;
  const [list, version, made, expires, sha256] = ['list', 'version', 'made', 'expires', 'sha256'].map((name) => own(fields, name));
  if (typeof list !== 'string' || list.trim() === '' || list.length > 200 || !Number.isSafeInteger(version) || Number(version) < 1) return undefined;
  if (!isDay(made) || !isDay(expires) || expires < made || typeof sha256 !== 'string' || !/^[\da-f]{64}$/.test(sha256)) return undefined;
  return { list, version: Number(version), made, expires, sha256 };
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
const hex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function recordIn(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function bytesIn(text: unknown): Bytes | undefined {
  if (typeof text !== 'string' || text === '' || !/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  try {
    return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
