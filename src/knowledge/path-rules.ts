/** Filters of the form host and path, and the URL indicators: what must follow directly behind a host. */
import { PATH_KIND, SECTION } from './boot-sections.ts';
import type { Circumstances, FilterOptions } from './filter-options.ts';
import { globSource } from './glob-source.ts';
import type { Sections } from './sections.ts';
import { textAt } from './text-pool.ts';

export interface PathRule { path: string; row: number; option: number; kind: number; glob?: RegExp }
export interface UrlRule { rest: string; row: number }

/** What a separator is not. https://help.adblockplus.org/hc/en-us/articles/360062733293 */
const NO_SEPARATOR = /[\w.%-]/;
/** An indicator's path ends where a URL's part ends; `/abc` does not stand for `/abcdef`. */
const PART_END = '/?#&';

export class PathRules {
  readonly #pathOffsets: Uint32Array;
  readonly #paths: Uint8Array;
  readonly #pathRows: Uint16Array;
  readonly #pathOptions: Uint16Array;
  readonly #urlOffsets: Uint32Array;
  readonly #urls: Uint8Array;
  readonly #urlRows: Uint16Array;

  constructor(sections: Sections) {
    this.#pathOffsets = sections.words(SECTION.pathOffsets);
    this.#paths = sections.bytes(SECTION.paths);
    this.#pathRows = sections.halves(SECTION.pathRows);
    this.#pathOptions = sections.halves(SECTION.pathOptions);
    this.#urlOffsets = sections.words(SECTION.urlOffsets);
    this.#urls = sections.bytes(SECTION.urls);
    this.#urlRows = sections.halves(SECTION.urlRows);
  }

  /** Decoded once for each host that is met. */
  paths(first: number, count: number): PathRule[] {
    return Array.from({ length: count }, (_, index) => {
      const option = this.#pathOptions[first + index]!;
      const path = textAt(this.#paths, this.#pathOffsets, first + index);
      return { path, row: this.#pathRows[first + index]!, option: option & 0xff, kind: option >> 8 };
    });
  }

  urls(first: number, count: number): UrlRule[] {
    return Array.from({ length: count }, (_, index) =>
      ({ rest: textAt(this.#urls, this.#urlOffsets, first + index), row: this.#urlRows[first + index]! }));
  }
}

/** @param rest what follows the host in the URL, in lower case. */
export function matchesPath(rule: PathRule, rest: string, options: FilterOptions, circumstances: Circumstances): boolean {
  if (rule.kind === PATH_KIND.glob) {
    rule.glob ??= new RegExp(`^${globSource(rule.path)}`);
    return rule.glob.test(rest) && options.allow(rule.option, circumstances);
  }
  if (!rest.startsWith(rule.path)) return false;
  if (rule.kind === PATH_KIND.prefixThenSeparator && rest.length > rule.path.length && NO_SEPARATOR.test(rest.charAt(rule.path.length))) return false;
  return options.allow(rule.option, circumstances);
}

/** @param rest what follows the host, as it is: paths of URL shorteners tell capitals apart. */
export function matchesUrl({ rest: wanted }: UrlRule, rest: string): boolean {
  return rest.startsWith(wanted) && (rest.length === wanted.length || wanted.endsWith('/') || PART_END.includes(rest.charAt(wanted.length)));
}
