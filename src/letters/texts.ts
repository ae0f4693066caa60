/** What a letter is made of, in one language. Both languages say the same, paragraph by paragraph. */
import type { LetterInput, LetterKind, Witnessed } from './types.ts';


/** What the texts are filled with, ready to be printed. */
export interface Filled extends Pick<LetterInput, 'company' | 'named'> {
  kind: LetterKind;
  witnessed: Witnessed;
  name: string;
  reply: string;
  known: string;
  from: string;
  to: string;
  /** Counts of working days and months, from the catalogue. */
  answer: number;
  effect: number;
  extension: number;
  authority: string;
}

export interface Texts {
  locale: string;
  blanks: { name: string; reply: string; known: string; place: string };
  subject(kind: LetterKind): string;
  /** Below the company's name: who in it is meant. */
  addressee: string;
  subjectLabel: string;
  greeting: string;
  /** Each is one paragraph; lines inside it are kept. */
  paragraphs(filled: Filled): string[];
  farewell: string;
}

/** At most so many hosts or sites stand in a letter: who reads it needs examples, and a mail has an end. */
const MOST = 20;

/** A list, one a line; what is left out is counted. @param unnamed how many more there are that are not in the list */
export function listed(items: readonly string[], more: (count: number) => string, unnamed = 0): string {
  const lines = items.slice(0, MOST).map((item) => `- ${item}`);
  const left = Math.max(0, items.length - MOST) + unnamed;
  return [...lines, ...(left > 0 ? [`- ${more(left)}`] : [])].join('\n');
}

/** Parts of a paragraph under letters: a) b) c) */
export const lettered = (items: readonly string[]): string => items.map((item, index) => `${String.fromCharCode(97 + index)}) ${item}`).join('\n');
