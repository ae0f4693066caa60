/**
 * The sections of `addresses.bin` and `networks.bin` by number, and how the numbers in them are packed. Build and look-up share it.
 *
 * Each family is cut into ranges without holes, from its first address to its last; neighbours differ in their value. A value is a
 * number for what is known of a range: the network, the country of the registry, and a mark for what else is known.
 * A range has one byte for its length and one for its value; what does not fit into the byte follows in `long` and `literal`. Nothing
 * else: where a range begins, and where its `long` and `literal` lie, is counted once when the file is opened.
 * IPv6 is cut at /64; the few /64 with borders inside have a value past the last one, which is their row in `fine`.
 */

export const ADDRESS_SECTION = {
  /** Words: the seal that `networks.bin` must repeat, number of values. */
  seal: 0,
  /** ASCII, two letters a country. */
  countries: 1,
  /** Byte a network: distance of its number from the one before; 255 takes the next word of `jumps` instead. */
  networkSteps: 2,
  networkJumps: 3,
  /** One bit a value: whether its network is the one after that of the value before. */
  valueSteps: 4,
  /** Byte a value: number of the registry's country + 1, or 0. */
  valueCountries: 5,
  /** Byte a value, see MARK. */
  valueMarks: 6,
  /** JSON of the carriers, as bytes of UTF-8. */
  carriers: 7,
  ipv4: 8,
  ipv6: 17,
  /** First row of each fine /64 in the two below, and one more at the end. */
  fineFirst: 26,
  /** Two words a row: where it begins inside the /64. */
  fineStarts: 27,
  fineValues: 28,
} as const;

/** Relative to `ipv4` and `ipv6`. Halves lie apart as their low and their high bytes: either half compresses better alone. */
export const RANGE_SECTION = {
  /** Words: all lengths, the frequent ones first. In IPv6 these are the upper words, and the lower ones follow. */
  lengths: 0,
  lengthsLow: 1,
  lengthBytes: 2,
  longLow: 3,
  longHigh: 4,
  valueBytes: 5,
  literalLow: 6,
  literalHigh: 7,
  /** Words: the most frequent values. */
  tops: 8,
} as const;

/** Length byte of a range whose length is the half in `long`. */
export const LONG = 255;

/**
 * Value byte. From `back`: the value of the range so many before, from the second on, as the first before has another one. From `near`:
 * the value of the range before plus or minus at most NEAR. From `top`: one of the most frequent values. From `literal`: the byte holds
 * the upper part and `literal` the lower half.
 */
export const VALUE_BYTE = { back: 0, near: 16, top: 32, literal: 232 } as const;
export const NEAREST_BACK = 2;
export const NEAR = 8;
/** So many steps back lead to a top or a literal at the latest. */
export const DEEPEST = 12;

export const VALUE = { unknown: 0, private: 1 } as const;

/** What is known beyond the registry's country; from `other` on: the number of the second source's different country. */
export const MARK = { agreed: 0, registryOnly: 1, anycast: 2, other: 3 } as const;

export const NETWORK_SECTION = {
  /** Word: the seal of the `addresses.bin` that it belongs to. */
  seal: 0,
  /** Byte a network: length of its name in bytes of UTF-8. */
  lengths: 1,
  /** Word for each 16 networks: where the name of the first begins. */
  bases: 2,
  names: 3,
} as const;
