/**
 * Middle and spread that a few odd days do not move: the median, and the median absolute deviation (MAD).
 *
 * Times 1.4826 the MAD estimates the standard deviation of a normal distribution, and three of them is the cautious threshold for an outlier:
 * C. Leys, C. Ley, O. Klein, P. Bernard, L. Licata, "Detecting outliers: Do not use standard deviation around the mean, use absolute
 * deviation around the median", Journal of Experimental Social Psychology 49 (2013) 764–766, https://doi.org/10.1016/j.jesp.2013.03.013
 */

const SCALE = 1.4826;
const THRESHOLD = 3;

/** NaN for no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** Half of the values are at most this far from their median. */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/**
 * How a value lies among the others.
 * @param least of the spread that counts, in the values' own unit: without it, whoever does the same each day would stand out by the smallest change
 */
export function standsOut(value: number, values: readonly number[], least: number): 'below' | 'above' | undefined {
  const distance = value - median(values);
  if (!(Math.abs(distance) > THRESHOLD * Math.max(SCALE * spread(values), least))) return undefined;
  return distance < 0 ? 'below' : 'above';
}
