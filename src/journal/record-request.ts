/** Requests under way and chains as small JSON. */
import { compact, Corrupt, fields, list, natural, number, oneOf, optional, text } from './guards.ts';
import { HIT_BY, MANY, OUTCOMES, TYPES, WAYS } from './record-evidence.ts';
import type { Chain, Edge, Hop, Name, OpenHop, OpenRequest, RequestFacts, Sign } from './types.ts';

const flag = (value: unknown): true | undefined => (value === true ? true : undefined);

const truth = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

function readNamedEdge(value: unknown, where: string): Edge {
  const get = fields(value, where);
  return { header: text(get('header'), where), code: text(get('code'), where) };
}

function readSign(value: unknown, where: string): Sign {
  const get = fields(value, where);
  return { detector: text(get('detector'), where), what: text(get('what'), where), ...compact({ detail: optional(text)(get('detail'), where) }) };
}

function readName(value: unknown, where: string): Name {
  const get = fields(value, where);
  return { hash: text(get('hash'), where), in: text(get('in'), where) };
}

/** @throws Corrupt */
export function readHop(value: unknown, where: string): Hop {
  const get = fields(value, where);
  return compact({
    url: text(get('url'), where), host: text(get('host'), where), status: optional(natural)(get('status'), where),
    address: optional(text)(get('address'), where), cached: truth(get('cached')), edges: optional(list(readNamedEdge, MANY))(get('edges'), where),
    cookie: flag(get('cookie')), by: optional(oneOf(['script'] as const))(get('by'), where),
  });
}

/** @throws Corrupt */
export function readChain(value: unknown, where: string): Chain {
  const get = fields(value, where);
  return {
    requestId: text(get('requestId'), where), type: oneOf(TYPES)(get('type'), where), way: oneOf(WAYS)(get('way'), where), at: number(get('at'), where),
    hops: list(readHop, MANY)(get('hops'), where),
  };
}

function readIndicator(value: unknown, where: string): OpenHop['indicators'][number] {
  const get = fields(value, where);
  return { row: natural(get('row'), where), by: oneOf(['host', 'url'] as const satisfies readonly (typeof HIT_BY)[number][])(get('by'), where) };
}

function readOpenHop(value: unknown, where: string): OpenHop {
  const get = fields(value, where);
  return {
    ...readHop(value, where), at: number(get('at'), where), method: text(get('method'), where), outcome: oneOf(OUTCOMES)(get('outcome'), where),
    site: text(get('site'), where), patterns: list(natural, MANY)(get('patterns'), where), indicators: list(readIndicator, MANY)(get('indicators'), where),
    ...compact({ sent: flag(get('sent')), proxied: flag(get('proxied')), held: flag(get('held')), identifier: flag(get('identifier')), shown: optional(text)(get('shown'), where) }),
    signs: list(readSign, MANY)(get('signs'), where), names: list(readName, MANY)(get('names'), where), told: readTold(get('told'), where),
    counted: natural(get('counted'), where),
  };
}

function readTold(value: unknown, where: string): OpenHop['told'] {
  const [signs, names] = list(natural, 2)(value, where);
  if (signs === undefined || names === undefined) throw new Corrupt(`${where}: told`);
  return [signs, names];
}

function readFacts(value: unknown, where: string): RequestFacts {
  const get = fields(value, where);
  return {
    at: number(get('at'), where), requestId: text(get('requestId'), where), url: text(get('url'), where), method: text(get('method'), where),
    type: oneOf(TYPES)(get('type'), where), tabId: number(get('tabId'), where), frameId: number(get('frameId'), where),
    ...compact({
      documentId: optional(text)(get('documentId'), where), parentDocumentId: optional(text)(get('parentDocumentId'), where),
      asker: optional(text)(get('asker'), where), outermost: truth(get('outermost')), prerendering: truth(get('prerendering')),
    }),
  };
}

/** @throws Corrupt */
export function readOpenRequest(value: unknown, where: string): OpenRequest {
  const get = fields(value, where);
  return {
    facts: readFacts(get('facts'), where), hops: list(readOpenHop, MANY)(get('hops'), where), advance: get('advance') === true,
    ...compact({ way: optional(oneOf(WAYS))(get('way'), where), done: flag(get('done')), failed: flag(get('failed')), late: flag(get('late')), until: optional(number)(get('until'), where), unchained: flag(get('unchained')), gesture: truth(get('gesture')) }),
  };
}
