/** Long work in pieces: between them the worker attends to what came meanwhile. */
import type { Pause } from './sum.ts';

/** Longest piece, in milliseconds, before somebody else has a turn; with the piece that follows it stays well below 50. */
const LONGEST = 10;

export interface Clock { now(): number; later(milliseconds: number, run: () => void): void }

/** For one piece of work that begins now. @param signal ends it: what is paused for rejects with its reason */
export function pauses({ now, later }: Clock, signal?: AbortSignal): Pause {
  let since = now();
  return () => {
    signal?.throwIfAborted();
    if (now() - since < LONGEST) return undefined;
    return new Promise((done) => {
      later(0, () => {
        since = now();
        done();
      });
    });
  };
}
