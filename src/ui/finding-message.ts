/** What one finding says by itself. The core decides the sentence; here it is only asked about one finding at a time. */
import type { Finding, PatternFinding } from '../detectors/types.ts';
import { patternMessage, sentenceOf } from '../exposure/sentence.ts';
import type { Message } from '../exposure/types.ts';

export type Infrastructure = Extract<Finding, { detector: 'known-infrastructure' }>;
export type Plaintext = Extract<Finding, { detector: 'plaintext' }>;
export type Shared = Extract<Finding, { detector: 'shared-identifier' }>;
export type RedirectChain = Extract<Finding, { detector: 'proxy-chain' }>;

export const patternMessages = (finding: PatternFinding): Message[] => [patternMessage(finding)];

/** History is left out of a page's sentence and so has to be asked for as if it were present. */
export const infrastructureMessages = (finding: Infrastructure): Message[] => sentenceOf('', [{ ...finding, weight: 'present' }], [], []);

export const plaintextMessages = (finding: Plaintext): Message[] => sentenceOf('', [finding], [], []);

export function chainMessages({ countries, bounce }: RedirectChain): Message[] {
  const codes = [...new Set(countries)];
  const first: Message = codes.length > 0 ? { id: 'say-chain', args: { count: codes.length, codes } } : { id: 'how-chain-plain' };
  return bounce ? [first, { id: 'how-bounce' }] : [first];
}
