/** One numbering for the sites, companies, networks and places of many days. */
import type { Digest, DigestCompany, DigestNetwork, DigestPlace } from './digest.ts';

/** Stands for what has no row: no name, the page's own, no network. */
export const NONE = -1;
/** Stands for a host that is not counted. */
export const OUT = -2;

/** Rows in the common lists: of each site of the day, and of each of its hosts. */
export interface DayRows { site: Int32Array; company: Int32Array; network: Int32Array; place: Int32Array }

export class Lists {
  readonly sites = new Numbered<string>();
  readonly companies = new Numbered<DigestCompany>();
  readonly networks = new Numbered<DigestNetwork>();
  readonly places = new Numbered<DigestPlace>();

  rowsOf({ host, sites, companies, networks, places }: Digest, counted: (host: number) => boolean): DayRows {
    const count = host.company.length;
    const rows = { site: new Int32Array(sites.length), company: new Int32Array(count).fill(OUT), network: new Int32Array(count), place: new Int32Array(count) };
    for (const [row, name] of sites.entries()) rows.site[row] = name === '' ? NONE : this.sites.rowOf(name, () => name);
    const company = remembered(companies.length, (row) => (row === 0 ? NONE : this.#company(companies[row])));
    const network = remembered(networks.length, (row) => (row === 0 ? NONE : numbered(this.networks, networks[row], (one) => one.asn)));
    const place = remembered(places.length, (row) => numbered(this.places, places[row], (one) => `${one.code} ${one.certainty}`));
    for (let h = 0; h < count; h++) {
      if (!counted(h)) continue;
      rows.company[h] = company(host.company[h] ?? 0);
      rows.network[h] = network(host.network[h] ?? 0);
      rows.place[h] = place(host.place[h] ?? 0);
    }
    return rows;
  }

  /** The category that is known on one of the days. */
  #company(one: DigestCompany | undefined): number {
    const row = numbered(this.companies, one, ({ id }) => id);
    if (one && this.companies.list[row]?.category === '') this.companies.list[row] = one;
    return row;
  }
}

function numbered<T>(list: Numbered<T>, one: T | undefined, key: (one: T) => string | number): number {
  return one === undefined ? NONE : list.rowOf(key(one), () => one);
}

/** Each row is worked out once, and only those that are asked for. */
function remembered(length: number, work: (row: number) => number): (row: number) => number {
  const known = new Int32Array(length).fill(OUT);
  return (row) => {
    const before = known[row] ?? OUT;
    if (before !== OUT) return before;
    const made = work(row);
    known[row] = made;
    return made;
  };
}

/** A list by key, in the order in which its things were met. */
export class Numbered<T> {
  readonly list: T[] = [];
  readonly #rows = new Map<string | number, number>();

  rowOf(key: string | number, make: () => T): number {
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    this.#rows.set(key, this.list.length);
    return this.list.push(make()) - 1;
  }
}

/** A set of small numbers. */
export class Flags {
  #bytes = new Uint8Array(64);

  set(number: number): void {
    if (number >= this.#bytes.length) {
      const larger = new Uint8Array(Math.max(number + 1, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[number] = 1;
  }

  all(): number[] {
    const numbers: number[] = [];
    for (let number = 0; number < this.#bytes.length; number++) if (this.#bytes[number] === 1) numbers.push(number);
    return numbers;
  }
}
