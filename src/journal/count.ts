/** Counting a whole request into a visit, once it is known what it is, and taking it back. */
import { LATENESS } from './bounds.ts';
import { dropChain, keepChain } from './chains.ts';
import { countHop, retractHop } from './contacts.ts';
import type { KeptVisit, State } from './state.ts';
import type { ContactWay, OpenRequest } from './types.ts';

/** Is it known what the request is? */
export function isCountable(request: OpenRequest): boolean {
  if (request.way !== undefined || request.advance || request.done || request.facts.type !== 'other') return true;
  return request.hops.some((hop) => hop.sent === true || hop.status !== undefined);
}

/** How a request came about; once counted it stays what it was. */
export function wayOf(visit: KeptVisit, request: OpenRequest): ContactWay {
  if (request.way !== undefined) return request.way;
  if (visit.phase === 'background' || request.facts.tabId < 0) return 'worker';
  return request.advance || visit.phase === 'advance' ? 'advance' : 'loaded';
}

/** Counts all that is new of a request, by the way it came about. */
export function count(state: State, visit: KeptVisit, request: OpenRequest, way: ContactWay): void {
  request.way = way;
  for (const hop of request.hops) countHop(state, visit, request, hop, way);
  keepChain(state, visit, request);
}

/** Its answer came: it is over, unless its events come in the wrong order and more may follow. */
export function conclude(state: State, visit: KeptVisit, request: OpenRequest): void {
  if (!request.done) return;
  if (request.late) request.until ??= visit.seen + LATENESS;
  if (request.until === undefined || state.now >= request.until) state.finish(visit, request.facts.requestId);
  else state.wake(request.until);
}

/** Takes a request back out of a visit's contacts and chains, to be counted anew elsewhere or in another way. */
export function retract(visit: KeptVisit, request: OpenRequest): void {
  for (const hop of request.hops) retractHop(visit, request, hop);
  dropChain(visit, request.facts.requestId);
  delete request.way;
}
