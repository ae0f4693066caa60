/** From the signs that a visit's contacts keep to findings: one a company and kind of sign. */
import type { Contact, Evidence, KeptSign } from '../journal/types.ts';
import type { HostFacts, Organisation } from '../knowledge/types.ts';
import { sameHouse } from './same-owner.ts';
import type { DetectorId, Scene } from './types.ts';

const LOOKS = 3;

/** What the requests to one company showed of one kind of sign. */
export interface Signed<What extends string> {
  what: What;
  subject: string;
  organisation?: Organisation;
  facts: HostFacts;
  hosts: string[];
  count: number;
  details: string[];
  evidence: Evidence[];
}

/**
 * The signs of one detector that strangers' hosts showed, grouped by company and kind. What was refused before it left, and what
 * went to the page's own company, or to a site that by its name is probably its second domain, is left out.
 * @param wanted looks at one contact and sign more closely. All of them without it.
 */
export function strangersSigns<What extends string>(scene: Scene, detector: DetectorId, wanted: (contact: Contact, sign: KeptSign, facts: HostFacts) => boolean = () => true): Signed<What>[] {
  const { visit, knowledge } = scene;
  const page = knowledge.host(visit.host);
  const found = new Map<string, Signed<What>>();
  for (const contact of visit.contacts.values()) {
    if (!contact.thirdParty || !contact.signs.some((sign) => sign.detector === detector)) continue;
    const facts = knowledge.host(contact.host, contact.patterns);
    if (sameHouse(page, facts)) continue;
    for (const sign of contact.signs) {
      if (sign.detector !== detector || sign.evidence.outcome === 'refused' || !wanted(contact, sign, facts)) continue;
      add(found, contact, sign, facts);
    }
  }
  return [...found.values()];
}

function add<What extends string>(found: Map<string, Signed<What>>, { host }: Contact, sign: KeptSign, facts: HostFacts): void {
  const subject = facts.organisation?.name ?? facts.site;
  const key = `${sign.what} ${subject}`;
  const known = found.get(key);
  if (!known) {
    found.set(key, {
      what: sign.what as What, subject, facts, hosts: [host], count: sign.count, details: sign.detail === undefined ? [] : [sign.detail], evidence: [sign.evidence],
      ...(facts.organisation ? { organisation: facts.organisation } : {}),
    });
    return;
  }
  known.count += sign.count;
  if (!known.hosts.includes(host)) known.hosts.push(host);
  if (sign.detail !== undefined && !known.details.includes(sign.detail)) known.details.push(sign.detail);
  if (known.evidence.length < LOOKS && !known.evidence.some(({ at, url }) => at === sign.evidence.at && url === sign.evidence.url)) known.evidence.push(sign.evidence);
}
