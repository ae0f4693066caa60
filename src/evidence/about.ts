/** What a program needs to know of the pack before it reads the rest. */
import { jsonText } from './harmless.ts';
import { instant } from './times.ts';
import type { Facts, Making } from './types.ts';

/** Of the pack as a whole; raised when a field changes its meaning or a file goes away. */
const FORMAT = 1;

export function* about({ redaction, visits, kept }: Facts, { at, offset, extension, catalogue, agent, words }: Making): Generator<string> {
  const byDay = redaction === 'indicators';
  yield `${jsonText({
    format: 'testigo-evidence', version: FORMAT, redaction, language: words.language,
    made: byDay ? instant(at).slice(0, 10) : instant(at), ...(byDay ? {} : { utcOffsetMinutes: offset }),
    extension, catalogue, browser: agent, visits: visits.length, keptFindings: kept.length,
  })}\n`;
}
