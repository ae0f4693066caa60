/**
 * The sections of `addresses.bin` and `networks.bin` by number, and how the numbers in them are packed. Build and look-up share it.
 *
 * Each family is cut into ranges without holes, from its first address to its last; neighbours differ in their value. A value is a
 * number for what is known of a range: the network, the country of the registry, and a mark for what else is known.
 * Ranges lie in blocks of BLOCK. A range has one byte for its length and one for its value; what does not fit into the byte follows in
 * `ends` and `literals`, of which each block says how many it has. IPv6 is cut at /64; the few /64 with borders inside have a value
 * past the last one, which is their row in `fine`.
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
  ipv6: 19,
  /** First row of each fine /64 in the two below, and one more at the end. */
  fineFirst: 30,
  /** Two words a row: where it begins inside the /64. */
  fineStarts: 31,
  fineValues: 32,
} as const;

/** Relative to `ipv4` and `ipv6`. Numbers in starts, lengths and ends are a word in IPv4, and two planes of words in IPv6: upper, lower. */
export const RANGE_SECTION = {
  /** Where each block begins. */
  starts: 0,
  startsLow: 1,
  /** The lengths that the length byte counts. */
  lengths: 2,
  lengthsLow: 3,
  lengthBytes: 4,
  /** Where a range of any other length ends: the beginning of the next. */
  ends: 5,
  endsLow: 6,
  valueBytes: 7,
  /** Halves. */
  literals: 8,
  /** Two bytes a block: how many ends and how many literals it has. */
  counts: 9,
  /** Words: the most frequent values. */
  tops: 10,
} as const;

export const BLOCK = 32;
/** Length byte of a range whose end is written out. */
export const WRITTEN_END = 255;

/**
 * Value byte. From `back`: the value of the range so many before. From `near`: the value of the range before plus or minus at most
 * NEAR. From `top`: one of the most frequent values, the words of `tops`. From `literal`: the upper part, the lower is in `literals`.
 */
export const VALUE_BYTE = { back: 0, near: 16, top: 32, literal: 232 } as const;
/** The range directly before has another value, so the nearest worth a byte is two before. */
export const NEAREST_BACK = 2;
export const NEAR = 8;

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
