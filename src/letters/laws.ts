/** The laws that letters rest on, with their deadlines and sources, as `catalogue/letters.json` has them. */
import laws from '../../catalogue/letters.json' with { type: 'json' };
import type { Language } from '../memory/types.ts';
import type { Law } from './types.ts';

export interface LawFacts {
  /** Full name with its dates. */
  law: Readonly<Record<Language, string>>;
  /** Whom to turn to; '' where that depends on the country. */
  authority: string;
  /** Articles that a letter may name. */
  articles: readonly string[];
  deadlines: readonly Deadline[];
  references: readonly { title: string; publisher: string; date: string; url: string; checked: string }[];
}

export interface Deadline { what: string; count: number; unit: string; article: string; checked: string }

export const LAWS: Readonly<Record<Law, LawFacts>> = laws;

/** How many working days or months; 0 where the law sets no such deadline. */
export const deadline = (law: Law, what: string): number => LAWS[law].deadlines.find((one) => one.what === what)?.count ?? 0;

const DAY = 86_400_000;

/**
 * The day on which an answer is due if the letter arrives on the day it is sent. Working days are Monday to Friday: public holidays are
 * not known here and make it later, never earlier.
 *
 * @param sent `YYYY-MM-DD`. @returns `YYYY-MM-DD`
 */
export function answerDue(law: Law, sent: string): string {
  const answer = LAWS[law].deadlines.find(({ what }) => what === 'answer');
  if (!answer) throw new Error(`no deadline for an answer in ${law}`);
  const at = new Date(`${sent}T00:00:00Z`);
  if (answer.unit === 'months') return monthsLater(at, answer.count);
  for (let left = answer.count; left > 0;) {
    at.setTime(at.getTime() + DAY);
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left -= 1;
  }
  return dayOf(at);
}

/** The same day of a later month; the month's last where it has none (Regulation 1182/71, Article 3(2)(c)). */
function monthsLater(from: Date, months: number): string {
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  return dayOf(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(from.getUTCDate(), last.getUTCDate()))));
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
