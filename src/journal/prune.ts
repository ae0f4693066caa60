/** What is forgotten: left documents beyond what the back/forward cache needs, and what never opened. */
import { WAITING } from './bounds.ts';
import { neverOpened, neverShown } from './never-opened.ts';
import { settleLanding } from './speculation.ts';
import { FAILURE_GRACE } from './bounds.ts';
import type { KeptVisit, State } from './state.ts';

/** Keeps the last documents of a tab, and the bound over all. */
export function prune(state: State, tabId: number): void {
  const left = [...state.visits.values()].filter((v) => v.tabId === tabId && v.phase === 'left');
  for (const visit of oldest(left, left.length - state.bounds.perTab)) state.remove(visit);
  pruneAll(state);
}

/** Over the bound: first background buckets beyond theirs, then documents left long ago, then those never opened. */
export function pruneAll(state: State): void {
  const all = [...state.visits.values()];
  const workers = all.filter((v) => v.phase === 'background');
  for (const visit of oldest(workers, workers.length - state.bounds.workers)) state.remove(visit);
  for (const phases of [['left'], ['advance', 'pending'], ['open']]) {
    const over = state.visits.size - state.bounds.visits;
    if (over <= 0) return;
    for (const visit of oldest(all.filter((v) => phases.includes(v.phase)), over)) state.remove(visit);
  }
}

function oldest(visits: KeptVisit[], count: number): KeptVisit[] {
  if (count <= 0) return [];
  return visits.sort((a, b) => a.seen - b.seen).slice(0, count);
}

/** Does what event time has made due, and finds out when it has to look again. */
export function settle(state: State): void {
  if (state.now < state.due) return;
  state.due = Infinity;
  for (const visit of [...state.visits.values()]) if (state.visits.get(visit.id) === visit) settleVisit(state, visit);
}

function settleVisit(state: State, visit: KeptVisit): void {
  for (const [id, { until }] of visit.open) {
    if (until === undefined) continue;
    if (state.now < until) state.wake(until);
    else state.finish(visit, id);
  }
  if (visit.phase === 'pending' || visit.phase === 'advance') return settleWaiting(state, visit);
  if (visit.landing === undefined || visit.committed === undefined) return;
  if (state.now < visit.committed + FAILURE_GRACE) return state.wake(visit.committed + FAILURE_GRACE);
  settleLanding(state, visit);
  state.touch(visit, visit.seen);
}

function settleWaiting(state: State, visit: KeptVisit): void {
  const request = visit.open.get(visit.navigation ?? '');
  const undecided = request !== undefined && request.way === undefined && visit.phase === 'pending';
  const end = (visit.phase === 'advance' ? visit.started : visit.seen) + WAITING;
  if (undecided && state.now >= Math.min(end, visit.decide ?? end)) neverOpened(state, visit);
  if (state.now >= end && visit.phase === 'advance') neverShown(state, visit);
  if (state.visits.get(visit.id) !== visit) return;
  if (state.now >= end) return state.remove(visit);
  state.wake(undecided ? Math.min(end, visit.decide ?? end) : end);
}
