/** A list in JSON: a STIX bundle or MISP events, in all the wrappers in which they are handed on. Which it is shows while it is read. */
import type { Gathering } from './gathering.ts';
import { JsonPieces, type Taker } from './json-pieces.ts';
import { Misp } from './misp.ts';
import type { ListReader } from './list-reader.ts';
import { Stix } from './stix.ts';
import { ListError, type ListResult } from './types.ts';

/** Where an event can be: alone, with its name, in an answer, in a list. */
const EVENT = /^(?:|Event|\*|\*\/Event|response|response\/Event|response\/\*|response\/\*\/Event)$/;
const EVENT_ONLY = /(?:^|\/)Event$/;
const ATTRIBUTES = /^(?:(.*)\/)?Attribute$/;
const OBJECTS = /^(?:(.*)\/)?Object$/;

type Place = 'objects' | 'event' | 'attributes' | 'misp-objects' | 'misp-object' | 'elsewhere';

export class JsonList implements ListReader, Taker {
  readonly #gathering: Gathering;
  readonly #stix: Stix;
  readonly #misp: Misp;
  readonly #pieces = new JsonPieces(this);
  /** Paths are few: each is looked at once. */
  readonly #places = new Map<string, Place>();
  readonly #root = new Map<string, unknown>();
  #seen = 0;
  #isStix = false;
  #isMisp = false;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
    this.#stix = new Stix(gathering);
    this.#misp = new Misp(gathering);
  }

  get found(): number { return this.#stix.found + this.#misp.found; }

  feed(text: string): void { this.#pieces.feed(text); }

  *end(): Generator<undefined, ListResult> {
    this.#pieces.end();
    const type = this.#root.get('type');
    if (!this.#isStix && !this.#isMisp) {
      // One object of STIX, without a bundle around it.
      if (typeof type !== 'string' || (type !== 'bundle' && !this.#root.has('id'))) throw new ListError('shape');
      if (type !== 'bundle') this.#stix.object(Object.fromEntries(this.#root), 0);
    } else if (this.#isStix && type !== 'bundle') throw new ListError('shape');
    if (this.#isMisp && !this.#isStix) {
      yield* this.#misp.finish();
      return this.#gathering.result('misp', { name: this.#misp.title });
    }
    yield* this.#stix.finish();
    return this.#gathering.result('stix', { name: this.#stix.title });
  }

  opens(path: string): boolean {
    return this.#placeOf(path) !== 'elsewhere';
  }

  opened(path: string, kind: 'object' | 'array'): void {
    const place = this.#placeOf(path);
    const wants = place === 'objects' || place === 'attributes' || place === 'misp-objects' ? 'array' : place === 'misp-object' || EVENT_ONLY.test(path) ? 'object' : kind;
    if (wants !== kind) throw new ListError('shape');
    if (place === 'objects') this.#isStix = true;
    if (place === 'attributes' || place === 'misp-objects' || path === 'response' || EVENT_ONLY.test(path)) this.#isMisp = true;
  }

  closed(path: string): void {
    if (this.#placeOf(path) === 'event') this.#misp.eventEnds();
  }

  take(path: string, value: unknown): void {
    const slash = path.lastIndexOf('/');
    const parent = slash < 0 ? '' : path.slice(0, slash);
    const key = path.slice(slash + 1);
    if (path === '') throw new ListError('shape');
    const place = this.#placeOf(parent);
    if (this.#placeOf(path) !== 'elsewhere' && key !== '*' && !isNothing(path, value)) throw new ListError('shape');
    if (place === 'objects') this.#stix.object(value, ++this.#seen);
    else if (place === 'attributes') this.#misp.attribute(value, ++this.#seen);
    else if (place === 'event') {
      if (parent === '') this.#root.set(key, value);
      this.#misp.field(key, value);
    }
  }

  #placeOf(path: string): Place {
    let place = this.#places.get(path);
    if (place === undefined) {
      place = placeOf(path);
      if (this.#places.size < 1000) this.#places.set(path, place);
    }
    return place;
  }
}

/** A wrapper that holds nothing is no fault; a bundle whose objects are nothing is. */
const isNothing = (path: string, value: unknown): boolean => path !== 'objects' && (value === null || value === '');

function placeOf(path: string): Place {
  if (path === 'objects') return 'objects';
  if (EVENT.test(path)) return 'event';
  const attributes = ATTRIBUTES.exec(path);
  if (attributes && (EVENT.test(attributes[1] ?? '') || isObject(attributes[1] ?? ''))) return 'attributes';
  const objects = OBJECTS.exec(path);
  if (objects && EVENT.test(objects[1] ?? '')) return 'misp-objects';
  return isObject(path) ? 'misp-object' : 'elsewhere';
}

const isObject = (path: string): boolean => path.endsWith('/*') && placeIsObjects(path.slice(0, -2));
const placeIsObjects = (path: string): boolean => {
  const objects = OBJECTS.exec(path);
  return objects !== null && EVENT.test(objects[1] ?? '');
};
