/** The sections of `boot.bin` by number, and how the words in them are packed. Build and look-up share it. */

/** All offsets are in bytes from the beginning of the pool they belong to, with one more at the end. */
export const SECTION = {
  /** ASCII date of the catalogue. */
  version: 0,
  /** Halves: seed (low, high), number of slots, log2 of the number of buckets. */
  trie: 1,
  /** Half a bucket: displacement. */
  displacements: 2,
  /** Word a slot: slot of the parent name, or NO_PARENT, below; what is known of the name above, see RECORD. */
  nodes: 3,
  /** Byte a slot: length of the label. */
  labelLengths: 4,
  /** Word for each 16 slots: where the label of the first begins. */
  labelBases: 5,
  labels: 6,
  /** Halves: the longer records, see ITEM. */
  items: 7,
  /** Halves, three a set: types, party, number of the page list + 1. */
  options: 8,
  pageOffsets: 9,
  pages: 10,
  /** Paths behind hosts: offsets, pool, then row, and option | kind << 8. */
  pathOffsets: 11,
  paths: 12,
  pathRows: 13,
  pathOptions: 14,
  /** Rules without a host: offsets, pool of regular expressions, then row, and option | kind << 8. */
  looseOffsets: 15,
  looseSources: 16,
  looseRows: 17,
  looseOptions: 18,
  /** Prefixes of the first loose rules, a line each: beginnings of labels that are shorter than any trigger. */
  shortLabels: 19,
  /** Literals that start a loose rule: offsets, pool, number of the rule. */
  triggerOffsets: 20,
  triggers: 21,
  triggerRules: 22,
  /**
   * One bit for each possible gram; for each word of bits, how many are set in the words before it. The n-th set bit is the
   * n-th gram, and its entries are from `gramStarts[n]` to the next: trigger | offset of the gram in it << 12.
   */
  gramBits: 23,
  gramRanks: 24,
  gramStarts: 25,
  gramTriggers: 26,
  /** URL indicators: offsets, pool, row. */
  urlOffsets: 27,
  urls: 28,
  urlRows: 29,
  /** IPv4 indicators: sorted words, row. */
  addresses: 30,
  addressRows: 31,
} as const;

export const NO_PARENT = 0xffff;

/** The upper two bits of a record say what the lower fourteen are. */
export const RECORD = {
  /** Row of an indicator. */
  indicator: 0,
  /** Row of a pattern in the lower twelve bits; OWNER in the two above. */
  owner: 1,
  /** Position in `items`. */
  items: 2,
  /** Bits of SUFFIX; 0 for a name that only leads to others. */
  suffix: 3,
} as const;

export const OWNER = { domain: 0, domainThird: 1, domainAny: 2, third: 3 } as const;

/** Bits of a name in the public suffix list. Each pair is ICANN, private. */
export const SUFFIX = { rule: 1, wildcard: 4, exception: 16, listed: 64 } as const;

/** Longer records: a half with the number of items, then each as kind << 12 | value, some with a second half. */
export const ITEM = {
  suffix: 1,
  /** Value: row. */
  owner: 2,
  /** Value: row; second: option. */
  host: 3,
  /** Value: how many; second: number of the first path. */
  paths: 4,
  /** Second: row. */
  indicator: 5,
  /** Value: how many; second: number of the first. */
  urls: 6,
  /** Value: number of the company. */
  company: 7,
} as const;

export const PATH_KIND = { prefix: 0, prefixThenSeparator: 1, glob: 2 } as const;
export const LOOSE_KIND = { literal: 0, regex: 1, label: 2 } as const;
export const ROW_BITS = 0xfff;
