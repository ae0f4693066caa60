/** The role that a list gives an indicator in its own words. Only plain words count: without them the role is not known. */
import type { Role } from '../knowledge/types.ts';

const SAID: readonly (readonly [RegExp, Role])[] = [
  [/\bcommand[- _]?(?:and|&)[- _]?control\b|\bc2\b|\bc&c\b|\bcnc\b/i, 'c2'],
  [/\bphishing\b/i, 'phishing'],
  [/\bexploit(?:ation|s)?\b|\bdelivery\b|\bexploit-delivery\b|\bpayload delivery\b/i, 'exploit-delivery'],
  [/\bvendor-site\b/i, 'vendor-site'], [/\binjection\b/i, 'injection'], [/\bwatering[- ]hole\b/i, 'watering-hole'],
  [/\banonymi[sz](?:er|ation)\b/i, 'anonymizer'], [/\bendpoint\b/i, 'endpoint'], [/\bdownload\b/i, 'download'],
];

/** @param words labels, kill-chain phases, categories; beyond 200 characters nothing is read */
export function roleOf(words: readonly string[]): Role | undefined {
  for (const [shape, role] of SAID) if (words.some((word) => shape.test(word.slice(0, 200)))) return role;
  return undefined;
}
