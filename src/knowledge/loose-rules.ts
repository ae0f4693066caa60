/**
 * Filters that may match anywhere in a URL. One pass finds the literals that they contain (see `grams.ts`); only then is a
 * filter itself tried. A literal lies either within the host, where it is looked for once for each host, or behind it.
 */
import { LOOSE_KIND, SECTION } from './boot-sections.ts';
import type { Circumstances, FilterOptions } from './filter-options.ts';
import { ANY_DIGIT, CLASS_BITS, FOLD, GRAM_MASK, SPAN, STEP } from './grams.ts';
import type { Sections } from './sections.ts';
import { TextPool } from './text-pool.ts';

/** What comes later is not searched, as in the engine TrackerDB ships with, whose tokens fill up about there. */
const SEARCHED = 2046;
const DIGIT_CODE = ANY_DIGIT.charCodeAt(0);
const NONE: readonly never[] = [];

export class LooseRules {
  readonly #options: FilterOptions;
  readonly #bits: Uint32Array;
  readonly #ranks: Uint16Array;
  readonly #gramStarts: Uint16Array;
  readonly #gramTriggers: Uint16Array;
  readonly #triggerOffsets: Uint32Array;
  readonly #triggers: Uint8Array;
  readonly #triggerRules: Uint16Array;
  readonly #rows: Uint16Array;
  readonly #ruleOptions: Uint16Array;
  readonly #sources: TextPool;
  /** Rules on the beginning of a label that is too short to be searched for; they come first. */
  readonly #shortLabels: readonly string[];
  readonly #expressions: { prefix: string; expression: RegExp }[] = [];

  constructor(sections: Sections, options: FilterOptions) {
    this.#options = options;
    this.#bits = sections.words(SECTION.gramBits);
    this.#ranks = sections.halves(SECTION.gramRanks);
    this.#gramStarts = sections.halves(SECTION.gramStarts);
    this.#gramTriggers = sections.halves(SECTION.gramTriggers);
    this.#triggerOffsets = sections.words(SECTION.triggerOffsets);
    this.#triggers = sections.bytes(SECTION.triggers);
    this.#triggerRules = sections.halves(SECTION.triggerRules);
    this.#rows = sections.halves(SECTION.looseRows);
    this.#ruleOptions = sections.halves(SECTION.looseOptions);
    this.#sources = new TextPool(sections.words(SECTION.looseOffsets), sections.bytes(SECTION.looseSources));
    this.#shortLabels = sections.text(SECTION.shortLabels).split('\n');
  }

  row(rule: number): number {
    return this.#rows[rule]!;
  }

  /**
   * The rules that only a look at the whole URL can decide, for a host.
   * @param start where the slash before the host is, and `end` where the host ends.
   */
  hostCandidates(url: string, host: string, start: number, end: number): readonly number[] {
    let rules = this.candidates(url, start, end);
    for (let rule = 0; rule < this.#shortLabels.length; rule++) {
      if (startsLabel(this.#shortLabels[rule]!, host)) rules = [...rules, rule];
    }
    return rules;
  }

  /**
   * The rules whose literals are within a part of a text, for `matches` to decide.
   */
  candidates(text: string, from: number, to: number): readonly number[] {
    // This loop is most of what a request costs. What it reads is local, because a module's names are looked up each time,
    // and `nextGram` is written out.
    const bits = this.#bits;
    const fold = FOLD;
    const step = STEP;
    const shift = CLASS_BITS;
    const mask = GRAM_MASK;
    const end = to < SEARCHED ? to : SEARCHED;
    let rules: readonly number[] = NONE;
    let gram = 0;
    for (let at = from; at < end; at += step) {
      gram = (gram << shift | fold[text.charCodeAt(at) & 127]!) & mask;
      if ((bits[gram >>> 5]! >>> (gram & 31) & 1) !== 0) rules = this.#withTriggers(rules, gram, text, at - SPAN, from, to);
    }
    return rules;
  }

  #withTriggers(rules: readonly number[], gram: number, text: string, at: number, from: number, to: number): readonly number[] {
    const rank = this.#ranks[gram >>> 5]! + ones(this.#bits[gram >>> 5]! & ((1 << (gram & 31)) - 1));
    const end = this.#gramStarts[rank + 1]!;
    for (let index = this.#gramStarts[rank]!; index < end; index++) {
      const entry = this.#gramTriggers[index]!;
      const start = at - (entry >>> 12);
      if (start < from || !this.#isTrigger(entry & 0xfff, text, start, to)) continue;
      const rule = this.#triggerRules[entry & 0xfff]!;
      if (!rules.includes(rule)) rules = [...rules, rule];
    }
    return rules;
  }

  #isTrigger(trigger: number, text: string, start: number, to: number): boolean {
    const from = this.#triggerOffsets[trigger]!;
    const length = this.#triggerOffsets[trigger + 1]! - from;
    if (start + length > to) return false;
    for (let offset = 0; offset < length; offset++) {
      const code = text.charCodeAt(start + offset);
      const wanted = this.#triggers[from + offset]!;
      if (wanted === (code >= 65 && code <= 90 ? code | 32 : code)) continue;
      if (wanted !== DIGIT_CODE || code < 48 || code > 57) return false;
    }
    return true;
  }

  /** Whether a rule whose literal has been found matches. */
  matches(rule: number, url: string, host: string, circumstances: Circumstances): boolean {
    const option = this.#ruleOptions[rule]!;
    if (!this.#options.allow(option & 0xff, circumstances)) return false;
    const kind = option >>> 8;
    if (kind === LOOSE_KIND.literal) return true;
    const { prefix, expression } = this.#expressions[rule] ??= this.#compile(rule, kind);
    if (kind !== LOOSE_KIND.label) return expression.test(url);
    return startsLabel(prefix, host) && expression.test(url.slice(url.indexOf(prefix) + prefix.length));
  }

  #compile(rule: number, kind: number): { prefix: string; expression: RegExp } {
    const source = this.#sources.at(rule);
    const split = kind === LOOSE_KIND.label ? source.indexOf('\n') : -1;
    return { prefix: source.slice(0, Math.max(0, split)), expression: new RegExp(source.slice(split + 1), 'i') };
  }
}

/** The prefix of a filter with a wildcard in its host: where it first occurs, a label must begin. */
function startsLabel(prefix: string, host: string): boolean {
  const at = host.indexOf(prefix);
  return at === 0 || (at > 0 && host.charCodeAt(at - 1) === 46);
}

/** How many bits are set. https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
function ones(word: number): number {
  const pairs = word - (word >>> 1 & 0x55555555);
  const fours = (pairs & 0x33333333) + (pairs >>> 2 & 0x33333333);
  return Math.imul(fours + (fours >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
