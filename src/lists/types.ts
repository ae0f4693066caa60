/**
 * The words of lists from outside: what a file says (ListEntry), what of it is not taken and why (Refused, ForReview), and the whole.
 *
 * A file is read whole or not at all: any fault of the file (FileFault) throws ListError and leaves nothing behind. An entry that is not
 * taken is no fault of the file; it is counted, and the first ones are shown.
 */
import type { Confidence, Month, Role } from '../knowledge/types.ts';

export type ListFormat = 'stix' | 'misp' | 'csv' | 'hosts' | 'domains';

/** A host counts with everything below it, as in the catalogue; a URL is `host[:port]/path?query`; an address may be a range in CIDR. */
export type EntryKind = 'host' | 'url' | 'address';

export interface ListEntry {
  kind: EntryKind;
  /** As browsers write it: A-labels, lower case, escaped. */
  value: string;
  /** Day since which it is valid, as the list says. */
  date?: Month;
  /** The malware, tool, campaign or actor, as the list names it. */
  family?: string;
  role?: Role;
  confidence: Confidence;
  /** The list itself says that it is no longer valid. */
  expired?: true;
}

/** Why a file is not a list that can be read. */
export type FileFault =
  | 'empty' | 'encoding' | 'zip' | 'archive' | 'gzip' | 'not-a-list' | 'json' | 'shape' | 'too-deep' | 'too-large' | 'too-many' | 'csv' | 'no-domain-column';

/** Why an entry is not taken. */
export type Refusal =
  /** A pattern that says more, or something else, than "any of these". */
  | 'unsupported' | 'pattern' | 'pattern-language'
  /** Files, e-mail addresses and the like: a browser's requests cannot show them. */
  | 'other-kind'
  | 'invalid-host' | 'invalid-url' | 'invalid-address' | 'too-long' | 'malformed'
  | 'public-suffix' | 'reserved' | 'too-broad'
  | 'dates' | 'revoked' | 'deleted' | 'not-for-detection'
  | 'exception' | 'regex' | 'rule';

/** Why somebody has to look at an entry before it may count. */
export type Doubt = 'popular' | 'institution' | 'company' | 'shared-host' | 'shortener' | 'cdn' | 'public-dns';

/** A line of a text file, or the id of an object. */
export type Where = number | string;

export interface Refused { at: Where; value: string; why: Refusal }
export interface ForReview { at: Where; entry: ListEntry; why: Doubt }

export interface ListResult {
  format: ListFormat;
  /** What the file calls itself. */
  name?: string;
  /** The columns of a table that were understood, by what they were taken for. */
  columns?: Record<string, string>;
  entries: ListEntry[];
  /** The first hundred. */
  refused: Refused[];
  review: ForReview[];
  counts: { entries: number; review: number; expired: number; refused: Partial<Record<Refusal, number>> };
}

/** The file cannot be read as a list. `at` is the line, where there is one, and `character` the place in it; both count from 1. */
export class ListError extends Error {
  constructor(readonly why: FileFault, readonly at?: number, readonly character?: number) {
    super(at === undefined ? why : `${why} (${at})`);
  }
}

/** How far reading has come: bytes of the file, and entries found. */
export interface Progress { bytes: number; entries: number }

/** What must be known of the world to judge an entry. */
export interface Surroundings {
  /** Milliseconds since 1970: what is expired is expired on this day. */
  today: number;
  /** Registrable domain by the Public Suffix List with its private part, or the host itself where there is none. */
  siteOf(host: string): string;
  /** The same by the part of the list that registries wrote. */
  registeredOf(host: string): string;
  /** The company that a registrable domain is known to belong to. */
  companyOf(site: string): string | undefined;
}
