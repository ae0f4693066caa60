/** Whether a law reaches a company, as far as its seat tells. Nothing here decides it: a seat is one of several things that count. */
import type { Law, LetterKind } from './types.ts';

/** `likely`: its seat is where the law is made. `unsure`: it is elsewhere, and may be bound all the same. */
export type Bound = 'likely' | 'unsure' | 'unknown';

/** European Union, with Iceland, Liechtenstein and Norway, where the Regulation applies since 20 July 2018 (EEA Joint Committee decision 154/2018). */
const EEA = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '));

/** @param seat ISO 3166-1 alpha-2 of the company's seat; undefined when it is not known */
export function boundBy(law: Law, seat: string | undefined): Bound {
  if (seat === undefined) return 'unknown';
  return (law === 'arco' ? seat === 'MX' : EEA.has(seat)) ? 'likely' : 'unsure';
}

/** The letter to begin with. @param home where the person lives, as far as it is known: European law goes with people there */
export const suggested = (seat: string | undefined, home: string | undefined): LetterKind => ([seat, home].some((country) => boundBy('gdpr', country) === 'likely') ? 'gdpr-access' : 'arco-access');
