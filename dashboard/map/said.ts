/** The ids of what the map says about each choice, and the sentences that several of its parts share. */
import { MEASURES, PLACED, type Figure, type Measure, type Placed } from '../../src/map/figures.ts';
import type { Scale } from '../../src/map/palette.ts';
import type { Overview } from '../../src/memory/overview/types.ts';
import type { Words } from '../../src/ui/words/words.ts';

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = { requests: 'map-requests', companies: 'map-companies', findings: 'map-findings' };
export const SCALE_NAMES: Readonly<Record<Scale, string>> = { report: 'map-scale-report', safe: 'map-scale-safe' };
const COUNTS: Readonly<Record<Measure, string>> = { requests: 'map-count-requests', companies: 'map-count-companies', findings: 'map-count-findings' };

/** "Mexico: 12 requests, 3 companies, no finding" */
export const figureText = (words: Words, figure: Figure): string => words.say('map-place', { country: words.country(figure.code), counts: countsText(words, figure) });

/** "12 requests, 3 companies, no finding" */
export const countsText = (words: Words, figure: Figure): string => MEASURES.map((measure) => words.say(COUNTS[measure], { count: figure[measure] })).join(', ');

/** "seen, registered" */
export const certaintyText = (words: Words, certainties: readonly Placed[]): string => PLACED.filter((one) => certainties.includes(one)).map((one) => words.say(`certainty-${one}`)).join(', ');

/** "17 November 2026" or "11 November 2026 to 17 November 2026" */
export const datesText = (words: Words, { from, to }: Pick<Overview, 'from' | 'to'>): string =>
  (from === to ? words.month(to) : words.say('map-dates', { from: words.month(from), to: words.month(to) }));

/** "1" or "4–15" */
export const bandText = (words: Words, { from, to }: { from: number; to: number }): string =>
  (from === to ? words.number(from) : `${words.number(from)}–${words.number(to)}`);
