/** Packs the ranges of one family as `src/knowledge/address-ranges.ts` reads them. */
import { BLOCK, NEAR, NEAREST_BACK, RANGE_SECTION as R, VALUE_BYTE, WRITTEN_END } from '../../src/knowledge/address-sections.ts';
import type { Section } from './write-sections.ts';

/** Where a range begins, in units of the family (an address, or a /64), and its value. Neighbours differ in value. */
export interface Range { from: bigint; value: number }

const WORD = 0xffff_ffffn;

/**
 * @param words of a number: 1 in IPv4, 2 in IPv6.
 * @returns the sections by their number in RANGE_SECTION.
 */
export function packRanges(ranges: readonly Range[], words: 1 | 2): Map<number, Section> {
  const lengths = mostFrequent(ranges.slice(1).map((range, before) => range.from - ranges[before]!.from), WRITTEN_END);
  const lengthByte = new Map(lengths.map((length, byte) => [length, byte]));
  const tops = mostFrequent(packValues(ranges, new Map()).written, VALUE_BYTE.literal - VALUE_BYTE.top);
  const values = packValues(ranges, new Map(tops.map((value, byte) => [value, byte])));

  const ends: bigint[] = [];
  const counts = new Uint8Array(Math.ceil(ranges.length / BLOCK) * 2);
  const lengthBytes = ranges.map((range, number) => {
    const end = ranges[number + 1]?.from;
    // The last one has no end that anyone could ask beyond.
    if (end === undefined) return 0;
    const byte = lengthByte.get(end - range.from);
    if (byte !== undefined) return byte;
    ends.push(end);
    counts[Math.floor(number / BLOCK) * 2]!++;
    return WRITTEN_END;
  });
  values.perBlock.forEach((written, block) => { counts[block * 2 + 1] = written; });
  const starts = ranges.filter((_, number) => number % BLOCK === 0).map(({ from }) => from);
  return new Map<number, Section>([
    ...planes(starts, words, R.starts, R.startsLow), ...planes(lengths, words, R.lengths, R.lengthsLow), ...planes(ends, words, R.ends, R.endsLow),
    [R.lengthBytes, Uint8Array.from(lengthBytes)], [R.valueBytes, Uint8Array.from(values.bytes)],
    [R.literals, Uint16Array.from(values.written, (value) => value & 0xffff)],
    [R.counts, counts], [R.tops, Uint32Array.from(tops)],
  ]);
}

interface PackedValues { bytes: number[]; written: number[]; perBlock: number[] }

function packValues(ranges: readonly Range[], tops: ReadonlyMap<number, number>): PackedValues {
  const packed: PackedValues = { bytes: [], written: [], perBlock: [] };
  ranges.forEach(({ value }, number) => {
    const inBlock = number % BLOCK;
    if (inBlock === 0) packed.perBlock.push(0);
    const byte = byteOf(value, number, inBlock);
    packed.bytes.push(byte);
    if (byte < VALUE_BYTE.literal) return;
    packed.written.push(value);
    packed.perBlock[packed.perBlock.length - 1]!++;
  });
  return packed;

  function byteOf(value: number, number: number, inBlock: number): number {
    const farthest = Math.min(inBlock, NEAREST_BACK + VALUE_BYTE.near - VALUE_BYTE.back - 1);
    for (let back = NEAREST_BACK; back <= farthest; back++) {
      if (ranges[number - back]!.value === value) return VALUE_BYTE.back + back - NEAREST_BACK;
    }
    const step = inBlock === 0 ? NEAR + 1 : value - ranges[number - 1]!.value;
    if (step !== 0 && Math.abs(step) <= NEAR) return VALUE_BYTE.near + NEAR + (step < 0 ? step : step - 1);
    const top = tops.get(value);
    if (top !== undefined) return VALUE_BYTE.top + top;
    const byte = VALUE_BYTE.literal + (value >>> 16);
    if (byte > 255) throw new Error(`value ${value} does not fit`);
    return byte;
  }
}

/** At most `count`, the most frequent first; of equally frequent ones the smaller first. */
function mostFrequent<T extends number | bigint>(items: readonly T[], count: number): T[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1)).slice(0, count).map(([item]) => item);
}

/** Of two words, the first plane holds the upper ones. */
function planes(numbers: readonly bigint[], words: 1 | 2, first: number, second: number): [number, Section][] {
  if (words === 1) return [[first, Uint32Array.from(numbers, Number)], [second, new Uint32Array(0)]];
  return [[first, Uint32Array.from(numbers, (number) => Number(number >> 32n))], [second, Uint32Array.from(numbers, (number) => Number(number & WORD))]];
}
