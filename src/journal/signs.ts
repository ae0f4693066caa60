/** What a hop shows to the detectors' eyes, and its way into the contact of its host and back out. */
import { sameLook } from './evidence.ts';
import { RequestLook } from './look.ts';
import { pendingNavigations } from './pending.ts';
import type { KeptVisit, State } from './state.ts';
import { clip } from './url-text.ts';
import type { Contact, Evidence, Headers, KeptSign, Name, Observer, OpenHop, OpenRequest, Sign, Stage, Time } from './types.ts';

/** Eyes of nobody: for tests of the journal alone. */
export const UNOBSERVANT: Observer = { wants: () => false, notice: () => [], names: () => [], shown: (url) => url };

/** Signs of one hop; and its names, of which a cookie header alone may bring dozens. */
const MOST = 16;
const NAMES = 32;
const DETAIL = 120;

/** What is asked for so little after the next page was, or before this one gave its place up, is sent in leaving. Milliseconds. */
const LEAVING = 1_000;

/** What a click sends comes before the request for the page that it leads to: 9 to 20 ms, in Chromium 156 and Firefox 153. Milliseconds. */
const CLICK = 300;

/** What an event adds to what is known of a hop. */
export interface Told { at: Time; url: string; to?: string; headers?: Headers; flags?: readonly string[] }

/** Lets the eyes look at a hop at one of its stages; what they see waits on the hop until it is counted. */
export function observe(state: State, visit: KeptVisit, request: OpenRequest, hop: OpenHop, stage: Stage, told: Told): void {
  const { observer } = state;
  const { type } = request.facts;
  if (stage !== 'asked' && !observer.wants(stage, type, told)) return;
  const look = new RequestLook({
    stage, at: told.at, url: told.url, host: hop.host, site: hop.site, type, method: hop.method,
    page: type === 'main_frame' ? hop : visit, before: request.hops.length > 1 ? request.hops[request.hops.indexOf(hop) - 1] : undefined,
    headers: told.headers, to: told.to, flags: told.flags, status: hop.status, address: hop.address, leaving: () => isLeaving(state, visit, hop.at),
  });
  for (const sign of observer.notice(look)) {
    if (hop.signs.length < MOST && !hop.signs.some((known) => sameSign(known, sign))) hop.signs.push(sign.detail === undefined ? sign : { ...sign, detail: sign.detail.slice(0, DETAIL) });
  }
  for (const name of observer.names(look)) if (hop.names.length < NAMES && !hop.names.some((known) => sameName(known, name))) hop.names.push(name);
  // What landed where is found by the address, and an indicator's address is the evidence: both stay as they are.
  if (stage !== 'asked' || type === 'main_frame' || hop.indicators.length > 0) return;
  // In full and then cut: half an e-mail address is not recognised, and tells as much.
  const shown = clip(observer.shown(told.url), state.bounds.url);
  if (shown !== hop.url) hop.shown = shown;
}

/**
 * Decided by times, for Firefox tells what a page asked for after the next page took its place. Known best when the answer
 * comes: what a click or the closing of a tab sends is asked for before the browser tells of either.
 * @param asked when the request began.
 */
function isLeaving(state: State, visit: KeptVisit, asked: Time): boolean {
  if (visit.left !== undefined) return asked >= visit.left - LEAVING;
  return pendingNavigations(state, visit.tabId).some((next) => next !== visit && asked >= next.started - CLICK && asked <= next.started + LEAVING);
}

const sameSign = (a: Sign, b: Sign): boolean => a.detector === b.detector && a.what === b.what && a.detail === b.detail;

/** One name in two places is kept twice: the place tells how sure it is. */
const sameName = (a: Name, b: Name): boolean => a.hash === b.hash && a.in === b.in;

/** Is there something on the hop that its contact does not know yet? */
export const hasNews = ({ signs, names, told: [toldSigns, toldNames] }: OpenHop): boolean => signs.length > toldSigns || names.length > toldNames;

/** Counts the signs and names of a hop that its contact has not counted, and renews the looks that show it. */
export function countSigns(state: State, contact: Contact, hop: OpenHop, look: Evidence): void {
  for (const sign of contact.signs) if (sameLook(sign.evidence, look)) sign.evidence = look;
  for (const sign of hop.signs.slice(hop.told[0])) keepSign(contact, { ...sign, count: 1, evidence: look }, state.bounds.signs);
  for (const { hash, in: where } of hop.names.slice(hop.told[1])) keepName(contact, { hash, in: where, count: 1 }, state.bounds.names);
  hop.told = [hop.signs.length, hop.names.length];
}

/** @param room how many signs of one detector a contact keeps. */
export function keepSign(contact: Contact, fresh: KeptSign, room: number): void {
  const known = contact.signs.find((sign) => sameSign(sign, fresh));
  if (known) {
    known.count += fresh.count;
    if (fresh.evidence.at < known.evidence.at) known.evidence = fresh.evidence;
    return;
  }
  if (contact.signs.filter(({ detector }) => detector === fresh.detector).length < room) contact.signs.push(fresh);
}

/** @param room how many names a contact keeps. */
export function keepName(contact: Contact, fresh: Contact['names'][number], room: number): void {
  const known = contact.names.find((name) => sameName(name, fresh));
  if (known) known.count += fresh.count;
  else if (contact.names.length < room) contact.names.push(fresh);
}

/** Takes back what a hop told. */
export function retractSigns(contact: Contact, hop: OpenHop): void {
  const [signs, names] = hop.told;
  for (const sign of hop.signs.slice(0, signs)) for (const known of contact.signs) if (sameSign(known, sign)) known.count--;
  for (const name of hop.names.slice(0, names)) for (const known of contact.names) if (sameName(known, name)) known.count--;
  contact.signs = contact.signs.filter(({ count }) => count > 0);
  contact.names = contact.names.filter(({ count }) => count > 0);
  hop.told = [0, 0];
}
