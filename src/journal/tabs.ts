/** Tabs: which are private, which closed, and which changed their number. */
import { tabOf } from './attribution.ts';
import { leave } from './leave.ts';
import { neverOpened, neverShown } from './never-opened.ts';
import { pruneAll } from './prune.ts';
import type { KeptVisit, State } from './state.ts';
import type { Time } from './types.ts';

/** How many numbers of closed private tabs, and of replaced tabs, are remembered. */
const REMEMBERED = 200;

function visitsIn(state: State, tabId: number): KeptVisit[] {
  return [...state.visits.values()].filter((v) => v.tabId === tabId);
}

/** Once private is always private; what was not known is known now. */
export function tabKnown(state: State, tabId: number, isPrivate: boolean, at: Time): void {
  const tab = state.tab(tabId);
  tab.private ||= isPrivate;
  for (const visit of visitsIn(state, tabId)) {
    if (visit.private === tab.private || visit.private === true) continue;
    visit.private = tab.private;
    state.touch(visit, at);
  }
}

/** Private documents are forgotten at once, and so is all that still arrives from them. */
export function tabClosed(state: State, number: number, at: Time): void {
  const tabId = tabOf(state, number);
  const isPrivate = state.tabs.get(tabId)?.private === true;
  for (const visit of isPrivate ? [] : visitsIn(state, tabId)) {
    if (visit.phase === 'advance') neverShown(state, visit);
    else if (visit.phase === 'pending') neverOpened(state, visit);
  }
  for (const visit of visitsIn(state, tabId)) {
    if (isPrivate || visit.private === true) state.remove(visit);
    else if (visit.phase === 'open') leave(state, visit, at);
  }
  state.tabs.delete(tabId);
  if (isPrivate) remember(state.closed, tabId);
  pruneAll(state);
}

function remember(closed: Set<number>, tabId: number): void {
  closed.add(tabId);
  for (const first of closed) if (closed.size > REMEMBERED) closed.delete(first);
}

/** Chromium gives a discarded tab another number. */
export function tabReplaced(state: State, from: number, to: number, at: Time): void {
  if (from === to || from < 0 || to < 0) return;
  const inTheWay = state.current(to);
  if (inTheWay) leave(state, inTheWay, at);
  const tab = state.tabs.get(from);
  if (tab) state.tabs.set(to, { ...tab, private: tab.private ?? state.tabs.get(to)?.private });
  state.tabs.delete(from);
  state.aliases.delete(to);
  state.aliases.set(from, to);
  for (const [old, now] of state.aliases) if (now === from) state.aliases.set(old, to);
  for (const first of state.aliases.keys()) if (state.aliases.size > REMEMBERED) state.aliases.delete(first);
  for (const visit of visitsIn(state, from)) {
    visit.tabId = to;
    state.touch(visit, at);
  }
}
