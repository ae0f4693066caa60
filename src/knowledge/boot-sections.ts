/** The sections of `boot.bin` by number, and how the words in them are packed. Build and look-up share it. */

/** All offsets are in bytes from the beginning of the pool they belong to, with one more at the end. */
export const SECTION = {
  /** ASCII date of the catalogue. */
  version: 0,
  /** Halves: seed (low, high), number of slots, log2 of the number of buckets. */
  trie: 1,
  /** Half a bucket: displacement. */
  displacements: 2,
  /** Half a slot: slot of the parent name, or NO_PARENT. */
  parents: 3,
  /** Half a slot: what is known of the name, see RECORD. */
  records: 4,
  /** Byte a slot: length of the label. */
  labelLengths: 5,
  /** Word for each 16 slots: where the label of the first begins. */
  labelBases: 6,
  labels: 7,
  /** Halves: the longer records, see ITEM. */
  items: 8,
  /** Halves, three a set: types, party, number of the page list + 1. */
  options: 9,
  pageOffsets: 10,
  pages: 11,
  /** Paths behind hosts: offsets, pool, then row, and option | kind << 8. */
  pathOffsets: 12,
  paths: 13,
  pathRows: 14,
  pathOptions: 15,
  /** Rules without a host: offsets, pool of regular expressions, then row, and option | kind << 8. */
  looseOffsets: 16,
  looseSources: 17,
  looseRows: 18,
  looseOptions: 19,
  /** Literals that start a loose rule: offsets, pool, number of the rule. */
  triggerOffsets: 20,
  triggers: 21,
  triggerRules: 22,
  /** One bit for each possible gram; then sorted grams, and trigger | offset in it << 12. */
  gramBits: 23,
  grams: 24,
  gramTriggers: 25,
  /** URL indicators: offsets, pool, row. */
  urlOffsets: 26,
  urls: 27,
  urlRows: 28,
  /** IPv4 indicators: sorted words, row. */
  addresses: 29,
  addressRows: 30,
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
