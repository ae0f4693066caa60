/** Cuts IPv6 at /64. A /64 with borders inside becomes one range whose value is its row among the fine ones, counted from the last value. */
import { ADDRESS_SECTION as S } from '../../src/knowledge/address-sections.ts';
import type { Range } from './addresses-pack.ts';
import type { Section } from './write-sections.ts';

const UNIT_BITS = 64n;
const UNIT = 1n << UNIT_BITS;
const WORD = 0xffff_ffffn;

export interface Cut { ranges: Range[]; sections: Map<number, Section> }

/** @param ranges from the first IPv6 address on, in single addresses. */
export function cutAtSixtyFour(ranges: readonly Range[], valueCount: number): Cut {
  const cut: Range[] = [];
  const first: number[] = [];
  const starts: number[] = [];
  const values: number[] = [];
  const addRow = (inside: bigint, value: number): void => {
    starts.push(Number(inside >> 32n), Number(inside & WORD));
    values.push(value);
  };
  const begin = (from: bigint, value: number): void => {
    if (cut.at(-1)?.from === from) cut.pop();
    if (cut.at(-1)?.value !== value) cut.push({ from, value });
  };
  let openUnit = -1n;
  let before = 0;
  for (const { from, value } of ranges) {
    const unit = from >> UNIT_BITS;
    const inside = from % UNIT;
    if (inside === 0n) begin(unit, value);
    else {
      if (unit !== openUnit) {
        begin(unit, valueCount + first.length);
        first.push(values.length);
        addRow(0n, before);
        openUnit = unit;
      }
      addRow(inside, value);
      begin(unit + 1n, value);
    }
    before = value;
  }
  first.push(values.length);
  const sections = new Map<number, Section>([
    [S.fineFirst, Uint32Array.from(first)], [S.fineStarts, Uint32Array.from(starts)], [S.fineValues, Uint32Array.from(values)],
  ]);
  return { ranges: cut, sections };
}
