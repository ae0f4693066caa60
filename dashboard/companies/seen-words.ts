/** In one sentence, how often a company was met. The at-risk profile knows no sites, so none are counted. */
import type { Overview, OverviewCompany } from '../../src/memory/overview/types.ts';
import type { Words } from '../../src/ui/words/words.ts';

export function seenWords(words: Words, { requests, sites, days }: OverviewCompany, { atRisk }: Pick<Overview, 'atRisk'>): string {
  const onDays = words.say('companies-days', { count: days });
  return [words.say('companies-requests', { count: requests }), ...(atRisk ? [] : [words.say('companies-on-sites', { count: sites })]), onDays].join(' · ');
}
