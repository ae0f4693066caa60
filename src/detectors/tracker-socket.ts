/**
 * Sockets that stay open between the page and another company: it can be told things without another request being seen.
 *
 * Rule: a request of type websocket or webtransport to a stranger whom TrackerDB knows as a tracker; worse when its address
 * carries a name. Source: Bashir, Arshad, Kirda, Robertson, Wilson, "How Tracking Companies Circumvented Ad Blockers Using
 * WebSockets", IMC 2018. Innocent: chat, live scores and collaboration, whose companies TrackerDB files under other purposes
 * or not at all. Cannot see: what is said over the socket.
 */
import type { RequestType } from '../journal/types.ts';
import { namesIn } from './names.ts';
import type { What } from './patterns.ts';
import { strangersSigns } from './signed.ts';
import { isTracking } from './tracking.ts';
import type { Detector, PatternFinding } from './types.ts';

const SOCKETS: ReadonlySet<RequestType> = new Set(['websocket', 'webtransport']);

export const trackerSocket: Detector = {
  id: 'tracker-socket',
  highest: 'exposure',
  card: 'detector/tracker-socket',
  eyes: [{ at: 'asked', types: SOCKETS, notice: (look) => ({ what: namesIn(look).length > 0 ? 'named' : 'socket' }) }],
  detect: (scene) => strangersSigns<What<'tracker-socket'>>(scene, 'tracker-socket', (_, __, facts) => isTracking(facts))
    .map(({ facts: _, ...signed }): PatternFinding => ({ detector: 'tracker-socket', level: signed.what === 'named' ? 'exposure' : 'note', card: 'detector/tracker-socket', ...signed })),
};
