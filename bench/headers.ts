/**
 * What listening to headers costs a real browser. In every round each variant has its turn in the same running browser, in an order
 * drawn anew, so that it is compared with `lean` within about a minute; every few rounds a fresh browser takes over. The figure is
 * processor time of all the browser's processes: a busy machine stretches the clock's time by chance. Linux only, where /proc tells it.
 *
 * TESTIGO_ROUNDS, TESTIGO_SEED and TESTIGO_BROWSER (`chromium`, `firefox`) change the run; TESTIGO_EARLIER names files, with commas in
 * between, that hold the standard error of earlier runs: then nothing is measured, and they give one result together.
 */
import { findBrowser, NotReady } from '../build/ready/ready.mjs';
import { removeFolder } from '../tests/browser/drivers/child.ts';
import { BROWSER_KINDS, type BrowserKind } from '../tests/browser/drivers/types.ts';
import { earlierRounds, type Measured } from './headers-earlier.ts';
import { writeListener } from './headers-extension.ts';
import { goals, type HeaderGoal, type Round } from './headers-goals.ts';
import { type Cost, measureQuietly, startBrowser } from './headers-run.ts';
import { type PictureSite, startPictureSite } from './headers-server.ts';
import { type Variant, variantsOf } from './headers-variants.ts';
import { Random } from './random.ts';

const ROUNDS = 20;
/** Rounds in one browser, so that no single start decides. */
const ROUNDS_A_START = 5;
const SEED = 20261123;

export async function* benchHeaders(): AsyncGenerator<HeaderGoal> {
  const chosen = BROWSER_KINDS.filter((kind) => [undefined, '', kind].includes(process.env['TESTIGO_BROWSER']));
  if (chosen.length === 0) throw new NotReady(`TESTIGO_BROWSER must be one of: ${BROWSER_KINDS.join(', ')}.`);
  const earlier = process.env['TESTIGO_EARLIER']?.split(',').filter((file) => file !== '') ?? [];
  if (earlier.length > 0) {
    for (const kind of chosen) yield* goals(kind, earlierRounds(earlier, kind), new Random(SEED));
    return;
  }
  if (process.platform !== 'linux') throw new NotReady('processor time of a whole browser is read from /proc, which only Linux has.');
  const site = await startPictureSite();
  try {
    for (const kind of chosen) {
      if (findBrowser(kind)) yield* ofBrowser(kind, site);
      else console.warn(`\nNOT MEASURED: ${kind} was not found.\n`);
    }
  } finally {
    await site.close();
  }
}

function setting(name: string, otherwise: number): number {
  const given = process.env[name];
  if (!given) return otherwise;
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 1) throw new NotReady(`${name} must be a whole number above 0, not ${given}.`);
  return value;
}

async function* ofBrowser(kind: BrowserKind, site: PictureSite): AsyncGenerator<HeaderGoal> {
  const count = setting('TESTIGO_ROUNDS', ROUNDS);
  const random = new Random(setting('TESTIGO_SEED', SEED));
  const rounds: Round[] = [];
  while (rounds.length < count) rounds.push(...await inOneBrowser(kind, site, random, rounds.length, Math.min(ROUNDS_A_START, count - rounds.length)));
  yield* goals(kind, rounds, random);
}

/** So many rounds in a browser of their own, counted on from `first`. */
async function inOneBrowser(kind: BrowserKind, site: PictureSite, random: Random, first: number, count: number): Promise<Round[]> {
  const variants = variantsOf(kind);
  const folders = new Map<Variant, string>(variants.filter((variant) => variant !== 'none').map((variant) => [variant, writeListener(variant, kind)]));
  const browser = await startBrowser(kind, site);
  process.stderr.write(`${browser.version}\n`);
  try {
    const rounds: Round[] = [];
    for (let round = first; round < first + count; round++) {
      const costs = new Map<Variant, Cost>();
      for (const variant of shuffled(variants, random)) {
        const cost = await measureQuietly({ kind, browser, site }, variant, folders.get(variant), `${round}-${variant}`);
        costs.set(variant, cost);
        // So that every single figure can be looked at again; standard output is for the goals.
        process.stderr.write(`${JSON.stringify({ kind, round, variant, ...cost } satisfies Measured)}\n`);
      }
      rounds.push(costs);
    }
    return rounds;
  } finally {
    await browser.close();
    for (const folder of folders.values()) removeFolder(folder);
  }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0]!);
}
