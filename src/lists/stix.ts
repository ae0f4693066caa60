/**
 * STIX 2.0 and 2.1: the indicators of a bundle. Of several versions of one id the newest counts, and where that one is revoked, none does.
 * https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html, sections 3.6 (versions), 4.7 (indicator), 5.1 (relationship).
 */
import type { Confidence, Role } from '../knowledge/types.ts';
import { isFields, isTrue, number, objects, text, texts, type Fields } from './fields.ts';
import type { Gathering } from './gathering.ts';
import { roleOf } from './role-of.ts';
import { readPattern, type Found, type PatternFault } from './stix-pattern.ts';
import type { Refusal } from './types.ts';

/** What the pattern's indicator points to. */
const FAMILIES = new Set(['malware', 'tool', 'campaign', 'threat-actor', 'intrusion-set']);
/** Objects that give the whole a name, the better ones first. */
const TITLES = ['report', 'grouping', 'incident'];
/** Nobody could write such a date: STIX did not exist. */
const EARLIEST = Date.UTC(2010, 0);
/** Objects between two rests. */
const STRIDE = 500;
const MOST_TEXTS = 2_000;

interface Version { modified: string; revoked: boolean }
interface Indicator extends Version { found: Found[] | Refusal; pattern: string; from: string | undefined; until: string | undefined; confidence: Confidence | undefined; role: Role | undefined }

export class Stix {
  readonly #gathering: Gathering;
  readonly #indicators = new Map<string, Indicator>();
  readonly #named = new Map<string, Version & { name: string }>();
  readonly #relations = new Map<string, Version & { from: string; to: string }>();
  readonly #titles = new Map<string, string>();
  /** Times and targets repeat: one text of each is enough, or a long list holds a hundred thousand of them. */
  readonly #texts = new Map<string, string>();

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  /** What the bundle calls itself. */
  get title(): string | undefined {
    return TITLES.map((type) => this.#titles.get(type)).find((title) => title !== undefined);
  }

  get found(): number { return this.#indicators.size; }

  /** @param at place in the bundle, for what has no id. */
  object(value: unknown, at: number): void {
    if (!isFields(value)) return this.#gathering.refuse(at, JSON.stringify(value)?.slice(0, 80) ?? '', 'malformed');
    const type = text(value, 'type') ?? '';
    const name = text(value, 'name');
    if (TITLES.includes(type) && name && !this.#titles.has(type)) this.#titles.set(type, name);
    if (type === 'indicator') this.#indicator(value, at);
    if (FAMILIES.has(type) && name) keep(this.#named, text(value, 'id'), { ...this.#version(value), name: name.slice(0, 200) });
    if (type === 'relationship' && text(value, 'relationship_type') === 'indicates') this.#relation(value);
  }

  #relation(value: Fields): void {
    const from = text(value, 'source_ref');
    const to = text(value, 'target_ref');
    if (from && to) keep(this.#relations, text(value, 'id') ?? `${from} ${to}`, { ...this.#version(value), from, to: this.#one(to) });
  }

  #version(value: Fields): Version {
    return { modified: this.#one(text(value, 'modified') ?? text(value, 'created') ?? ''), revoked: isTrue(value, 'revoked') };
  }

  #one(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < MOST_TEXTS) this.#texts.set(text, text);
    return text;
  }

  #indicator(value: Fields, at: number): void {
    const id = text(value, 'id');
    const pattern = text(value, 'pattern');
    if (!id || pattern === undefined) return this.#gathering.refuse(id ?? at, id ?? '', 'malformed');
    const found = (text(value, 'pattern_type') ?? 'stix') === 'stix' ? readPattern(pattern) : 'pattern-language';
    const from = text(value, 'valid_from') ?? text(value, 'created');
    keep(this.#indicators, id, {
      ...this.#version(value), found, pattern: pattern.slice(0, 100), from: from === undefined ? undefined : this.#one(from), until: text(value, 'valid_until'),
      confidence: confidenceOf(number(value, 'confidence')),
      role: roleOf([...texts(value, 'indicator_types'), ...texts(value, 'labels'), ...objects(value, 'kill_chain_phases').flatMap((phase) => text(phase, 'phase_name') ?? [])]),
    });
  }

  /** Joins indicators with what they indicate. Rests after each stride. */
  *finish(): Generator<undefined, void> {
    const families = new Map<string, string>();
    let done = 0;
    for (const { from, to, revoked } of this.#relations.values()) {
      const target = this.#named.get(to);
      if (!revoked && target && !target.revoked && !families.has(from)) families.set(from, target.name);
      if (++done % STRIDE === 0) yield;
    }
    for (const [id, indicator] of this.#indicators) {
      this.#take(id, indicator, families.get(id));
      if (++done % STRIDE === 0) yield;
    }
  }

  #take(id: string, { found, pattern, from, until, revoked, confidence, role }: Indicator, family: string | undefined): void {
    if (revoked) return this.#gathering.refuse(id, pattern, 'revoked');
    if (typeof found === 'string') return this.#gathering.refuse(id, pattern, found satisfies Refusal | PatternFault);
    const start = from === undefined ? undefined : Date.parse(from);
    const end = until === undefined ? undefined : Date.parse(until);
    if (Number.isNaN(start) || Number.isNaN(end) || (end !== undefined && end < EARLIEST)) return this.#gathering.refuse(id, pattern, 'dates');
    const expired = end !== undefined && end <= this.#gathering.today;
    for (const one of found) this.#gathering.add({ at: id, ...one, date: from, family, role, confidence, expired });
  }
}

const momentOf = ({ modified }: Version): number => Date.parse(modified) || 0;

/** Of the same moment the later one in the file counts. */
function keep<Kept extends Version>(all: Map<string, Kept>, id: string | undefined, version: Kept): void {
  if (id === undefined) return;
  const known = all.get(id);
  if (!known || momentOf(known) <= momentOf(version)) all.set(id, version);
}

/** The scale of STIX 2.1, appendix A: none and low, medium, high. */
function confidenceOf(value: number | undefined): Confidence | undefined {
  if (value === undefined) return undefined;
  return value >= 70 ? 'high' : value >= 30 ? 'medium' : 'low';
}
