/** Packs what is known of a name into one half-word where it fits, and into the items otherwise. */
import { ITEM, OWNER, RECORD, ROW_BITS, SUFFIX } from '../../src/knowledge/boot-sections.ts';
import { ANY_TYPE, PARTY } from '../../src/knowledge/request-bits.ts';
import type { FilterOptions } from './filter.ts';
import type { HostFilter, Known, PathFilter } from './known-names.ts';
import type { OptionsTable } from './options-table.ts';
import type { SuffixFlags } from './public-suffixes.ts';

const VALUE_BITS = 0x3fff;

export class Records {
  readonly items: number[] = [];
  /** In the order in which the items count them. */
  readonly paths: { row: number; filter: PathFilter }[] = [];
  readonly urls: { row: number; rest: string }[] = [];
  readonly #options: OptionsTable;

  constructor(options: OptionsTable) {
    this.#options = options;
  }

  record(known: Known): number {
    const short = suffixAlone(known) ?? indicatorAlone(known) ?? ownerAlone(known);
    if (short !== undefined) return short;
    const position = this.items.length;
    if (position > VALUE_BITS) throw new Error('too many long records');
    this.items.push(0, ...this.#itemsOf(known));
    this.items[position] = this.#counted;
    return RECORD.items << 14 | position;
  }

  #counted = 0;

  #itemsOf({ suffix, owners, hosts, paths, indicators, urls, company }: Known): number[] {
    const items: number[][] = [];
    if (suffix) items.push([item(ITEM.suffix, suffixBits(suffix))]);
    for (const row of owners) items.push([item(ITEM.owner, row)]);
    for (const { row, filter } of hosts) items.push([item(ITEM.host, row), this.#options.numberOf(filter.options)]);
    if (paths.length > 0) items.push([item(ITEM.paths, paths.length), this.paths.length]);
    for (const row of indicators) items.push([item(ITEM.indicator, 0), row]);
    if (urls.length > 0) items.push([item(ITEM.urls, urls.length), this.urls.length]);
    if (company !== undefined) items.push([item(ITEM.company, company)]);
    this.paths.push(...paths);
    this.urls.push(...urls);
    this.#counted = items.length;
    return items.flat();
  }
}

function item(kind: number, value: number): number {
  if (value > ROW_BITS) throw new Error(`${value} does not fit into twelve bits`);
  return kind << 12 | value;
}

const suffixBits = ({ rule, wildcard, exception }: SuffixFlags): number =>
  rule * SUFFIX.rule | wildcard * SUFFIX.wildcard | exception * SUFFIX.exception | (exception === 0 ? SUFFIX.listed : 0);

/** How many different things are known of a name. */
const sizeOf = ({ suffix, owners, hosts, paths, indicators, urls, company }: Known): number =>
  (suffix ? 1 : 0) + owners.length + hosts.length + paths.length + indicators.length + urls.length + (company === undefined ? 0 : 1);

function suffixAlone(known: Known): number | undefined {
  if (sizeOf(known) > (known.suffix ? 1 : 0)) return undefined;
  return RECORD.suffix << 14 | (known.suffix ? suffixBits(known.suffix) : 0);
}

function indicatorAlone(known: Known): number | undefined {
  const [row] = known.indicators;
  return sizeOf(known) === 1 && row !== undefined && row <= VALUE_BITS ? RECORD.indicator << 14 | row : undefined;
}

function ownerAlone(known: Known): number | undefined {
  const { owners: [owner], hosts: [host] } = known;
  if (sizeOf(known) !== (owner === undefined ? 0 : 1) + (host === undefined ? 0 : 1)) return undefined;
  const packed = (form: number, row: number): number => item(RECORD.owner << 2 | form, row);
  if (!host) return owner === undefined ? undefined : packed(OWNER.domain, owner);
  const scope = plainScope(host.filter);
  if (owner === undefined) return scope === PARTY.third ? packed(OWNER.third, host.row) : undefined;
  if (owner !== host.row || scope === undefined) return undefined;
  return packed(scope === PARTY.third ? OWNER.domainThird : OWNER.domainAny, owner);
}

/** The party of options that say nothing else, if short records know it. */
function plainScope({ options }: HostFilter): FilterOptions['party'] | undefined {
  if (options.types !== ANY_TYPE || options.pages.length > 0 || options.party === PARTY.first) return undefined;
  return options.party;
}
