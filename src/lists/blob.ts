/**
 * The compiled list: one block of bytes that is used in place. All numbers are little-endian 32-bit words.
 *
 *     header   MAGIC, VERSION, checksum of all words behind it, seed, rows, slots of the three tables, names, lengths of address ranges, bytes of text
 *     lengths  prefix lengths that occur in ranges: IPv4 as they are, IPv6 with 256 added
 *     rows     ROW words each: kind and judgement, where its text begins, how long it is, day, name of the family
 *     names    where each begins, and how long it is
 *     tables   open addressing: row + 1, or 0; for hosts, the hosts of URLs, and whole values of URLs and addresses
 *     text     UTF-8
 */
import type { Confidence, Role } from '../knowledge/types.ts';
import type { EntryKind } from './types.ts';

export const MAGIC = 0x314c5354;
export const VERSION = 1;
export const HEADER = 12;
export const CHECKSUM_AT = 2;
export const ROW = 5;
export const KINDS: readonly EntryKind[] = ['host', 'url', 'address'];
export const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];
export const ROLES: readonly (Role | undefined)[] = [
  undefined, 'exploit-delivery', 'c2', 'phishing', 'vendor-site', 'injection', 'infrastructure', 'download', 'endpoint', 'anonymizer', 'watering-hole',
];
/** Longest way to a free slot: a list made to collide is compiled with another seed, or not at all. */
export const MOST_PROBES = 64;

/** FNV-1a over UTF-16 units, with the seed in front and the bits mixed at the end; texts in tables are ASCII. */
export function hashOf(text: string, seed: number, from = 0, to = text.length): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

export function mixed(hash: number): number {
  let bits = hash ^ hash >>> 16;
  bits = Math.imul(bits, 0x7feb352d);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x846ca68b);
  return (bits ^ bits >>> 16) >>> 0;
}

/** Of all words behind the place where it stands itself. */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = CHECKSUM_AT + 1; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193) + at | 0;
  return mixed(sum);
}

/** The host of a URL's value ends before its port or path. */
export function hostEnd(value: string): number {
  if (value.startsWith('[')) return value.indexOf(']') + 1;
  const end = value.search(/[:/]/);
  return end < 0 ? value.length : end;
}
