/** The end of a visit in its tab. */
import type { KeptVisit, State } from './state.ts';
import type { Time } from './types.ts';

/** A document gives its place up. One that had no host and asked for nothing (a new tab) leaves no record. */
export function leave(state: State, visit: KeptVisit, at: Time): void {
  if (visit.host === '' && visit.requests === 0 && visit.open.size === 0) return state.remove(visit);
  const tab = state.tabs.get(visit.tabId);
  if (tab?.current === visit.id) tab.current = undefined;
  visit.phase = 'left';
  visit.left = at;
  state.touch(visit, at);
}
