/**
 * The address index: size, exactness on a sample, and time of a look-up beside `maxmind`, which finds network, name and the registry's
 * country in a database made of the same rows. Ours also says how sure the country is, and names the carrier.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gunzipSync } from 'node:zlib';
import { loadCatalogue } from '../build/catalogue/load.ts';
import type { Catalogue } from '../build/catalogue/types.ts';
import { type CompiledAddresses, compileAddresses, readSources } from '../build/index/addresses.ts';
import { type AddressFamily, type NetworkName, type Row, SPACE } from '../build/index/addresses-csv.ts';
import { sweep } from '../build/index/addresses-sweep.ts';
import { openAddresses } from '../src/knowledge/addresses.ts';
import { Reference, sayPlace } from '../tests/knowledge/address-reference.ts';
import type { LookupTimes } from './address-lookups.ts';
import { type Value, writeMmdb } from './address-mmdb.ts';
import { ROUND_SIZE, rounded } from './measure.ts';
import { Random } from './random.ts';
import type { Goal } from './types.ts';

const SAMPLE = 20_000;
const MEGABYTE = 1_000_000;
/** Behind it lie multicast and reserved space. */
const UNICAST = 224 * 2 ** 24;

/** Takes about half a minute. */
export async function benchAddresses(): Promise<Goal[]> {
  const catalogue = loadCatalogue();
  const files = compileAddresses(catalogue);
  const folder = mkdtempSync(join(tmpdir(), 'testigo-bench-'));
  try {
    const none = join(folder, 'none.csv');
    writeFileSync(none, '');
    const single = compileAddresses(catalogue, { second4: none, second6: none });
    writeFileSync(join(folder, 'addresses.bin'), files.addresses);
    writeFileSync(join(folder, 'networks.bin'), files.networks);
    writeFileSync(join(folder, 'peer.mmdb'), writeMmdb({ ipv4: peerRows('ipv4'), ipv6: peerRows('ipv6') }));
    const random = new Random(8151);
    return [
      ...sizes(files, single),
      exactness(files, catalogue, random),
      ...realTraffic(folder, random),
      lookups('random addresses', 3, 5, folder, Array.from({ length: ROUND_SIZE }, () => text(random.below(UNICAST)))),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizes({ addresses, networks }: CompiledAddresses, single: CompiledAddresses): Goal[] {
  const deflated = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length / MEGABYTE;
  return [
    atMost('addresses.bin', addresses.length / MEGABYTE, 'MB', 4.5, 3.5),
    atMost('addresses.bin with one source of countries, deflated', deflated(single.addresses), 'MB', 2, 1.6),
    atMost('addresses.bin: what the second source of countries adds, deflated', deflated(addresses) - deflated(single.addresses), 'MB', 0.4, 0.4),
    atMost('networks.bin, deflated', deflated(networks), 'MB', 1.1, 0.9),
  ];
}

function exactness({ addresses, networks }: CompiledAddresses, catalogue: Catalogue, random: Random): Goal {
  const index = openAddresses(Uint8Array.from(addresses).buffer, Uint8Array.from(networks).buffer);
  const reference = new Reference(4, catalogue.anycast.map(({ asn }) => asn));
  let different = 0;
  for (let done = 0; done < SAMPLE; done++) {
    const address = random.below(2 ** 32);
    if (sayPlace(index.place(text(address))) !== reference.say(address)) different++;
  }
  return atMost(`addresses told otherwise than by the sources, of ${SAMPLE} random ones`, different, 'addresses', 0, 0);
}

/** The addresses of recorded requests in their order; without the recordings there is nothing to say. */
function realTraffic(databases: string, random: Random): Goal[] {
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
  const distinct = [...new Set(met)];
  return [
    lookups(`${met.length} real requests in order`, 6, 10, databases, met),
    lookups(`${distinct.length} real addresses shuffled`, 6, 10, databases, Array.from({ length: ROUND_SIZE }, () => random.of(distinct))),
  ];
}

function lookups(what: string, gate: number, ambitious: number, folder: string, addresses: readonly string[]): Goal {
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify(addresses));
  const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [file('../node_modules/tsx/dist/cli.mjs'), file('address-lookups.ts'), folder, list], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { ratio: { median, p10, p90, rounds }, ours } = JSON.parse(stdout) as LookupTimes;
  return {
    goal: `address look-up: maxmind / ours, ${what} (ours ${ours.toFixed(0)} ns)`, value: rounded(median), unit: '×', gate: `>= ${gate}`, ambitious: `>= ${ambitious}`,
    p10: rounded(p10), p90: rounded(p90), rounds, met: median >= gate,
  };
}

/** Networks and the registry's countries, cut at the borders of either. */
function peerRows(family: AddressFamily): Row<Value>[] {
  const { networks, countries } = readSources(family);
  const records = new Map<string, Value>();
  const rows: Row<Value>[] = [];
  let open: Row<Value> | undefined;
  sweep<[NetworkName, string]>([networks, countries], SPACE[family], (from, [network, country]) => {
    if (open !== undefined) open.to = from - 1n;
    open = undefined;
    if (network === undefined && country === undefined) return;
    const key = `${network?.asn} ${country}`;
    const record = records.get(key) ?? {
      ...(network && { autonomous_system_number: network.asn, autonomous_system_organization: network.name }), ...(country !== undefined && { country: { iso_code: country } }),
    };
    records.set(key, record);
    rows.push(open = { from, to: SPACE[family] - 1n, of: record });
  });
  return rows;
}

const atMost = (goal: string, value: number, unit: string, gate: number, ambitious: number): Goal =>
  ({ goal, value: rounded(value), unit, gate: `<= ${gate}`, ambitious: `<= ${ambitious}`, met: value <= gate });

const text = (address: number): string => [24, 16, 8, 0].map((shift) => address >>> shift & 255).join('.');
