/**
 * What ships, with lists from outside above it. Rows of lists lie above all rows that the boot file can have, so that one number still
 * names one indicator.
 */
import type { Classification, RequestType } from '../journal/types.ts';
import type { BootIndex, Indicator, IndicatorType, Knowledge } from '../knowledge/types.ts';
import type { OpenList } from './open-list.ts';
import type { ListEntry } from './types.ts';

/** A list in use, under the name that is told as its source. */
export interface NamedList { name: string; list: OpenList }

/** The boot file counts its rows in 16 bits. */
const FIRST_ROW = 0x10000;
/** Hosts whose rows are remembered: most requests go where others went before. */
const REMEMBERED = 512;

const typeOf = ({ kind, value }: ListEntry): IndicatorType => (kind === 'host' ? 'domain' : kind === 'url' ? 'url' : value.includes(':') ? 'ipv6' : 'ipv4');

interface Placed { name: string; list: OpenList; first: number; number: number }

/**
 * @param today milliseconds since 1970: the day that counts for entries without one.
 * @returns the same index and knowledge, which also answer for the lists.
 */
export function withLists({ boot, knowledge }: { boot: BootIndex; knowledge: Knowledge }, lists: readonly NamedList[], today: number): { boot: BootIndex; knowledge: Knowledge } {
  const placed: Placed[] = [];
  let first = FIRST_ROW;
  for (const [number, { name, list }] of lists.entries()) {
    placed.push({ name, list, first, number });
    first += list.rows;
  }
  if (placed.length === 0) return { boot, knowledge };
  const day = new Date(today).toISOString().slice(0, 10);
  return {
    boot: new BootWithLists(boot, placed),
    knowledge: {
      version: knowledge.version,
      siteOf: (host) => knowledge.siteOf(host),
      host: (host, patterns) => knowledge.host(host, patterns),
      alias: (host, address) => knowledge.alias(host, address),
      place: (address, edges) => knowledge.place(address, edges),
      source: (id) => knowledge.source(id),
      indicator: (row) => {
        const of = row < FIRST_ROW ? undefined : placed.findLast((one) => one.first <= row);
        return of ? indicatorOf(of, row, day) : knowledge.indicator(row);
      },
    },
  };
}

class BootWithLists implements BootIndex {
  readonly #boot: BootIndex;
  readonly #lists: readonly Placed[];
  readonly #known = new Map<string, Classification['indicators']>();

  constructor(boot: BootIndex, lists: readonly Placed[]) {
    this.#boot = boot;
    this.#lists = lists;
  }

  get version(): string { return this.#boot.version; }

  siteOf(host: string): string { return this.#boot.siteOf(host); }

  classify(url: string, type: RequestType, pageHost: string): Classification | undefined {
    const found = this.#boot.classify(url, type, pageHost);
    if (!found) return undefined;
    const urls = this.#lists.flatMap(({ list, first }) => list.urls(url).map((row) => ({ row: first + row, by: 'url' as const })));
    const hosts = this.#hostsOf(found.host);
    return urls.length === 0 && hosts.length === 0 ? found : { ...found, indicators: [...found.indicators, ...hosts, ...urls] };
  }

  indicatorsAt(address: string): readonly number[] {
    const shipped = this.#boot.indicatorsAt(address);
    const added = this.#lists.flatMap(({ list, first }) => list.addresses(address).map((row) => first + row));
    return added.length === 0 ? shipped : [...shipped, ...added];
  }

  #hostsOf(host: string): Classification['indicators'] {
    const known = this.#known.get(host);
    if (known) return known;
    const found = this.#lists.flatMap(({ list, first }) => [...list.hosts(host), ...list.addresses(host)].map((row) => ({ row: first + row, by: 'host' as const })));
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(host, found);
    return found;
  }
}

/** What the list itself calls no longer valid counts as weak, whatever it was. */
function indicatorOf({ name, list, first, number }: Placed, row: number, day: string): Indicator {
  const entry = list.indicator(row - first);
  const { value, date, family = '', role = 'infrastructure', confidence, expired } = entry;
  return {
    row, value, type: typeOf(entry), role, confidence: expired ? 'low' : confidence, firstReported: date ?? day,
    family: { id: `list-${number}-${family.toLowerCase()}`, name: family, vendor: '', vendorCountry: '', kind: '', years: '' },
    sources: [{ id: `list-${number}`, publisher: name, title: name, date: date ?? day, licence: '' }],
    list: { name, dated: date !== undefined },
  };
}
