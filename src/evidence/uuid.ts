/** Name-based identifiers, version 5 (RFC 9562, section 5.5): the same name has the same identifier everywhere. */
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Of all observables (STIX 2.1, section 2.9). */
const STIX = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** Of everything else that a pack names; the specification keeps the other one for observables. */
const OURS = '4042cdc5-4afa-40a3-99d0-48d66b4a3794';

function version5(namespace: string, name: string): string {
  const bytes = sha1(concatBytes(hexToBytes(namespace.replaceAll('-', '')), utf8ToBytes(name))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** @param value of the one property that makes it what it is; its canonical JSON (RFC 8785) is what JSON.stringify writes. */
export const observableId = (type: string, value: string): string => `${type}--${version5(STIX, JSON.stringify({ value }))}`;

/** @param parts what makes it this one. */
export const objectId = (type: string, ...parts: readonly (string | number)[]): string => `${type}--${version5(OURS, JSON.stringify([type, ...parts]))}`;
