/**
 * Counting a request into the contact of its host.
 *
 * A hop holds what is known of it; `counted` holds which part of that its contact has counted. Counting again therefore adds
 * only what is new, whatever the order of the events, and a hop that turns out never to have travelled is taken back.
 */
import { markBeyond } from './beyond.ts';
import { ADDRESS, ANSWERED, BEGUN, BEYOND, CACHED, COOKIE, PLAIN, PROXIED, REFUSED } from './counted.ts';
import { countSigns, hasNews, retractSigns } from './signs.ts';
import { evidenceOf, keepEvidence, sameLook, strengthen } from './evidence.ts';
import { countPlain, plainBits, retractPlain } from './plain.ts';
import { addGap, type KeptVisit, type State } from './state.ts';
import type { Contact, ContactWay, Evidence, Hit, OpenHop, OpenRequest } from './types.ts';

function knownBits(hop: OpenHop): number {
  let bits = BEGUN;
  if (hop.outcome === 'answered') bits |= ANSWERED;
  if (hop.outcome === 'refused') bits |= REFUSED;
  if (hop.cached) bits |= CACHED;
  if (hop.proxied) bits |= PROXIED;
  if (hop.address !== undefined) bits |= ADDRESS;
  return bits | plainBits(hop);
}

/** Counts what is new of one hop into its contact. */
export function countHop(state: State, visit: KeptVisit, request: OpenRequest, hop: OpenHop, way: ContactWay): void {
  const known = knownBits(hop);
  if ((known & ~hop.counted) === 0 && !hasNews(hop)) return;
  const rows = hop.address === undefined ? [] : state.classifier.indicatorsAt(hop.address);
  const contact = visit.contacts.get(hop.host) ?? admit(state, visit, hop, rows.length > 0);
  if (!contact) return leaveOut(visit, hop);
  if (hop.counted & BEYOND) readmit(visit, hop);
  const news = known & ~hop.counted;
  hop.counted |= known;
  addCounts(visit, contact, hop, way, news);
  const look = evidenceOf(request, hop, way);
  keepEvidence(contact.evidence, look, state.bounds.evidence);
  if (news & PLAIN) countPlain(contact, request, hop, look);
  else if (contact.plain && sameLook(contact.plain.example, look)) contact.plain.example = look;
  if (contact.plain && news & COOKIE) contact.plain.cookies++;
  for (const { row, by } of hop.indicators) hit(state, visit, contact, row, by, look, news & BEGUN);
  for (const row of rows) hit(state, visit, contact, row, 'address', look, news & ADDRESS);
  countSigns(state, contact, hop, look);
  noteTraits(state, contact, hop);
}

function addCounts(visit: KeptVisit, contact: Contact, hop: OpenHop, way: ContactWay, news: number): void {
  if (news & BEGUN) {
    visit.requests++;
    contact.requests++;
    contact.ways[way] = (contact.ways[way] ?? 0) + 1;
    contact.first = Math.min(contact.first, hop.at);
    contact.last = Math.max(contact.last, hop.at);
  }
  if (news & ANSWERED) contact.answered++;
  if (hop.counted & REFUSED && hop.outcome !== 'refused') {
    contact.refused--;
    hop.counted &= ~REFUSED;
  }
  if (news & REFUSED) contact.refused++;
  if (news & CACHED) contact.cached++;
  if (news & PROXIED) contact.proxied++;
}

/** Room for a host: below the bound for everyone, a little beyond it for hosts with hits. */
function admit(state: State, visit: KeptVisit, hop: OpenHop, recognised: boolean): Contact | undefined {
  const { contacts, extra } = state.bounds;
  const room = recognised || hop.indicators.length > 0 ? contacts + extra : contacts;
  if (visit.contacts.size >= room) return undefined;
  return addContact(visit, hop.host, hop.site, hop.at);
}

/** An empty contact, whatever the bounds say. */
export function addContact(visit: KeptVisit, host: string, site: string, at: number): Contact {
  const contact: Contact = {
    host, site, thirdParty: site !== visit.site, ways: {}, requests: 0, answered: 0, refused: 0, cached: 0, proxied: 0,
    addresses: [], patterns: [], hits: [], signs: [], names: [], first: at, last: at, evidence: [],
  };
  visit.contacts.set(host, contact);
  return contact;
}

function leaveOut(visit: KeptVisit, hop: OpenHop): void {
  if (hop.counted & BEYOND) return;
  hop.counted |= BEYOND;
  visit.requests++;
  visit.more.requests++;
  visit.beyond ??= [];
  if (markBeyond(visit.beyond, hop.host)) visit.more.contacts++;
  addGap(visit, 'cut');
}

/** Its address gave it room after all: it is counted from the start. */
function readmit(visit: KeptVisit, hop: OpenHop): void {
  hop.counted = 0;
  visit.requests--;
  visit.more.requests--;
}

function hit(state: State, visit: KeptVisit, contact: Contact, row: number, by: Hit['by'], look: Evidence, isNew: number): void {
  const known = contact.hits.find((h) => h.indicator === row && h.by === by);
  if (known) {
    if (isNew) known.count++;
    strengthen(known, look);
    return;
  }
  if (contact.hits.length >= state.bounds.hits) return addGap(visit, 'cut');
  contact.hits.push({ indicator: row, by, count: 1, evidence: look });
}

/** Addresses and TrackerDB rows, which have bounds of their own. */
function noteTraits(state: State, contact: Contact, hop: OpenHop): void {
  const { addresses, patterns } = state.bounds;
  if (hop.address !== undefined && !contact.addresses.includes(hop.address) && contact.addresses.length < addresses) contact.addresses.push(hop.address);
  for (const row of hop.patterns) if (!contact.patterns.includes(row) && contact.patterns.length < patterns) contact.patterns.push(row);
  if (hop.edges) contact.edges = hop.edges;
}

/** Takes a hop back that never left the browser: answered by the page's own worker, upgraded before it was sent. */
export function retractHop(visit: KeptVisit, request: OpenRequest, hop: OpenHop): void {
  const { counted } = hop;
  hop.counted = 0;
  if (counted & BEYOND) return readmit(visit, hop);
  const contact = visit.contacts.get(hop.host);
  const { way } = request;
  if (!contact || way === undefined || !(counted & BEGUN)) return;
  visit.requests--;
  contact.requests--;
  contact.ways[way] = (contact.ways[way] ?? 1) - 1;
  if (contact.ways[way] === 0) delete contact.ways[way];
  if (counted & ANSWERED) contact.answered--;
  if (counted & REFUSED) contact.refused--;
  if (counted & CACHED) contact.cached--;
  if (counted & PROXIED) contact.proxied--;
  retractSigns(contact, hop);
  const look = evidenceOf(request, hop, way);
  contact.evidence = contact.evidence.filter((e) => !sameLook(e, look));
  if (counted & PLAIN) retractPlain(contact, request, hop, (counted & COOKIE) !== 0);
  for (const known of contact.hits) retractHit(known, hop, counted, look);
  contact.hits = contact.hits.filter((h) => h.count > 0);
  if (contact.requests === 0 && contact.ways.opened === undefined) visit.contacts.delete(hop.host);
}

function retractHit(known: Hit, hop: OpenHop, counted: number, look: Evidence): void {
  if (known.by === 'address' ? !(counted & ADDRESS) || !sameLook(known.evidence, look) : !hop.indicators.some((i) => i.row === known.indicator && i.by === known.by)) return;
  known.count--;
  if (known.first && sameLook(known.evidence, look)) known.evidence = known.first;
  delete known.first;
}
