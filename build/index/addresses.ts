/**
 * Compiles `addresses.bin` (ranges, countries, certainty, carriers) and `networks.bin` (names of the networks, and what their edges say). They belong together: the
 * look-up refuses a pair from different builds. The same sources and catalogue give the same bytes.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { ADDRESS_SECTION as S, NETWORK_SECTION as N, STRIDE } from '../../src/knowledge/address-sections.ts';
import type { CarrierNetworks } from '../../src/knowledge/addresses.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type AddressFamily, addressNumber, type NetworkName, readCountries, readNetworks, type Row, SPACE } from './addresses-csv.ts';
import { cutAtSixtyFour } from './addresses-fine.ts';
import { type ExtraRow, verdictOf } from './addresses-merge.ts';
import { packRanges, type Range } from './addresses-pack.ts';
import { type Special, specialRows } from './addresses-special.ts';
import { sweep, withoutOverlaps } from './addresses-sweep.ts';
import { type Value, ValueNumbers } from './addresses-values.ts';
import { edgesOf } from './edges.ts';
import { type Section, writeSections } from './write-sections.ts';

/** Paths of CSV files newer than the pinned packages, in the same formats; each replaces one. */
export interface AddressOptions {
  asn4?: string;
  asn6?: string;
  country4?: string;
  country6?: string;
  /** The second source of countries. */
  second4?: string;
  second6?: string;
  extra?: ExtraRow[];
}

export interface CompiledAddresses { addresses: Uint8Array; networks: Uint8Array }

/** What of the catalogue goes in. */
export type AddressCatalogue = Pick<Catalogue, 'carriers' | 'anycast'> & Partial<Pick<Catalogue, 'edges'>>;

/** @throws Error that names file and line when a source cannot be read. */
export function compileAddresses(catalogue: AddressCatalogue, options: AddressOptions = {}): CompiledAddresses {
  const anycast = new Set(catalogue.anycast.map(({ asn }) => asn));
  const values = new ValueNumbers();
  const ipv4 = rangesOf('ipv4', anycast, values, options);
  const ipv6 = rangesOf('ipv6', anycast, values, options);
  values.settle();
  const numbered = (ranges: ValuedRange[]): Range[] => ranges.map(({ from, value }) => ({ from, value: value.number }));
  const fine = cutAtSixtyFour(numbered(ipv6), values.count);

  const names = [...packNames(values.networks()), edgesOf(catalogue)];
  const seal = sealOf(names);
  const sections = new Map<number, Section>([[S.seal, Uint32Array.of(seal, values.count)], [S.carriers, carriersOf(catalogue)]]);
  const add = (more: Map<number, Section>, first = 0): void => { for (const [number, section] of more) sections.set(first + number, section); };
  add(values.sections());
  add(packRanges(numbered(ipv4), 1), S.ipv4);
  add(packRanges(fine.ranges, 2), S.ipv6);
  add(fine.sections);
  return {
    addresses: writeSections('addresses', Array.from(sections, (_, number) => sections.get(number)!)),
    networks: writeSections('networks', [Uint32Array.of(seal), ...names]),
  };
}

interface ValuedRange { from: bigint; value: Value }

function rangesOf(family: AddressFamily, anycast: ReadonlySet<number>, values: ValueNumbers, options: AddressOptions): ValuedRange[] {
  const { networks, countries, seconds } = readSources(family, options);
  const ranges: ValuedRange[] = [];
  sweep<[ExtraRow, Special, NetworkName, string, string]>(
    [extraRows(options.extra ?? [], family), specialRows(family), networks, countries, seconds], SPACE[family],
    (from, said) => {
      const value = values.add(verdictOf(...said, anycast));
      if (ranges.at(-1)?.value !== value) ranges.push({ from, value });
    },
  );
  return ranges;
}

export interface AddressSources { networks: readonly Row<NetworkName>[]; countries: readonly Row<string>[]; seconds: readonly Row<string>[] }

/** The sources of one family, sorted and without overlaps. Throws like `compileAddresses`. */
export function readSources(family: AddressFamily, options: AddressOptions = {}): AddressSources {
  const [asn, country, second] = family === 'ipv4'
    ? [options.asn4, options.country4, options.second4] : [options.asn6, options.country6, options.second6];
  return {
    networks: withoutOverlaps(readNetworks(asn ?? pinned('asn', family), family)),
    countries: withoutOverlaps(readCountries(country ?? pinned('asn-country', family), family)),
    seconds: withoutOverlaps(readCountries(second ?? pinned('dbip-country', family), family)),
  };
}

const pinned = (name: string, family: AddressFamily): string =>
  join(dirname(createRequire(import.meta.url).resolve(`@ip-location-db/${name}/package.json`)), `${name}-${family}.csv`);

function extraRows(extra: readonly ExtraRow[], family: AddressFamily): readonly Row<ExtraRow>[] {
  const ours = extra.filter(({ from }) => from.includes(':') === (family === 'ipv6'));
  return withoutOverlaps(ours.map((row) => ({ from: addressNumber(row.from, family), to: addressNumber(row.to, family), of: row })));
}

/** Sections `lengths` to `names` of `networks.bin`. */
function packNames(networks: readonly NetworkName[]): Section[] {
  const names = networks.map(({ name }) => new TextEncoder().encode(name).subarray(0, 255));
  const bases: number[] = [];
  let length = 0;
  names.forEach((name, network) => {
    if (network % STRIDE === 0) bases.push(length);
    length += name.length;
  });
  const sections: Record<Exclude<keyof typeof N, 'seal' | 'edges'>, Section> = {
    lengths: Uint8Array.from(names, (name) => name.length), bases: Uint32Array.from(bases), names: Buffer.concat(names),
  };
  return [sections.lengths, sections.bases, sections.names];
}

/** Other names, another seal; by chance the same only once in 2³². */
function sealOf(sections: readonly Section[]): number {
  const hash = createHash('sha256');
  for (const section of sections) hash.update(section);
  return hash.digest().readUInt32LE(0);
}

function carriersOf({ carriers }: AddressCatalogue): Uint8Array {
  const kept: CarrierNetworks[] = carriers.map(({ id, name, country, programmes, asns }) => ({ id, name, country, programmes, asns }));
  return new TextEncoder().encode(JSON.stringify(kept));
}
