/**
 * Companies that a disclosed programme names as taking part, with the day each joined.
 *
 * Source: the PRISM slides published on 6 June 2013 (card programme/prism). False alarms: none by name, but taking part is
 * not the same as having been asked about this person. Cannot see: which records were ever demanded.
 */
import type { Evidence } from '../journal/types.ts';
import type { ProgrammeCompany } from '../knowledge/types.ts';
import { learned } from './learned.ts';
import type { Detector } from './types.ts';

export const programmeCompany: Detector = {
  id: 'programme-company',
  highest: 'exposure',
  card: 'detector/programme-company',
  detect({ visit, knowledge }) {
    const companies = new Map<string, { programme: ProgrammeCompany; hosts: string[]; evidence: Evidence[] }>();
    for (const contact of visit.contacts.values()) {
      const { programme } = knowledge.host(contact.host, contact.patterns);
      if (!programme || !learned(contact)) continue;
      const seen = companies.get(programme.company) ?? { programme, hosts: [], evidence: [] };
      seen.hosts.push(contact.host);
      if (seen.evidence.length < 3) seen.evidence.push(...contact.evidence.slice(0, 1));
      companies.set(programme.company, seen);
    }
    return [...companies.values()].map(({ programme, hosts, evidence }) => ({
      detector: 'programme-company', level: 'exposure', subject: programme.company, card: `programme/${programme.programme}`, evidence, programme, hosts,
    }));
  },
};
