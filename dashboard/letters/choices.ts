/**
 * What the person chose and wrote on the page of a letter. It lives in that page alone and goes with it: the name and the means of reply
 * are never stored.
 */
import type { LetterKind, Person } from '../../src/letters/types.ts';
import type { Language } from '../../src/memory/types.ts';

export interface Choices {
  /** undefined until one is chosen: the company's seat and the person's country suggest one. */
  kind: LetterKind | undefined;
  /** Of the letter, whatever the page speaks. */
  language: Language;
  withSites: boolean;
  person: Person;
  /** The letter as the person changed it; from then on it follows no choice. */
  own: string | undefined;
}

export const choicesIn = (language: Language): Choices => ({ kind: undefined, language, withSites: false, person: { name: '', reply: '', known: '' }, own: undefined });
