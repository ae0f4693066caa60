/** The reviewed text of `catalogue/`, read and checked, before it is compiled. */
import type { EdgeFacts } from '../../src/knowledge/edge-facts.ts';
import type { Confidence, Country, Family, IndicatorType, Month, Role, Source, Vendor } from '../../src/knowledge/types.ts';

export interface IndicatorEntry {
  value: string;
  type: IndicatorType;
  family: string;
  role: Role;
  firstReported: Month;
  sources: string[];
  confidence: Confidence;
  licence: string;
  notes?: string;
  /** For addresses: network operator when it was reported and when the catalogue was reviewed. */
  network?: { then?: string; now?: string; /** Only where the registry and the address database agree. */ country?: Country };
}

/** A company that joined; one that a slide only announces is left out. */
export interface PrismCompany { company: string; joined: string; domains: string[]; asns: number[] }

/**
 * A carrier, or those of its networks that have the same ties: a carrier of which a report names only some networks is
 * several entries with the same id and name. Every AS number is in exactly one entry; `role` is a `TieRole` of records.ts.
 */
export interface CarrierEntry { id: string; name: string; country: Country; asns: number[]; programmes: { id: string; role: string }[] }

/** `organisation` is TrackerDB's id, where it knows the company. */
export interface VendorEntry extends Vendor { hosts: string[]; organisation?: string }

/** A company that others lend their names to. `hosts` are listed ones; `asns` networks that only this company uses. */
export interface AliasEntry { id: string; company: string; organisation?: string; asns: number[]; hosts: string[] }

export interface Catalogue {
  /** Date of the last review, YYYY-MM-DD. */
  version: string;
  /** Sorted by value, then type, in code-unit order: the row in this array is the indicator's number in every index. */
  indicators: IndicatorEntry[];
  families: Family[];
  sources: Source[];
  prism: PrismCompany[];
  carriers: CarrierEntry[];
  /** AS numbers that announce one address from many places: no country can be told. */
  anycast: { asn: number; name: string; source: string }[];
  edges: EdgeFacts;
  vendors: VendorEntry[];
  aliases: AliasEntry[];
}

/** One context card in one language; paragraphs are plain text, no markup. */
export interface CardText {
  title: string;
  /** One sentence for the list and the popup. */
  summary: string;
  /** What was disclosed or reported. */
  disclosed: string[];
  /** What it means for a request that Testigo saw, and what it does not mean. */
  means: string[];
  /** What one can do: short, calm, concrete. */
  todo: string[];
}

/** `catalogue/cards/<kind>/<id>.json`. The report that started Testigo is linked where `report` is true. */
export interface Card {
  id: string;
  kind: 'family' | 'programme' | 'detector';
  /** Said where the report and the record differ; shown in both languages. */
  report: boolean;
  en: CardText;
  es: CardText;
  sources: { title: string; publisher: string; date: string; url?: string }[];
}
