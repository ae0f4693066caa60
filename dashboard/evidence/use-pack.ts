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
  const [pack, setPack] = useState<PackState>({ state: 'nothing' });
  const [turn, setTurn] = useState(0);
  const known = useRef(new Map<string, WholeVisit>());
  const running = useRef<AbortController>(undefined);

  useEffect(() => {
    if (!wanted) return setPack({ state: 'nothing' });
    const control = new AbortController();
    running.current = control;
    const since = performance.now();
    setPack({ state: 'making' });
    const told = (share: number): void => {
      if (!control.signal.aborted && performance.now() - since > SOON) setPack({ state: 'making', share });
    };
    make(wanted, reader, known.current, told, control.signal).then(
      (made) => { if (made !== 'stopped' && !control.signal.aborted) setPack({ state: 'made', ...made }); },
      () => { if (!control.signal.aborted) setPack({ state: 'failed' }); },
    );
    return () => control.abort();
  }, [wanted, reader, turn]);

  return {
    pack,
    stop: () => { running.current?.abort(); setPack({ state: 'stopped' }); },
    again: () => setTurn((now) => now + 1),
  };
}
