/** The distinct options of all filters, numbered, and the page lists that some of them name. */
import type { FilterOptions } from './filter.ts';
import { textPool } from './write-sections.ts';

export class OptionsTable {
  readonly #numbers = new Map<string, number>();
  readonly #rows: number[] = [];
  readonly #pages: string[] = [];

  numberOf(options: FilterOptions): number {
    const key = JSON.stringify(options);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    if (number > 255) throw new Error('more than 256 sets of options');
    if (options.pages.length > 0) this.#pages.push(options.pages.join('|'));
    this.#rows.push(options.types, options.party, options.pages.length > 0 ? this.#pages.length : 0);
    this.#numbers.set(key, number);
    return number;
  }

  sections(): { options: Uint16Array; pageOffsets: Uint32Array; pages: Uint8Array } {
    const { offsets, pool } = textPool(this.#pages);
    return { options: Uint16Array.from(this.#rows), pageOffsets: offsets, pages: pool };
  }
}
