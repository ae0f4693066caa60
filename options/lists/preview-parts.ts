/** Sorts out what a preview says of entries that are not used: what was not understood, and what would accuse too many. */
import type { ListResult, Refusal, Refused } from '../../src/lists/types.ts';
import type { ListChange } from '../../src/memory/lists/types.ts';

export interface NotUsed { count: number; reasons: [Refusal, number][]; first: readonly Refused[] }

const BROAD: ReadonlySet<Refusal> = new Set<Refusal>(['public-suffix', 'too-broad', 'reserved']);

/** @returns both with their reasons, the most frequent first */
export function notUsed(counts: ListResult['counts'], refused: readonly Refused[]): { other: NotUsed; broad: NotUsed } {
  const reasons = (Object.entries(counts.refused) as [Refusal, number][]).sort(([, one], [, other]) => other - one);
  const part = (isBroad: boolean): NotUsed => {
    const mine = reasons.filter(([why]) => BROAD.has(why) === isBroad);
    return { count: mine.reduce((sum, [, count]) => sum + count, 0), reasons: mine, first: refused.filter(({ why }) => BROAD.has(why) === isBroad) };
  };
  return { other: part(false), broad: part(true) };
}

/** Whether so much would go that the file may be cut off, or not that list at all. */
export const losesMost = ({ gone, altered, same }: ListChange): boolean => gone > altered + same;
