import type { KeptVisit, State } from './state.ts';

/** Navigations of a tab of which nobody knows yet whether they open a page. */
export function pendingNavigations(state: State, tabId: number): KeptVisit[] {
  return [...state.visits.values()].filter((v) => v.tabId === tabId && v.phase === 'pending' && v.navigation !== undefined);
}
