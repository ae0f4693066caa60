/** The journal's own index beside its visits: what the visits themselves do not say. Public tabs only. */
import { Corrupt, fields, integer, list, number } from './guards.ts';
import { fromRecord, toRecord, type StoredVisit } from './record.ts';
import { tuple } from './record-evidence.ts';
import { WAITING, FAILURE_GRACE } from './bounds.ts';
import type { KeptVisit, State } from './state.ts';

/** Version of the form. */
const INDEX_VERSION = 1;
const MOST = 5_000;

/** `tabs` are known to be public; of private and unknown ones nothing is written. */
export interface JournalIndex { v: number; begun: number; tabs: number[]; aliases: [from: number, to: number][] }

export interface Snapshot { index: JournalIndex; visits: StoredVisit[] }

/** Which tabs are public, and under which number. */
export function writeIndex(state: State): JournalIndex {
  const open = [...state.tabs].filter(([, tab]) => tab.private === false).map(([id]) => id);
  const isPublic = new Set(open);
  return { v: INDEX_VERSION, begun: state.begun, tabs: open, aliases: [...state.aliases].filter(([, to]) => isPublic.has(to)) };
}

/** Every visit known to be public, and the index. */
export function writeSnapshot(state: State, catalogue: string): Snapshot {
  const visits = [...state.visits.values()].filter((v) => v.private === false);
  return { index: writeIndex(state), visits: visits.map((v) => toRecord(v, catalogue)) };
}

/** Fills an empty state. @returns what was refused, and why. */
export function readSnapshot(state: State, value: { index: unknown; visits: Iterable<unknown> }, catalogue: string): string[] {
  const refused: string[] = [];
  try {
    if (value.index !== undefined) readIndex(state, value.index);
  } catch (error) {
    if (!(error instanceof Corrupt)) throw error;
    refused.push(`index: ${error.message}`);
  }
  for (const record of value.visits) {
    const read = fromRecord(record, catalogue);
    if ('visit' in read) restoreVisit(state, read.visit);
    else refused.push(read.corrupt);
  }
  return refused;
}

function readIndex(state: State, value: unknown): void {
  const get = fields(value, 'index');
  if (get('v') !== INDEX_VERSION) throw new Corrupt('another version');
  const aliases = list((v, w) => list(integer, 2)(tuple(v, w, 2), w), MOST)(get('aliases'), 'aliases');
  const tabs = list(integer, MOST)(get('tabs'), 'tabs');
  state.begun = number(get('begun'), 'begun');
  for (const id of tabs) state.tab(id).private = false;
  for (const [from, to] of aliases) if (from !== undefined && to !== undefined) state.aliases.set(from, to);
}

/** Puts a visit back and rebuilds the indexes that point to it. What it waited for is due at the next event. */
function restoreVisit(state: State, visit: KeptVisit): void {
  state.visits.set(visit.id, visit);
  for (const id of visit.documents) state.documents.set(id, visit.id);
  for (const id of visit.open.keys()) state.requests.set(id, visit.id);
  for (const id of visit.done) state.done.add(id);
  if (visit.seen > state.now) state.now = visit.seen;
  if (visit.phase === 'open') showAgain(state, visit);
  if (visit.phase === 'pending' || visit.phase === 'advance') state.wake(Math.min(visit.seen + WAITING, visit.started + WAITING, visit.decide ?? Infinity));
  for (const request of visit.open.values()) if (request.until !== undefined) state.wake(request.until);
  if (visit.landing !== undefined) state.wake((visit.committed ?? visit.seen) + FAILURE_GRACE);
}

/** Of two open visits of one tab (a record written before the other was), the later one is shown. */
function showAgain(state: State, visit: KeptVisit): void {
  const tab = state.tab(visit.tabId);
  tab.private ||= visit.private;
  const other = state.current(visit.tabId);
  if (!other) {
    tab.current = visit.id;
    return;
  }
  const [older, newer] = (other.committed ?? 0) <= (visit.committed ?? 0) ? [other, visit] : [visit, other];
  older.phase = 'left';
  older.left = newer.committed ?? newer.started;
  tab.current = newer.id;
}
