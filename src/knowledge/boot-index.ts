/** `boot.bin`, opened: judges one request in well under a microsecond, and knows no names. */
import type { Classification, RequestType } from '../journal/types.ts';
import { SECTION } from './boot-sections.ts';
import { type Circumstances, FilterOptions } from './filter-options.ts';
import { addressEntry, EntryReader, type HostEntry } from './host-entry.ts';
import { HostMemory } from './host-memory.ts';
import { HostTrie } from './host-trie.ts';
import { ipv4 } from './ipv4.ts';
import { LooseRules } from './loose-rules.ts';
import { matchesPath, matchesUrl, PathRules } from './path-rules.ts';
import { TYPE_BITS } from './request-bits.ts';
import { Sections } from './sections.ts';
import type { BootIndex } from './types.ts';
import { authorityStart, parsedUrl, plainHostEnd } from './url-parts.ts';

const NONE: readonly number[] = [];
const ADDRESS_END = '0123456789]';
const SLASH = 47;
const DOT = 46;
const COLON = 58;
const LETTER_W = 119;

/** What the lazy part asks of the boot file beside judging requests. */
export interface HostOwner { owners: readonly number[]; company: number | undefined }

export interface OpenBootIndex extends BootIndex {
  /** Rows of the patterns that claim the host or a domain above it, and the number of its company in a programme. */
  ownerOf(host: string): HostOwner;
  /** Registrable domain by the ICANN section of the Public Suffix List alone, or the host itself where there is none. */
  registeredOf(host: string): string;
}

/**
 * @param buffer the bytes of `boot.bin`; they are used in place and must not change.
 * @throws KnowledgeError when they cannot be trusted.
 */
export function openBoot(buffer: ArrayBuffer): OpenBootIndex {
  return new Boot(new Sections(buffer, 'boot'));
}

class Boot implements OpenBootIndex {
  readonly version: string;
  readonly #reader: EntryReader;
  readonly #options: FilterOptions;
  readonly #loose: LooseRules;
  readonly #addresses: Uint32Array;
  readonly #addressRows: Uint16Array;
  readonly #met = new HostMemory();
  readonly #circumstances: Circumstances = { typeBit: 0, third: false, page: '' };
  /** The page asked about last, and what decides whether it is a third party's. */
  #page = '';
  #pageParty = '';

  constructor(sections: Sections) {
    this.version = sections.text(SECTION.version);
    this.#reader = new EntryReader(new HostTrie(sections), sections.halves(SECTION.items), new PathRules(sections));
    this.#options = new FilterOptions(sections);
    this.#loose = new LooseRules(sections, this.#options);
    this.#addresses = sections.words(SECTION.addresses);
    this.#addressRows = sections.halves(SECTION.addressRows);
  }

  classify(url: string, type: RequestType, pageHost: string): Classification | undefined {
    const start = authorityStart(url);
    const slash = start === 0 ? -1 : url.indexOf('/', start);
    if (slash === -1) return this.#classifyUnusual(url, start, type, pageHost);
    const known = this.#met.find(url, start, slash);
    if (known !== undefined) return this.#judge(known, url, slash, type, pageHost);
    const end = plainHostEnd(url, start);
    if (end === -1) return this.#classifyUnusual(url, 0, type, pageHost);
    return this.#judge(this.#meet(url, start, end), url, end, type, pageHost);
  }

  siteOf(host: string): string {
    return this.#meet(host, 0, host.length).site;
  }

  ownerOf(host: string): HostOwner {
    return this.#meet(host, 0, host.length);
  }

  registeredOf(host: string): string {
    return this.#meet(host, 0, host.length).party;
  }

