/**
 * What listening to headers costs a real browser. In every round each variant has its turn in the same running browser, in an order
 * drawn anew, so that it is compared with `lean` within half a minute; every few rounds a fresh browser takes over. The figure is
 * processor time of all the browser's processes: a busy machine stretches the clock's time by chance. Linux only, where /proc tells it.
 *
 * TESTIGO_ROUNDS, TESTIGO_SEED and TESTIGO_BROWSER (`chromium`, `firefox`) change the run.
 */
import { findBrowser, NotReady } from '../build/ready/ready.mjs';
import { removeFolder } from '../tests/browser/drivers/child.ts';
import { BROWSER_KINDS, type BrowserKind } from '../tests/browser/drivers/types.ts';
import { writeListener } from './headers-extension.ts';
import { type Difference, difference, median } from './headers-interval.ts';
import { type Cost, measureQuietly, startBrowser } from './headers-run.ts';
import { type PictureSite, startPictureSite } from './headers-server.ts';
import { shippedVariant, type Variant, variantsOf } from './headers-variants.ts';
import { quantile, rounded } from './measure.ts';
import { Random } from './random.ts';
import type { Goal } from './types.ts';

const ROUNDS = 20;
/** Rounds in one browser, so that no single start decides. */
const ROUNDS_A_START = 5;
const SEED = 20261123;
/** The part of all processors that others may take in any measurement of a round; rounds with more are left out, whatever they say. */
const DISTURBED = 0.25;
/** Of what a request costs with `lean`: how much response headers may add before they are no longer free, at the upper end of the interval. */
const FREE = 0.1;
const QUITE_FREE = 0.05;
/** The same, for how far two extensions that are alike may lie apart before the run says nothing. */
const NOISE = 0.02;

/** A goal with what belongs to it: `difference` to `lean` in the goal's unit, with its 95 % interval; `wall` in milliseconds a page; `others` as in a cost; `disturbed` rounds are not among `rounds`. */
interface HeaderGoal extends Goal { browser?: string; difference?: Difference; wall?: number; wallDifference?: Difference; others?: number; disturbed?: number; seed?: number }

export async function* benchHeaders(): AsyncGenerator<HeaderGoal> {
  if (process.platform !== 'linux') throw new NotReady('processor time of a whole browser is read from /proc, which only Linux has.');
  for (const kind of BROWSER_KINDS) yield shipped(kind);
  const chosen = BROWSER_KINDS.filter((kind) => [undefined, '', kind].includes(process.env['TESTIGO_BROWSER']));
  if (chosen.length === 0) throw new NotReady(`TESTIGO_BROWSER must be one of: ${BROWSER_KINDS.join(', ')}.`);
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

/** Figures of variants that nobody ships would say nothing of the extension. */
function shipped(kind: BrowserKind): HeaderGoal {
  const variant = shippedVariant(kind);
  return {
    goal: `headers, ${kind}: variants that listen as the extension does now (${variant ?? 'none of them'})`, value: variant === undefined ? 0 : 1, unit: 'count',
    gate: '= 1', ambitious: '= 1', met: variant !== undefined,
  };
}

function setting(name: string, otherwise: number): number {
  const given = process.env[name];
  if (!given) return otherwise;
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 1) throw new NotReady(`${name} must be a whole number above 0, not ${given}.`);
  return value;
}

async function* ofBrowser(kind: BrowserKind, site: PictureSite): AsyncGenerator<HeaderGoal> {
  const rounds = setting('TESTIGO_ROUNDS', ROUNDS);
  const seed = setting('TESTIGO_SEED', SEED);
  const random = new Random(seed);
  const costs = new Map<Variant, Cost[]>(variantsOf(kind).map((variant) => [variant, []]));
  let version = '';
  for (let round = 0; round < rounds; round += ROUNDS_A_START) {
    version = await inOneBrowser(kind, site, random, costs, round, Math.min(rounds, round + ROUNDS_A_START));
  }
  const isQuiet = (_: unknown, round: number): boolean => [...costs.values()].every((taken) => taken[round]!.others <= DISTURBED);
  const lean = (costs.get('lean') ?? []).filter(isQuiet);
  if (lean.length === 0) throw new NotReady(`others were at work in each of the ${rounds} rounds: measure at a quieter moment.`);
  for (const [variant, taken] of costs) yield { ...goal(kind, variant, taken.filter(isQuiet), lean, random), disturbed: rounds - lean.length, browser: version, seed };
}

/** Rounds `from` to `to` in a browser of their own; adds to `costs`. @returns the browser's version. */
async function inOneBrowser(kind: BrowserKind, site: PictureSite, random: Random, costs: ReadonlyMap<Variant, Cost[]>, from: number, to: number): Promise<string> {
  const folders = new Map<Variant, string>([...costs.keys()].filter((variant) => variant !== 'none').map((variant) => [variant, writeListener(variant, kind)]));
  const browser = await startBrowser(kind, site);
  try {
    for (let round = from; round < to; round++) {
      for (const variant of shuffled([...costs.keys()], random)) {
        const cost = await measureQuietly({ kind, browser, site }, variant, folders.get(variant), `${round}-${variant}`);
        costs.get(variant)?.push(cost);
        // So that every single figure can be looked at again; standard output is for the goals.
        process.stderr.write(`${JSON.stringify({ kind, round, variant, ...cost })}\n`);
      }
    }
    return browser.version;
  } finally {
    await browser.close();
    for (const folder of folders.values()) removeFolder(folder);
  }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0]!);
}

function goal(kind: BrowserKind, variant: Variant, taken: readonly Cost[], lean: readonly Cost[], random: Random): HeaderGoal {
  const processor = taken.map((cost) => cost.processor).sort((one, other) => one - other);
  const basis = median(lean.map((cost) => cost.processor));
  const more = difference(taken.map((cost) => cost.processor), lean.map((cost) => cost.processor), random);
  const figure = {
    goal: `headers, ${kind}: ${variant}`, value: rounded(median(processor)), unit: 'µs of processor a request', p10: rounded(quantile(processor, 0.1)), p90: rounded(quantile(processor, 0.9)),
    rounds: taken.length, wall: rounded(median(taken.map((cost) => cost.wall))), others: rounded(median(taken.map((cost) => cost.others))),
  };
  if (variant === 'lean') return { ...figure, ...FIGURE };
  const compared = { ...figure, difference: told(more), wallDifference: told(difference(taken.map((cost) => cost.wall), lean.map((cost) => cost.wall), random)) };
  const share = (part: number): string => `difference, upper end <= ${part * 100} % of lean`;
  if (variant === 'answers') return { ...compared, gate: share(FREE), ambitious: share(QUITE_FREE), met: more.high <= FREE * basis };
  if (variant !== 'twin') return { ...compared, ...FIGURE };
  const alike = (more.low <= 0 && more.high >= 0) || Math.abs(more.median) <= NOISE * basis;
  return { ...compared, gate: `difference: interval holds 0, or median within ${NOISE * 100} % of lean`, ambitious: 'interval holds 0', met: alike };
}

/** Told beside the others and promised by nobody. */
const FIGURE = { gate: 'none: a figure to compare with', ambitious: 'none', met: true };

const told = ({ median: middle, low, high }: Difference): Difference => ({ median: rounded(middle), low: rounded(low), high: rounded(high) });
