/**
 * The words of the overview: what a span of days adds up to, for the dashboard. Without a history it is the session's visits of today.
 *
 * Days are the person's own calendar days. Nothing of private windows is in it, unless the page that asks is itself in one: then nothing else is.
 */
import type { CountryRow, Exposure, VisitLevel } from '../../exposure/types.ts';
import type { Contact, Visit } from '../../journal/types.ts';
import type { KeptFinding, Tally } from '../history/types.ts';

/** How many days back, today included. */
export const SPANS = [1, 7, 30, 90] as const;
export type Span = (typeof SPANS)[number];

/** One country with one certainty: a country that was told with two has two rows. `code` '' collects what has no country. */
export interface OverviewCountry {
  code: string;
  certainty: CountryRow['certainty'];
  requests: number;
  /** Findings of level exposure and above whose evidence names a host that answered there. */
  findings: number;
  /** Positions in `Overview.companies`. */
  companies: number[];
}

export interface OverviewCompany {
  /** Id in the catalogue; `site <registrable domain>` where no owner is known. */
  id: string;
  name: string;
  /** TrackerDB category; '' when unknown. */
  category: string;
  requests: number;
  visits: number;
  /** On how many sites, and on how many days, it was met. In the at-risk profile `sites` is 0. */
  sites: number;
  days: number;
}

export interface OverviewNetwork { asn: number; name: string; requests: number; visits: number }

export interface OverviewSite { name: string; requests: number; visits: number; days: number; companies: number }

/** One day that has something. */
export interface OverviewDay {
  day: string;
  visits: number;
  requests: number;
  worst: VisitLevel;
  /** Opened pages by hour of the person's clock, 24 of them. */
  hours: number[];
}

/** A finding of level risk and above, with its day. */
export interface OverviewFinding extends KeptFinding {
  /** Names it for as long as its day is kept; made from what it says, so the same finding has the same key each time. Unique within its day. */
  key: string;
  day: string;
  site: string;
  /** The person said that it has an explanation. */
  explained?: true;
}

/** Each list by requests, the largest first. */
export interface Overview {
  span: Span;
  /** `session`: nothing is kept, and this is what the browser's session knows. */
  source: 'session' | 'history';
  /** First and last day of the span. `to` is today, or tomorrow where a change of the time zone left visits there. */
  from: string;
  to: string;
  days: OverviewDay[];
  visits: number;
  requests: number;
  /** Of them, without encryption. */
  plain: number;
  tally: Tally;
  countries: OverviewCountry[];
  /** Besides the pages' own; at most 2,000. */
  companies: OverviewCompany[];
  networks: OverviewNetwork[];
  /** At most 500; `more.sites` were left out. Empty in the at-risk profile. */
  sites: OverviewSite[];
  /** The latest first, at most 1,000. */
  findings: OverviewFinding[];
  more: { sites: number; findings: number; companies: number };
  /** Rows that wait for the passphrase, and rows that can never be read again. */
  locked: number;
  damaged: number;
  atRisk: boolean;
}

/** What one country, or one company, consists of in a span; each list by requests, at most 200. */
export interface OverviewDetail {
  companies: OverviewCompany[];
  networks: OverviewNetwork[];
  sites: OverviewSite[];
  hosts: { name: string; requests: number }[];
  countries: { code: string; certainty: CountryRow['certainty']; requests: number }[];
  /** Visits in which it was met: seven days from Monday, each with 24 hours. */
  hours: number[][];
  /** Days on which it was met. */
  days: string[];
}

/** One visit of the session, for lists. */
export interface VisitLine { id: string; url: string; site: string; started: number; level: VisitLevel; requests: number; thirdParties: number; open: boolean }

/** What the journal recorded of a visit, as messages can carry it: Chromium passes them on as JSON, in which a Map is lost. `contacts` in order of appearance; what is under way is left out. */
export interface RecordedVisit extends Omit<Visit, 'contacts' | 'open'> { contacts: Contact[] }

/** One visit of the session in full: the exposure, and what the journal recorded. */
export interface WholeVisit { exposure: Exposure; visit: RecordedVisit }

/** What pages ask about spans and about the session's visits. */
export type OverviewRequest =
  /** Answered with the JSON of an `Overview`. `by` names the page that asks, so that it can have its questions stopped. */
  | { ask: 'overview'; span: Span; findings: boolean; by: string }
  | { ask: 'overview-country'; span: Span; code: string; by: string }
  | { ask: 'overview-company'; span: Span; id: string; by: string }
  /** Nobody waits any more for what that page asked. */
  | { ask: 'overview-stop'; by: string }
  /** The person says that a finding has an explanation, or takes that back. `key` as in `OverviewFinding`. Answered with an `Outcome`. */
  | { ask: 'overview-explain'; day: string; key: string; explained: boolean }
  | { ask: 'visits'; by: string }
  | { ask: 'visit'; id: string };
