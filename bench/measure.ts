/**
 * Warm comparison of several ways to do the same: rounds in turns, order reversed on odd rounds, ratios within a round.
 * Times are processor time, because a busy machine stretches the clock's by chance.
 */
export type Adapter = (from: number, to: number) => number;

export interface Ratio { median: number; p10: number; p90: number; rounds: number }

export const ROUNDS = 31;
export const ROUND_SIZE = 5000;
const WARM_UP = 5;

/** Keeps results alive, so that nothing is optimised away. */
let sink = 0;

/**
 * @param adapters do the requests from one index up to another and return anything.
 * @returns for each adapter nanoseconds a request, round by round.
 */
export function inTurns(adapters: readonly Adapter[], total: number): number[][] {
  const times: number[][] = adapters.map(() => []);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const from = ((round + WARM_UP) * ROUND_SIZE) % (total - ROUND_SIZE + 1);
    const order = adapters.map((_, index) => index);
    if (round % 2 !== 0) order.reverse();
    for (const index of order) {
      const start = process.cpuUsage();
      sink += adapters[index]!(from, from + ROUND_SIZE);
      const taken = process.cpuUsage(start);
      if (round >= 0) times[index]!.push((taken.user + taken.system) * 1000 / ROUND_SIZE);
    }
  }
  if (Number.isNaN(sink)) throw new Error('an adapter returned nothing');
  return times;
}

export function ratio(above: readonly number[], below: readonly number[]): Ratio {
  const ratios = above.map((time, round) => time / below[round]!).sort((one, other) => one - other);
  return { median: quantile(ratios, 0.5), p10: quantile(ratios, 0.1), p90: quantile(ratios, 0.9), rounds: ratios.length };
}

/** @param sorted ascending. */
export const quantile = (sorted: readonly number[], part: number): number => sorted[Math.round(part * (sorted.length - 1))]!;

export const rounded = (value: number): number => Number(value.toPrecision(3));
