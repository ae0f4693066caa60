/** One look at one request, and which of two looks says more. */
import { originOf } from './url-text.ts';
import type { Contact, ContactWay, Evidence, Hit, OpenHop, OpenRequest } from './types.ts';

const WAYS: Record<ContactWay, number> = { opened: 3, loaded: 2, worker: 2, advance: 1 };
const OUTCOMES: Record<Evidence['outcome'], number> = { answered: 20, sent: 10, refused: 0 };

/**
 * How much a look shows. A page that was opened shows most, with or without a request that was seen; then whether an answer
 * came (a refused attempt reached nobody), and among equals the way: a page or worker loaded it, the browser fetched it ahead.
 */
function strength(e: Evidence): number {
  return OUTCOMES[e.outcome] + WAYS[e.way] + (e.way === 'opened' && e.outcome !== 'refused' ? 30 : 0);
}

/** The look at one hop, as far as it is known now. */
export function evidenceOf(request: OpenRequest, hop: OpenHop, way: ContactWay): Evidence {
  // Firefox tells the whole address of the document that asked, and a frame's may name a person.
  const asker = originOf(request.facts.asker);
  return {
    url: hop.shown ?? hop.url, at: hop.at, type: request.facts.type, way, outcome: hop.outcome,
    ...(hop.held ? { held: true } : {}),
    ...(hop.address === undefined ? {} : { address: hop.address }),
    ...(asker === '' ? {} : { asker }),
    ...(hop.status === undefined ? {} : { status: hop.status }),
  };
}

/** Do both speak of the same request? Its answer comes later than its start, so the outcome is no part of it. */
export function sameLook(a: Evidence, b: Evidence): boolean {
  return a.at === b.at && a.url === b.url && a.type === b.type;
}

/** The earliest `room` looks, one per request; a look at an opened page always has a place. */
export function keepEvidence(kept: Evidence[], fresh: Evidence, room: number): void {
  const same = kept.findIndex((e) => sameLook(e, fresh));
  if (same >= 0) {
    kept[same] = fresh;
    return;
  }
  kept.push(fresh);
  kept.sort((a, b) => a.at - b.at);
  if (kept.length <= room) return;
  const opened = kept.filter((e) => e.way === 'opened').length;
  const last = kept[kept.length - 1];
  // The only opened look is the last one: let the one before it go instead.
  kept.splice(last?.way === 'opened' && opened === 1 && kept.length > 1 ? kept.length - 2 : kept.length - 1, 1);
}

/** Brings a hit's evidence up to date with one more look, or with a newer state of a look it has. */
export function strengthen(hit: Hit, look: Evidence): void {
  const first = hit.first ?? hit.evidence;
  const earliest = look.at < first.at || sameLook(look, first) ? look : first;
  const strongest = sameLook(look, hit.evidence) || stronger(look, hit.evidence) ? look : hit.evidence;
  hit.evidence = strongest;
  if (sameLook(earliest, strongest)) delete hit.first;
  else hit.first = earliest;
}

function stronger(a: Evidence, b: Evidence): boolean {
  const d = strength(a) - strength(b);
  return d > 0 || (d === 0 && a.at < b.at);
}

/** Replaces every copy of a look, e.g. when a page rendered ahead of time is shown after all. */
export function mapEvidence(contact: Contact, change: (e: Evidence) => Evidence): void {
  contact.evidence = contact.evidence.map(change);
  for (const hit of contact.hits) {
    hit.evidence = change(hit.evidence);
    if (hit.first) hit.first = change(hit.first);
  }
  for (const sign of contact.signs) sign.evidence = change(sign.evidence);
  if (contact.plain) contact.plain.example = change(contact.plain.example);
}
