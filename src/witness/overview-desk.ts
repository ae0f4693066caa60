/** Answers what pages ask about spans and visits: from the history where there is one, else from the session. Private windows have no history. */
import type { Digest } from '../memory/overview/digest.ts';
import { detailOf, overviewOf, type OverviewPart } from '../memory/overview/overview.ts';
import { jsonInPieces } from '../memory/overview/json-in-pieces.ts';
import { pauses, type Clock } from '../memory/overview/pause.ts';
import type { Pause } from '../memory/overview/sum.ts';
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

/** That are open at once; what the oldest beyond them asked can be stopped no more. */
const MOST_PAGES = 50;

type Asked<Ask extends OverviewRequest['ask']> = Extract<OverviewRequest, { ask: Ask }>;

/** @param hidden in each: the page that asks is in a private window. */
export class OverviewDesk {
  readonly #outside: DeskOutside;
  /** By page. */
  readonly #asking = new Map<string, AbortController>();

  constructor(outside: DeskOutside) {
    this.#outside = outside;
  }

  /** As text, see json-in-pieces.ts. */
  async overviewText(request: Asked<'overview'>, hidden: boolean): Promise<string> {
    return jsonInPieces(await this.overview(request, hidden), this.#pause(request.by));
  }

  async overview({ span, findings, by }: Asked<'overview'>, hidden: boolean): Promise<Overview> {
    const pause = this.#pause(by);
    const { source, parts, ...found } = await this.#parts(span, hidden, pause);
    return overviewOf(parts, { ...found, findings, source, span: source === 'session' ? 1 : span, atRisk: source === 'history' && this.#outside.atRisk() }, pause);
  }

  async country({ span, code, by }: Asked<'overview-country'>, hidden: boolean): Promise<OverviewDetail> {
    const pause = this.#pause(by);
    return detailOf(await this.#digests(span, hidden, pause), { country: code }, pause);
  }

  async company({ span, id, by }: Asked<'overview-company'>, hidden: boolean): Promise<OverviewDetail> {
    const pause = this.#pause(by);
    return detailOf(await this.#digests(span, hidden, pause), { company: id }, pause);
  }

  visits({ by }: Asked<'visits'>, hidden: boolean): Promise<VisitLine[]> {
    return this.#outside.session.visits(hidden, this.#pause(by));
  }

  /** Ends the work on whatever that page asked: its questions are rejected. What was read of days by then is kept for the next one. */
  async stop({ by }: Asked<'overview-stop'>): Promise<Outcome> {
    this.#asking.get(by)?.abort();
    this.#asking.delete(by);
    return 'done';
  }

  visit({ id }: Asked<'visit'>, hidden: boolean): Promise<WholeVisit | undefined> {
    return this.#outside.session.visit(hidden, id);
  }

  async explain({ day, key, explained }: Asked<'overview-explain'>, hidden: boolean): Promise<Outcome> {
    if (await this.#hasHistory(hidden)) return this.#outside.history.explain(day, key, explained);
    return this.#outside.session.explain(hidden, key, explained).then(() => 'done', () => 'failed');
  }

  async #parts(span: Span, hidden: boolean, pause: Pause): Promise<{ source: Overview['source']; parts: OverviewPart[]; from: string; to: string }> {
    if (await this.#hasHistory(hidden)) return { source: 'history', ...await this.#outside.history.span(span, pause) };
    return { source: 'session', ...await this.#outside.session.span(hidden, pause) };
  }

  async #digests(span: Span, hidden: boolean, pause: Pause): Promise<Digest[]> {
    if (await this.#hasHistory(hidden)) return this.#outside.history.digests(span, pause);
    return (await this.#outside.session.span(hidden, pause)).digests;
  }

  #pause(by: string): Pause {
    const asking = this.#asking.get(by) ?? new AbortController();
    this.#asking.set(by, asking);
    for (const [page] of this.#asking) if (this.#asking.size > MOST_PAGES) this.#asking.delete(page);
    return pauses(this.#outside, asking.signal);
  }

  async #hasHistory(hidden: boolean): Promise<boolean> {
    if (hidden) return false;
    await this.#outside.known;
    return this.#outside.history.on;
  }
}
