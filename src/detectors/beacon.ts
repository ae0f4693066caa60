/**
 * Small messages to another company that need no page to stay open: sent when a link is pressed, as the page is left, or by the way.
 *
 * Rule: `navigator.sendBeacon` and `<a ping>` (type ping) to a company that tracks or that nobody knows; in leaving also what fetch
 * sends to a company that tracks (`keepalive` has no type of its own). `report`: a page's rules were broken and the browser tells
 * another company (CSP). Sources: W3C Beacon; HTML, hyperlink auditing. Only what was answered counts; whether the page was
 * being left is known best then (signs.ts of the journal).
 *
 * Innocent: the site's own company; services for faults and delivery, which TrackerDB files under other purposes. False
 * alarms: measuring of speed by companies that also track. Cannot see: what the message says; `<a ping>` in Firefox, which
 * does not send it; reports of the Reporting API, which the browser sends by itself.
 */
import type { Look, RequestType } from '../journal/types.ts';
import type { What } from './patterns.ts';
import { strangersSigns } from './signed.ts';
import { isTracking } from './tracking.ts';
import type { Detector, PatternFinding } from './types.ts';

type Kind = What<'beacon'>;

const MESSAGES: ReadonlySet<RequestType> = new Set(['ping', 'csp_report', 'xmlhttprequest']);

function kindOf(look: Look): Kind | undefined {
  if (look.type === 'csp_report') return 'report';
  if (look.type === 'ping') return look.leaving ? 'leaving' : 'sent';
  return look.method === 'POST' && look.leaving ? 'leaving' : undefined;
}

export const beacon: Detector = {
  id: 'beacon',
  highest: 'note',
  card: 'detector/beacon',
  eyes: [{
    at: 'answered', types: MESSAGES,
    notice(look) {
      const what = kindOf(look);
      return what && { what };
    },
  }],
  detect(scene) {
    const signed = strangersSigns<Kind>(scene, 'beacon', (_, { what, evidence }, facts) =>
      what === 'report' || isTracking(facts) || (evidence.type === 'ping' && facts.category === undefined));
    const told = new Set(signed.filter(({ what }) => what === 'leaving').map(({ subject }) => subject));
    // Who hears of the departure is told of once.
    return signed.filter(({ what, subject }) => what !== 'sent' || !told.has(subject))
      .map(({ facts: _, ...rest }): PatternFinding => ({ detector: 'beacon', level: 'note', card: 'detector/beacon', ...rest }));
  },
};
