/** The log of findings: what a filter leaves of it, and what a filter can be set to. */
import type { OverviewFinding } from '../memory/overview/types.ts';
import { folded } from '../ui/folded.ts';

/** '' leaves everything. `query` is words, in any order, without regard to case and accents. */
export interface LogFilter { query: string; level: string; detector: string; site: string; day: string; mark: '' | 'open' | 'explained' }

export const EVERYTHING: LogFilter = { query: '', level: '', detector: '', site: '', day: '', mark: '' };

/** @param sayOf what a person reads of it, by which it can be found beside what it is made of. */
export function filtered(findings: readonly OverviewFinding[], filter: LogFilter, sayOf: (finding: OverviewFinding) => string): OverviewFinding[] {
  const words = folded(filter.query).split(/\s+/).filter(Boolean);
  const is = (wanted: string, value: string): boolean => wanted === '' || wanted === value;
  return findings.filter((finding) =>
    is(filter.level, finding.level) && is(filter.detector, finding.detector) && is(filter.site, finding.site) && is(filter.day, finding.day)
    && is(filter.mark, finding.explained ? 'explained' : 'open')
    && (words.length === 0 || matches(words, finding, sayOf(finding))));
}

function matches(words: readonly string[], finding: OverviewFinding, said: string): boolean {
  const text = folded([said, finding.subject, finding.indicator, finding.family, finding.site, finding.detector, finding.what, ...finding.evidence.flatMap(({ url, address, asker }) => [url, address, asker])].join('\n'));
  return words.every((word) => text.includes(word));
}

export type Choices = Record<'level' | 'detector' | 'site' | 'day', string[]>;

/** What occurs in the log, each once; days with the latest first, the rest by first appearance or name. */
export function choices(findings: readonly OverviewFinding[]): Choices {
  const each = (value: (finding: OverviewFinding) => string): string[] => [...new Set(findings.map(value))].filter((text) => text !== '');
  return { level: each(({ level }) => level), detector: each(({ detector }) => detector), site: each(({ site }) => site).sort(), day: each(({ day }) => day).sort().reverse() };
}
