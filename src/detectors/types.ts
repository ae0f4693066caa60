/** A detector: a pure function that turns one visit's record into findings. */
import type { ContactWay, Evidence, Visit } from '../journal/types.ts';
import type { CardId, Country, Indicator, Knowledge, Organisation, Place, ProgrammeCompany } from '../knowledge/types.ts';

/** From worst to least; `none` and `unknown` belong to a whole visit, never to a finding. */
export const LEVELS = ['alert', 'risk', 'exposure', 'note'] as const;
export type Level = (typeof LEVELS)[number];

export type DetectorId = 'known-infrastructure' | 'programme-company' | 'carrier-network' | 'tracker' | 'plaintext' | 'jurisdiction' | 'proxy-chain';

/** What a detector looks at. `today` decides ages; the core reads no clock. */
export interface Scene {
  visit: Visit;
  knowledge: Knowledge;
  /** The person's own country, or undefined when they told none and none could be guessed. */
  home: Country | undefined;
  today: number;
}

interface Base { level: Level; subject: string; card: CardId; evidence: Evidence[] }

export interface ChainHop { host: string; url: string; status?: number; address?: string; place?: Place; organisation?: Organisation }

/** One thing a detector says. `detector` decides the rest of the shape, and the words. */
export type Finding =
  | (Base & { detector: 'known-infrastructure'; indicator: Indicator; way: ContactWay; by: 'host' | 'url' | 'address';
      outcome: Evidence['outcome']; age: 'recent' | 'dated' | 'old';
      /** `history` is told in the details only: no badge, no count, no notification. */
      weight: 'present' | 'history';
      /** It belongs to what the tab showed, or tried to open, just before this page. */
      earlier?: true })
  | (Base & { detector: 'programme-company'; programme: ProgrammeCompany; hosts: string[] })
  | (Base & { detector: 'carrier-network'; place: Place; programmes: string[] })
  | (Base & { detector: 'tracker'; organisation?: Organisation; category: string; hosts: string[] })
  | (Base & { detector: 'plaintext'; what: 'cookies' | 'forms' | 'identifiers' | 'page' | 'request' })
  | (Base & { detector: 'jurisdiction'; country: Country; companies: string[]; foreign: boolean })
  | (Base & { detector: 'proxy-chain'; hops: ChainHop[]; countries: Country[]; bounce: boolean });

export interface Detector { id: DetectorId; highest: Level; card: CardId; detect(scene: Scene): Finding[] }
