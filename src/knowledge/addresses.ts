/**
 * Addresses: which network announces one, and what is known of where it is.
 *
 * Certainty is settled when the files are built: two sources name one country and the network is not anycast: `probable`; only the
 * registry is known: `registered`; they name different ones: `disputed`; the network announces one address from many places: `anycast`.
 * Loopback, private and reserved space are rows like any other.
 */
import { Ipv4Ranges } from './address-ipv4.ts';
import { Ipv6Ranges } from './address-ipv6.ts';
import { NetworkNames } from './address-names.ts';
import { ADDRESS_SECTION as S, MARK, NETWORK_SECTION, VALUE } from './address-sections.ts';
import { ipv4Of, readAddress } from './address-text.ts';
import { AddressValues } from './address-values.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { Sections } from './sections.ts';
import type { Carrier, Place } from './types.ts';

export interface AddressIndex {
  /**
   * @param address IPv4 or IPv6 text as the browser gives it, also in brackets or with a zone id; anything else is nowhere.
   * @returns a place that other calls may return too: it is frozen.
   */
  place(address: string): Place;
  /** The AS number that announces the address, if one does. */
  asnOf(address: string): number | undefined;
}

/** A carrier as `addresses.bin` holds it. */
export interface CarrierNetworks extends Carrier { asns: number[] }

/** Values seen lately; real traffic meets few networks, and a made-up one should not grow the memory. */
const REMEMBERED = 1024;

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
  readonly #carriers = new Map<number, Carrier>();
  readonly #valueCount: number;
  readonly #fineFirst: Uint32Array;
  readonly #fineStarts: Uint32Array;
  readonly #fineValues: Uint32Array;
  readonly #words = new Uint32Array(4);
  readonly #places = new Map<number, Place>();

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
    const carriers = JSON.parse(new TextDecoder().decode(file.bytes(S.carriers))) as CarrierNetworks[];
    for (const { asns, ...carrier } of carriers) for (const asn of asns) this.#carriers.set(asn, carrier);
  }

  place(address: string): Place {
    const value = this.#valueOf(address);
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    const place = Object.freeze(this.#describe(value));
    if (this.#places.size >= REMEMBERED) this.#places.clear();
    this.#places.set(value, place);
    return place;
  }

  asnOf(address: string): number | undefined {
    const asn = this.#values.numbers[this.#values.network(this.#valueOf(address))]!;
    return asn === 0 ? undefined : asn;
  }

  #valueOf(address: string): number {
    const ipv4 = ipv4Of(address);
    if (ipv4 >= 0) return this.#ipv4.of(ipv4);
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

  #describe(value: number): Place {
    if (value === VALUE.unknown) return UNKNOWN;
    if (value === VALUE.private) return PRIVATE;
    const row = this.#values.network(value);
    const asn = this.#values.numbers[row]!;
    const carrier = this.#carriers.get(asn);
    const network = { asn, network: this.#names.of(row), ...(carrier === undefined ? {} : { carrier }) };
    const country = this.#values.country(value);
    const mark = this.#values.mark(value);
    if (mark === MARK.anycast) return { kind: 'anycast', ...network, ...(country === undefined ? {} : { registered: country }) };
    if (country === undefined) return UNKNOWN;
    if (mark >= MARK.other) return { kind: 'disputed', ...network, countries: [country, this.#values.countryNumbered(mark - MARK.other)] };
    return { kind: 'located', ...network, country, certainty: mark === MARK.agreed ? 'probable' : 'registered' };
  }
}
