/**
 * The address index: size, exactness on a sample, and time of a look-up beside `maxmind`, which finds network, name and the registry's
 * country in a database made of the same rows. Ours also says how sure the country is, and names the carrier.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gunzipSync } from 'node:zlib';
import maxmind, { type AsnResponse, type CountryResponse, type Reader } from 'maxmind';
import { loadCatalogue } from '../build/catalogue/load.ts';
import { compileAddresses, readSources } from '../build/index/addresses.ts';
import { type AddressFamily, type NetworkName, type Row, SPACE } from '../build/index/addresses-csv.ts';
import { sweep } from '../build/index/addresses-sweep.ts';
import { type AddressIndex, openAddresses } from '../src/knowledge/addresses.ts';
import type { Place } from '../src/knowledge/types.ts';
import { Reference, sayPlace } from '../tests/knowledge/address-reference.ts';
import { type Value, writeMmdb } from './address-mmdb.ts';
import { Random } from './random.ts';
import type { Goal } from './types.ts';

const ROUNDS = 31;
const LOOKUPS = 5_000;
const SAMPLE = 20_000;
const MEGABYTE = 1_000_000;

/** The names of MaxMind's own databases. */
type PeerRecord = Partial<AsnResponse> & Partial<CountryResponse>;

/** Takes about half a minute. */
export async function benchAddresses(): Promise<Goal[]> {
  const catalogue = loadCatalogue();
  const files = compileAddresses(catalogue);
  const folder = mkdtempSync(join(tmpdir(), 'testigo-bench-'));
  try {
    const none = join(folder, 'none.csv');
    writeFileSync(none, '');
    const single = compileAddresses(catalogue, { second4: none, second6: none });
    const mmdb = join(folder, 'peer.mmdb');
    writeFileSync(mmdb, writeMmdb({ ipv4: peerRows('ipv4'), ipv6: peerRows('ipv6') }));
    const index = openAddresses(Uint8Array.from(files.addresses).buffer, Uint8Array.from(files.networks).buffer);
    const peer = await maxmind.open<PeerRecord>(mmdb);
    const random = new Random(8151);
    const reference = new Reference(4, catalogue.anycast.map(({ asn }) => asn));
    return [
      ...sizes(files.addresses, single.addresses, files.networks),
      exactness(index, reference, random),
      ...realTraffic(index, peer),
      ratio('address look-up vs maxmind, random', '>= 3', '>= 5', index, peer, Array.from({ length: LOOKUPS }, () => text(random.below(224 * 2 ** 24)))),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizes(both: Uint8Array, single: Uint8Array, names: Uint8Array): Goal[] {
  const deflated = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length / MEGABYTE;
  return [
    atMost('addresses.bin', both.length / MEGABYTE, 'MB', 4.5, 3.5),
    atMost('addresses.bin with one source of countries, deflated', deflated(single), 'MB', 2, 1.6),
    atMost('what the second source of countries adds, deflated', deflated(both) - deflated(single), 'MB', 0.4, 0.4),
    atMost('networks.bin, deflated', deflated(names), 'MB', 1.1, 0.9),
  ];
}

function exactness(index: AddressIndex, reference: Reference, random: Random): Goal {
  let different = 0;
  for (let done = 0; done < SAMPLE; done++) {
    const address = random.below(2 ** 32);
    if (sayPlace(index.place(text(address))) !== reference.say(address)) different++;
  }
  return atMost(`random addresses, of ${SAMPLE}, told otherwise than by the sources`, different, 'addresses', 0, 0);
}

/** The addresses of recorded requests in their order; without the recordings there is nothing to say. */
function realTraffic(index: AddressIndex, peer: Reader<PeerRecord>): Goal[] {
  const folder = join(process.env['TESTIGO_CORPORA'] ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url)), 'netlogs');
  if (!existsSync(folder)) {
    console.warn(`\nNOT MEASURED: there are no recordings at ${folder}. Set TESTIGO_CORPORA to measure look-ups of real addresses.\n`);
    return [];
  }
  const met = readdirSync(folder).filter((file) => file.endsWith('.gz')).sort().flatMap((file) => {
    const log = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString()) as { params?: Record<string, { remoteIPAddress?: string }> }[];
    const written = log.flatMap(({ params }) => params?.['response']?.remoteIPAddress ?? params?.['redirectResponse']?.remoteIPAddress ?? []);
    // The peer does not read brackets.
    return written.map((address) => address.replace(/^\[|\]$/g, ''));
  });
  const distinct = new Set(met);
  const random = new Random(28513);
  return [
    ratio(`address look-up vs maxmind, ${met.length} real requests in order`, '>= 6', '>= 10', index, peer, met),
    ratio(`address look-up vs maxmind, the ${distinct.size} real addresses shuffled`, '>= 6', '>= 10', index, peer, Array.from({ length: LOOKUPS }, () => random.of([...distinct]))),
  ];
}

