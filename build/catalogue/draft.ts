/** The catalogue as read, before it is judged: every entry keeps the file and the line it came from. */
import type { EdgeRule } from '../../src/knowledge/edge-facts.ts';
import type { Source } from '../../src/knowledge/types.ts';
import type { CarrierTie, FamilyText, IndicatorList, Programme } from './records.ts';
import type { Never } from './never.ts';
import type { AliasEntry, VendorEntry } from './types.ts';

export interface Located<T> { value: T; file: string; line: number }

/** One line of `indicators/<family>.csv`, still text. */
export interface IndicatorRow {
  value: string; type: string; role: string; reported: string; sources: string[]; confidence: string; licence: string; lists: string[];
  note: string; family: string;
}

/** One line of `networks.csv`: who announced an address, when it was reported and at the last review. */
export interface NetworkRow {
  address: string; then: string; then_country: string; operator: string; asn: string; now: string; registered: string; located: string; hosting: string;
}

export interface CompanyDraft { company: string; joined: string | undefined; domains: string[]; asns: number[] }
export interface CarrierDraft { id: string; name: string; country: string; asns: number[]; ties: CarrierTie[] }
export interface AnycastDraft { asn: number; name: string; source: string }
/** Without `why`, which editors read. */
export type EdgeDraft = EdgeRule & { name: string; sources: string[] };
export interface AirportsDraft { country: string; codes: string }

export interface Draft {
  version: string;
  indicators: Located<IndicatorRow>[];
  networks: Located<NetworkRow>[];
  lists: Located<IndicatorList>[];
  families: Located<FamilyText>[];
  /** `licence` is filled in from the lists. */
  sources: Located<Omit<Source, 'licence'> & { lists: string[] }>[];
  programmes: Located<Programme>[];
  prism: Located<CompanyDraft>[];
  carriers: Located<CarrierDraft>[];
  anycast: Located<AnycastDraft>[];
  edges: Located<EdgeDraft>[];
  airports: Located<AirportsDraft>[];
  vendors: Located<VendorEntry>[];
  aliases: Located<AliasEntry>[];
  never: Never;
}
