/** Where each block of ranges begins, and what lies before it: four words a block in one line of the processor's cache. */
import { RANGE_SECTION as R } from './address-sections.ts';
import type { Sections } from './sections.ts';

export const BLOCK_WORDS = 4;
/** `start` is the upper word of two in IPv6. The counts are of all blocks before. */
export const BLOCK_WORD = { start: 0, startLow: 1, long: 2, literals: 3 } as const;

/** @param first number of the family's first section. */
export function readBlocks(file: Sections, first: number): Uint32Array {
  const spans = file.words(first + R.starts);
  const low = file.words(first + R.startsLow);
  const counts = file.bytes(first + R.counts);
  const blocks = new Uint32Array(spans.length * BLOCK_WORDS);
  let start = 0;
  let long = 0;
  let literals = 0;
  for (let block = 0, at = 0; block < spans.length; block++, at += BLOCK_WORDS) {
    start += spans[block]!;
    blocks[at] = start;
    blocks[at + BLOCK_WORD.startLow] = low[block] ?? 0;
    blocks[at + BLOCK_WORD.long] = long;
    blocks[at + BLOCK_WORD.literals] = literals;
    long += counts[block * 2]!;
    literals += counts[block * 2 + 1]!;
  }
  return blocks;
}
