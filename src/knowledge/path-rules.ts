/** Filters of the form host and path, and the URL indicators: what must follow directly behind a host. */
import { PATH_KIND, SECTION } from './boot-sections.ts';
import { globSource } from './glob-source.ts';
import type { Sections } from './sections.ts';
import { TextPool } from './text-pool.ts';

export interface PathRule { path: string; row: number; option: number; kind: number; glob: RegExp | undefined }
export interface UrlRule { rest: string; row: number }

/** What a separator is not. https://help.adblockplus.org/hc/en-us/articles/360062733293 */
const NO_SEPARATOR = /[\w.%-]/;
/** An indicator's path ends where a URL's part ends; `/abc` does not stand for `/abcdef`. */
const PART_END = '/?#&';

export class PathRules {
  readonly #paths: TextPool;
  readonly #pathRows: Uint16Array;
  readonly #pathOptions: Uint16Array;
  readonly #urls: TextPool;
  readonly #urlRows: Uint16Array;

  constructor(sections: Sections) {
    this.#paths = new TextPool(sections.words(SECTION.pathOffsets), sections.bytes(SECTION.paths));
    this.#pathRows = sections.halves(SECTION.pathRows);
    this.#pathOptions = sections.halves(SECTION.pathOptions);
    this.#urls = new TextPool(sections.words(SECTION.urlOffsets), sections.bytes(SECTION.urls));
    this.#urlRows = sections.halves(SECTION.urlRows);
  }

  /** Taken out once for each host that is met. */
  paths(first: number, count: number): PathRule[] {
    const rules: PathRule[] = [];
    for (let index = first; index < first + count; index++) {
      const option = this.#pathOptions[index]!;
      rules.push({ path: this.#paths.at(index), row: this.#pathRows[index]!, option: option & 0xff, kind: option >> 8, glob: undefined });
    }
    return rules;
  }

  urls(first: number, count: number): UrlRule[] {
    return Array.from({ length: count }, (_, index) => ({ rest: this.#urls.at(first + index), row: this.#urlRows[first + index]! }));
  }
}

/**
 * @param lower what follows the host, in lower case, at least one character more than the rule's path.
 * @param end where the host ends in the URL.
 */
export function matchesPath(rule: PathRule, lower: string, url: string, end: number): boolean {
  if (rule.kind === PATH_KIND.glob) return (rule.glob ??= new RegExp(`^${globSource(rule.path)}`, 'i')).test(url.slice(end));
  if (!lower.startsWith(rule.path)) return false;
  return rule.kind === PATH_KIND.prefix || lower.length === rule.path.length || !NO_SEPARATOR.test(lower.charAt(rule.path.length));
}

/** @param rest what follows the host, as it is: paths of URL shorteners tell capitals apart. */
export function matchesUrl({ rest: wanted }: UrlRule, rest: string): boolean {
  return rest.startsWith(wanted) && (rest.length === wanted.length || wanted.endsWith('/') || PART_END.includes(rest.charAt(wanted.length)));
}
