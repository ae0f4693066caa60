/** The parts of the catalogue that are read by people and cards, not compiled into an index. */
import type { Country, Family } from '../../src/knowledge/types.ts';

/** A page that says so. `checked`: the page was read, only listed elsewhere, or not opened yet. */
export interface Reference { title: string; publisher: string; date: string; url?: string; checked: 'read' | 'listed' | 'no' }

/** A published list that indicators were taken from. `licence` is an SPDX id; `asks` says what it demands of us. */
export interface IndicatorList { id: string; repository: string; commit: string; licence: string; holder: string; asks: string }

export type FamilyText = Family & { about: string; latinAmerica?: string; references: Reference[] };

/** A disclosed programme, tool, technique, order, law or case: the facts that its card is written from. */
export interface Programme {
  id: string;
  name: string;
  kind: string;
  actor: string;
  countries: Country[];
  /** Named in the report that started Testigo. */
  report: boolean;
  disclosed: { date: string; by: string[] };
  facts: string[];
  /** What the record says where the report says something else. */
  correction?: string;
  means: string;
  family?: string;
  references: Reference[];
}

/** Why a carrier is in the catalogue. `asns` narrows the tie to some of its networks. */
export interface CarrierTie { programme: string; role: TieRole; asns: number[] | undefined; source: Reference }

/**
 * partner: reporters identified it as the partner of a programme; addressee: a published order names it; spyware-host: a
 * published scan found a spyware server among its addresses; holds-range: it announces today an address that a scan found
 * with another operator; tracking-header: it added an identifier to its customers' unencrypted requests.
 */
export const TIE_ROLES = ['partner', 'addressee', 'spyware-host', 'holds-range', 'tracking-header'] as const;
export type TieRole = (typeof TIE_ROLES)[number];
