/**
 * The sections of `addresses.bin` and `networks.bin` by number, and how the numbers in them are packed. Build and look-up share it.
 *
 * Each family is cut into ranges without holes, from its first address to its last; neighbours differ in their value. A value is a
 * number for what is known of a range: the network, the country of the registry, and a mark for what else is known.
 * A range has one byte for its length and one for its value; what does not fit into the byte follows in `long` and `literals`. Of each
 * BLOCK of ranges it is written where it begins, and how many of either it has; the rest is counted at each look-up.
 * IPv6 is cut at /64; the few /64 with borders inside have a value past the last one, which is their row in `fine`.
 */

export const ADDRESS_SECTION = {
  /** Words: the seal that `networks.bin` must repeat, number of values. */
  seal: 0,
  /** ASCII, two letters a country. */
  countries: 1,
  /** Byte a network: distance of its AS number from the one before, or JUMP. The first of each STRIDE stands in `networkBases`. */
  networkSteps: 2,
  networkBases: 3,
  /** Two words for each jump: network, AS number. There are few. */
  networkJumps: 4,
  /** One bit a value: whether its network is the one after that of the value before. */
  valueSteps: 5,
  /** Byte a value: number of the registry's country + 1, or 0. */
  valueCountries: 6,
  /** Byte a value, see MARK. */
  valueMarks: 7,
  /** JSON of the carriers, as bytes of UTF-8. */
  carriers: 8,
  ipv4: 9,
  ipv6: 19,
  /** First row of each fine /64 in the two below, and one more at the end. */
  fineFirst: 29,
  /** Two words a row: where it begins inside the /64. */
  fineStarts: 30,
  fineValues: 31,
} as const;

/** Relative to `ipv4` and `ipv6`. */
export const RANGE_SECTION = {
  /** Words: all lengths, the frequent ones first. In IPv6 these are the upper words, and the lower ones follow. */
  lengths: 0,
  lengthsLow: 1,
  lengthBytes: 2,
  /** Halves: numbers of the lengths that no byte can tell. */
  long: 3,
  valueBytes: 4,
  /** Halves. */
  literals: 5,
  /** Words: the most frequent values. */
  tops: 6,
  /** Words: how far behind the block before each block begins. In IPv6 this is so of the upper words, and the lower ones follow as they are. */
  starts: 7,
  startsLow: 8,
  /** Two bytes a block: how many `long` and how many `literals`. */
  counts: 9,
} as const;

/** Ranges in a block. Fewer make a look-up shorter, and the file longer. */
export const BLOCK = 32;

/** Length byte of a range whose length is the half in `long`. */
export const LONG = 255;

/**
 * Value byte. From `back`: the value of the range so many before, from the second on, as the first before has another one. From `near`:
 * the value of the range before plus or minus at most NEAR. From `top`: one of the most frequent values. From `literal`: the byte holds
 * the upper part and `literals` the lower half.
 */
export const VALUE_BYTE = { back: 0, near: 12, top: 76, literal: 232 } as const;
export const NEAREST_BACK = 2;
export const NEAR = 32;
/** So many steps back lead to a top or a literal at the latest. */
export const DEEPEST = 16;

export const JUMP = 255;
/** Networks that are counted from one base. */
export const STRIDE = 64;

export const VALUE = { unknown: 0, private: 1 } as const;

/** What is known beyond the registry's country; from `other` on: the number of the second source's different country. */
export const MARK = { agreed: 0, registryOnly: 1, anycast: 2, other: 3 } as const;

export const NETWORK_SECTION = {
  /** Word: the seal of the `addresses.bin` that it belongs to. */
  seal: 0,
  /** Byte a network: length of its name in bytes of UTF-8. */
  lengths: 1,
  /** Word for each STRIDE networks: where the name of the first begins. */
  bases: 2,
  names: 3,
  /** JSON, see `edge-facts.ts`. */
  edges: 4,
} as const;
