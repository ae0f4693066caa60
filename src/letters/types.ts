/**
 * Letters that ask a company what it holds of a person: the ARCO rights of Mexican law, and access under European law.
 *
 * A letter is a document and no part of the interface: its language is chosen beside the interface's, and its text is pure. Nothing here is stored.
 */
import type { Language } from '../memory/types.ts';

export const LETTERS = ['arco-access', 'arco-rectification', 'arco-cancellation', 'arco-opposition', 'gdpr-access'] as const;
export type LetterKind = (typeof LETTERS)[number];

/** The law that a letter rests on; a key of `catalogue/letters.json`. */
export type Law = 'arco' | 'gdpr';
export const lawOf = (kind: LetterKind): Law => (kind === 'gdpr-access' ? 'gdpr' : 'arco');

/** What Testigo saw of one company in a span of days. Days are `YYYY-MM-DD`. */
export interface Witnessed {
  from: string;
  to: string;
  /** On how many of those days. */
  days: number;
  requests: number;
  visits: number;
  /** By requests, the largest first; empty where their names are not kept. */
  hosts: readonly string[];
  /** How many more there were that are not to be named, see tellable.ts. */
  unnamed: number;
  /** Only what the person chose to tell; empty otherwise. */
  sites: readonly string[];
}

/** What only the person knows. Empty texts become blanks to fill in by hand. */
export interface Person { name: string; reply: string; /** By what the company may find the data. */ known: string }

export interface LetterInput {
  kind: LetterKind;
  language: Language;
  company: string;
  /** `site`: nothing is known but the name under which its servers answer. */
  named: 'owner' | 'site';
  witnessed: Witnessed;
  person: Person;
  /** `YYYY-MM-DD` */
  today: string;
}

export interface Letter { subject: string; body: string }
