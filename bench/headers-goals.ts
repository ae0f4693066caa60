/** What the rounds of a browser say of each variant. */
import type { BrowserKind } from '../tests/browser/drivers/types.ts';
import { type Difference, difference, median } from './headers-interval.ts';
import type { Cost } from './headers-run.ts';
import { type Variant, variantsOf } from './headers-variants.ts';
import { quantile, rounded } from './measure.ts';
import type { Random } from './random.ts';
import type { Goal } from './types.ts';

/** One measurement of each variant, one soon after the other in the same browser. */
export type Round = ReadonlyMap<Variant, Cost>;

/** The part of all processors that others may take in any measurement of a round; rounds with more are left out, whatever they say. */
const DISTURBED = 0.25;
/** Fewer undisturbed rounds give no interval that deserves the name. */
const FEWEST = 10;
/** Of what a request costs with `lean`: how much response headers may add before they are no longer free, at the upper end of the interval. */
const FREE = 0.1;
const QUITE_FREE = 0.05;
/** The same, for how far two extensions that are alike may lie apart before the run says nothing. */
const NOISE = 0.02;

/** A goal with what belongs to it: `difference` to `lean` in the goal's unit and `wallDifference`, both with their 95 % interval; `wall` in milliseconds a page; `others` as in a cost. */
export interface HeaderGoal extends Goal { difference?: Difference; wall?: number; wallDifference?: Difference; others?: number }

export function* goals(kind: BrowserKind, all: readonly Round[], random: Random): Generator<HeaderGoal> {
  const quiet = all.filter((round) => [...round.values()].every(({ others }) => others <= DISTURBED));
  yield { goal: `headers, ${kind}: undisturbed rounds of ${all.length}`, value: quiet.length, unit: 'rounds', gate: `>= ${FEWEST}`, ambitious: `= ${all.length}`, met: quiet.length >= FEWEST };
  if (quiet.length === 0) return;
  const costsOf = (variant: Variant): Cost[] => quiet.flatMap((round) => round.get(variant) ?? []);
  for (const variant of variantsOf(kind)) {
    const costs = costsOf(variant);
    if (costs.length > 0) yield goal(kind, variant, costs, costsOf('lean'), random);
  }
}

/** @param taken and `lean` of the same rounds in the same order. */
function goal(kind: BrowserKind, variant: Variant, taken: readonly Cost[], lean: readonly Cost[], random: Random): HeaderGoal {
  const processor = taken.map((cost) => cost.processor);
  const sorted = processor.toSorted((one, other) => one - other);
  const basis = median(lean.map((cost) => cost.processor));
  const figure = {
    goal: `headers, ${kind}: ${variant}`, value: rounded(median(processor)), unit: 'µs of processor a request', p10: rounded(quantile(sorted, 0.1)), p90: rounded(quantile(sorted, 0.9)),
    rounds: taken.length, wall: rounded(median(taken.map((cost) => cost.wall))), others: rounded(median(taken.map((cost) => cost.others))),
  };
  if (variant === 'lean') return { ...figure, ...FIGURE };
  const more = difference(processor, lean.map((cost) => cost.processor), random);
  const compared = { ...figure, difference: told(more), wallDifference: told(difference(taken.map((cost) => cost.wall), lean.map((cost) => cost.wall), random)) };
  const share = (part: number): string => `difference, upper end <= ${part * 100} % of lean`;
  if (variant === 'answers' || variant === 'shipped') return { ...compared, gate: share(FREE), ambitious: share(QUITE_FREE), met: more.high <= FREE * basis };
  if (variant !== 'twin') return { ...compared, ...FIGURE };
  const alike = (more.low <= 0 && more.high >= 0) || Math.abs(more.median) <= NOISE * basis;
  return { ...compared, gate: `difference: interval holds 0, or median within ${NOISE * 100} % of lean`, ambitious: 'interval holds 0', met: alike };
}

/** Told beside the others and promised by nobody. */
const FIGURE = { gate: 'none: a figure to compare with', ambitious: 'none', met: true };

const told = ({ median: middle, low, high }: Difference): Difference => ({ median: rounded(middle), low: rounded(low), high: rounded(high) });
