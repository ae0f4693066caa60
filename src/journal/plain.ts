/** What travelled without encryption: only requests that really left, never those the browser upgraded or had in its cache. */
import { COOKIE, PLAIN } from './counted.ts';
import { isPlain } from './url-text.ts';
import type { Contact, Evidence, OpenHop, OpenRequest } from './types.ts';

const FORM_TYPES: ReadonlySet<string> = new Set(['main_frame', 'sub_frame', 'xmlhttprequest']);

/** An answer with a status that did not come from the cache, or request headers on their way. */
export function plainBits(hop: OpenHop): number {
  if (!isPlain(hop.url)) return 0;
  const answered = hop.outcome === 'answered' && hop.status !== undefined && hop.status > 0;
  if (!hop.sent && !answered) return 0;
  return hop.cookie ? PLAIN | COOKIE : PLAIN;
}

function isForm(request: OpenRequest, hop: OpenHop): boolean {
  return (hop.method === 'POST' || hop.method === 'PUT') && FORM_TYPES.has(request.facts.type);
}

/** Counts one hop that travelled in the open; its cookie is counted by the caller, who may hear of it later. */
export function countPlain(contact: Contact, request: OpenRequest, hop: OpenHop, look: Evidence): void {
  contact.plain ??= { requests: 0, cookies: 0, forms: 0, identifiers: 0, example: look };
  contact.plain.requests++;
  if (look.at < contact.plain.example.at) contact.plain.example = look;
  if (isForm(request, hop)) contact.plain.forms++;
  if (hop.identifier) contact.plain.identifiers++;
}

/** Takes one hop back out. */
export function retractPlain(contact: Contact, request: OpenRequest, hop: OpenHop, cookie: boolean): void {
  const { plain } = contact;
  if (!plain) return;
  plain.requests--;
  if (cookie) plain.cookies--;
  if (isForm(request, hop)) plain.forms--;
  if (hop.identifier) plain.identifiers--;
  if (plain.requests === 0) delete contact.plain;
}
