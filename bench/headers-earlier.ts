/** Rounds of earlier runs, from what those wrote to standard error: short runs at quiet moments give one result together. */
import { readFileSync } from 'node:fs';
import type { BrowserKind } from '../tests/browser/drivers/types.ts';
import type { Round } from './headers-goals.ts';
import type { Cost } from './headers-run.ts';
import type { Variant } from './headers-variants.ts';

/** One line of a run. `round` counts from 0 in each. */
export interface Measured extends Cost { kind: BrowserKind; round: number; variant: Variant }

/**
 * @param files in any order; lines that are no measurement are passed over.
 * @returns the rounds of that browser that have every variant which the files know; a run that was broken off leaves part of a round.
 */
export function earlierRounds(files: readonly string[], kind: BrowserKind): Round[] {
  const rounds = files.flatMap((file) => {
    const found = new Map<number, Map<Variant, Cost>>();
    for (const line of readFileSync(file, 'utf8').split('\n').filter((text) => text.startsWith('{"kind":'))) {
      const { kind: browser, round, variant, ...cost } = JSON.parse(line) as Measured;
      if (browser !== kind) continue;
      const known = found.get(round) ?? new Map<Variant, Cost>();
      if (known.has(variant)) throw new Error(`${file}: round ${round} has ${variant} twice; each run needs a file of its own`);
      found.set(round, known.set(variant, cost));
    }
    return [...found.values()];
  });
  const variants = new Set(rounds.flatMap((round) => [...round.keys()]));
  return rounds.filter((round) => round.size === variants.size);
}
