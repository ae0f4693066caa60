/**
 * Hosts under the site's own name behind which, probably, another company stands: an alias in the names directory (CNAME) leads there.
 *
 * Rule: a host of the page's site other than the page's own that answered, and `listed` a published list names it, `network` its
 * server is in a network that only this company uses, or `signature` it was asked in a way that only this company's code asks
 * (alias-signature.ts). Sources: the catalogue's aliases; Dimova, Acar, Olejnik, Joosen, Van Goethem, "The CNAME of the Game",
 * PoPETs 2021(3). Innocent: a site's CDN, a hosted shop, measuring that the site runs itself; a differing name or network is
 * never enough. False alarms: a host that once was an alias and is the site's own by now; a site that passes on such requests
 * itself. Cannot see, for it asks no directory: every alias that is on no list and in a shared cloud, which are most; one of
 * the page's own host; and who stands behind a proxy.
 */
import type { Contact, Evidence, Look } from '../journal/types.ts';
import type { Knowledge, Organisation } from '../knowledge/types.ts';
import { SIGNATURES } from './alias-signature.ts';
import { learned } from './learned.ts';
import type { What } from './patterns.ts';
import type { Detector, PatternFinding } from './types.ts';

type CloakFinding = PatternFinding & { detector: 'cname-cloak' };

/** Who probably stands behind a host, by what, and where it shows. */
interface Behind { company: string; organisation: Organisation | undefined; what: What<'cname-cloak'>; evidence: Evidence[] }

const LOOKS = 3;

export const cnameCloak: Detector = {
  id: 'cname-cloak',
  highest: 'exposure',
  card: 'detector/cname-cloak',
  eyes: [{ at: 'asked', notice: noticeSignature }],
  detect({ visit, knowledge }) {
    const owner = knowledge.host(visit.host).organisation?.id;
    const found = new Map<string, CloakFinding>();
    for (const contact of visit.contacts.values()) {
      if (contact.site !== visit.site || contact.host === visit.host || !learned(contact)) continue;
      const behind = behindOf(contact, knowledge);
      if (!behind || (owner !== undefined && behind.organisation?.id === owner)) continue;
      add(found, contact, behind);
    }
    return [...found.values()];
  },
};

function noticeSignature(look: Look): { what: string; detail: string } | undefined {
  if (look.site !== look.page.site || look.host === look.page.host) return undefined;
  const signature = SIGNATURES.find(({ is }) => is(look));
  return signature && { what: 'signature', detail: signature.company };
}

/** The surest that is known: a list, then a network, then a signature. */
function behindOf(contact: Contact, knowledge: Knowledge): Behind | undefined {
  for (const address of [undefined, ...contact.addresses]) {
    const alias = knowledge.alias(contact.host, address);
    if (alias) return { company: alias.company, organisation: alias.organisation, what: alias.by, evidence: contact.evidence };
  }
  const sign = contact.signs.find(({ detector, evidence }) => detector === 'cname-cloak' && evidence.outcome !== 'refused');
  const signature = SIGNATURES.find(({ company }) => company === sign?.detail);
  if (!sign || !signature) return undefined;
  return { company: signature.company, organisation: knowledge.host(signature.home).organisation, what: 'signature', evidence: [sign.evidence] };
}

function add(found: Map<string, CloakFinding>, { host, requests }: Contact, { company, organisation, what, evidence }: Behind): void {
  const key = `${what} ${company}`;
  const known = found.get(key);
  if (!known) {
    found.set(key, {
      detector: 'cname-cloak', level: 'exposure', card: 'detector/cname-cloak', what, subject: company, hosts: [host], count: requests, details: [host],
      evidence: evidence.slice(0, LOOKS), ...(organisation ? { organisation } : {}),
    });
    return;
  }
  known.hosts.push(host);
  known.details.push(host);
  known.count += requests;
  known.evidence.push(...evidence.slice(0, LOOKS - known.evidence.length));
}
