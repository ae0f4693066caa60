/** A name for a finding that is the same each time the day is read: a hash of what the finding says. */
import { blake2s } from '@noble/hashes/blake2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { KeptFinding } from '../history/types.ts';

/** 64 bits (BLAKE2s, RFC 7693): enough to tell a day's findings apart. */
const BYTES = 8;

/** One key each, all different. Of the evidence only the earliest look counts: a visit that goes on adds others. */
export function keysOf(findings: readonly (KeptFinding & { site: string })[]): string[] {
  const met = new Map<string, number>();
  return findings.map(({ detector, what, subject, family, indicator, site, evidence }) => {
    const text = JSON.stringify([detector, what, subject, family, indicator, site, evidence[0]?.at, evidence[0]?.url]);
    const before = met.get(text) ?? 0;
    met.set(text, before + 1);
    return bytesToHex(blake2s(utf8ToBytes(before === 0 ? text : `${text} ${before}`), { dkLen: BYTES }));
  });
}
