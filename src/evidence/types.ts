/**
 * The words of the evidence pack: what was witnessed, as one visit after the other, already without what the chosen level leaves out.
 *
 * A pack is made in one direction: visits → `Facts` (here the level is applied, and nowhere else) → files → one archive.
 * No file looks at a visit itself, so none can tell more than `Facts` holds.
 */
import type { DetectorId, Level } from '../detectors/types.ts';
import type { CountryRow, VisitLevel } from '../exposure/types.ts';
import type { ContactWay, Evidence, RequestType, Time } from '../journal/types.ts';
import type { Confidence, IndicatorType, Month, Role, Source } from '../knowledge/types.ts';
import type { OverviewFinding, WholeVisit } from '../memory/overview/types.ts';
import type { Words } from '../ui/words/words.ts';

/**
 * How much is told. `full`: as witnessed; values that name the person were left out when they were recorded. `hosts`: who was
 * contacted, without paths and queries, without the pages that were visited. `indicators`: only what the catalogue knows, by day.
 */
export const REDACTIONS = ['full', 'hosts', 'indicators'] as const;
export type Redaction = (typeof REDACTIONS)[number];

/** What a pack is made of. */
export interface Witnessed { visits: readonly WholeVisit[]; kept: readonly OverviewFinding[] }

/** When, with what, and in which language it is made. */
export interface Making {
  at: Time;
  /** Minutes east of UTC. */
  offset: number;
  extension: string;
  /** Date of the catalogue, YYYY-MM-DD. */
  catalogue: string;
  /** The browser. */
  agent: { name: string; version: string };
  /** The chosen language; the note to readers is in both. */
  words: Words;
  other: Words;
}

/** One look at one request; empty texts stand for what is left out or not known. */
export interface SeenLook {
  host: string; url: string; at: Time; address: string; asker: string; outcome: Evidence['outcome'];
  type?: RequestType; way?: ContactWay; status?: number;
  /** The redirect's target, of a hop. */
  to?: string;
}

/**
 * What the catalogue has of an indicator, or a list from outside: where that gives no day, there is none here, and the date of its source is ''.
 * A finding of the history knows its value and family alone.
 */
export interface SeenIndicator {
  value: string; type: IndicatorType | 'ipv6'; family: string;
  known?: { role: Role; confidence: Confidence; firstReported?: Month; sources: readonly Source[] };
}

export interface SeenFinding {
  detector: DetectorId; level: Level; card: string;
  /** What it is about: a host, a company. */
  subject: string;
  /** Which kind, where the detector knows several. */
  what: string;
  /** The sentence for people. */
  says: string;
  hosts: readonly string[];
  companies: readonly string[];
  details: readonly string[];
  /** How many requests showed it; 0 where that says nothing. */
  count: number;
  indicator?: SeenIndicator;
  looks: readonly SeenLook[];
}

/** One host that a visit contacted. */
export interface SeenContact {
  host: string; company: string; category: string; thirdParty: boolean;
  /** Country code, '' when none can be told. */
  country: string; certainty: CountryRow['certainty'] | ''; asn: number; network: string;
  addresses: readonly string[]; ways: readonly string[];
  requests: number; answered: number; refused: number; cached: number; plain: number;
  first: Time; last: Time;
  looks: readonly SeenLook[];
}

export interface SeenVisit {
  /** From 1, in the order of the pack. */
  number: number;
  url: string; site: string; started: Time; level: VisitLevel; sentence: string; requests: number; thirdParties: number;
  /** What was not seen, in words. */
  gaps: readonly string[];
  contacts: readonly SeenContact[];
  findings: readonly SeenFinding[];
  /** Requests of which something was seen, in order of time; redirects hop by hop. */
  looks: readonly SeenLook[];
}

/** A finding that the history kept. */
export interface KeptFact extends SeenFinding { day: string; site: string; explained: boolean }

export interface Facts { redaction: Redaction; visits: readonly SeenVisit[]; kept: readonly KeptFact[] }

/** One file in pieces, so that a page can breathe in between. */
export interface FileInPieces { name: string; pieces: Iterable<string> }

/** A file of a finished pack. */
export interface PackFile { name: string; text: string; bytes: number; lines: number; sha256: string }

/** `sha256` is that of the archive. */
export interface Pack { name: string; archive: Uint8Array<ArrayBuffer>; sha256: string; files: readonly PackFile[] }
