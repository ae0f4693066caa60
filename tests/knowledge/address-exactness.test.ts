/** The whole of the pinned sources: the index says at every border what the source files say, row by row. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { type CompiledAddresses, compileAddresses } from '../../build/index/addresses.ts';
import type { AddressIndex } from '../../src/knowledge/addresses.ts';
import { open } from './address-fixture.ts';
import { Reference, sayPlace } from './address-reference.ts';

const IPV6_ROWS = 12_000;

describe('the pinned sources', () => {
  const catalogue = loadCatalogue();
  const anycast = catalogue.anycast.map(({ asn }) => asn);
  let files: CompiledAddresses;
  let index: AddressIndex;
  beforeAll(() => {
    files = compileAddresses(catalogue);
    index = open(files);
  }, 120_000);

  it('compile to the same bytes again', { timeout: 120_000 }, () => {
    const again = compileAddresses(catalogue);
    expect(Buffer.compare(again.addresses, files.addresses)).toBe(0);
    expect(Buffer.compare(again.networks, files.networks)).toBe(0);
  });

  it('IPv4: every row of every source begins and ends where it should', { timeout: 120_000 }, () => {
    const reference = new Reference(4, anycast);
    const borders = new Set<number>();
    for (const { from, to } of [reference.asn, reference.country, reference.second]) {
      for (let row = 0; row < from.length; row++) {
        const [first, last] = [Number(from[row]), Number(to[row])];
        for (const address of [first - 1, first, last, last + 1]) if (address >= 0 && address <= 0xffff_ffff) borders.add(address);
      }
    }
    expect(borders.size).toBeGreaterThan(1_000_000);
    expect(differences(borders, (address) => reference.say(address), textOfIpv4)).toEqual([]);
  });

  it('IPv6: a sample of rows of every source does, and every row with a border inside a /64', { timeout: 120_000 }, () => {
    const reference = new Reference(6, anycast);
    const borders: bigint[] = [];
    const random = seeded(20261122);
    for (const { from, to } of [reference.asn, reference.country, reference.second]) {
      const share = IPV6_ROWS / from.length;
      for (let row = 0; row < from.length; row++) {
        const [first, last] = [BigInt(from[row]!), BigInt(to[row]!)];
        const insideUnit = (first & 0xffff_ffff_ffff_ffffn) !== 0n || (last + 1n & 0xffff_ffff_ffff_ffffn) !== 0n;
        // All sources are within 2000::/3.
        if (insideUnit || random() < share) borders.push(first - 1n, first, last, last + 1n);
      }
    }
    expect(borders.length).toBeGreaterThan(100_000);
    expect(differences(borders, (address) => reference.say(address), textOfIpv6)).toEqual([]);
  });

  it('know the carriers of the catalogue by their networks', () => {
    expect(carrierOf(8151)).toBeDefined();
    const uninet = index.place('200.33.146.1');
    expect(uninet).toMatchObject({ kind: 'located', asn: 8151, country: 'MX', certainty: 'probable' });
    expect('carrier' in uninet ? uninet.carrier : undefined).toEqual(carrierOf(8151));
  });

  it('fit their budget', () => expect(files.addresses.length).toBeLessThan(3_500_000));

  function carrierOf(asn: number): object | undefined {
    const found = catalogue.carriers.find(({ asns }) => asns.includes(asn));
    return found && { id: found.id, name: found.name, country: found.country, programmes: found.programmes };
  }

  /** The first few, in words; one with both sides of the comparison each. */
  function differences<A>(addresses: Iterable<A>, wanted: (address: A) => string, text: (address: A) => string): string[] {
    const found: string[] = [];
    for (const address of addresses) {
      const said = sayPlace(index.place(text(address)));
      if (said !== wanted(address) && found.push(`${text(address)}: ${said} instead of ${wanted(address)}`) === 5) break;
    }
    return found;
  }
});

const textOfIpv4 = (address: number): string => `${address >>> 24}.${address >>> 16 & 255}.${address >>> 8 & 255}.${address & 255}`;

const textOfIpv6 = (address: bigint): string => address.toString(16).padStart(32, '0').match(/..../g)!.join(':');

/** mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 0x1_0000_0000;
  };
}
