/** The context library as it ships: one file of cards a language, read from the package, never from the network. */
import type { ContextCard } from '../knowledge/context-card.ts';
import type { Language } from '../memory/types.ts';
import { folded } from './folded.ts';

/** @returns all cards in that language. Rejects when the file is missing or is not what it should be. */
export async function loadCards(language: Language): Promise<ContextCard[]> {
  const answer = await fetch(`../data/cards.${language}.json`);
  if (!answer.ok) throw new Error(`cards.${language}.json: ${answer.status}`);
  const cards: unknown = await answer.json();
  if (!Array.isArray(cards)) throw new TypeError(`cards.${language}.json is no list`);
  return cards as ContextCard[];
}

/** @returns the cards in whose text every word of the query occurs; all of them for an empty query. */
export function searchCards(cards: readonly ContextCard[], query: string): ContextCard[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...cards];
  return cards.filter((card) => {
    const text = folded([card.id, card.title, card.summary, ...card.disclosed, ...card.means, ...card.todo].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
