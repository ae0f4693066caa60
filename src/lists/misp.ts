/**
 * MISP events as JSON: attributes that are meant for detection, of the event itself and of its objects. https://www.misp-standard.org/rfc/misp-standard-core.html
 *
 * The family is the first galaxy cluster (malware, tool or actor) that the attribute or its event is tagged with.
 */
import type { Candidate } from './candidate.ts';
import { isFields, isTrue, objects, text, type Fields } from './fields.ts';
import type { Gathering } from './gathering.ts';
import { roleOf } from './role-of.ts';

/** Types with one value, and those whose parts are told apart by `|`. What a browser's requests cannot show is missing. */
const KINDS: Readonly<Record<string, readonly (Candidate['as'] | undefined)[]>> = {
  domain: ['host'], hostname: ['host'], 'ip-dst': ['address'], url: ['url'], uri: ['url'], link: ['url'],
  'domain|ip': ['host', 'address'],
};
/** One value in two parts: an address or a host, and its port. */
const WITH_PORT = new Set(['ip-dst|port', 'hostname|port']);
const CLUSTER = /^misp-galaxy:(?:[a-z-]*malware|malpedia|tool|[a-z-]*tool|threat-actor|[a-z-]*intrusion-set|rat|botnet|backdoor|stealer|banker)="([^"]{1,200})"$/;
const STRIDE = 500;

interface Waiting { type: string; value: string; at: string | number; date: string | undefined; family: string | undefined; words: string[] }

export class Misp {
  readonly #gathering: Gathering;
  readonly #waiting: Waiting[] = [];
  #event: { family?: string | undefined; date?: string | undefined; from: number } = { from: 0 };
  title: string | undefined;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  get found(): number { return this.#waiting.length; }

  attribute(value: unknown, at: number): void {
    if (!isFields(value)) return this.#gathering.refuse(at, '', 'malformed');
    const where = text(value, 'uuid') ?? at;
    const type = text(value, 'type') ?? '';
    const said = text(value, 'value') ?? '';
    if (isTrue(value, 'deleted')) return this.#gathering.refuse(where, said, 'deleted');
    if (!Object.hasOwn(KINDS, type) && !WITH_PORT.has(type)) return this.#gathering.refuse(where, said, 'other-kind');
    if (!isTrue(value, 'to_ids')) return this.#gathering.refuse(where, said, 'not-for-detection');
    this.#waiting.push({
      type, value: said, at: where, date: text(value, 'first_seen') ?? dayOf(text(value, 'timestamp')), family: familyOf(objects(value, 'Tag')),
      words: [text(value, 'category') ?? '', ...objects(value, 'Tag').flatMap((tag) => text(tag, 'name') ?? [])],
    });
  }

  /** A field of the event itself. */
  field(key: string, value: unknown): void {
    if (key === 'info' && typeof value === 'string') this.title ??= value;
    if (key === 'date' && typeof value === 'string') this.#event.date = value;
    if (key === 'Tag' && Array.isArray(value)) this.#event.family = familyOf(value.filter(isFields));
  }

  /** What the event says of all its attributes may stand behind them. */
  eventEnds(): void {
    const { family, date, from } = this.#event;
    for (let at = from; at < this.#waiting.length; at++) {
      const one = this.#waiting[at]!;
      one.family ??= family;
      one.date = date ?? one.date;
    }
    this.#event = { from: this.#waiting.length };
  }

  /** Rests after each stride. */
  *finish(): Generator<undefined, void> {
    for (const [at, one] of this.#waiting.entries()) {
      this.#take(one);
      if (at % STRIDE === STRIDE - 1) yield;
    }
  }

  #take({ type, value, at, date, family, words }: Waiting): void {
    const add = (as: Candidate['as'], part: string): void => this.#gathering.add({ at, as, value: part, date, family, role: roleOf(words) });
    if (WITH_PORT.has(type)) return add('any', value.replace('|', ':'));
    const parts = value.split('|');
    for (const [index, as] of (KINDS[type] ?? []).entries()) if (as) add(as, parts[index] ?? '');
  }
}

function familyOf(tags: readonly Fields[]): string | undefined {
  for (const tag of tags) {
    const name = CLUSTER.exec(text(tag, 'name') ?? '')?.[1];
    if (name) return name;
  }
  return undefined;
}

/** Seconds since 1970, as text. */
function dayOf(timestamp: string | undefined): string | undefined {
  if (timestamp === undefined || !/^\d{1,10}$/.test(timestamp) || timestamp === '0') return undefined;
  return new Date(Number(timestamp) * 1000).toISOString();
}
