/** What the records of a host's suffixes add up to. Built once for each host that is met, and kept while it is in use. */
import type { Classification } from '../journal/types.ts';
import { ITEM, OWNER, RECORD, ROW_BITS, SUFFIX } from './boot-sections.ts';
import { type HostTrie, MOST_LABELS } from './host-trie.ts';
import type { PathRule, PathRules, UrlRule } from './path-rules.ts';
import { ICANN, ICANN_AND_PRIVATE, registrableDomain } from './public-suffix.ts';

export interface HostEntry {
  readonly host: string;
  site: string;
  /** What decides who is a third party: the registrable domain of the ICANN section, or the host itself. */
  party: string;
  /** The rows that claim the longest claimed suffix. */
  owners: readonly number[];
  /** Number of the company of the longest suffix that has one. */
  company: number | undefined;
  indicators: Classification['indicators'];
  /** Rows of filters on the whole host: for every request, and for third parties only. */
  always: readonly number[];
  third: readonly number[];
  /** Filters on the whole host with other conditions. */
  conditional: readonly { row: number; option: number }[];
  paths: readonly PathRule[];
  /** Characters of the longest of them. */
  longestPath: number;
  /** Which characters may follow the slash in them: a bit for the lower five bits of each. */
  pathStarts: number;
  urls: readonly UrlRule[];
  /** Rules without a host whose literal is in this host; undefined until a request to it is judged. */
  loose: readonly number[] | undefined;
  /** Ready-made answers, for requests in which only the host counts: for the first party and for others. */
  first: Classification;
  asThird: Classification;
  /** Only the host counts, apart from `paths` and `loose`. */
  simple: boolean;
  readonly dotless: boolean;
}

/** Most hosts have most of these empty; they share one list. */
const NONE: readonly never[] = [];
/** What registries allow. URLs allow more in a host, but nobody can have registered it; a dot in front is overlooked, as in `tldts`. */
const NAME = /^\.?\w+(?:-+\w+)*(?:\.\w+(?:-+\w+)*)*$/;
const LONG_LABEL = /[^.]{64}/;
const NOTHING: Classification = { host: '', site: '', patterns: NONE, indicators: NONE };
const PRIVATE_BITS = (SUFFIX.rule | SUFFIX.wildcard | SUFFIX.exception) << 1;

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
    const count = this.#trie.walk(host);
    let all = 0;
    for (let depth = 0; depth < count; depth++) {
      const bits = this.#add(this.#trie.found[depth]!, entry, this.#trie.starts[depth] === 0);
      this.#bits[depth] = bits;
      all |= bits;
    }
    const domain = registrableDomain(host, this.#bits, this.#trie.starts, count, ICANN_AND_PRIVATE);
    if (NAME.test(host) && !(host.length > 63 && LONG_LABEL.test(host))) entry.site = domain;
    entry.party = (all & PRIVATE_BITS) === 0 ? domain : registrableDomain(host, this.#bits, this.#trie.starts, count, ICANN);
    return withAnswers(entry);
  }

  /** @returns the bits of SUFFIX. */
  #add(record: number, entry: HostEntry, whole: boolean): number {
    const value = record & 0x3fff;
    switch (record >>> 14) {
      case RECORD.suffix: return value;
      case RECORD.items: return this.#addItems(value, entry, whole);
      case RECORD.indicator: addIndicator(value, entry); return 0;
      default: addOwner(value >>> 12, value & ROW_BITS, entry); return 0;
    }
  }

  #addItems(position: number, entry: HostEntry, whole: boolean): number {
    let bits = 0;
    let at = position + 1;
    let owners: readonly number[] = NONE;
    for (let left = this.#items[position]!; left > 0; left--) {
      const item = this.#items[at++]!;
      const value = item & ROW_BITS;
      switch (item >>> 12) {
        case ITEM.suffix: bits = value; break;
        case ITEM.owner: owners = [...owners, value]; break;
        case ITEM.company: entry.company = value; break;
        case ITEM.host: entry.conditional = [...entry.conditional, { row: value, option: this.#items[at++]! }]; break;
        case ITEM.paths: entry.paths = [...entry.paths, ...this.#rules.paths(this.#items[at++]!, value)]; break;
        case ITEM.indicator: addIndicator(this.#items[at++]!, entry); break;
        // A URL indicator names its very host, not what is below it.
        case ITEM.urls: if (whole) entry.urls = this.#rules.urls(this.#items[at]!, value); at++; break;
      }
    }
    if (owners.length > 0) entry.owners = owners;
    return bits;
  }
}

/** An entry for an address: nothing is known but whether it is listed. */
export function addressEntry(host: string, rows: readonly number[]): HostEntry {
  const entry = emptyEntry(host);
  entry.indicators = rows.map((row) => ({ row, by: 'host' }));
  return withAnswers(entry);
}

function emptyEntry(host: string): HostEntry {
  // What every request reads comes first, so that it lies together.
  return {
    host, party: host, first: NOTHING, asThird: NOTHING, loose: undefined, pathStarts: 0, simple: true, dotless: !host.includes('.'),
    urls: NONE, paths: NONE, longestPath: 0, conditional: NONE, site: host, owners: NONE, company: undefined, indicators: NONE, always: NONE, third: NONE,
  };
}

function withAnswers(entry: HostEntry): HostEntry {
  const { host, site, indicators, always, third } = entry;
  entry.first = { host, site, patterns: always, indicators };
  entry.asThird = third.length === 0 ? entry.first : { host, site, patterns: always.length === 0 ? third : [...new Set([...always, ...third])], indicators };
  for (const { path } of entry.paths) {
    entry.longestPath = Math.max(entry.longestPath, path.length);
    entry.pathStarts |= /^.[^*^]/.test(path) ? 1 << (path.charCodeAt(1) & 31) : -1;
  }
  entry.simple = entry.conditional.length === 0 && entry.urls.length === 0;
  return entry;
}

function addOwner(form: number, row: number, entry: HostEntry): void {
  if (form !== OWNER.third) entry.owners = [row];
  if (form === OWNER.domainAny) entry.always = withRow(entry.always, row);
  if (form === OWNER.domainThird || form === OWNER.third) entry.third = withRow(entry.third, row);
}

const withRow = (rows: readonly number[], row: number): readonly number[] => (rows.includes(row) ? rows : [...rows, row]);

/** The longest name comes last in a walk and first in the answer. */
function addIndicator(row: number, entry: HostEntry): void {
  entry.indicators = [{ row, by: 'host' }, ...entry.indicators];
}
