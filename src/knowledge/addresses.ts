/**
 * Addresses: which network announces one, and what is known of where it is.
 *
 * What the edge itself says of its place goes before the databases, where it is believed: `edges.ts`. Otherwise
 * certainty is settled when the files are built: two sources name one country and the network is not anycast: `probable`; only the
 * registry is known: `registered`; they name different ones: `disputed`; the network announces one address from many places: `anycast`.
 * Loopback, private and reserved space are rows like any other.
 */
import type { Edge } from '../journal/types.ts';
import { Ipv4Ranges } from './address-ipv4.ts';
import { Ipv6Ranges } from './address-ipv6.ts';
import { NetworkNames } from './address-names.ts';
import { ADDRESS_SECTION as S, MARK, NETWORK_SECTION, VALUE } from './address-sections.ts';
import { ipv4Of, readAddress } from './address-text.ts';
import { AddressValues } from './address-values.ts';
import { Edges } from './edges.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { Sections } from './sections.ts';
import type { Carrier, Place } from './types.ts';

export interface AddressIndex {
  /**
   * @param address IPv4 or IPv6 text as the browser gives it, also in brackets or with a zone id; anything else is nowhere.
   * @param edges what the answer's headers say of its place; only what the address's network may say is believed.
   * @returns a place that other calls may return too: it is frozen.
   */
  place(address: string, edges?: readonly Edge[]): Place;
  /** The AS number that announces the address, if one does. */
  asnOf(address: string): number | undefined;
}

/** A carrier as `addresses.bin` holds it. */
export interface CarrierNetworks extends Carrier { asns: number[] }

/**
 * What was looked up lately is kept: half of all requests go where the one before went, and a page meets few networks. Addresses are
 * kept in slots taken by their bits (a power of two), places by their value, and forgotten together once there are too many.
 */
const ADDRESS_SLOTS = 1024;
const PLACES_AT_MOST = 8192;

/**
 * @param addresses the bytes of `addresses.bin`, kept and never copied.
 * @param networks the bytes of `networks.bin` of the same build.
 * @throws KnowledgeError when a file is foreign, outdated, damaged, or of another build than the other.
 */
export function openAddresses(addresses: ArrayBuffer, networks: ArrayBuffer): AddressIndex {
  return new PackedAddresses(new Sections(addresses, 'addresses'), new Sections(networks, 'networks'));
}

const UNKNOWN: Place = Object.freeze({ kind: 'nowhere', why: 'not-in-database' });
const PRIVATE: Place = Object.freeze({ kind: 'nowhere', why: 'private-network' });

class PackedAddresses implements AddressIndex {
  readonly #ipv4: Ipv4Ranges;
  readonly #ipv6: Ipv6Ranges;
  readonly #values: AddressValues;
  readonly #names: NetworkNames;
  readonly #edges: Edges;
  readonly #carriers = new Map<number, Carrier>();
  readonly #valueCount: number;
  readonly #fineFirst: Uint32Array;
  readonly #fineStarts: Uint32Array;
  readonly #fineValues: Uint32Array;
  readonly #words = new Uint32Array(4);
  /** An address and its place share a slot. At first all slots hold 0.0.0.0. */
  readonly #lateAddresses = new Uint32Array(ADDRESS_SLOTS);
  readonly #latePlaces: Place[];
  readonly #places = new Map<number, Place>();
  #lastAddress = '';
  #lastPlace = UNKNOWN;

