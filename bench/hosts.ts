/** The host index against TrackerDB's SDK, tldts and the platform's URL parser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { getDomain } from 'tldts';
import { build } from 'vite';
import { loadCatalogue } from '../build/catalogue/load.ts';
import { compileBoot } from '../build/index/boot.ts';
import { readTrackerDb, trackerDbFile } from '../build/index/trackerdb.ts';
import { type OpenBootIndex, openBoot } from '../src/knowledge/boot-index.ts';
import { KnowledgeError } from '../src/knowledge/knowledge-error.ts';
import { filterFuzz } from './filter-fuzz.ts';
import { inTurns, quantile, ratio, rounded } from './measure.ts';
import { generatedLog } from './requests.ts';
import { type AskedRequest, hostOf, type Oracle, quirks, trackerDbOracle } from './trackerdb-oracle.ts';
import type { Goal } from './types.ts';

const SEED = 20261123;
const LOG_SIZE = 60_000;
const COLD_ROUNDS = 21;
const COLD_REQUESTS = 301;
const FLIPS = 200;
const BOOT = fileURLToPath(new URL('../public/data/boot.bin', import.meta.url));
/** A filter that the generated requests are sure to meet. */
const DROPPED = '/matomo.js';

const ids = readTrackerDb().trackers.map(({ id }) => id);

export async function* benchHosts(): AsyncGenerator<Goal> {
  const bytes = new Uint8Array(readFileSync(BOOT));
  const log = generatedLog(SEED, LOG_SIZE);
  const oracle = await trackerDbOracle();
  yield* sameAnswers(bytes, log, oracle);
  yield* sizes(bytes);
  yield* warm(openBoot(bytes.buffer), log, oracle);
  yield await cold(log);
}

function* sameAnswers(bytes: Uint8Array<ArrayBuffer>, log: readonly AskedRequest[], oracle: Oracle): Generator<Goal> {
  const boot = openBoot(bytes.buffer);
  const fuzz = [...filterFuzz(SEED, 1)];
  const requests = [...log, ...fuzz];
  yield exactly('hosts: requests answered unlike TrackerDB\'s SDK, outside of two named classes', differences(boot, requests, oracle), 0);
  const hosts = new Set(requests.map(({ url }) => hostOf(url)));
  const wrong = [...hosts].filter((host) => boot.siteOf(host) !== (getDomain(host, { allowPrivateDomains: true }) ?? host));
  yield exactly('hosts: registrable domains unlike tldts', wrong.length, 0);

  // Were these not to fail, the two above would prove nothing.
  const without = compileBoot(loadCatalogue(), readTrackerDb(undefined, DROPPED), {});
  const missed = differences(openBoot(new Uint8Array(without).buffer), fuzz, oracle);
  yield { goal: 'hosts, control: differences with one filter dropped', value: missed, unit: 'requests', gate: '> 0', ambitious: '> 0', met: missed > 0 };
  yield exactly('hosts, control: files with one flipped byte that were accepted', accepted(bytes), 0);
}

const exactly = (goal: string, value: number, wanted: number): Goal =>
  ({ goal, value, unit: 'count', gate: `= ${wanted}`, ambitious: `= ${wanted}`, met: value === wanted });

function differences(boot: OpenBootIndex, requests: readonly AskedRequest[], oracle: Oracle): number {
  const quirkOf = quirks();
  return requests.filter((request) => {
    const judged = boot.classify(request.url, request.type, hostOf(request.page));
    const ours = new Set(judged ? [...judged.patterns, ...boot.ownerOf(judged.host).owners].map((row) => ids[row]!) : []);
    const theirs = new Set(oracle(request));
    return [...ours, ...theirs].some((id) => ours.has(id) !== theirs.has(id) && quirkOf(request.url, id) === undefined);
  }).length;
}

function accepted(bytes: Uint8Array): number {
  let count = 0;
  for (let flip = 0; flip < FLIPS; flip++) {
    const copy = new Uint8Array(bytes);
    copy[Math.floor((flip * bytes.length) / FLIPS)]! ^= 1 << flip % 8;
    try {
      openBoot(copy.buffer);
      count++;
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
    }
  }
  return count;
}

