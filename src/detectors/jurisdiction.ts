/**
 * Where the companies that learned of the visit have their seat: whose courts and agencies can compel them.
 *
 * A country is not a crime, so this is a note. Source: the seats in TrackerDB. The server's place is another matter and is
 * shown apart. Cannot see: subsidiaries, mutual legal assistance, what a contract says.
 */
import type { Evidence } from '../journal/types.ts';
import type { Country } from '../knowledge/types.ts';
import { learned } from './learned.ts';
import { sameOwner } from './same-owner.ts';
import type { Detector } from './types.ts';

export const jurisdiction: Detector = {
  id: 'jurisdiction',
  highest: 'note',
  card: 'detector/jurisdiction',
  detect({ visit, knowledge, home }) {
    const page = knowledge.host(visit.host);
    const byCountry = new Map<Country, { companies: Set<string>; evidence: Evidence[] }>();
    for (const contact of visit.contacts.values()) {
      if (!contact.thirdParty || !learned(contact)) continue;
      const facts = knowledge.host(contact.host, contact.patterns);
      if (!facts.organisation?.country || sameOwner(page, facts)) continue;
      const seen = byCountry.get(facts.organisation.country) ?? { companies: new Set<string>(), evidence: [] };
      seen.companies.add(facts.organisation.name);
      if (seen.evidence.length < 3) seen.evidence.push(...contact.evidence.slice(0, 1));
      byCountry.set(facts.organisation.country, seen);
    }
    return [...byCountry].map(([country, { companies, evidence }]) => ({
      detector: 'jurisdiction', level: 'note', subject: country, card: 'detector/jurisdiction', evidence,
      country, companies: [...companies].sort(), foreign: home !== undefined && country !== home,
    }));
  },
};
