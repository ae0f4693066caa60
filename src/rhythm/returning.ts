/** The sites somebody comes back to: opened on two days or more, those of most days first. What they are about is not known here, and not guessed. */
import type { OverviewSite } from '../memory/overview/types.ts';

export const returning = (sites: readonly OverviewSite[]): OverviewSite[] =>
  sites.filter(({ days }) => days >= 2).sort((a, b) => b.days - a.days || b.visits - a.visits || (a.name < b.name ? -1 : 1));
