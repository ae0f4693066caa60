/**
 * Requests that travelled without encryption, and what everyone on the way could read.
 *
 * Readable cookies, forms or identifiers are a risk, plaintext as such an exposure (BLARNEY, and the injection that FinFisher
 * and RCS used, need exactly this). Innocent: private networks and the own machine; redirects that the browser makes
 * inside itself. Cannot see: whether anybody listened.
 */
import type { Plain } from '../journal/types.ts';
import { isLocalHost } from './local-host.ts';
import type { Detector, Finding, Level } from './types.ts';

type What = (Finding & { detector: 'plaintext' })['what'];

function worst(plain: Plain, isPage: boolean): { what: What; level: Level } {
  if (plain.forms > 0) return { what: 'forms', level: 'risk' };
  if (plain.cookies > 0) return { what: 'cookies', level: 'risk' };
  if (plain.identifiers > 0) return { what: 'identifiers', level: 'risk' };
  return { what: isPage ? 'page' : 'request', level: 'exposure' };
}

export const plaintext: Detector = {
  id: 'plaintext',
  highest: 'risk',
  card: 'detector/plaintext',
  detect({ visit, knowledge }) {
    const findings: Finding[] = [];
    for (const contact of visit.contacts.values()) {
      if (!contact.plain || contact.plain.requests === 0 || isLocalHost(contact.host, knowledge)) continue;
      const isPage = contact.host === visit.host && /^(http|ws):/.test(visit.url);
      findings.push({ detector: 'plaintext', ...worst(contact.plain, isPage), subject: contact.host, card: 'detector/plaintext', evidence: [contact.plain.example] });
    }
    return findings;
  },
};
