/** A context card as it ships: one language, in `cards.en.json` and `cards.es.json`, sorted by id. */
import type { CardId } from './types.ts';

export interface ContextCard {
  id: CardId;
  kind: 'family' | 'programme' | 'detector';
  /** Whether it tells of something in the report that started Testigo. */
  report: boolean;
  title: string;
  /** One sentence for lists and the popup. */
  summary: string;
  /** Paragraphs of plain text. */
  disclosed: string[];
  means: string[];
  todo: string[];
  sources: { title: string; publisher: string; date: string; url?: string }[];
}
