/**
 * Which of five colours a figure has. Steps grow by a factor and not by a sum, because one country often has a hundred times the
 * requests of the next; on an even scale all others would look alike.
 */

export const STEPS = 5;

/**
 * @param most the largest figure
 * @returns the smallest figure of each class, ascending, from 1: at most five, each a round number; none when there is nothing
 */
export function boundsOf(most: number): number[] {
  if (most <= STEPS) return Array.from({ length: Math.max(0, Math.floor(most)) }, (_, index) => index + 1);
  const bounds = Array.from({ length: STEPS }, (_, index) => rounded(most ** (index / STEPS)));
  return bounds.filter((bound, index) => index === 0 || bound > (bounds[index - 1] ?? 0));
}

/** @returns the colour, 0 to 4, spread over all five where there are fewer classes; undefined for nothing */
export function stepOf(figure: number, bounds: readonly number[]): number | undefined {
  const place = bounds.findLastIndex((bound) => figure >= bound);
  return place < 0 ? undefined : colourOf(place, bounds.length);
}

export interface Band { from: number; to: number; step: number }

/** What the legend says: each class with its first and last figure. */
export const bandsOf = (bounds: readonly number[], most: number): Band[] =>
  bounds.map((from, index) => ({ from, to: (bounds[index + 1] ?? most + 1) - 1, step: colourOf(index, bounds.length) }));

/** One class alone is the lowest: nothing stands out. */
const colourOf = (place: number, classes: number): number => (classes === 1 ? 0 : Math.round((place * (STEPS - 1)) / (classes - 1)));

/** To one significant digit. */
function rounded(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.round(value / unit) * unit;
}
