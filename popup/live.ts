/**
 * Keeps the popup fresh: what is stored is painted at once, then the worker is asked, and again every second while the
 * popup is open. Only a change is painted. One failed question is forgiven, for the worker may just be waking.
 */
import type { PopupState } from '../src/exposure/types.ts';

export interface Source {
  /** What the session remembers, without waking the worker. */
  stored(): Promise<PopupState | undefined>;
  /** The worker's answer, unchecked. */
  ask(): Promise<unknown>;
}

const EVERY = 1_000;
/** Failures in a row after which an error takes the place of what was shown. */
const PATIENCE = 3;

/** @param show called with each state that differs from the last. @returns a function that stops. */
export function watch(source: Source, show: (state: PopupState) => void): () => void {
  let shown = '';
  let failures = 0;
  let answered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const paint = (state: PopupState): void => {
    const text = JSON.stringify(state);
    if (stopped || text === shown) return;
    shown = text;
    show(state);
  };

  const ask = async (): Promise<void> => {
    try {
      const state = await source.ask();
      if (!isPopupState(state)) throw new TypeError('the worker answered with something else');
      answered = true;
      failures = 0;
      paint(state);
    } catch {
      failures += 1;
      if (failures >= PATIENCE) paint({ state: 'error', what: 'unknown' });
    }
    if (!stopped) timer = setTimeout(ask, EVERY);
  };

  source.stored().then((state) => { if (state && !answered) paint(state); }, () => undefined);
  void ask();
  return () => { stopped = true; clearTimeout(timer); };
}

const STATES: readonly PopupState['state'][] = ['exposure', 'blind', 'browser-page', 'not-observed', 'error'];

/** The worker is ours, but an older or newer one may answer after an update. */
function isPopupState(value: unknown): value is PopupState {
  if (typeof value !== 'object' || value === null || !('state' in value)) return false;
  return STATES.some((state) => state === value.state) && (value.state !== 'exposure' || 'exposure' in value);
}
