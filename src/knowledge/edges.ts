/**
 * Whether the place that an answer's header names is believed. Any server can send any header, so the word of an edge counts only where
 * the address database says that the answer came out of its network, and only for a code that is in the table.
 */
import type { Edge } from '../journal/types.ts';
import { AddressRanges } from './address-ranges.ts';
import type { EdgeFacts, EdgeRule } from './edge-facts.ts';
import { KnowledgeError } from './knowledge-error.ts';
import type { Country, Place } from './types.ts';

interface Rule { asns: ReadonlySet<number>; shared: ReadonlySet<number>; ranges: AddressRanges; codes: ReadonlyMap<string, Country>; airports: boolean }

export class Edges {
  readonly #rules = new Map<string, Rule[]>();
  readonly #airports: ReadonlyMap<string, Country>;

  /**
   * @param bytes section `edges` of `networks.bin`.
   * @throws KnowledgeError when it does not hold what it should.
   */
  constructor(bytes: Uint8Array) {
    try {
      const { rules, airports } = JSON.parse(new TextDecoder().decode(bytes)) as EdgeFacts;
      this.#airports = byCode(airports);
      for (const rule of rules) this.#add(rule);
    } catch (error) {
      throw new KnowledgeError('networks.bin', 'damaged', `what edges say is unreadable: ${String(error)}`);
    }
  }

  #add({ headers, asns, shared, ranges, codes, airports }: EdgeRule): void {
    const rule: Rule = { asns: new Set(asns), shared: new Set(shared), ranges: new AddressRanges(ranges), codes: byCode(codes), airports };
    for (const header of headers) this.#rules.set(header, [...this.#rules.get(header) ?? [], rule]);
  }

  /** @returns the place as its edge tells it, frozen; the place as it was where none is believed, or where two of them differ. */
  seen(place: Place, address: string, edges: readonly Edge[]): Place {
    if (place.kind === 'nowhere') return place;
    const { asn, network, carrier } = place;
    const countries = new Set(edges.flatMap((edge) => this.#countryOf(edge, asn, address) ?? []));
    const [country] = countries;
    if (country === undefined || countries.size > 1) return place;
    return Object.freeze({ kind: 'located', asn, network, country, certainty: 'seen', ...(carrier ? { carrier } : {}) });
  }

  #countryOf({ header, code }: Edge, asn: number, address: string): Country | undefined {
    const rule = this.#rules.get(header)?.find(({ asns, shared, ranges }) => asns.has(asn) || (shared.has(asn) && ranges.contain(address)));
    const name = code.toUpperCase();
    return rule && (rule.codes.get(name) ?? (rule.airports ? this.#airports.get(name) : undefined));
  }
}

const byCode = (codes: Record<Country, string>): Map<string, Country> =>
  new Map(Object.entries(codes).flatMap(([country, list]) => list.split(' ').map((code) => [code, country] as const)));
