/** The pack of what is chosen, made anew with every change; an earlier making is stopped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WholeVisit } from '../../src/memory/overview/types.ts';
import type { Reader } from '../reader.ts';
import { make, type Made, type Wanted } from './make.ts';

/** `share` from 0 to 1 is there once it takes longer than a second. */
export type PackState = { state: 'nothing' | 'stopped' | 'failed' } | { state: 'making'; share?: number } | ({ state: 'made' } & Made);

/** Progress is shown when there is something to wait for. */
const SOON = 1_000;

/** @param wanted undefined when nothing is chosen; the same object as long as nothing changed */
export function usePack(wanted: Wanted | undefined, reader: Reader): { pack: PackState; stop(): void; again(): void } {
  const [kept, setKept] = useState<{ of: Wanted | undefined; pack: PackState }>();
  const [turn, setTurn] = useState(0);
  const known = useRef(new Map<string, WholeVisit>());
  const running = useRef<AbortController>(undefined);

  useEffect(() => {
    if (!wanted) return undefined;
    const control = new AbortController();
    running.current = control;
    const since = performance.now();
    const set = (pack: PackState): void => { if (!control.signal.aborted) setKept({ of: wanted, pack }); };
    const told = (share: number): void => { if (performance.now() - since > SOON) set({ state: 'making', share }); };
    set({ state: 'making' });
    make(wanted, reader, known.current, told, control.signal).then(
      (made) => { if (made !== 'stopped') set({ state: 'made', ...made }); },
      () => set({ state: 'failed' }),
    );
    return () => control.abort();
  }, [wanted, reader, turn]);

  return {
    pack: packNow(wanted, kept),
    stop: () => { running.current?.abort(); setKept({ of: wanted, pack: { state: 'stopped' } }); },
    again: () => setTurn((now) => now + 1),
  };
}

/** What was made of an earlier choice is not shown for a later one, not for a moment. */
function packNow(wanted: Wanted | undefined, kept: { of: Wanted | undefined; pack: PackState } | undefined): PackState {
  if (!wanted) return { state: 'nothing' };
  return kept?.of === wanted ? kept.pack : { state: 'making' };
}
