/**
 * The words of the history: what one visit adds to its day, what a day adds up to, and what pages may ask for.
 *
 * A row never leaves the worker but as one of these. Days are the person's own calendar days, `YYYY-MM-DD`.
 */
import type { DetectorId, Level } from '../../detectors/types.ts';
import type { CountryRow, VisitLevel } from '../../exposure/types.ts';
import type { ContactWay, Evidence, RequestType } from '../../journal/types.ts';

/** For how many days; 0 keeps this session only. */
export const KEEPS = [0, 7, 30, 90] as const;
export type Keep = (typeof KEEPS)[number];

/** One host in one visit. Empty texts stand for what is not known, or not to be written. */
export interface Share {
  host: string;
  /** Id of the owner in the catalogue; '' when it knows none. */
  company: string;
  name: string;
  /** It belongs to the page itself. */
  own: boolean;
  country: string;
  certainty: CountryRow['certainty'];
  /** 0 where no network announces the address. */
  asn: number;
  network: string;
  category: string;
  requests: number;
  /** Of them, how many travelled without encryption. */
  plain: number;
  /** Findings of level exposure and above whose evidence names this host, or another one in the same country with the same certainty: each is counted once a country, at the first of its hosts there. */
  found: number;
}

export interface KeptEvidence { url: string; at: number; type: RequestType; way: ContactWay; outcome: Evidence['outcome']; address: string; asker: string; status: number }

/** A finding of level risk or above. Texts that its detector does not give are ''. */
/** `list`: it was on that list from outside, and `family` is as the list calls it; else an id of the catalogue. */
export interface KeptFinding { detector: DetectorId; level: Level; subject: string; card: string; what: string; family: string; indicator: string; list?: string; evidence: KeptEvidence[] }

/** How many findings of each level one detector made. */
export type Tally = Partial<Record<DetectorId, Partial<Record<Level, number>>>>;

/** What one visit adds to its day. */
export interface Contribution {
  /** '' in the at-risk profile. */
  site: string;
  day: string;
  /** 0 to 23, by the person's clock. */
  hour: number;
  /** A page was opened; false for background workers, downloads and what failed. */
  opened: boolean;
  requests: number;
  level: VisitLevel;
  shares: Share[];
  tally: Tally;
  findings: KeptFinding[];
}

/** A contribution under the name of its visit: a hash that means nothing outside of its session. */
export interface Kept { visit: string; contribution: Contribution }

export interface Counted { name: string; requests: number; visits: number }
export interface CountedCountry extends Counted { certainty: CountryRow['certainty'] }
export interface CountedNetwork extends Counted { asn: number }

/** What a day's readable rows add up to; each list by requests, the largest first. */
export interface DayReport {
  day: string;
  visits: number;
  requests: number;
  worst: VisitLevel;
  /** Findings of level risk and above. */
  findings: KeptFinding[];
  tally: Tally;
  sites: Counted[];
  /** Besides the pages' own. */
  companies: Counted[];
  /** By code; '' collects what has no country. */
  countries: CountedCountry[];
  networks: CountedNetwork[];
  /** Opened pages by hour, 24 of them. */
  hours: number[];
  /** Rows that wait for the passphrase, and rows that can never be read again. */
  locked: number;
  damaged: number;
}

/** One line of the list of days. */
export interface DayLine {
  day: string;
  visits: number;
  companies: number;
  countries: number;
  findings: number;
  worst: VisitLevel;
  locked: number;
  damaged: number;
}

/** What went wrong and has to be said. `full`: the oldest days went first. `newer`: written by a newer Testigo, left alone. `lost`: by the browser. */
export type Trouble = { kind: 'set-aside' | 'newer' | 'failing' | 'lost' } | { kind: 'full'; days: number };

export interface HistoryState {
  keep: Keep;
  days: number;
  /** On disk, rows alone. */
  bytes: number;
  passphrase: 'none' | 'locked' | 'open';
  trouble: Trouble[];
}

/** Whether something was done, or why not. */
export type Outcome = 'done' | 'locked' | 'wrong-passphrase' | 'failed';

/** What pages ask; the worker alone opens the history. */
export type HistoryRequest =
  | { ask: 'history' }
  | { ask: 'history-days' }
  | { ask: 'history-day'; day: string }
  | { ask: 'history-erase-day'; day: string }
  | { ask: 'history-erase-site'; site: string }
  | { ask: 'history-unlock'; passphrase: string }
  | { ask: 'history-lock' }
  /** Of the file in which the history leaves and comes back, see ../transfer/types.ts: one day of it a message. `batch` names an import, of `count` days. */
  | { ask: 'history-export-day'; day: string }
  | { ask: 'history-import-day'; batch: string; /** JSON of an `ExportedDay`. */ text: string }
  | { ask: 'history-import-write'; batch: string; count: number }
  | { ask: 'history-import-drop' }
  /** `next` '' takes the passphrase away; `now` is needed when there is one. */
  | { ask: 'history-passphrase'; now: string; next: string };
