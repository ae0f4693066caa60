/** What a kept finding says. Of a history only its shape is known here: what is not in the words (a newer Testigo's, say) is told by its card. */
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import type { KeptFinding } from '../../src/memory/history/types.ts';
import type { Words } from '../../src/ui/words/words.ts';

/** The title of a card, or its id where the cards could not be read. */
export const cardTitle = (cards: readonly ContextCard[] | 'failed', id: string): string =>
  (cards === 'failed' ? undefined : cards.find((card) => card.id === id)?.title) ?? id;

/** Of patterns a day keeps who received it and what it was, without number and parameters: sentences that need no more. */
const KEPT: Readonly<Record<string, string>> = {
  'personal-data mail': 'findings-kept-mail', 'personal-data phone': 'findings-kept-phone', 'personal-data hash': 'findings-kept-hash',
  'location-leak own': 'findings-kept-own', 'location-leak precise': 'findings-kept-precise',
  'referrer-leak secret': 'findings-kept-secret', 'referrer-leak readable': 'say-referrer-leak-readable',
  'exploit-link shape': 'say-exploit-link-shape',
};

export function keptText({ detector, subject, card, what, family, list }: KeptFinding, cards: readonly ContextCard[] | 'failed', words: Words): string {
  if (list !== undefined) return words.say(subject === '' ? 'findings-on-list-unnamed' : 'findings-on-list', { subject, list, family, named: family === '' ? 'no' : 'yes' });
  if (detector === 'known-infrastructure') return words.say(subject === '' ? 'findings-reported-unnamed' : 'findings-reported', { subject, family: cardTitle(cards, `family/${family}`) });
  if (detector === 'plaintext' && subject !== '' && words.has(`say-plain-${what}`)) return words.say(`say-plain-${what}`, { host: subject });
  const sentence = KEPT[`${detector} ${what}`];
  if (sentence !== undefined && subject !== '') return words.say(sentence, { subject });
  const name = words.has(`pattern-${detector}`) ? words.say(`pattern-${detector}`) : cardTitle(cards, card);
  return subject === '' ? words.say('findings-unnamed', { name }) : words.say('findings-named', { name, subject });
}
