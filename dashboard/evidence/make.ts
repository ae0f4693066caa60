/** Reads the chosen visits and makes the pack, in slices: between them the page can paint and the person can stop it. */
import { packSteps } from '../../src/evidence/pack.ts';
import type { Making, Pack, Redaction } from '../../src/evidence/types.ts';
import type { OverviewFinding, WholeVisit } from '../../src/memory/overview/types.ts';
import type { Reader } from '../reader.ts';

/** A slice is shorter than a frame. */
const SLICE = 12;

/** Share of the work that reading the visits is. */
const READING = 0.5;

export interface Wanted {
  ids: readonly string[];
  kept: readonly OverviewFinding[];
  redaction: Redaction;
  making: Making;
  familyName(id: string): string;
  /** Visits of private windows may go in: only where the page itself is in one. */
  private: boolean;
}

/** `lost`: visits that could not be read any more. `pack` undefined: the level leaves nothing. */
export interface Made { pack: Pack | undefined; lost: number }

/** Answers `stopped` once the signal says so. @param known visits that were read before; they are not asked for again */
export async function make(wanted: Wanted, reader: Reader, known: Map<string, WholeVisit>, told: (share: number) => void, signal: AbortSignal): Promise<Made | 'stopped'> {
  const visits: WholeVisit[] = [];
  for (const [at, id] of wanted.ids.entries()) {
    const visit = known.get(id) ?? await reader.visit(id).catch(() => undefined);
    if (signal.aborted) return 'stopped';
    if (visit && (wanted.private || visit.exposure.private === false)) {
      known.set(id, visit);
      visits.push(visit);
    }
    told(READING * (at + 1) / wanted.ids.length);
  }
  const steps = packSteps({ visits, kept: wanted.kept }, wanted.redaction, wanted.making, wanted.familyName);
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return { pack: step.value, lost: wanted.ids.length - visits.length };
    told(READING + (1 - READING) * step.value);
    await new Promise((done) => setTimeout(done, 0));
    if (signal.aborted) return 'stopped';
  }
}
