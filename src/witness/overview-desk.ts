/** Answers what pages ask about spans and visits: from the history where there is one, else from the session. Private windows have no history. */
import type { Digest } from '../memory/overview/digest.ts';
import { detailOf, overviewOf, type OverviewPart } from '../memory/overview/overview.ts';
import { pauses, type Clock } from '../memory/overview/pause.ts';
import type { Overview, OverviewDetail, OverviewRequest, Span, VisitLine, WholeVisit } from '../memory/overview/types.ts';
import type { History } from '../memory/history/history.ts';
import type { Outcome } from '../memory/history/types.ts';
import type { SessionOverview } from './session-overview.ts';

export interface DeskOutside extends Clock {
  history: Pick<History, 'on' | 'span' | 'digests' | 'explain'>;
  session: SessionOverview;
  /** Resolves when it is known whether there is a history. */
  known: Promise<void>;
  atRisk(): boolean;
}

type Asked<Ask extends OverviewRequest['ask']> = Extract<OverviewRequest, { ask: Ask }>;

/** @param hidden in each: the page that asks is in a private window. */
export class OverviewDesk {
  readonly #outside: DeskOutside;

  constructor(outside: DeskOutside) {
    this.#outside = outside;
  }

  async overview({ span }: Asked<'overview'>, hidden: boolean): Promise<Overview> {
    const { source, parts, ...found } = await this.#parts(span, hidden);
    return overviewOf(parts, { ...found, source, span: source === 'session' ? 1 : span, atRisk: source === 'history' && this.#outside.atRisk() }, pauses(this.#outside));
  }

  async country({ span, code }: Asked<'overview-country'>, hidden: boolean): Promise<OverviewDetail> {
    return detailOf(await this.#digests(span, hidden), { country: code }, pauses(this.#outside));
  }

  async company({ span, id }: Asked<'overview-company'>, hidden: boolean): Promise<OverviewDetail> {
    return detailOf(await this.#digests(span, hidden), { company: id }, pauses(this.#outside));
  }

  visits(hidden: boolean): Promise<VisitLine[]> {
    return this.#outside.session.visits(hidden, pauses(this.#outside));
  }

  visit({ id }: Asked<'visit'>, hidden: boolean): Promise<WholeVisit | undefined> {
    return this.#outside.session.visit(hidden, id);
  }

  async explain({ day, key, explained }: Asked<'overview-explain'>, hidden: boolean): Promise<Outcome> {
    if (await this.#hasHistory(hidden)) return this.#outside.history.explain(day, key, explained);
    return this.#outside.session.explain(hidden, key, explained).then(() => 'done', () => 'failed');
  }

  async #parts(span: Span, hidden: boolean): Promise<{ source: Overview['source']; parts: OverviewPart[]; from: string; to: string }> {
    if (await this.#hasHistory(hidden)) return { source: 'history', ...await this.#outside.history.span(span) };
    return { source: 'session', ...await this.#outside.session.span(hidden, pauses(this.#outside)) };
  }

  async #digests(span: Span, hidden: boolean): Promise<Digest[]> {
    if (await this.#hasHistory(hidden)) return this.#outside.history.digests(span);
    return (await this.#outside.session.span(hidden, pauses(this.#outside))).digests;
  }

  async #hasHistory(hidden: boolean): Promise<boolean> {
    if (hidden) return false;
    await this.#outside.known;
    return this.#outside.history.on;
  }
}