function* sizes(bytes: Uint8Array): Generator<Goal> {
  const most = (goal: string, value: number, gate: number, ambitious: number): Goal =>
    ({ goal, value: rounded(value / 1000), unit: 'kB', gate: `<= ${gate}`, ambitious: `<= ${ambitious}`, met: value <= gate * 1000 });
  yield most('hosts: boot file', bytes.length, 640, 512);
  yield most('hosts: boot file, deflated', deflateRawSync(bytes, { level: 9 }).length, 400, 300);
}

function* warm(boot: OpenBootIndex, log: readonly AskedRequest[], oracle: Oracle): Generator<Goal> {
  const pages = pageHosts(log);
  const [ours = [], theirs = [], platform = []] = inTurns([
    (from, to) => {
      let found = 0;
      for (let at = from; at < to; at++) found += boot.classify(log[at]!.url, log[at]!.type, pages[at]!)!.patterns.length;
      return found;
    },
    (from, to) => {
      let found = 0;
      for (let at = from; at < to; at++) found += oracle(log[at]!).length;
      return found;
    },
    (from, to) => {
      let length = 0;
      for (let at = from; at < to; at++) length += new URL(log[at]!.url).hostname.length;
      return length;
    },
  ], log.length);
  const faster = ratio(theirs, ours);
  yield { goal: 'hosts: TrackerDB\'s SDK / classification, warm', value: rounded(faster.median), unit: '×', gate: '>= 15', ambitious: '>= 25', ...spread(faster), met: faster.median >= 15 };
  const slower = ratio(ours, platform);
  yield { goal: 'hosts: classification / new URL(), warm', value: rounded(slower.median), unit: '×', gate: '<= 1.5', ambitious: '<= 0.9', ...spread(slower), met: slower.median <= 1.5 };
}

const spread = ({ p10, p90, rounds }: { p10: number; p90: number; rounds: number }): { p10: number; p90: number; rounds: number } =>
  ({ p10: rounded(p10), p90: rounded(p90), rounds });

/** One string a page, as the journal has it. */
function pageHosts(log: readonly AskedRequest[]): string[] {
  const known = new Map<string, string>();
  return log.map(({ page }) => {
    const host = known.get(page) ?? hostOf(page);
    known.set(page, host);
    return host;
  });
}

/** Fresh processes in turns; both sides as one bundled file, with code and bytes already read. */
async function cold(log: readonly AskedRequest[]): Promise<Goal> {
  const folder = mkdtempSync(join(tmpdir(), 'testigo-bench-'));
  try {
    await build({
      configFile: false, logLevel: 'error',
      build: { ssr: fileURLToPath(new URL('hosts-cold.ts', import.meta.url)), outDir: folder, target: 'node20', minify: false, rolldownOptions: { output: { entryFileNames: 'cold.mjs' } } },
      ssr: { noExternal: true },
    });
    const logFile = join(folder, 'log.json');
    writeFileSync(logFile, JSON.stringify(log.slice(0, COLD_REQUESTS).map((request) => ({ ...request, host: hostOf(request.page) }))));
    const run = (side: string, data: string): number => {
      const { stdout, status } = spawnSync(process.execPath, [join(folder, 'cold.mjs'), side, data, logFile], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`the ${side} side did not finish`);
      return Number(stdout);
    };
    const ratios = Array.from({ length: COLD_ROUNDS }, () => run('sdk', trackerDbFile('trackerdb.engine')) / run('ours', BOOT)).sort((one, other) => one - other);
    const value = rounded(quantile(ratios, 0.5));
    return {
      goal: 'hosts: fresh process, load and 301 requests, SDK / ours', value, unit: '×', gate: '>= 6', ambitious: '>= 10',
      ...spread({ p10: quantile(ratios, 0.1), p90: quantile(ratios, 0.9), rounds: COLD_ROUNDS }), met: value >= 6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