  constructor(file: Sections, names: Sections) {
    const [seal, valueCount] = file.words(S.seal);
    if (seal !== names.words(NETWORK_SECTION.seal)[0]) throw new KnowledgeError('networks.bin', 'foreign', 'it belongs to another addresses.bin');
    this.#valueCount = valueCount!;
    this.#ipv4 = new Ipv4Ranges(file, S.ipv4);
    this.#ipv6 = new Ipv6Ranges(file, S.ipv6);
    this.#fineFirst = file.words(S.fineFirst);
    this.#fineStarts = file.words(S.fineStarts);
    this.#fineValues = file.words(S.fineValues);
    this.#values = new AddressValues(file);
    this.#names = new NetworkNames(names);
    this.#edges = new Edges(names.bytes(NETWORK_SECTION.edges));
    const carriers = JSON.parse(new TextDecoder().decode(file.bytes(S.carriers))) as CarrierNetworks[];
    for (const { asns, ...carrier } of carriers) for (const asn of asns) this.#carriers.set(asn, carrier);
    this.#latePlaces = new Array<Place>(ADDRESS_SLOTS).fill(this.#placeOf(this.#ipv4.of(0)));
  }

  place(address: string, edges?: readonly Edge[]): Place {
    return edges === undefined || edges.length === 0 ? this.#placeAt(address) : this.#edges.seen(this.#placeAt(address), address, edges);
  }

  #placeAt(address: string): Place {
    if (address === this.#lastAddress) return this.#lastPlace;
    const ipv4 = ipv4Of(address);
    const place = ipv4 >= 0 ? this.#atIpv4(ipv4) : this.#placeOf(this.#valueOf(address));
    this.#lastAddress = address;
    this.#lastPlace = place;
    return place;
  }

  asnOf(address: string): number | undefined {
    const asn = this.#values.number(this.#values.network(this.#valueOf(address)));
    return asn === 0 ? undefined : asn;
  }

  #atIpv4(address: number): Place {
    // Neighbours often are the same service; the upper bits keep those of one /24 apart from those of the next.
    const slot = (address ^ address >>> 10) & ADDRESS_SLOTS - 1;
    if (this.#lateAddresses[slot] === address) return this.#latePlaces[slot]!;
    const place = this.#placeOf(this.#ipv4.of(address));
    this.#lateAddresses[slot] = address;
    this.#latePlaces[slot] = place;
    return place;
  }

  #valueOf(address: string): number {
    const words = this.#words;
    const family = readAddress(address, words);
    if (family === 'malformed') return VALUE.unknown;
    if (family === 'ipv4') return this.#ipv4.of(words[3]!);
    const value = this.#ipv6.of(words[0]!, words[1]!);
    return value < this.#valueCount ? value : this.#fineValueOf(value - this.#valueCount);
  }

  /** A /64 with borders inside: few, and with few rows each. */
  #fineValueOf(row: number): number {
    const [, , upper, lower] = this.#words;
    let at = this.#fineFirst[row + 1]! - 1;
    for (; at > this.#fineFirst[row]!; at--) {
      const start = this.#fineStarts[at * 2]!;
      if (start < upper! || (start === upper! && this.#fineStarts[at * 2 + 1]! <= lower!)) break;
    }
    return this.#fineValues[at]!;
  }

  #placeOf(value: number): Place {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    const place = Object.freeze(this.#describe(value));
    if (this.#places.size === PLACES_AT_MOST) this.#places.clear();
    this.#places.set(value, place);
    return place;
  }

  #describe(value: number): Place {
    if (value === VALUE.unknown) return UNKNOWN;
    if (value === VALUE.private) return PRIVATE;
    const row = this.#values.network(value);
    const asn = this.#values.number(row);
    const network = this.#names.of(row);
    const carrier = this.#carriers.get(asn);
    const place = this.#located(value, asn, network);
    if (carrier !== undefined && place.kind !== 'nowhere') place.carrier = carrier;
    return place;
  }

  #located(value: number, asn: number, network: string): Place {
    const country = this.#values.country(value);
    const mark = this.#values.mark(value);
    if (country === undefined) return mark === MARK.anycast ? { kind: 'anycast', asn, network } : UNKNOWN;
    if (mark === MARK.anycast) return { kind: 'anycast', asn, network, registered: country };
    if (mark >= MARK.other) return { kind: 'disputed', asn, network, countries: [country, this.#values.countryNumbered(mark - MARK.other)] };
    return { kind: 'located', asn, network, country, certainty: mark === MARK.agreed ? 'probable' : 'registered' };
  }
}
