/** What the records of a host's suffixes add up to. Built once for each host that is met, and kept while it is in use. */
import type { Classification } from '../journal/types.ts';
import { ITEM, OWNER, RECORD, ROW_BITS } from './boot-sections.ts';
import { type HostTrie, MOST_LABELS } from './host-trie.ts';
import type { PathRule, PathRules, UrlRule } from './path-rules.ts';
import { ICANN, ICANN_AND_PRIVATE, registrableDomain } from './public-suffix.ts';

export interface HostEntry {
  host: string;
  site: string;
  /** What decides who is a third party: the registrable domain of the ICANN section, or the host itself. */
  party: string;
  /** The rows that claim the longest claimed suffix. */
  owners: readonly number[];
  /** Number of the company of the longest suffix that has one. */
  company: number | undefined;
  indicators: Classification['indicators'];
  /** Rows of filters on the whole host: for every request, and for third parties only. */
  always: number[];
  third: number[];
  /** Filters on the whole host with other conditions. */
  conditional: { row: number; option: number }[];
  paths: PathRule[];
  urls: UrlRule[];
}

/** Reads the records of one walk. */
export class EntryReader {
  readonly #trie: HostTrie;
  readonly #items: Uint16Array;
  readonly #rules: PathRules;
  /** SUFFIX bits of the last walk. */
  readonly #bits = new Uint8Array(MOST_LABELS);

  constructor(trie: HostTrie, items: Uint16Array, rules: PathRules) {
    this.#trie = trie;
    this.#items = items;
    this.#rules = rules;
  }

  /** @param host lower case, A-labels, no dot at the end, not an address. */
  read(host: string): HostEntry {
    const entry = emptyEntry(host);
    const indicators: { row: number; by: 'host' }[] = [];
    const count = this.#trie.walk(host);
    for (let depth = 0; depth < count; depth++) {
      this.#bits[depth] = this.#add(this.#trie.found[depth]!, entry, indicators, this.#trie.starts[depth] === 0);
    }
    entry.indicators = indicators.reverse();
    entry.site = registrableDomain(host, this.#bits, this.#trie.starts, count, ICANN_AND_PRIVATE);
    entry.party = registrableDomain(host, this.#bits, this.#trie.starts, count, ICANN);
    return entry;
  }

  /** @returns the bits of SUFFIX. */
  #add(record: number, entry: HostEntry, indicators: { row: number; by: 'host' }[], whole: boolean): number {
    const value = record & 0x3fff;
    switch (record >>> 14) {
      case RECORD.suffix: return value;
      case RECORD.items: return this.#addItems(value, entry, indicators, whole);
      case RECORD.indicator: indicators.push({ row: value, by: 'host' }); return 0;
      default: addOwner(value >>> 12, value & ROW_BITS, entry); return 0;
    }
  }

  #addItems(position: number, entry: HostEntry, indicators: { row: number; by: 'host' }[], whole: boolean): number {
    let bits = 0;
    let at = position + 1;
    const owners: number[] = [];
    for (let left = this.#items[position]!; left > 0; left--) {
      const item = this.#items[at++]!;
      const value = item & ROW_BITS;
      switch (item >>> 12) {
        case ITEM.suffix: bits = value; break;
        case ITEM.owner: owners.push(value); break;
        case ITEM.company: entry.company = value; break;
        case ITEM.host: entry.conditional.push({ row: value, option: this.#items[at++]! }); break;
        case ITEM.paths: entry.paths.push(...this.#rules.paths(this.#items[at++]!, value)); break;
        case ITEM.indicator: indicators.push({ row: this.#items[at++]!, by: 'host' }); break;
        // A URL indicator names its very host, not what is below it.
        case ITEM.urls: if (whole) entry.urls = this.#rules.urls(this.#items[at]!, value); at++; break;
      }
    }
    if (owners.length > 0) entry.owners = owners;
    return bits;
  }
}

/** An entry of which nothing is known, as for addresses. */
export const emptyEntry = (host: string): HostEntry => ({
  host, site: host, party: host, owners: [], company: undefined, indicators: [], always: [], third: [], conditional: [], paths: [], urls: [],
});

function addOwner(form: number, row: number, entry: HostEntry): void {
  if (form !== OWNER.third) entry.owners = [row];
  if (form === OWNER.domainAny) entry.always.push(row);
  if (form === OWNER.domainThird || form === OWNER.third) entry.third.push(row);
}
