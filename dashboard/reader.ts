/** Who reads spans of days and the session's visits for the dashboard: the worker, or a test. Each answers undefined when it cannot be told. */
import type { Outcome } from '../src/memory/history/types.ts';
import type { Overview, OverviewDetail, Span, VisitLine, WholeVisit } from '../src/memory/overview/types.ts';

export interface Reader {
  /** `sums` leaves the list of findings out. */
  overview(span: Span, what?: 'sums' | 'with-findings'): Promise<Overview | undefined>;
  /** @param code as in `Overview.countries`, '' included. */
  country(span: Span, code: string): Promise<OverviewDetail | undefined>;
  /** @param id as in `Overview.companies`. */
  company(span: Span, id: string): Promise<OverviewDetail | undefined>;
  /** The latest first. */
  visits(): Promise<VisitLine[] | undefined>;
  /** Nobody waits for what was asked before and not answered yet. */
  stop?(): void;
  visit(id: string): Promise<WholeVisit | undefined>;
  /** Marks a finding as explained, or takes the mark away. @param key as in `OverviewFinding`, with its day. */
  explain(day: string, key: string, explained: boolean): Promise<Outcome>;
}
