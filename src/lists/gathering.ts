/** Takes what a reader finds, one by one: makes it a value, judges it, and keeps it, sets it aside or counts why not. Nothing is kept twice. */
import type { Month } from '../knowledge/types.ts';
import type { Candidate } from './candidate.ts';
import { doubtOf, refusalOf } from './judge.ts';
import { ListError, type ForReview, type ListEntry, type ListFormat, type ListResult, type Refusal, type Refused, type Surroundings, type Where } from './types.ts';
import { valueOf } from './value.ts';

const SHOWN = 100;
const CLIP = 80;
const NAME = 200;
/** More would not fit beside the rest of a browser. */
const MOST_ENTRIES = 250_000;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?/;

export class Gathering {
  readonly #surroundings: Surroundings;
  readonly #entries = new Map<string, ListEntry>();
  readonly #review = new Map<string, ForReview>();
  readonly #refused: Refused[] = [];
  readonly #counts = new Map<Refusal, number>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  get today(): number { return this.#surroundings.today; }
  get found(): number { return this.#entries.size + this.#review.size; }

  /** @throws ListError when there are more entries than can be held. */
  add(candidate: Candidate): void {
    const value = valueOf(candidate);
    if (typeof value === 'string') return this.refuse(candidate.at, candidate.value, value);
    const refusal = refusalOf(value, this.#surroundings);
    if (refusal) return this.refuse(candidate.at, candidate.value, refusal);
    const entry = entryOf(candidate, value.kind, value.value);
    const key = `${value.kind} ${value.value}`;
    const doubt = doubtOf(value, this.#surroundings);
    if (doubt) this.#review.set(key, { at: candidate.at, entry: better(this.#review.get(key)?.entry, entry), why: doubt });
    else this.#entries.set(key, better(this.#entries.get(key), entry));
    if (this.found > MOST_ENTRIES) throw new ListError('too-many');
  }

  refuse(at: Where, value: string, why: Refusal): void {
    this.#counts.set(why, (this.#counts.get(why) ?? 0) + 1);
    if (this.#refused.length < SHOWN) this.#refused.push({ at, value: clipped(value, CLIP), why });
  }

  result(format: ListFormat, more: Pick<ListResult, 'columns'> & { name?: string | undefined } = {}): ListResult {
    const entries = [...this.#entries.values()];
    const review = [...this.#review.values()];
    const name = clipped((more.name ?? '').trim(), NAME);
    return {
      format, ...(name === '' ? {} : { name }), ...(more.columns ? { columns: more.columns } : {}), entries, refused: this.#refused, review,
      counts: { entries: entries.length, review: review.length, expired: entries.filter(({ expired }) => expired).length, refused: Object.fromEntries(this.#counts) },
    };
  }
}

function entryOf({ date, family, role, confidence, expired }: Candidate, kind: ListEntry['kind'], value: string): ListEntry {
  const day = DAY.exec(date ?? '')?.[0] as Month | undefined;
  const named = clipped((family ?? '').trim(), NAME);
  return { kind, value, ...(day ? { date: day } : {}), ...(named ? { family: named } : {}), ...(role ? { role } : {}), confidence: confidence ?? 'medium', ...(expired ? { expired: true as const } : {}) };
}

/** Of two that say the same, the one that still holds, then the newer. */
function better(one: ListEntry | undefined, other: ListEntry): ListEntry {
  if (!one) return other;
  if (one.expired !== other.expired) return one.expired ? other : one;
  return (other.date ?? '') > (one.date ?? '') ? other : one;
}

/** Not in the middle of a letter; a slice would also keep the whole line in memory. */
const clipped = (text: string, most: number): string => (text.length <= most ? text : `${[...text.slice(0, most)].slice(0, -1).join('')}…`);
