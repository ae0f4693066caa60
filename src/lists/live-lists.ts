/**
 * Lists in use above what ships, which may change while they are used. One number still names one indicator, for as long as the session
 * lives: rows of lists lie above all rows that the boot file can have, no two blocks share a row, and none is given out twice.
 *
 * A visit keeps the rows that it met. When their list goes, or a newer file takes its place, what those rows meant is remembered here: in
 * memory for the rows that this worker met, and beside each visit's record (`namedBy`) for the next one, which is told by `recall`.
 */
import type { Classification, RequestType } from '../journal/types.ts';
import type { BootIndex, Indicator, IndicatorType, Knowledge } from '../knowledge/types.ts';
import type { OpenList } from './open-list.ts';
import { recalled } from './recalled.ts';
import type { ListEntry } from './types.ts';

/** A list in use. `first` is the row of its first entry: of one block always the same. */
export interface ListInUse { id: string; name: string; publisher: string; licence: string; page: string; first: number; list: OpenList }

/** The boot file counts its rows in 16 bits. */
export const FIRST_ROW = 0x10000;
/** Hosts whose rows are remembered: most requests go where others went before. */
const REMEMBERED = 512;
/** Rows that are met, and meanings that are kept of lists that went. */
const MOST_MET = 50_000;

type Rows = Classification['indicators'];

export class LiveLists {
  readonly #today: () => number;
  readonly #known = new Map<string, Rows>();
  readonly #met = new Set<number>();
  readonly #gone = new Map<number, Indicator>();
  #lists: readonly ListInUse[] = [];

  /** @param today milliseconds since 1970: the day that counts for entries without one */
  constructor(today: () => number) {
    this.#today = today;
  }

  /** From now on these are looked for, and no others. */
  use(lists: readonly ListInUse[]): void {
    const firsts = new Set(lists.map(({ first }) => first));
    for (const row of this.#met) {
      const of = this.#listOf(row);
      if (of && !firsts.has(of.first)) this.#remember(indicatorOf(of, row, this.#today()));
    }
    this.#lists = lists;
    this.#known.clear();
  }

  /** The same index, which also looks into the lists. */
  above(boot: BootIndex): BootIndex {
    return {
      version: boot.version,
      siteOf: (host) => boot.siteOf(host),
      classify: (url: string, type: RequestType, pageHost: string) => this.#classified(boot.classify(url, type, pageHost), url),
      indicatorsAt: (address) => {
        const shipped = boot.indicatorsAt(address);
        const added = this.#meet(this.#lists.flatMap(({ list, first }) => list.addresses(address).map((row) => first + row)));
        return added.length === 0 ? shipped : [...shipped, ...added];
      },
    };
  }

  /** The same knowledge, which also says what rows of lists mean. */
  beside(knowledge: Knowledge): Knowledge {
    return {
      version: knowledge.version,
      siteOf: (host) => knowledge.siteOf(host),
      host: (host, patterns) => knowledge.host(host, patterns),
      alias: (host, address) => knowledge.alias(host, address),
      place: (address, edges) => knowledge.place(address, edges),
      source: (id) => knowledge.source(id),
      indicator: (row) => (row < FIRST_ROW ? knowledge.indicator(row) : this.#indicator(row)),
    };
  }

  /** What those of the rows mean that are rows of lists: to be kept with the visit that met them. */
  namedBy(rows: Iterable<number>): Indicator[] {
    return [...new Set(rows)].filter((row) => row >= FIRST_ROW).map((row) => this.#indicator(row));
  }

  /** @param kept as `namedBy` gave it and storage kept it; what does not fit is left out. */
  recall(kept: unknown): void {
    for (const indicator of recalled(kept)) {
      if (indicator.row < FIRST_ROW) continue;
      this.#meet([indicator.row]);
      this.#remember(indicator);
    }
  }

  /** Every entry of every list in use. It unpacks them one by one: rest in between. */
  *all(): Generator<Indicator> {
    const today = this.#today();
    for (const of of this.#lists) for (let row = 0; row < of.list.rows; row++) yield indicatorOf(of, of.first + row, today);
  }

  /** What was met and what it meant: for when all visits were forgotten, too. */
  forget(): void {
    this.#met.clear();
    this.#gone.clear();
    this.#known.clear();
  }

  #remember(indicator: Indicator): void {
    if (this.#gone.size < MOST_MET) this.#gone.set(indicator.row, indicator);
  }

  #listOf(row: number): ListInUse | undefined {
    return this.#lists.find(({ first, list }) => row >= first && row < first + list.rows);
  }

  #indicator(row: number): Indicator {
    const of = this.#listOf(row);
    return of ? indicatorOf(of, row, this.#today()) : this.#gone.get(row) ?? forgotten(row, this.#today());
  }

  #meet<T extends readonly number[]>(rows: T): T {
    if (this.#met.size < MOST_MET) for (const row of rows) this.#met.add(row);
    return rows;
  }

  #classified(found: Classification | undefined, url: string): Classification | undefined {
    if (!found || this.#lists.length === 0) return found;
    const urls = this.#lists.flatMap(({ list, first }) => list.urls(url).map((row) => ({ row: first + row, by: 'url' as const })));
    const hosts = this.#hostsOf(found.host);
    if (urls.length === 0 && hosts.length === 0) return found;
    this.#meet([...hosts, ...urls].map(({ row }) => row));
    return { ...found, indicators: [...found.indicators, ...hosts, ...urls] };
  }

  #hostsOf(host: string): Rows {
    const known = this.#known.get(host);
    if (known) return known;
    const found = this.#lists.flatMap(({ list, first }) => [...list.hosts(host), ...list.addresses(host)].map((row) => ({ row: first + row, by: 'host' as const })));
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(host, found);
    return found;
  }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const typeOf = ({ kind, value }: ListEntry): IndicatorType => (kind === 'host' ? 'domain' : kind === 'url' ? 'url' : value.includes(':') ? 'ipv6' : 'ipv4');

/** What the list itself calls no longer valid counts as weak, whatever it was. */
function indicatorOf({ id, name, publisher, licence, page, first, list }: ListInUse, row: number, today: number): Indicator {
  const entry = list.indicator(row - first);
  const { value, date = dayOf(today), family = '', role = 'infrastructure', confidence, expired } = entry;
  return {
    row, value, type: typeOf(entry), role, confidence: expired ? 'low' : confidence, firstReported: date,
    family: { id: `list-${id}-${family.toLowerCase()}`, name: family, vendor: '', vendorCountry: '', kind: '', years: '' },
    sources: [{ id: `list-${id}`, publisher: publisher || name, title: name, date, licence, ...(page === '' ? {} : { url: page }) }],
    list: { name, dated: entry.date !== undefined },
  };
}

/** Beyond all bounds: that something was listed is still true, and no more is known of it. */
function forgotten(row: number, today: number): Indicator {
  return {
    row, value: '', type: 'domain', role: 'infrastructure', confidence: 'low', firstReported: dayOf(today),
    family: { id: 'list--', name: '', vendor: '', vendorCountry: '', kind: '', years: '' }, sources: [], list: { name: '', dated: false },
  };
}