  indicatorsAt(address: string): readonly number[] {
    const wanted = ipv4(address);
    if (wanted === undefined) return NONE;
    let low = 0;
    for (let high = this.#addresses.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.#addresses[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    if (this.#addresses[low] !== wanted) return NONE;
    const rows: number[] = [];
    for (; this.#addresses[low] === wanted; low++) rows.push(this.#addressRows[low]!);
    return rows;
  }

  /** No slash behind the host, or a host that only the full parser understands. */
  #classifyUnusual(url: string, start: number, type: RequestType, pageHost: string): Classification | undefined {
    const end = start === 0 ? -1 : plainHostEnd(url, start);
    if (end !== -1) return this.#judge(this.#meet(url, start, end), url, end, type, pageHost);
    const parsed = parsedUrl(url);
    if (!parsed) return undefined;
    const entry = this.#meet(parsed.host, 0, parsed.host.length);
    return this.#judge(entry, parsed.text, authorityStart(parsed.text) + parsed.host.length, type, pageHost);
  }

  /** @param end where the host ends in the URL. */
  #judge(entry: HostEntry, url: string, end: number, type: RequestType, pageHost: string): Classification {
    if (pageHost !== this.#page) this.#turnTo(pageHost);
    const isThird = type !== 'main_frame' && this.#pageParty !== '' && this.#pageParty !== entry.party;
    const plain = isThird ? entry.asThird : entry.first;
    // The slash before the host belongs to it.
    const start = end - entry.host.length - 1;
    entry.loose ??= this.#loose.hostCandidates(url, entry.host, start, end);
    // A literal can be in host and path at once only where a dot ends the host, or where the host is a single label.
    const isSplit = entry.dotless || url.charCodeAt(end) === DOT;
    const candidates = this.#loose.candidates(url, isSplit ? start : end, url.length);
    const mayStartPath = (entry.pathStarts >>> (url.charCodeAt(end + 1) & 31) & 1) === 1;
    if (entry.simple && !mayStartPath && candidates.length === 0 && entry.loose.length === 0) return plain;
    const circumstances = this.#circumstances;
    circumstances.third = isThird;
    circumstances.typeBit = TYPE_BITS[url.charCodeAt(0) === LETTER_W ? 'websocket' : type];
    const rows: number[] = [];
    this.#matchHost(entry, url, end, rows);
    this.#matchLoose(entry.loose, url, entry.host, rows);
    this.#matchLoose(candidates, url, entry.host, rows);
    const indicators = entry.urls.length === 0 ? plain.indicators : withUrls(entry, url, end);
    if (rows.length === 0 && indicators === plain.indicators) return plain;
    return { host: entry.host, site: entry.site, patterns: joined(plain.patterns, rows), indicators };
  }

  #matchLoose(rules: readonly number[], url: string, host: string, rows: number[]): void {
    for (const rule of rules) if (this.#loose.matches(rule, url, host, this.#circumstances)) rows.push(this.#loose.row(rule));
  }

  #matchHost({ conditional, paths, longestPath }: HostEntry, url: string, end: number, rows: number[]): void {
    for (const { row, option } of conditional) if (this.#options.allow(option, this.#circumstances)) rows.push(row);
    if (paths.length === 0) return;
    const lower = url.slice(end, end + longestPath + 1).toLowerCase();
    for (const rule of paths) if (matchesPath(rule, lower, url, end) && this.#options.allow(rule.option, this.#circumstances)) rows.push(rule.row);
  }

  #turnTo(pageHost: string): void {
    this.#page = pageHost;
    this.#pageParty = pageHost === '' ? '' : this.#meet(pageHost, 0, pageHost.length).party;
    this.#circumstances.page = pageHost;
  }

  /** The entry of the host that is in a text, from memory or made now. */
  #meet(text: string, start: number, end: number): HostEntry {
    const known = this.#met.find(text, start, end);
    if (known !== undefined) return known;
    const host = ownCopy(text.slice(start, end));
    const isAddress = ADDRESS_END.includes(host.charAt(host.length - 1)) && (host.startsWith('[') || ipv4(host) !== undefined);
    const entry = isAddress ? addressEntry(host, this.indicatorsAt(host)) : this.#reader.read(host);
    this.#met.keep(entry);
    return entry;
  }
}

function withUrls(entry: HostEntry, url: string, end: number): Classification['indicators'] {
  let from = end;
  while (url.charCodeAt(from) === DOT) from++;
  const rest = url.charCodeAt(from) === SLASH || url.charCodeAt(from) === COLON ? url.slice(from) : '';
  const found = entry.urls.filter((rule) => matchesUrl(rule, rest)).map(({ row }) => ({ row, by: 'url' }) as const);
  return found.length === 0 ? entry.indicators : [...entry.indicators, ...found];
}

function joined(some: readonly number[], more: readonly number[]): readonly number[] {
  const rows = some.slice();
  for (const row of more) if (!rows.includes(row)) rows.push(row);
  return rows;
}

/** A slice would keep the whole URL in memory; joined strings become one of their own. */
const ownCopy = (host: string): string => host.slice(0, 1) + host.slice(1);
