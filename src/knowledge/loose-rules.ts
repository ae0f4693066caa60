/**
 * Filters that may match anywhere in a URL. One pass over every fourth position finds the literals that they contain
 * (see `grams.ts`); only then is a filter itself tried.
 */
import { LOOSE_KIND, SECTION } from './boot-sections.ts';
import type { Circumstances, FilterOptions } from './filter-options.ts';
import { ANY_DIGIT, GRAM_STEP, gramOf } from './grams.ts';
import type { Sections } from './sections.ts';
import { textAt } from './text-pool.ts';

/** What comes later is not searched, as in the engine TrackerDB ships with, whose tokens fill up about there. */
export const SEARCHED = 2046;
const DIGIT_CODE = ANY_DIGIT.charCodeAt(0);

export class LooseRules {
  readonly #sections: Sections;
  readonly #options: FilterOptions;
  readonly #bits: Uint32Array;
  readonly #grams: Uint16Array;
  readonly #gramTriggers: Uint16Array;
  readonly #triggerOffsets: Uint32Array;
  readonly #triggers: Uint8Array;
  readonly #triggerRules: Uint16Array;
  readonly #rows: Uint16Array;
  readonly #ruleOptions: Uint16Array;
  readonly #expressions: (RegExp | undefined)[] = [];

  constructor(sections: Sections, options: FilterOptions) {
    this.#sections = sections;
    this.#options = options;
    this.#bits = sections.words(SECTION.gramBits);
    this.#grams = sections.halves(SECTION.grams);
    this.#gramTriggers = sections.halves(SECTION.gramTriggers);
    this.#triggerOffsets = sections.words(SECTION.triggerOffsets);
    this.#triggers = sections.bytes(SECTION.triggers);
    this.#triggerRules = sections.halves(SECTION.triggerRules);
    this.#rows = sections.halves(SECTION.looseRows);
    this.#ruleOptions = sections.halves(SECTION.looseOptions);
  }

  /**
   * Adds the rows of what matches to `rows`, each once.
   * @param start where the authority begins; the slash before it counts.
   */
  match(url: string, start: number, host: string, circumstances: Circumstances, rows: number[]): void {
    const bits = this.#bits;
    const end = Math.min(url.length, SEARCHED) - 2;
    for (let at = start - 1; at < end; at += GRAM_STEP) {
      const gram = gramOf(url.charCodeAt(at), url.charCodeAt(at + 1), url.charCodeAt(at + 2));
      if ((bits[gram >>> 5]! >>> (gram & 31) & 1) === 1) this.#tryGram(gram, url, at, host, circumstances, rows);
    }
  }

  #tryGram(gram: number, url: string, at: number, host: string, circumstances: Circumstances, rows: number[]): void {
    let low = 0;
    for (let high = this.#grams.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.#grams[middle]! < gram) low = middle + 1;
      else high = middle;
    }
    for (; this.#grams[low] === gram; low++) {
      const entry = this.#gramTriggers[low]!;
      const trigger = entry & 0xfff;
      if (!this.#isTrigger(trigger, url, at - (entry >>> 12))) continue;
      const rule = this.#triggerRules[trigger]!;
      const row = this.#rows[rule]!;
      if (!rows.includes(row) && this.#matches(rule, url, host, circumstances)) rows.push(row);
    }
  }

  #isTrigger(trigger: number, url: string, start: number): boolean {
    const from = this.#triggerOffsets[trigger]!;
    const length = this.#triggerOffsets[trigger + 1]! - from;
    if (start < 0 || start + length > url.length) return false;
    for (let offset = 0; offset < length; offset++) {
      const code = url.charCodeAt(start + offset);
      const wanted = this.#triggers[from + offset]!;
      if (wanted === (code >= 65 && code <= 90 ? code | 32 : code)) continue;
      if (wanted !== DIGIT_CODE || code < 48 || code > 57) return false;
    }
    return true;
  }

  #matches(rule: number, url: string, host: string, circumstances: Circumstances): boolean {
    const option = this.#ruleOptions[rule]!;
    if (!this.#options.allow(option & 0xff, circumstances)) return false;
    const kind = option >>> 8;
    if (kind === LOOSE_KIND.literal) return true;
    const source = textAt(this.#sections.bytes(SECTION.looseSources), this.#sections.words(SECTION.looseOffsets), rule);
    const [prefix, glob] = kind === LOOSE_KIND.label ? source.split('\n') : ['', source];
    if (kind === LOOSE_KIND.label && !startsLabel(prefix!, host)) return false;
    const expression = this.#expressions[rule] ??= new RegExp(glob!, 'i');
    return expression.test(kind === LOOSE_KIND.label ? url.slice(url.indexOf(prefix!) + prefix!.length) : url);
  }
}

/** The prefix of a filter with a wildcard in its host: where it first occurs, a label must begin. */
function startsLabel(prefix: string, host: string): boolean {
  const at = host.indexOf(prefix);
  return at === 0 || (at > 0 && host.charCodeAt(at - 1) === 46);
}
