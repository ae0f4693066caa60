/**
 * What a page shows, as plain data: no sentence in any language, no browser object. The worker stores it, the popup paints
 * it, the command line prints it. Caps are applied here; `more` counts say what was cut.
 */
import type { FirefoxSays } from '../detectors/purpose.ts';
import type { Finding, Level } from '../detectors/types.ts';
import type { Evidence, Gap, Time } from '../journal/types.ts';
import type { Country, Organisation, Place, ProgrammeCompany } from '../knowledge/types.ts';

/** The level of a whole visit. */
export type VisitLevel = Level | 'none' | 'unknown';

/** Why a host has no place: the named reasons of the design. `not-told`: it answered, and the browser gave no address. */
export type NoPlace = 'cached' | 'page-worker' | 'proxy' | 'private-network' | 'not-in-database' | 'no-answer' | 'not-told';
export type SeenPlace = Exclude<Place, { kind: 'nowhere' }> | { kind: 'nowhere'; why: NoPlace };

export interface HostRow { host: string; requests: number; thirdParty: boolean; address?: string; place: SeenPlace; evidence: Evidence[] }

/** Who: one company (or one unnamed site) and the hosts through which it learned of the visit. */
export interface CompanyRow {
  /** Name as the catalogue has it, or the registrable domain when no owner is known. */
  name: string;
  known: boolean;
  organisation?: Organisation;
  /** TrackerDB category, e.g. `advertising`; undefined for the site's own owner or when unknown. */
  category?: string;
  /** Firefox's own list: says too that it tracks, or is the only one that gives it that category. */
  firefox?: FirefoxSays;
  programme?: ProgrammeCompany;
  /** The company that runs the page itself. */
  own: boolean;
  requests: number;
  hosts: HostRow[];
}

/** Where: one country in which servers answered, with how sure that is. `code` '' collects what has no country. */
export interface CountryRow { code: Country | ''; requests: number; certainty: 'seen' | 'probable' | 'registered' | 'disputed' | 'not-knowable'; networks: { asn: number; name: string; requests: number }[]; hosts: string[] }

/** A sentence to be said: an id in the words, with its arguments. */
export interface Message { id: string; args?: Record<string, string | number | string[]> }

export interface Exposure {
  visit: string;
  tabId: number;
  private: boolean;
  url: string;
  site: string;
  level: VisitLevel;
  /** One or two sentences; the first alone must be true and enough. */
  sentence: Message[];
  /** Companies other than the site's own owner: the number on the badge. */
  thirdParties: number;
  requests: number;
  companies: CompanyRow[];
  countries: CountryRow[];
  /** The popup's one line of country codes: how many companies have their seat where. `code` '' = seat not known. */
  seats: { code: Country | ''; companies: number }[];
  findings: Finding[];
  gaps: Gap[];
  since: Time;
  more: { companies: number; hosts: number; requests: number; findings: number };
  catalogue: string;
}

/** What the popup can be asked to paint. Impossible states cannot be drawn. */
export type PopupState =
  /**
   * `storage` is there when the session record refuses: what is shown is true, and may be lost with the worker. `hidden`: how many findings the person
   * wants to read nothing of; the exposure is without them. `until`: when the mute of the site ends; `quiet`: ids of the muted companies.
   */
  | { state: 'exposure'; exposure: Exposure; muted: boolean; until?: number; quiet?: string[]; hidden?: number; storage?: 'full' | 'failing' }
  | { state: 'blind'; site?: string }
  | { state: 'browser-page' }
  | { state: 'not-observed'; site: string; why: 'started-late' | 'nothing-yet' }
  | { state: 'error'; what: 'data' | 'unknown' };

/** The toolbar badge: at most three characters. */
export interface Badge { text: string; level: VisitLevel }
