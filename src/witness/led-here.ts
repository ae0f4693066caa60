/**
 * Which earlier visits of a tab belong to what the person sees now, because no page of their own can tell them any more: one
 * that sent the tab on by itself, one that went on sending after it was left, one that opened nothing at all.
 */
import type { Visit } from '../journal/types.ts';
import { originOf } from '../journal/url-text.ts';

/** How long before a page something may have happened in its tab to be told with it. Milliseconds of event time. */
const JUST_BEFORE = 60_000;

/** @param other another visit of the same tab, with a hit. */
export function ledHere(other: Visit, page: Visit): boolean {
  if (other === page || other.phase === 'advance' || other.phase === 'background') return false;
  if (other.committed === undefined) return other.started >= page.started - JUST_BEFORE;
  const left = other.left ?? Infinity;
  if (left < page.started - JUST_BEFORE || other.committed > (page.committed ?? page.started)) return false;
  return sentBy(other, page) || [...other.contacts.values()].some((contact) => contact.hits.some((hit) => hit.evidence.at >= left));
}

/** The navigation to the page was asked for by the other one: a script or a link, not a typed address. */
function sentBy(other: Visit, page: Visit): boolean {
  const asker = page.contacts.get(page.host)?.evidence.find((look) => look.type === 'main_frame' && look.way === 'opened')?.asker;
  return asker !== undefined && originOf(asker) === originOf(other.url);
}
