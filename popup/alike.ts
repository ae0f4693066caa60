/** Findings whose sentences differ in the company alone are told once, with the others named after it. */
import type { PatternFinding } from '../src/detectors/types.ts';
import type { Message } from '../src/exposure/types.ts';
import { patternMessages } from '../src/ui/finding-message.ts';
import type { Words } from '../src/ui/words/words.ts';

export interface Alike { first: PatternFinding; others: PatternFinding[] }

/** How many others are named before "and N more". */
const NAMED = 8;

/** In the order of the first of each. */
export function alike(findings: readonly PatternFinding[], words: Words): Alike[] {
  const found = new Map<string, Alike>();
  for (const finding of findings) {
    const key = `${finding.level} ${words.tell(patternMessages({ ...finding, subject: '…' }))}`;
    const known = found.get(key);
    if (known) known.others.push(finding);
    else found.set(key, { first: finding, others: [] });
  }
  return [...found.values()];
}

export function alikeMessages({ first, others }: Alike): Message[] {
  if (others.length === 0) return patternMessages(first);
  return [...patternMessages(first), { id: 'say-same', args: { names: others.slice(0, NAMED).map(({ subject }) => subject), more: Math.max(0, others.length - NAMED) } }];
}
