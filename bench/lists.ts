/**
 * A list from outside: a STIX bundle of 100,000 indicators, each with its relationship and a description as long as they are in published
 * bundles, from its bytes to the first look-up. Whoever reads a list gives others their turn at every rest, as a worker does; what is gated
 * is the longest time between two of them. Times are processor time, because a busy machine stretches the clock's by chance. The memory is what is added to that of the process, with the file itself.
 */
import { compileList } from '../src/lists/compile-list.ts';
import { openList, type OpenList } from '../src/lists/open-list.ts';
import { readList } from '../src/lists/read-list.ts';
import { packed, unpacked } from '../src/memory/lists/packed-block.ts';
import type { Surroundings } from '../src/lists/types.ts';
import { bundle, hostOf, INDICATORS } from './lists-bundle.ts';
import { quantile, rounded } from './measure.ts';
import { Random } from './random.ts';
import type { Goal } from './types.ts';

const ROUNDS = 5;
const LOOKUPS = 200_000;
const MEGABYTE = 1_000_000;

/** The Public Suffix List costs a look at the boot file; here a name's last two labels are enough. */
const lastTwo = (host: string): string => host.split('.').slice(-2).join('.');
const SURROUNDINGS: Surroundings = { today: Date.UTC(2026, 10, 15), siteOf: lastTwo, registeredOf: lastTwo, companyOf: () => undefined };

export async function benchLists(): Promise<Goal[]> {
  const bytes = bundle();
  const [times, stretches, peaks]: [number[], number[], number[]] = [[], [], []];
  let list: OpenList | undefined;
  let block: Uint8Array<ArrayBuffer> | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const run = await usable(bytes);
    ({ list, block } = run);
    times.push(run.took / 1000);
    stretches.push(run.longest);
    peaks.push(run.peak / MEGABYTE);
  }
  const started = block && await fromKept(block);
  if (!started || list?.rows !== INDICATORS) throw new RangeError(`${list?.rows} of ${INDICATORS} indicators came through`);
  const size = `${INDICATORS} STIX indicators, ${Math.round(bytes.length / MEGABYTE)} MB`;
  return [
    gated(`lists: ${size}, from bytes to the first look-up`, times, 's', 4, 2),
    gated('lists: longest time without a rest meanwhile', stretches, 'ms', 50, 20),
    gated('lists: memory meanwhile, the file included', peaks, 'MB', 500, 300),
    gated('lists: from what is kept to the first look-up, at a start of the worker', started, 'ms', 150, 60),
    gated('lists: one look-up of host and URL among them', lookups(list), 'µs', 5, 2),
  ];
}

async function usable(bytes: Uint8Array): Promise<{ list: OpenList; block: Uint8Array<ArrayBuffer>; took: number; longest: number; peak: number }> {
  const before = process.memoryUsage.rss();
  let [last, took, longest, peak] = [process.cpuUsage(), 0, 0, 0];
  const turn = async (): Promise<void> => {
    const { user, system } = process.cpuUsage(last);
    const spent = (user + system) / 1000;
    took += spent;
    longest = Math.max(longest, spent);
    peak = Math.max(peak, process.memoryUsage.rss());
    await new Promise((resolve) => { setImmediate(resolve); });
    last = process.cpuUsage();
  };
  const reading = readList([bytes], SURROUNDINGS);
  let read = await reading.next();
  for (; !read.done; read = await reading.next()) await turn();
  const compiling = compileList(read.value.entries);
  let compiled = compiling.next();
  for (; !compiled.done; compiled = compiling.next()) await turn();
  const block = new Uint8Array(compiled.value);
  const list = openList(block);
  list.hosts('www.example.org');
  await turn();
  return { list, block, took, longest, peak: peak - before + bytes.length };
}

/** The block as storage gives it, to be unpacked and opened. */
async function fromKept(block: Uint8Array<ArrayBuffer>): Promise<number[]> {
  const pieces = await packed(block);
  const rounds: number[] = [];
  for (let round = 0; round < 11; round++) {
    const start = process.cpuUsage();
    openList(await unpacked(pieces, block.length)).hosts('www.example.org');
    const { user, system } = process.cpuUsage(start);
    rounds.push((user + system) / 1000);
  }
  return rounds;
}

/** Half of them hit; hosts of three to five labels. */
function lookups(list: OpenList): number[] {
  const random = new Random(77);
  const hosts = Array.from({ length: 5000 }, () => (random.below(2) === 0 ? `www.${hostOf(random.below(INDICATORS))}` : `static.cdn.site-${random.below(1_000_000)}.example`));
  const urls = hosts.map((host) => `https://${host}/assets/${random.below(1000)}/app.js?v=${random.below(100)}`);
  const rounds: number[] = [];
  for (let round = 0; round < 11; round++) {
    const start = process.cpuUsage();
    for (let at = 0; at < LOOKUPS; at++) {
      list.hosts(hosts[at % hosts.length]!);
      list.urls(urls[at % urls.length]!);
    }
    const { user, system } = process.cpuUsage(start);
    rounds.push((user + system) / LOOKUPS);
  }
  return rounds;
}

function gated(goal: string, values: number[], unit: string, gate: number, ambitious: number): Goal {
  values.sort((a, b) => a - b);
  // Of stretches and memory the worst round counts.
  const value = unit === 's' || unit === 'µs' || goal.includes('at a start') ? quantile(values, 0.5) : values.at(-1) ?? 0;
  return { goal, value: rounded(value), unit, gate: `<= ${gate}`, ambitious: `<= ${ambitious}`, p10: rounded(quantile(values, 0.1)), p90: rounded(quantile(values, 0.9)), rounds: values.length, met: value <= gate };
}
