import type { Message } from '../exposure/types.ts';
import type { Gap } from '../journal/types.ts';
import type { Words } from './words/words.ts';

/** What was not seen, and its remedy. */
export const gapMessage = (gap: Gap, site: string): Message => ({ id: gap === 'cut' ? 'say-cut' : `say-not-observed-${gap}`, args: { site } });

/** All of it in one line: the one reason with its remedy, several in short. Empty when everything was seen. */
export function gapsLine(gaps: readonly Gap[], site: string, words: Words): string {
  const [first, ...rest] = gaps;
  if (!first) return '';
  if (rest.length === 0) return words.tell([gapMessage(first, site)]);
  return words.say('unseen-several', { reasons: gaps.map((gap) => words.say(`gap-${gap}`)) });
}
