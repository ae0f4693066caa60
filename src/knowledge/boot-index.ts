/** `boot.bin`, opened: judges one request in well under a microsecond, and knows no names. */
import type { Classification, RequestType } from '../journal/types.ts';
import { SECTION } from './boot-sections.ts';
import { type Circumstances, FilterOptions } from './filter-options.ts';
import { EntryReader, emptyEntry, type HostEntry } from './host-entry.ts';
import { HostTrie } from './host-trie.ts';
import { ipv4 } from './ipv4.ts';
import { LooseRules } from './loose-rules.ts';
import { matchesPath, matchesUrl, PathRules } from './path-rules.ts';
import { TYPE_BITS } from './request-bits.ts';
import { Sections } from './sections.ts';
import type { BootIndex } from './types.ts';
import { authorityStart, parsedUrl, plainHostEnd } from './url-parts.ts';

/** Hosts kept in mind; a heavy day has a few thousand, a page a few dozen. */
const MOST_ENTRIES = 2048;
const NO_ROWS: readonly number[] = [];
const SLASH = 47;
const DOT = 46;

/** What the lazy part asks of the boot file beside judging requests. */
export interface HostOwner { owners: readonly number[]; company: number | undefined }

export interface OpenBootIndex extends BootIndex {
  /** Rows of the patterns that claim the host or a domain above it, and the number of its company in a programme. */
  ownerOf(host: string): HostOwner;
}

/**
 * @param buffer the bytes of `boot.bin`; they are used in place and must not change.
 * @throws KnowledgeError when they cannot be trusted.
 */
export function openBoot(buffer: ArrayBuffer): OpenBootIndex {
  return new Boot(new Sections(buffer, 'boot'));
}

/** An entry and its ready-made answers for requests in which only the host counts. */
interface Met { entry: HostEntry; first: Classification; third: Classification; simple: boolean }

class Boot implements OpenBootIndex {
  readonly version: string;
  readonly #reader: EntryReader;
  readonly #options: FilterOptions;
  readonly #loose: LooseRules;
  readonly #addresses: Uint32Array;
  readonly #addressRows: Uint16Array;
  readonly #met = new Map<string, Met>();
  readonly #circumstances: Circumstances = { typeBit: 0, third: false, page: '' };
  readonly #rows: number[] = [];
  /** The page asked about last, and what decides whether it is a third party's. */
  #page = '';
  #pageParty = '';
  /** The beginning of the URL before, up to the slash behind its host: every second request goes to the same one. */
  #origin = '\n';
  #last: Met | undefined;

  constructor(sections: Sections) {
    this.version = sections.text(SECTION.version);
    this.#reader = new EntryReader(new HostTrie(sections), sections.halves(SECTION.items), new PathRules(sections));
    this.#options = new FilterOptions(sections);
    this.#loose = new LooseRules(sections, this.#options);
    this.#addresses = sections.words(SECTION.addresses);
    this.#addressRows = sections.halves(SECTION.addressRows);
  }

