/** Two records that turn out to be one document: the later knowledge goes into the one that stays. */
import { addContact } from './contacts.ts';
import { keepEvidence, strengthen } from './evidence.ts';
import { keepName, keepSign } from './signs.ts';
import { addGap, type KeptVisit, type State } from './state.ts';
import type { Contact, ContactWay, Hit } from './types.ts';

/** Moves everything of `from` into `into`, and forgets `from`. */
export function mergeVisit(state: State, into: KeptVisit, from: KeptVisit): void {
  for (const contact of from.contacts.values()) mergeContact(state, into, contact);
  for (const [id, request] of from.open) {
    into.open.set(id, request);
    state.requests.set(id, into.id);
  }
  from.open.clear();
  for (const chain of from.chains) {
    if (into.chains.length < state.bounds.chains) into.chains.push(chain);
    else into.more.chains++;
  }
  for (const gap of from.gaps) addGap(into, gap);
  into.private = into.private || from.private ? true : into.private ?? from.private;
  into.started = Math.min(into.started, from.started);
  into.requests += from.requests;
  into.more.requests += from.more.requests;
  into.more.contacts += from.more.contacts;
  into.more.chains += from.more.chains;
  state.touch(into, from.seen);
  const { documents, done } = from;
  from.documents = [];
  from.done = [];
  state.remove(from);
  for (const id of documents) state.adopt(id, into);
  for (const id of done) state.finish(into, id);
}

function mergeContact(state: State, into: KeptVisit, from: Contact): void {
  const known = into.contacts.get(from.host);
  if (!known && into.contacts.size >= state.bounds.contacts + state.bounds.extra) {
    into.more.contacts++;
    into.more.requests += from.requests;
    return addGap(into, 'cut');
  }
  const contact = known ?? addContact(into, from.host, from.site, from.first);
  for (const way of Object.keys(from.ways) as ContactWay[]) contact.ways[way] = (contact.ways[way] ?? 0) + (from.ways[way] ?? 0);
  contact.requests += from.requests;
  contact.answered += from.answered;
  contact.refused += from.refused;
  contact.cached += from.cached;
  contact.proxied += from.proxied;
  contact.first = Math.min(contact.first, from.first);
  contact.last = Math.max(contact.last, from.last);
  contact.addresses = union(contact.addresses, from.addresses, state.bounds.addresses);
  contact.patterns = union(contact.patterns, from.patterns, state.bounds.patterns);
  for (const look of from.evidence) keepEvidence(contact.evidence, look, state.bounds.evidence);
  for (const sign of from.signs) keepSign(contact, sign, state.bounds.signs);
  for (const name of from.names) keepName(contact, name, state.bounds.names);
  if (from.edges) contact.edges ??= from.edges;
  for (const hit of from.hits) mergeHit(state, contact, hit);
  mergePlain(contact, from);
}

function mergeHit(state: State, contact: Contact, from: Hit): void {
  const known = contact.hits.find((h) => h.indicator === from.indicator && h.by === from.by);
  if (!known) {
    if (contact.hits.length < state.bounds.hits) contact.hits.push(from);
    return;
  }
  known.count += from.count;
  if (from.first) strengthen(known, from.first);
  strengthen(known, from.evidence);
}

function mergePlain(contact: Contact, from: Contact): void {
  if (!from.plain) return;
  if (!contact.plain) {
    contact.plain = from.plain;
    return;
  }
  contact.plain.requests += from.plain.requests;
  contact.plain.cookies += from.plain.cookies;
  contact.plain.forms += from.plain.forms;
  contact.plain.identifiers += from.plain.identifiers;
  if (from.plain.example.at < contact.plain.example.at) contact.plain.example = from.plain.example;
}

function union<T>(a: T[], b: T[], room: number): T[] {
  return [...new Set([...a, ...b])].slice(0, room);
}
