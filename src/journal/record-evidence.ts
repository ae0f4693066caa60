/** Looks, hits and contacts as small JSON: tuples in a fixed order, repeated words by position. */
import { Corrupt, list, natural, number, optional, text } from './guards.ts';
import type { TextTable } from './texts.ts';
import type { Contact, ContactWay, Edge, Evidence, Hit, KeptName, KeptSign, Plain, RequestType } from './types.ts';

export const TYPES = [
  'main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest',
  'ping', 'csp_report', 'media', 'websocket', 'webtransport', 'other',
] as const satisfies readonly RequestType[];
export const WAYS = ['opened', 'loaded', 'advance', 'worker'] as const satisfies readonly ContactWay[];
export const OUTCOMES = ['sent', 'answered', 'refused'] as const satisfies readonly Evidence['outcome'][];
/** Stands in a record in the place of an outcome: refused, by Testigo itself. */
const HELD = OUTCOMES.length;
export const HIT_BY = ['host', 'url', 'address'] as const satisfies readonly Hit['by'][];

/** Reads a position in the record's table of texts. */
export type At = (value: unknown, where: string) => string;
export type EvidenceRecord = [url: number, at: number, type: number, way: number, outcome: number, address: number | null, asker: number | null, status: number | null];
type HitRecord = [row: number, by: number, count: number, evidence: EvidenceRecord, first?: EvidenceRecord];
type PlainRecord = [requests: number, cookies: number, forms: number, identifiers: number, example: EvidenceRecord];
export type ContactRecord = [
  host: number, site: number, thirdParty: 0 | 1, ways: (number | null)[], counts: number[], addresses: number[], patterns: number[],
  times: [first: number, last: number], evidence: EvidenceRecord[], hits: HitRecord[], plain: PlainRecord | null,
  signs: SignRecord[], names: NameRecord[], edges: [header: string, code: string][],
];
type SignRecord = [detector: number, what: number, detail: string | null, count: number, evidence: EvidenceRecord];
type NameRecord = [hash: string, place: number, count: number];

/** Nothing in a record is longer than the journal's own bounds allow; this is a ceiling above them all. */
export const MANY = 5_000;

function pick<T>(words: readonly T[], value: unknown, where: string): T {
  const word = words[natural(value, where)];
  if (word === undefined) throw new Corrupt(`${where}: unknown word`);
  return word;
}

/** A look as a tuple. */
export function writeEvidence(e: Evidence, texts: TextTable): EvidenceRecord {
  return [texts.put(e.url), e.at, TYPES.indexOf(e.type), WAYS.indexOf(e.way), e.held ? HELD : OUTCOMES.indexOf(e.outcome), texts.put(e.address), texts.put(e.asker), e.status ?? null];
}

/** @throws Corrupt */
export function readEvidence(value: unknown, where: string, at: At): Evidence {
  const [url, time, type, way, outcome, address, asker, status] = tuple(value, where, 8);
  const known = { address: optional(at)(address, where), asker: optional(at)(asker, where), status: optional(natural)(status, where) };
  return {
    url: at(url, where), at: number(time, where), type: pick(TYPES, type, where), way: pick(WAYS, way, where),
    ...(outcome === HELD ? { outcome: 'refused', held: true } : { outcome: pick(OUTCOMES, outcome, where) }),
    ...(known.address === undefined ? {} : { address: known.address }), ...(known.asker === undefined ? {} : { asker: known.asker }),
    ...(known.status === undefined ? {} : { status: known.status }),
  };
}

/** @throws Corrupt for what is no list or too long a one. */
export function tuple(value: unknown, where: string, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Corrupt(`${where}: no tuple`);
  return value;
}