  classify(url: string, type: RequestType, pageHost: string): Classification | undefined {
    if (this.#last && url.startsWith(this.#origin)) return this.#judge(this.#last, url, this.#origin.length - 1, type, pageHost);
    const start = authorityStart(url);
    const slash = start === 0 ? -1 : url.indexOf('/', start);
    if (slash === -1) return this.#classifyUnusual(url, start, type, pageHost);
    const known = this.#met.get(url.slice(start, slash));
    const end = known ? slash : plainHostEnd(url, start);
    if (end === -1) return this.#classifyUnusual(url, 0, type, pageHost);
    const met = known ?? this.#meet(url.slice(start, end));
    if (end === slash) {
      this.#last = met;
      this.#origin = url.slice(0, slash + 1);
    }
    return this.#judge(met, url, end, type, pageHost);
  }

  siteOf(host: string): string {
    return this.#meet(host).entry.site;
  }

  ownerOf(host: string): HostOwner {
    return this.#meet(host).entry;
  }

  indicatorsAt(address: string): readonly number[] {
    const wanted = ipv4(address);
    if (wanted === undefined) return NO_ROWS;
    let low = 0;
    for (let high = this.#addresses.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.#addresses[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    if (this.#addresses[low] !== wanted) return NO_ROWS;
    const rows: number[] = [];
    for (; this.#addresses[low] === wanted; low++) rows.push(this.#addressRows[low]!);
    return rows;
  }

  /** No slash behind the host, or a host that only the full parser understands. */
  #classifyUnusual(url: string, start: number, type: RequestType, pageHost: string): Classification | undefined {
    const end = start === 0 ? -1 : plainHostEnd(url, start);
    if (end !== -1) return this.#judge(this.#meet(url.slice(start, end)), url, end, type, pageHost);
    const parsed = parsedUrl(url);
    if (!parsed) return undefined;
    const met = this.#meet(parsed.host);
    return this.#judge(met, parsed.text, authorityStart(parsed.text) + parsed.host.length, type, pageHost);
  }

  /** @param end where the host ends in the URL. */
  #judge(met: Met, url: string, end: number, type: RequestType, pageHost: string): Classification {
    if (pageHost !== this.#page) this.#turnTo(pageHost);
    const { entry } = met;
    const circumstances = this.#circumstances;
    circumstances.third = type !== 'main_frame' && this.#pageParty !== '' && this.#pageParty !== entry.party;
    circumstances.typeBit = TYPE_BITS[type === 'websocket' || url.startsWith('ws') ? 'websocket' : type];
    const plain = circumstances.third ? met.third : met.first;
    const rows = this.#rows;
    rows.length = 0;
    if (!met.simple) this.#matchHost(entry, url, end, rows);
    this.#loose.match(url, end - entry.host.length, entry.host, circumstances, rows);
    const indicators = entry.urls.length === 0 ? plain.indicators : withUrls(entry, url, end);
    if (rows.length === 0 && indicators === plain.indicators) return plain;
    const patterns = [...plain.patterns];
    for (const row of rows) if (!patterns.includes(row)) patterns.push(row);
    return { host: entry.host, site: entry.site, patterns, indicators };
  }

  #matchHost({ conditional, paths }: HostEntry, url: string, end: number, rows: number[]): void {
    for (const { row, option } of conditional) if (this.#options.allow(option, this.#circumstances)) rows.push(row);
    if (paths.length === 0) return;
    const rest = url.slice(end).toLowerCase();
    for (const rule of paths) if (matchesPath(rule, rest, this.#options, this.#circumstances)) rows.push(rule.row);
  }

  #turnTo(pageHost: string): void {
    this.#page = pageHost;
    this.#pageParty = pageHost === '' ? '' : this.#meet(pageHost).entry.party;
    this.#circumstances.page = pageHost;
  }

  #meet(host: string): Met {
    const known = this.#met.get(host);
    if (known) return known;
    if (this.#met.size >= MOST_ENTRIES) this.#met.clear();
    const met = this.#newlyMet(flat(host));
    this.#met.set(met.entry.host, met);
    return met;
  }

  #newlyMet(host: string): Met {
    const isAddress = host.startsWith('[') || ipv4(host) !== undefined;
    const entry = isAddress ? emptyEntry(host) : this.#reader.read(host);
    if (isAddress) entry.indicators = this.indicatorsAt(host).map((row) => ({ row, by: 'host' }));
    const { site, indicators, always, third } = entry;
    const answer = (patterns: readonly number[]): Classification => ({ host, site, patterns, indicators });
    const first = answer([...new Set(always)]);
    return {
      entry, first, third: third.length === 0 ? first : answer([...new Set([...always, ...third])]),
      simple: entry.conditional.length === 0 && entry.paths.length === 0,
    };
  }
}

function withUrls(entry: HostEntry, url: string, end: number): Classification['indicators'] {
  let from = end;
  while (url.charCodeAt(from) === DOT) from++;
  const rest = url.charCodeAt(from) === SLASH || url.charCodeAt(from) === 58 ? url.slice(from) : '';
  const found = entry.urls.filter((rule) => matchesUrl(rule, rest)).map(({ row }) => ({ row, by: 'url' }) as const);
  return found.length === 0 ? entry.indicators : [...entry.indicators, ...found];
}

/** A copy of its own; a slice would keep the whole URL in memory. */
const flat = (host: string): string => String.fromCharCode(...Array.from(host, (character) => character.charCodeAt(0)));
