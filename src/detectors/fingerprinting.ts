/**
 * Companies that tell devices apart by their traits (screen, fonts, clock, graphics): a name that no cookie holds and nobody can delete.
 *
 * Rule: code of such a company ran in the page, by the catalogue; `vendor` where recognising visitors is what it sells, `defence`
 * where the common use is against fraud and bots; `browser-list` where only Firefox's own classification says so. `details` says
 * on whose lists, so a second opinion that agrees is told. Sources: the catalogue's vendors; Disconnect's lists, as Firefox has
 * them; Iqbal, Englehardt, Shafiq, "Fingerprinting the Fingerprinters", IEEE S&P 2021. Firefox 153 flags requests from their
 * start to their end, with `fingerprinting` scripts and no pictures (measured); the next hop of a redirect is known before its
 * flags are, so both ends are looked at. Innocent: a picture from a vendor's site, the vendor's own pages, the page's own
 * requests. Cannot see: whether the script measured anything; scripts under the site's own name; in Chrome, any list but the
 * catalogue's; in Firefox, flags of what it blocks itself (https://bugzilla.mozilla.org/show_bug.cgi?id=1779770).
 */
import type { Contact, Evidence, KeptSign, Look } from '../journal/types.ts';
import type { HostFacts } from '../knowledge/types.ts';
import { ranInPage } from './ran-in-page.ts';
import { sameOwner } from './same-owner.ts';
import type { Detector, PatternFinding, Scene } from './types.ts';

type PrintsFinding = PatternFinding & { detector: 'fingerprinting' };

const LOOKS = 3;

export const fingerprinting: Detector = {
  id: 'fingerprinting',
  highest: 'exposure',
  card: 'detector/fingerprinting',
  eyes: [{ at: 'asked', flagged: true, notice: noticeFlag }, { at: 'answered', flagged: true, notice: noticeFlag }],
  detect(scene) {
    const page = scene.knowledge.host(scene.visit.host);
    const found = new Map<string, PrintsFinding>();
    for (const contact of scene.visit.contacts.values()) note(found, scene, page, contact);
    return [...found.values()];
  },
};

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/UrlClassification; `fingerprinting_content` too. */
function noticeFlag({ flags }: Look): { what: string } | undefined {
  return flags.some((flag) => flag.startsWith('fingerprinting')) ? { what: 'browser-list' } : undefined;
}

function note(found: Map<string, PrintsFinding>, { knowledge }: Scene, page: HostFacts, contact: Contact): void {
  const facts = knowledge.host(contact.host, contact.patterns);
  const flagged = contact.signs.filter(({ detector, evidence }) => detector === 'fingerprinting' && evidence.outcome !== 'refused');
  const ran = contact.evidence.filter(ranInPage);
  const vendor = ran.length === 0 ? undefined : facts.vendors?.find(({ kind }) => kind === 'fingerprinting');
  if ((!vendor && flagged.length === 0) || sameOwner(page, facts)) return;
  const what = vendor === undefined ? 'browser-list' : vendor.purpose === 'fraud-defence' ? 'defence' : 'vendor';
  const subject = vendor?.company ?? facts.organisation?.name ?? facts.site;
  const looks = vendor ? ran : flagged.map(({ evidence }) => evidence);
  const known = found.get(`${what} ${subject}`);
  if (known) return add(known, contact, looks, flagged);
  const finding: PrintsFinding = {
    detector: 'fingerprinting', level: 'exposure', card: 'detector/fingerprinting', what, subject, hosts: [], count: 0, details: vendor ? ['Testigo'] : [], evidence: [],
    ...(facts.organisation ? { organisation: facts.organisation } : {}),
  };
  found.set(`${what} ${subject}`, finding);
  add(finding, contact, looks, flagged);
}

function add(finding: PrintsFinding, contact: Contact, looks: Evidence[], flagged: KeptSign[]): void {
  finding.hosts.push(contact.host);
  finding.count += finding.what === 'browser-list' ? flagged.reduce((sum, { count }) => sum + count, 0) : contact.requests;
  finding.evidence.push(...looks.slice(0, LOOKS - finding.evidence.length));
  if (flagged.length > 0 && !finding.details.includes('Firefox')) finding.details.push('Firefox');
}
