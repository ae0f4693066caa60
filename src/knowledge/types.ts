/**
 * What the extension knows without asking anyone: read-only look-ups over binary indexes that ship with it.
 *
 * `boot.bin` is read before the first request is judged and holds no names; `names.bin` and `addresses.bin` follow lazily.
 */
import type { Classifier, Edge } from '../journal/types.ts';

/** ISO 3166-1 alpha-2, upper case. */
export type Country = string;

/** A month `YYYY-MM`, or a day `YYYY-MM-DD`. */
export type Month = string;

export type CardId = `family/${string}` | `programme/${string}` | `detector/${string}`;

export interface Organisation { id: string; name: string; country?: Country; description?: string; website?: string; policy?: string; contact?: string }

/** One TrackerDB pattern: a service of an organisation. */
export interface Tracker { id: string; name: string; category: string; organisation?: Organisation }

/** The catalogue has no `ipv6`; lists from outside may. */
export type IndicatorType = 'domain' | 'ipv4' | 'ipv6' | 'url';
export type Role =
  | 'exploit-delivery' | 'c2' | 'phishing' | 'vendor-site' | 'injection' | 'infrastructure'
  | 'download' | 'endpoint' | 'anonymizer' | 'watering-hole';
export type Confidence = 'high' | 'medium' | 'low';

export interface Source { id: string; publisher: string; title: string; date: string; url?: string; licence: string }

export interface Family {
  id: string; name: string; vendor: string; vendorCountry: string; kind: string; years: string;
  /** Those of the texts above that read otherwise in Spanish. */
  es?: { name?: string; vendor?: string; vendorCountry?: string };
}

export interface Indicator {
  row: number;
  value: string;
  type: IndicatorType;
  role: Role;
  confidence: Confidence;
  firstReported: Month;
  family: Family;
  sources: Source[];
  /** It comes from a list that somebody brought, not from the catalogue; where the list gives no day, `firstReported` is today's. */
  list?: { name: string; dated: boolean };
  /** For addresses: who announced it when it was reported, and when the catalogue was built. */
  network?: { then?: string; now?: string; country?: Country };
}

/** A company on the PRISM slide, with the day it became a provider. */
export interface ProgrammeCompany { programme: 'prism'; company: string; joined: string }

/**
 * A company whose scripts can record sessions, or tell devices apart. `purpose` is the common use and decides the wording:
 * playing sessions back, defence against fraud and bots, or recognising visitors.
 */
export interface Vendor { kind: 'session-replay' | 'fingerprinting'; company: string; purpose: 'replay' | 'fraud-defence' | 'identification' }

/**
 * A host under the page's own name that is another company's. `listed`: a published list names the host; `network`: its address is in
 * a network that only this company uses, so it is probable.
 */
export interface Alias { company: string; organisation?: Organisation; by: 'listed' | 'network' }

export interface HostFacts {
  host: string; site: string; organisation?: Organisation; category?: string; trackers: Tracker[]; programme?: ProgrammeCompany;
  vendors?: readonly Vendor[];
}

/** A carrier tied to a disclosed programme, order or hosting case. */
export interface Carrier { id: string; name: string; country: Country; programmes: { id: string; role: string }[] }

/** Where an address is, and how sure that is. Where only the registry knows and no network announces it, `asn` is 0 and `network` empty. */
export type Place =
  | { kind: 'located'; asn: number; network: string; country: Country; certainty: 'seen' | 'probable' | 'registered'; carrier?: Carrier }
  | { kind: 'anycast'; asn: number; network: string; registered?: Country; carrier?: Carrier }
  | { kind: 'disputed'; asn: number; network: string; countries: [Country, Country]; carrier?: Carrier }
  | { kind: 'nowhere'; why: 'private-network' | 'not-in-database' };

/** The lazy part, complete: names and addresses. */
export interface Knowledge {
  /** Date of the catalogue, YYYY-MM-DD. */
  readonly version: string;
  /** Registrable domain (private suffixes count), or the host itself. */
  siteOf(host: string): string;
  /** Everything known of a host; `patterns` are the rows its requests matched. */
  host(host: string, patterns?: readonly number[]): HostFacts;
  /**
   * Whose a host is that bears the name of the page's own site. Asks nobody: what no list and no network tells stays unknown.
   * Only for hosts of the page's own site other than the page's own host; the company's own hosts are no aliases.
   * @param address of the server, where the browser told it.
   */
  alias(host: string, address: string | undefined): Alias | undefined;
  indicator(row: number): Indicator;
  /**
   * @param address IPv4 or IPv6 text as the browser gives it.
   * @param edges what the answer's headers say of the place that gave it: believed only where the address is in the network that may say so.
   */
  place(address: string, edges?: readonly Edge[]): Place;
  source(id: string): Source | undefined;
}

/** What `boot.bin` gives: enough to judge a request, nothing to show. */
export interface BootIndex extends Classifier {
  readonly version: string;
  siteOf(host: string): string;
}
