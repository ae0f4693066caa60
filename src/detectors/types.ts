/** A detector: a pure function that turns one visit's record into findings. */
import type { ContactWay, Evidence, Look, RequestType, Sign, Stage, Visit } from '../journal/types.ts';
import { PATTERNS, type PatternId, type What } from './patterns.ts';
import type { FirefoxSays } from './purpose.ts';
import type { CardId, Country, Indicator, Knowledge, Organisation, Place, ProgrammeCompany } from '../knowledge/types.ts';

/** From worst to least; `none` and `unknown` belong to a whole visit, never to a finding. */
export const LEVELS = ['alert', 'risk', 'exposure', 'note'] as const;
export type Level = (typeof LEVELS)[number];

const OTHERS = ['known-infrastructure', 'plaintext', 'programme-company', 'carrier-network', 'proxy-chain', 'shared-identifier', 'jurisdiction', 'tracker'] as const;
export type DetectorId = PatternId | (typeof OTHERS)[number];

/** Every detector there is; the order in which they are told is that of index.ts. */
export const DETECTOR_IDS: readonly DetectorId[] = [...OTHERS, ...Object.keys(PATTERNS) as PatternId[]];

/** What a detector looks at. `today` decides ages; the core reads no clock. */
export interface Scene {
  visit: Visit;
  knowledge: Knowledge;
  /** The person's own country, or undefined when they told none and none could be guessed. */
  home: Country | undefined;
  today: number;
  /** What other visits of this browser session showed; undefined where there are none to compare with. */
  elsewhere?: Elsewhere;
}

/** The other visits of the session, of public windows for a public one, of private windows for a private one. */
export interface Elsewhere {
  /** Sites on whose pages, and hosts to which, the same name went. */
  named(hash: string): readonly { site: string; host: string }[];
  /** Addresses at which the host answered. */
  addresses(host: string): readonly string[];
  /** Hosts that answered at the address, each once a visit. */
  at(address: string): readonly Answered[];
}

/** A host that answered at an address: whether a page of it was opened, and whether the answer came over TLS, so that it proves whose it is. */
export interface Answered { host: string; opened: boolean; secure: boolean }

interface Base { level: Level; subject: string; card: CardId; evidence: Evidence[] }

export interface ChainHop {
  host: string; url: string; status?: number; address?: string; place?: Place; organisation?: Organisation;
  /** The page before sent the browser here by itself, not by a server's redirect. */
  by?: 'script';
  /** A cookie was sent or set there, where that was heard. */
  cookie?: true;
}

/** A pattern that the requests to one company (or host) show. */
export type PatternFinding = {
  [Id in PatternId]: Base & {
    detector: Id; what: What<Id>;
    /** The company that received it, where one is known; `subject` is its name, or the host. */
    organisation?: Organisation;
    hosts: string[];
    /** How many requests showed it. */
    count: number;
    /** Names of parameters, of a header, of a service: whatever the sentence needs; never a value that names a person. */
    details: string[];
  };
}[PatternId];

/** One thing a detector says. `detector` decides the rest of the shape, and the words. */
export type Finding =
  | PatternFinding
  /** One name for the person, seen by several companies. */
  | (Base & { detector: 'shared-identifier';
      /** `redirect`: handed over by one company's redirect; `page`: the page's requests carried it to each; `sites`: one company saw it on several sites. */
      how: 'redirect' | 'page' | 'sites';
      companies: string[]; hosts: string[]; sites: string[];
      /** The page's own company is among them, and named first. */
      own?: boolean;
      /** Where it stood: names of parameters, `path`, `cookie`. */
      places: string[] })
  | (Base & { detector: 'known-infrastructure'; indicator: Indicator; way: ContactWay; by: 'host' | 'url' | 'address';
      outcome: Evidence['outcome']; age: 'recent' | 'dated' | 'old';
      /** `history` is told in the details only: no badge, no count, no notification. */
      weight: 'present' | 'history';
      /** It belongs to what the tab showed, or tried to open, just before this page. */
      earlier?: true })
  | (Base & { detector: 'programme-company'; programme: ProgrammeCompany; hosts: string[] })
  | (Base & { detector: 'carrier-network'; place: Place; programmes: string[] })
  | (Base & { detector: 'tracker'; organisation?: Organisation; category: string; hosts: string[];
      /** What Firefox's own list says of it, where that browser told. */
      firefox?: FirefoxSays })
  | (Base & { detector: 'plaintext'; what: 'cookies' | 'forms' | 'identifiers' | 'page' | 'way' | 'request' })
  | (Base & { detector: 'jurisdiction'; country: Country; companies: string[]; foreign: boolean })
  | (Base & { detector: 'proxy-chain'; hops: ChainHop[]; countries: Country[]; bounce: boolean;
      /** Strangers in between (bounce trackers, among others), by company, or by site where none is known; and those of them where a cookie was heard. */
      bouncers: string[]; cookies: string[] });

/**
 * What a detector looks for in single requests while they happen, for what cannot be told from the visit's record afterwards.
 * Pure, quick (it sees every request), and blind to who is a third party: that is decided in `detect`.
 */
export interface Eye {
  at: Stage;
  /** Only these types; all of them when left out. */
  types?: ReadonlySet<RequestType>;
  /** Only what the browser's own lists know. */
  flagged?: true;
  /** Only where one of these headers came, by lower-case name. */
  headers?: readonly string[];
  notice(look: Look): Omit<Sign, 'detector'> | undefined;
}

export interface Detector {
  id: DetectorId; highest: Level; card: CardId;
  eyes?: readonly Eye[];
  detect(scene: Scene): Finding[];
}
