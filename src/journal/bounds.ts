/** Upper bounds of everything the journal keeps: a hostile page may fill them, never exceed them. */
export interface Bounds {
  /** Hosts kept in detail per visit; hosts with hits are admitted up to `extra` more. */
  contacts: number;
  extra: number;
  addresses: number;
  evidence: number;
  patterns: number;
  hits: number;
  /** Signs kept per contact and detector. */
  signs: number;
  /** Names kept per contact. */
  names: number;
  chains: number;
  hops: number;
  /** Requests under way per visit. */
  open: number;
  /** Characters of a URL. */
  url: number;
  /** Frame documents remembered per visit. */
  documents: number;
  /** Finished request ids remembered per visit, so that an event out of order does not count twice. */
  done: number;
  /** Visits kept per tab, so that the back/forward cache finds them. */
  perTab: number;
  /** Visits kept altogether. */
  visits: number;
  /** Background buckets of workers whose page is not open. */
  workers: number;
}

export const BOUNDS: Bounds = {
  contacts: 300, extra: 50, addresses: 4, evidence: 3, patterns: 8, hits: 8, signs: 4, names: 32, chains: 200, hops: 40, open: 500, url: 300,
  documents: 100, done: 60, perTab: 20, visits: 600, workers: 60,
};

/** How long a navigation error ends nothing: in Firefox a commit often follows one. Milliseconds of event time. */
export const FAILURE_GRACE = 2_000;

/** After an answer the commit follows within a second; what opened nothing by then is a download. Milliseconds of event time. */
export const ANSWER_GRACE = 30_000;

/** How long a request whose events come in the wrong order waits for the rest of them. Milliseconds of event time. */
export const LATENESS = 2_000;

/** How long after its departure a page may still send what it asked the browser to keep alive. Milliseconds of event time. */
export const DEPARTURE_GRACE = 1_000;

/** How long a document that was never shown waits. Milliseconds of event time. */
export const WAITING = 600_000;
