/**
 * Every third party of the page, with its owner and purpose where TrackerDB knows them.
 *
 * Source: @ghostery/trackerdb; in Firefox that browser's own lists (Disconnect's) as a second opinion: said where they agree, and
 * taken, marked as Firefox's word, where TrackerDB knows no purpose. Firefox 153 flags requests from their start on (measured), but
 * the next hop of a redirect is known before its flags are, so the answer is looked at too. An ordinary third party is a note:
 * it can see that this page was opened. False alarms: a site's own second domain, when no owner is known for it. Cannot
 * see: what the company does with the request.
 */
import type { Contact } from '../journal/types.ts';
import type { HostFacts } from '../knowledge/types.ts';
import { learned } from './learned.ts';
import { noticeFlag, purposeOf, type Purpose } from './purpose.ts';
import { sameOwner } from './same-owner.ts';
import type { Detector, Finding } from './types.ts';

type TrackerFinding = Finding & { detector: 'tracker' };

export const tracker: Detector = {
  id: 'tracker',
  highest: 'note',
  card: 'detector/tracker',
  eyes: [{ at: 'asked', flagged: true, notice: noticeFlag }, { at: 'answered', flagged: true, notice: noticeFlag }],
  detect({ visit, knowledge }) {
    const page = knowledge.host(visit.host);
    const found = new Map<string, TrackerFinding>();
    for (const contact of visit.contacts.values()) {
      if (!contact.thirdParty || !learned(contact)) continue;
      const facts = knowledge.host(contact.host, contact.patterns);
      if (sameOwner(page, facts)) continue;
      const name = facts.organisation?.name ?? facts.site;
      const purpose = purposeOf(contact, facts);
      const known = found.get(name);
      if (!known) found.set(name, fromContact(contact, facts, name, purpose));
      else join(known, contact, purpose);
    }
    return [...found.values()];
  },
};

function join(known: TrackerFinding, contact: Contact, purpose: Purpose | undefined): void {
  known.hosts.push(contact.host);
  if (known.evidence.length < 3) known.evidence.push(...contact.evidence.slice(0, 1));
  if (known.category === 'unknown') Object.assign(known, purpose);
  else if (known.firefox === undefined && purpose?.firefox === 'agrees') known.firefox = 'agrees';
}

function fromContact(contact: Contact, facts: HostFacts, subject: string, purpose: Purpose = { category: 'unknown' }): TrackerFinding {
  return {
    detector: 'tracker', level: 'note', subject, card: 'detector/tracker', evidence: contact.evidence.slice(0, 1),
    ...purpose, hosts: [contact.host],
    ...(facts.organisation ? { organisation: facts.organisation } : {}),
  };
}
