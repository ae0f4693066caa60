/** Who published what, and when: the sources of the cards on spyware, programmes and laws, year by year. Sources of detectors are specifications, not disclosures. */
import type { ContextCard } from '../knowledge/context-card.ts';

export interface Disclosure { date: string; publisher: string; title: string; url?: string; cards: { id: string; title: string }[] }

export interface Year { year: string; disclosures: Disclosure[] }

/** The earliest year first; within it by date, and what is dated by its year or month alone before what is dated by its days. One source of several cards is told once. */
export function disclosures(cards: readonly ContextCard[]): Year[] {
  const sources = new Map<string, Disclosure>();
  for (const card of cards) {
    if (card.kind === 'detector') continue;
    for (const { date, publisher, title, url } of card.sources) {
      const key = [date, publisher, title].join('\n');
      const source = sources.get(key) ?? { date, publisher, title, ...(url === undefined ? {} : { url }), cards: [] };
      if (!source.cards.some(({ id }) => id === card.id)) source.cards.push({ id: card.id, title: card.title });
      sources.set(key, source);
    }
  }
  const years = new Map<string, Disclosure[]>();
  for (const source of [...sources.values()].sort((a, b) => compare(a.date, b.date) || compare(a.publisher, b.publisher) || compare(a.title, b.title))) {
    const year = source.date.slice(0, 4);
    years.set(year, [...years.get(year) ?? [], source]);
  }
  return [...years].map(([year, of]) => ({ year, disclosures: of }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
