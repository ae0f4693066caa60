/** What pages may ask about spans and the session's visits, with the worker's own parts behind it. */
import type { StorageArea } from '../memory/private-guard.ts';
import { localTime } from '../memory/history/calendar.ts';
import { OverviewDesk, type DeskOutside } from '../witness/overview-desk.ts';
import { SessionOverview } from '../witness/session-overview.ts';
import type { Witness } from '../witness/witness.ts';
import type { OverviewRequest } from '../memory/overview/types.ts';
import type { Answers } from './answer-pages.ts';

export interface OverviewOutside extends Omit<DeskOutside, 'session'> {
  witness: Witness;
  /** `storage.session`. */
  session: StorageArea;
  /** True in Chrome's worker for private windows: every page that it hears is in one. */
  private: boolean;
}

export function openOverview({ witness, session: area, private: alwaysHidden, ...outside }: OverviewOutside): { answers: Pick<Answers, OverviewRequest['ask']>; forget(): Promise<void> } {
  const session = new SessionOverview({ witness, area, now: outside.now, local: localTime });
  const desk = new OverviewDesk({ ...outside, session });
  return {
    forget: () => session.forget(),
    answers: {
      'overview': (request, hidden) => desk.overviewText(request, alwaysHidden || hidden),
      'overview-country': (request, hidden) => desk.country(request, alwaysHidden || hidden),
      'overview-company': (request, hidden) => desk.company(request, alwaysHidden || hidden),
      'overview-explain': (request, hidden) => desk.explain(request, alwaysHidden || hidden),
      'overview-stop': (request) => desk.stop(request),
      'visits': (request, hidden) => desk.visits(request, alwaysHidden || hidden),
      'visit': (request, hidden) => desk.visit(request, alwaysHidden || hidden),
    },
  };
}
