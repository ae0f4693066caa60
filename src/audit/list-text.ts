/** What was read of each list, for the command line: as lines, and as the objects of docs/audit.md. */
import type { ListResult, Refusal, Where } from '../lists/types.ts';
import { DOUBTS, FORMATS, REFUSALS } from '../ui/list-words.ts';
import { plainText } from '../ui/plain-text.ts';
import type { Words } from '../ui/words/words.ts';

/** Told one by one in the text; the JSON has a hundred. */
const TOLD = 5;
const IN_JSON = 100;

interface Read { name: string; result: ListResult }
interface NotUsed { at: Where; value: string; why: string }
export interface ListReport {
  name: string; format: string; indicators: number; expired: number; columns: Record<string, string> | null;
  review: { count: number; first: NotUsed[] }; refused: { count: number; reasons: Record<string, number>; first: NotUsed[] };
}

const sum = (counts: ListResult['counts']['refused']): number => Object.values(counts).reduce((all, count) => all + count, 0);

export const listReports = (read: readonly Read[]): ListReport[] => read.map(({ name, result: { format, columns, review, refused, counts } }) => ({
  name, format, indicators: counts.entries, expired: counts.expired, columns: columns ?? null,
  review: { count: counts.review, first: review.slice(0, IN_JSON).map(({ at, entry, why }) => ({ at, value: entry.value, why })) },
  refused: { count: sum(counts.refused), reasons: { ...counts.refused }, first: refused },
}));

/** A paragraph for each list: what is used, what waits for somebody's eyes, what was not taken, and why. */
export function listLines(read: readonly Read[], words: Words): string[] {
  return read.map(({ name, result }) => {
    const { counts, review, refused, columns, format } = result;
    const of = { list: plainText(name), format: FORMATS[format] };
    const lines = [words.say('list-read', { ...of, count: counts.entries })];
    if (columns) lines.push(indented(words.say('list-columns', { columns: Object.entries(columns).map(([as, column]) => `${column} (${as})`) })));
    if (counts.expired > 0) lines.push(indented(words.say('list-expired', { count: counts.expired })));
    if (counts.review > 0) lines.push(indented(words.say('list-review', { count: counts.review })), ...review.slice(0, TOLD).map(({ at, entry, why }) => notUsed(at, entry.value, DOUBTS[why], words)));
    const missing = sum(counts.refused);
    if (missing > 0) lines.push(indented(words.say('list-refused', { count: missing })));
    for (const [why, count] of entriesOf(counts.refused)) {
      const example = refused.find((one) => one.why === why);
      lines.push(`  - ${words.say(REFUSALS[why])}: ${words.number(count)}${example ? ` (${place(example.at, words)}: ${plainText(example.value)})` : ''}`);
    }
    return lines.join('\n');
  });
}

const indented = (text: string): string => `  ${text}`;
const entriesOf = (counts: ListResult['counts']['refused']): [Refusal, number][] => (Object.entries(counts) as [Refusal, number][]).sort(([, one], [, other]) => other - one);

const place = (at: Where, words: Words): string => (typeof at === 'number' ? words.say('list-line', { line: at }) : plainText(at));
const notUsed = (at: Where, value: string, why: string, words: Words): string => `  - ${place(at, words)}: ${plainText(value)}: ${words.say(why)}`;
