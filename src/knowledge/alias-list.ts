/**
 * The hosts that a published list names as another company's, by hash. A host that is not listed is taken for one of them about once in
 * 2^40 / (number of hosts) look-ups; only a page's own other hosts are ever looked up.
 */
import { checkOf, hostHash, wordOf } from './host-hash.ts';

export class AliasList {
  readonly #words: Uint32Array;
  readonly #checks: Uint8Array;
  readonly #companies: Uint8Array;

  /** @param words ascending; `checks` and `companies` in the same order. */
  constructor(words: Uint32Array, checks: Uint8Array, companies: Uint8Array) {
    this.#words = words;
    this.#checks = checks;
    this.#companies = companies;
  }

  /** @returns the number of the company, or undefined for a host that is not listed. Never those above or below a listed one. */
  companyOf(host: string): number | undefined {
    const hash = hostHash(host);
    const word = wordOf(hash);
    let low = 0;
    for (let high = this.#words.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.#words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    for (; this.#words[low] === word; low++) if (this.#checks[low] === checkOf(hash)) return this.#companies[low];
    return undefined;
  }
}