/** A contact as a tuple. */
export function writeContact(c: Contact, texts: TextTable): ContactRecord {
  return [
    texts.put(c.host), texts.put(c.site), c.thirdParty ? 1 : 0, WAYS.map((w) => c.ways[w] ?? null), [c.requests, c.answered, c.refused, c.cached, c.proxied],
    c.addresses.map((a) => texts.put(a)), [...c.patterns], [c.first, c.last], c.evidence.map((e) => writeEvidence(e, texts)),
    c.hits.map((h) => writeHit(h, texts)),
    c.plain ? [c.plain.requests, c.plain.cookies, c.plain.forms, c.plain.identifiers, writeEvidence(c.plain.example, texts)] : null,
    c.signs.map((s): SignRecord => [texts.put(s.detector), texts.put(s.what), s.detail ?? null, s.count, writeEvidence(s.evidence, texts)]),
    c.names.map((n): NameRecord => [n.hash, texts.put(n.in), n.count]), (c.edges ?? []).map(({ header, code }) => [header, code]),
  ];
}

function writeHit(h: Hit, texts: TextTable): HitRecord {
  const by = HIT_BY.indexOf(h.by);
  const evidence = writeEvidence(h.evidence, texts);
  return h.first ? [h.indicator, by, h.count, evidence, writeEvidence(h.first, texts)] : [h.indicator, by, h.count, evidence];
}

/** @throws Corrupt */
export function readContact(value: unknown, where: string, at: At): Contact {
  const [host, site, third, ways, counts, addresses, patterns, times, evidence, hits, plain, signs, names, edges] = tuple(value, where, 14);
  const [requests, answered, refused, cached, proxied] = list(natural, 5)(counts, where);
  const [first, last] = list(number, 2)(times, where);
  if (proxied === undefined || last === undefined) throw new Corrupt(`${where}: counts`);
  const looks = list((v, w) => readEvidence(v, w, at), MANY)(evidence, where);
  const contact: Contact = {
    host: at(host, where), site: at(site, where), thirdParty: pick([false, true], third, where), ways: readWays(ways, where),
    requests: requests ?? 0, answered: answered ?? 0, refused: refused ?? 0, cached: cached ?? 0, proxied,
    addresses: list(at, MANY)(addresses, where), patterns: list(natural, MANY)(patterns, where),
    hits: list((v, w) => readHit(v, w, at), MANY)(hits, where),
    signs: list((v, w) => readSign(v, w, at), MANY)(signs, where), names: list((v, w) => readName(v, w, at), MANY)(names, where), first: first ?? 0, last, evidence: looks,
  };
  const places = list(readEdge, MANY)(edges, where);
  if (places.length > 0) contact.edges = places;
  if (plain !== null) contact.plain = readPlain(plain, where, at);
  return contact;
}

function readWays(value: unknown, where: string): Contact['ways'] {
  const counts = list(optional(natural), WAYS.length)(value, where);
  const ways: Contact['ways'] = {};
  for (const [i, way] of WAYS.entries()) {
    const n = counts[i];
    if (n !== undefined) ways[way] = n;
  }
  return ways;
}

function readHit(value: unknown, where: string, at: At): Hit {
  const [row, by, count, evidence, first] = tuple(value, where, 5);
  const hit: Hit = { indicator: natural(row, where), by: pick(HIT_BY, by, where), count: natural(count, where), evidence: readEvidence(evidence, where, at) };
  if (first !== undefined) hit.first = readEvidence(first, where, at);
  return hit;
}

function readSign(value: unknown, where: string, at: At): KeptSign {
  const [detector, what, detail, count, evidence] = tuple(value, where, 5);
  const known = optional(text)(detail, where);
  return {
    detector: at(detector, where), what: at(what, where), ...(known === undefined ? {} : { detail: known }),
    count: natural(count, where), evidence: readEvidence(evidence, where, at),
  };
}

function readName(value: unknown, where: string, at: At): KeptName {
  const [hash, place, count] = tuple(value, where, 3);
  return { hash: text(hash, where), in: at(place, where), count: natural(count, where) };
}

function readEdge(value: unknown, where: string): Edge {
  const [header, code] = tuple(value, where, 2);
  return { header: text(header, where), code: text(code, where) };
}

function readPlain(value: unknown, where: string, at: At): Plain {
  const [requests, cookies, forms, identifiers, example] = tuple(value, where, 5);
  return { requests: natural(requests, where), cookies: natural(cookies, where), forms: natural(forms, where), identifiers: natural(identifiers, where), example: readEvidence(example, where, at) };
}
