/**
 * Every third party of the page, with its owner and purpose where TrackerDB knows them.
 *
 * Source: @ghostery/trackerdb. An ordinary third party is a note: it can see that this page was opened. False alarms: a
 * site's own second domain, when no owner is known for it. Cannot see: what the company does with the request.
 */
import type { Contact } from '../journal/types.ts';
import type { HostFacts } from '../knowledge/types.ts';
import { learned } from './learned.ts';
import { sameOwner } from './same-owner.ts';
import type { Detector, Finding } from './types.ts';

export const tracker: Detector = {
  id: 'tracker',
  highest: 'note',
  card: 'detector/tracker',
  detect({ visit, knowledge }) {
    const page = knowledge.host(visit.host);
    const found = new Map<string, Finding & { detector: 'tracker' }>();
    for (const contact of visit.contacts.values()) {
      if (!contact.thirdParty || !learned(contact)) continue;
      const facts = knowledge.host(contact.host, contact.patterns);
      if (sameOwner(page, facts)) continue;
      const name = facts.organisation?.name ?? facts.site;
      const known = found.get(name);
      if (!known) found.set(name, fromContact(contact, facts, name));
      else {
        known.hosts.push(contact.host);
        if (known.evidence.length < 3) known.evidence.push(...contact.evidence.slice(0, 1));
      }
    }
    return [...found.values()];
  },
};

function fromContact(contact: Contact, facts: HostFacts, subject: string): Finding & { detector: 'tracker' } {
  return {
    detector: 'tracker', level: 'note', subject, card: 'detector/tracker', evidence: contact.evidence.slice(0, 1),
    category: facts.category ?? 'unknown', hosts: [contact.host],
    ...(facts.organisation ? { organisation: facts.organisation } : {}),
  };
}
