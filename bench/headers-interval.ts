/** Paired differences and how sure they are: the percentile bootstrap of Efron (1979) on the median. */
import { quantile } from './measure.ts';
import type { Random } from './random.ts';

const RESAMPLES = 10_000;

export interface Difference { median: number; low: number; high: number }

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/**
 * Median of `ours[i] - theirs[i]` with its 95 % interval.
 * @param ours and `theirs` one value a round, of the same rounds in the same order; same unit as the result.
 */
export function difference(ours: readonly number[], theirs: readonly number[], random: Random): Difference {
  if (ours.length !== theirs.length || ours.length === 0) throw new RangeError('pairs are needed');
  const differences = ours.map((value, round) => value - theirs[round]!);
  const medians = Array.from({ length: RESAMPLES }, () => median(differences.map(() => random.of(differences)))).sort((one, other) => one - other);
  return { median: median(differences), low: quantile(medians, 0.025), high: quantile(medians, 0.975) };
}