/** Peer's time over ours; the two in turns, who begins changes from round to round. */
function ratio(goal: string, gate: string, ambitious: string, index: AddressIndex, peer: Reader<PeerRecord>, addresses: string[]): Goal {
  const differing = addresses.find((address) => !sameAnswer(index.place(address), peer.get(address)));
  if (differing !== undefined) throw new Error(`the peer has other data: ${differing}`);
  const ours = (address: string): unknown => index.place(address);
  const theirs = (address: string): unknown => peer.get(address);
  const ratios: number[] = [];
  const nanoseconds: number[] = [];
  for (let round = -3; round < ROUNDS; round++) {
    const some = Array.from({ length: LOOKUPS }, (_, number) => addresses[((round + 3) * LOOKUPS + number) % addresses.length]!);
    const times = round % 2 === 0 ? [timed(ours, some), timed(theirs, some)] : [timed(theirs, some), timed(ours, some)].reverse();
    if (round < 0) continue;
    ratios.push(times[1]! / times[0]!);
    nanoseconds.push(times[0]! / LOOKUPS);
  }
  ratios.sort((one, other) => one - other);
  nanoseconds.sort((one, other) => one - other);
  const at = (share: number): number => rounded(ratios[Math.floor(share * (ROUNDS - 1))]!);
  const value = at(0.5);
  return {
    goal: `${goal} (ours ${nanoseconds[ROUNDS >> 1]!.toFixed(0)} ns)`, value, unit: '×', gate, ambitious, p10: at(0.1), p90: at(0.9), rounds: ROUNDS,
    met: value >= Number(gate.replace('>= ', '')),
  };
}

/** The peer knows nothing of reserved space. */
function sameAnswer(place: Place, record: PeerRecord | null): boolean {
  if (place.kind === 'nowhere') return true;
  const country = place.kind === 'anycast' ? place.registered : place.kind === 'disputed' ? place.countries[0] : place.country;
  return country === record?.country?.iso_code && place.asn === (record?.autonomous_system_number ?? 0) && place.network === (record?.autonomous_system_organization ?? '');
}

/** Networks and the registry's countries, cut at the borders of either. */
function peerRows(family: AddressFamily): Row<Value>[] {
  const { networks, countries } = readSources(family);
  const records = new Map<string, Value>();
  const rows: Row<Value>[] = [];
  sweep<[NetworkName, string]>([networks, countries], SPACE[family], (from, [network, country]) => {
    const before = rows.at(-1);
    if (before?.to === -1n) before.to = from - 1n;
    if (network === undefined && country === undefined) return;
    const key = `${network?.asn} ${country}`;
    const record = records.get(key) ?? {
      ...(network && { autonomous_system_number: network.asn, autonomous_system_organization: network.name }), ...(country !== undefined && { country: { iso_code: country } }),
    };
    records.set(key, record);
    rows.push({ from, to: -1n, of: record });
  });
  const last = rows.at(-1);
  if (last?.to === -1n) last.to = SPACE[family] - 1n;
  return rows;
}

/** Nanoseconds for all. The kinds of answers are counted so that no look-up can be left out. */
function timed(lookUp: (address: string) => unknown, addresses: readonly string[]): number {
  let found = 0;
  const begin = process.hrtime.bigint();
  for (const address of addresses) if (lookUp(address) !== undefined) found++;
  const end = process.hrtime.bigint();
  if (found !== addresses.length) throw new Error('a look-up gave nothing at all');
  return Number(end - begin);
}

const atMost = (goal: string, value: number, unit: string, gate: number, ambitious: number): Goal =>
  ({ goal, value: rounded(value), unit, gate: `<= ${gate}`, ambitious: `<= ${ambitious}`, met: value <= gate });

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Flat, as a browser hands it over. */
const text = (address: number): string => JSON.parse(`"${[24, 16, 8, 0].map((shift) => address >>> shift & 255).join('.')}"`) as string;
