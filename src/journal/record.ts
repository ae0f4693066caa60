/**
 * A visit as JSON, for the session record that survives the worker.
 *
 * A record carries the version of its form and of the catalogue its rows refer to: with another one it is of no use. Every
 * field is checked on the way back; a record that does not fit is refused whole, never repaired.
 */
import { Corrupt, compact, fields, integer, list, natural, number, oneOf, optional, text } from './guards.ts';
import { MANY, readContact, writeContact, type ContactRecord } from './record-evidence.ts';
import { readChain, readHop, readOpenRequest } from './record-request.ts';
import { textAt, TextTable } from './texts.ts';
import type { KeptVisit } from './state.ts';
import type { Chain, Gap, OpenRequest, Visit } from './types.ts';

/** Version of the form. */
export const RECORD_VERSION = 3;

const PHASES = ['pending', 'advance', 'open', 'left', 'background'] as const satisfies readonly Visit['phase'][];
/** All of them: a record with a reason that this list lacks would be refused. */
const GAPS = Object.keys({
  'started-late': 0, 'worker-gap': 0, 'no-permission': 0, 'page-worker': 0, 'from-cache': 0, unanswered: 0, 'no-address': 0, proxy: 0, cut: 0,
} satisfies Record<Gap, 0>) as Gap[];

type Kept = Pick<KeptVisit, 'id' | 'tabId' | 'url' | 'host' | 'site' | 'phase' | 'started' | 'committed' | 'left' | 'gaps' | 'requests' | 'more'
  | 'seen' | 'navigation' | 'decide' | 'landing' | 'bare' | 'moved' | 'documents' | 'done' | 'beyond' | 'came' | 'trail' | 'before'>;

/** What JSON holds of a visit. Its form is this folder's own affair. */
export interface VisitRecord extends Kept {
  private: boolean | null;
  texts: string[];
  contacts: ContactRecord[];
  chains: Chain[];
  open: OpenRequest[];
}

export interface StoredVisit { v: number; catalogue: string; visit: VisitRecord }

/** @param catalogue version of the catalogue that the visit's rows refer to. */
export function toRecord(visit: KeptVisit, catalogue: string): StoredVisit {
  const texts = new TextTable();
  const { private: isPrivate, contacts, chains, open, ...kept } = visit;
  const records = [...contacts.values()].map((c) => writeContact(c, texts));
  return { v: RECORD_VERSION, catalogue, visit: { ...kept, private: isPrivate ?? null, texts: texts.all(), contacts: records, chains, open: [...open.values()] } };
}

/** @returns the visit, or why the value is not one of this version and catalogue. Never throws. */
export function fromRecord(value: unknown, catalogue: string): { visit: KeptVisit } | { corrupt: string } {
  try {
    const get = fields(value, 'record');
    if (get('v') !== RECORD_VERSION) return { corrupt: 'record of another version' };
    if (get('catalogue') !== catalogue) return { corrupt: 'record of another catalogue' };
    return { visit: readVisit(get('visit')) };
  } catch (error) {
    if (error instanceof Corrupt) return { corrupt: error.message };
    throw error;
  }
}

function readVisit(value: unknown): KeptVisit {
  const get = fields(value, 'visit');
  const at = textAt(list(text, MANY * 8)(get('texts'), 'texts'));
  const contacts = list((v, w) => readContact(v, w, at), MANY)(get('contacts'), 'contacts');
  const open = list(readOpenRequest, MANY)(get('open'), 'open');
  const more = fields(get('more'), 'more');
  return {
    id: text(get('id'), 'id'), tabId: integer(get('tabId'), 'tabId'), private: readPrivate(get('private')), url: text(get('url'), 'url'),
    host: text(get('host'), 'host'), site: text(get('site'), 'site'), phase: oneOf(PHASES)(get('phase'), 'phase'), started: number(get('started'), 'started'),
    gaps: list(oneOf(GAPS), GAPS.length)(get('gaps'), 'gaps'), requests: natural(get('requests'), 'requests'),
    contacts: new Map(contacts.map((c) => [c.host, c])), chains: list(readChain, MANY)(get('chains'), 'chains'),
    open: new Map(open.map((r) => [r.facts.requestId, r])),
    more: { contacts: natural(more('contacts'), 'more'), requests: natural(more('requests'), 'more'), chains: natural(more('chains'), 'more') },
    seen: number(get('seen'), 'seen'), documents: list(text, MANY)(get('documents'), 'documents'), done: list(text, MANY)(get('done'), 'done'),
    ...compact({
      committed: optional(number)(get('committed'), 'committed'), left: optional(number)(get('left'), 'left'), navigation: optional(text)(get('navigation'), 'navigation'),
      decide: optional(number)(get('decide'), 'decide'), landing: optional(text)(get('landing'), 'landing'), bare: optional(readBare)(get('bare'), 'bare'),
      moved: optional(number)(get('moved'), 'moved'), beyond: optional(list(integer, 128))(get('beyond'), 'beyond'),
      came: optional(list(readHop, MANY))(get('came'), 'came'), trail: optional(list(readHop, MANY))(get('trail'), 'trail'), before: optional(readBefore)(get('before'), 'before'),
    }),
  };
}

function readPrivate(value: unknown): boolean | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'boolean') throw new Corrupt('private: no truth value');
  return value;
}

function readBefore(value: unknown, where: string): NonNullable<KeptVisit['before']> {
  const get = fields(value, where);
  return { id: text(get('id'), where), sentOn: get('sentOn') === true };
}

function readBare(value: unknown, where: string): { at: number; url: string } {
  const get = fields(value, where);
  return { at: number(get('at'), where), url: text(get('url'), where) };
}
