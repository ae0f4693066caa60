/** Packs the ranges of one family as `src/knowledge/address-sections.ts` says. */
import { BLOCK, DEEPEST, LONG, NEAR, NEAREST_BACK, RANGE_SECTION as R, VALUE_BYTE } from '../../src/knowledge/address-sections.ts';
import type { Section } from './write-sections.ts';

/** Where a range begins, in units of the family (an address, or a /64), and its value. Neighbours differ in value. */
export interface Range { from: bigint; value: number }

const WORD = 0xffff_ffffn;
const HALF = 0xffff;

/**
 * @param words of a number: 1 in IPv4, 2 in IPv6.
 * @returns the sections by their number in RANGE_SECTION.
 */
export function packRanges(ranges: readonly Range[], words: 1 | 2): Map<number, Section> {
  // The last range reaches to the end of the space; nobody asks beyond, so it may have any length.
  const spans = ranges.map(({ from }, number) => (ranges[number + 1]?.from ?? from + 1n) - from);
  const lengths = byFrequency(spans);
  if (lengths.length > HALF) throw new Error(`${lengths.length} different lengths do not fit`);
  const numbers = new Map(lengths.map((length, number) => [length, number]));
  const lengthNumbers = spans.map((span) => numbers.get(span)!);
  const long = lengthNumbers.filter((number) => number >= LONG);

  const sequence = ranges.map(({ value }) => value);
  const tops = byFrequency(packValues(sequence, new Map()).literals).slice(0, VALUE_BYTE.literal - VALUE_BYTE.top);
  const { bytes, literals } = packValues(sequence, new Map(tops.map((value, number) => [value, number])));
  const starts = ranges.filter((_, number) => number % BLOCK === 0).map(({ from }) => from);
  const counts = new Uint8Array(starts.length * 2);
  ranges.forEach((_, number) => {
    const block = Math.floor(number / BLOCK);
    if (lengthNumbers[number]! >= LONG) counts[block * 2]!++;
    if (bytes[number]! >= VALUE_BYTE.literal) counts[block * 2 + 1]!++;
  });
  return new Map<number, Section>([
    [R.lengths, firstWords(lengths)], [R.lengthsLow, secondWords(lengths)], [R.starts, firstWords(starts).map(behindBefore)], [R.startsLow, secondWords(starts)],
    [R.lengthBytes, Uint8Array.from(lengthNumbers, (number) => Math.min(number, LONG))],
    [R.long, Uint16Array.from(long)],
    [R.valueBytes, bytes], [R.literals, Uint16Array.from(literals, (value) => value & HALF)], [R.tops, Uint32Array.from(tops)], [R.counts, counts],
  ]);

  function firstWords(numbers: readonly bigint[]): Uint32Array {
    return Uint32Array.from(numbers, (number) => Number(words === 1 ? number : number >> 32n));
  }

  function secondWords(numbers: readonly bigint[]): Uint32Array {
    return Uint32Array.from(words === 1 ? [] : numbers, (number) => Number(number & WORD));
  }
}

/** @param tops frequent values that have a byte of their own. */
function packValues(values: readonly number[], tops: ReadonlyMap<number, number>): { bytes: Uint8Array; literals: number[] } {
  const bytes = new Uint8Array(values.length);
  /** How many steps back lead from a range to the one that spells its value out. */
  const depths = new Uint8Array(values.length);
  const literals: number[] = [];
  values.forEach((value, at) => {
    const depth = (from: number): number => depths[from]! + 1;
    for (let back = NEAREST_BACK; back < NEAREST_BACK + VALUE_BYTE.near && back <= at; back++) {
      if (values[at - back] !== value || depth(at - back) > DEEPEST) continue;
      bytes[at] = VALUE_BYTE.back + back - NEAREST_BACK;
      depths[at] = depth(at - back);
      return;
    }
    const step = at === 0 ? NEAR + 1 : value - values[at - 1]!;
    if (Math.abs(step) <= NEAR && depth(at - 1) <= DEEPEST) {
      bytes[at] = VALUE_BYTE.near + NEAR + (step < 0 ? step : step - 1);
      depths[at] = depth(at - 1);
      return;
    }
    const top = tops.get(value);
    bytes[at] = top === undefined ? VALUE_BYTE.literal + (value >>> 16) : VALUE_BYTE.top + top;
    if (top !== undefined) return;
    if (VALUE_BYTE.literal + (value >>> 16) > 255) throw new Error(`value ${value} does not fit`);
    literals.push(value);
  });
  return { bytes, literals };
}

/** Each item once, the most frequent first; of equally frequent ones the smaller first. */
function byFrequency<T extends number | bigint>(items: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1)).map(([item]) => item);
}

const behindBefore = (word: number, at: number, words: Uint32Array): number => word - (words[at - 1] ?? 0);
