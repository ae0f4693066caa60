/**
 * Requests that travelled without encryption, and what everyone on the way could read.
 *
 * Readable cookies, forms or identifiers are a risk, plaintext as such an exposure (BLARNEY, and the injection that FinFisher
 * and RCS used, need exactly this). Innocent: private networks and the own machine; redirects that the browser makes
 * inside itself; what browsers and systems ask to find a Wi-Fi's login page. `way`: only a redirect on the way to an encrypted page.
 * Cannot see: whether anybody listened.
 */
import type { Plain, Visit } from '../journal/types.ts';
import { isLocalHost } from './local-host.ts';
import { PORTAL_CHECKS } from './portal-checks.ts';
import type { Detector, Finding, Level } from './types.ts';

type What = (Finding & { detector: 'plaintext' })['what'];

function worst(plain: Plain, rest: What): { what: What; level: Level } {
  if (plain.forms > 0) return { what: 'forms', level: 'risk' };
  if (plain.cookies > 0) return { what: 'cookies', level: 'risk' };
  if (plain.identifiers > 0) return { what: 'identifiers', level: 'risk' };
  return { what: rest, level: 'exposure' };
}

/** What it was that carried nothing of a person: the page, a step on the way to it, a part of it. */
function restOf({ requests, example }: Plain, host: string, { url, host: page }: Visit): What {
  const isPlainPage = /^http:/.test(url);
  if (host === page && isPlainPage) return 'page';
  return requests === 1 && example.type === 'main_frame' && !isPlainPage ? 'way' : 'request';
}

export const plaintext: Detector = {
  id: 'plaintext',
  highest: 'risk',
  card: 'detector/plaintext',
  detect({ visit, knowledge }) {
    const findings: Finding[] = [];
    for (const contact of visit.contacts.values()) {
      if (!contact.plain || contact.plain.requests === 0 || isLocalHost(contact.host, knowledge)) continue;
      const said = worst(contact.plain, restOf(contact.plain, contact.host, visit));
      if (said.level !== 'risk' && PORTAL_CHECKS.has(contact.host) && contact.host !== visit.host) continue;
      findings.push({ detector: 'plaintext', ...said, subject: contact.host, card: 'detector/plaintext', evidence: [contact.plain.example] });
    }
    return findings;
  },
};
