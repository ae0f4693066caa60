/** What one finding says by itself. The core decides the sentence; here it is only asked about one finding at a time. */
import type { Finding, PatternFinding } from '../detectors/types.ts';
import { patternMessage, sentenceOf } from '../exposure/sentence.ts';
import type { RedirectChain } from '../exposure/strip.ts';
import type { Message } from '../exposure/types.ts';

export type Infrastructure = Extract<Finding, { detector: 'known-infrastructure' }>;
export type Plaintext = Extract<Finding, { detector: 'plaintext' }>;
export { sharedMessages, type Shared } from '../exposure/shared.ts';

export const patternMessages = (finding: PatternFinding): Message[] => [patternMessage(finding)];

/** History is left out of a page's sentence and so has to be asked for as if it were present. */
export const infrastructureMessages = (finding: Infrastructure): Message[] => sentenceOf('', [{ ...finding, weight: 'present' }], [], []);

export const plaintextMessages = (finding: Plaintext): Message[] => sentenceOf('', [finding], [], []);

/** Which countries, or that they cannot be told; who stood in between; and where a cookie was heard there. */
export function chainMessages({ countries, bouncers, cookies }: RedirectChain): Message[] {
  const codes = [...new Set(countries)];
  const first: Message = codes.length > 0 ? { id: 'say-chain', args: { count: codes.length, codes } } : { id: 'how-chain-plain' };
  return [
    first,
    ...(bouncers.length > 0 ? [{ id: 'how-bounce', args: namesOf(bouncers) }] : []),
    ...(cookies.length > 0 ? [{ id: 'how-bounce-cookie', args: namesOf(cookies) }] : []),
  ];
}

/** As many as fit into a sentence; the rest is counted. */
const NAMED = 4;

const namesOf = (names: readonly string[]): NonNullable<Message['args']> => ({ names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED) });
