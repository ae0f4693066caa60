/** A finished day as it is written: all its visits in one row, and what sums them up, under one key. */
import { digestOf } from '../overview/digest.ts';
import { headOf, type Head } from '../overview/head.ts';
import type { Pause } from '../overview/sum.ts';
import type { DayKey } from './day-keys.ts';
import { sealLine } from './line.ts';
import { packVisits } from './pack.ts';
import { lineOf, reportOf } from './report.ts';
import { seal } from './seal.ts';
import { sealDigest, sealHead } from './sealed-digest.ts';
import type { Packed } from './shelf.ts';
import type { Kept } from './types.ts';

/** The visits of one day, and what they add up to. */
export interface SummedDay { day: string; kept: readonly Kept[]; head: Head; digest: ReturnType<typeof digestOf> }

export async function sumDay(day: string, kept: readonly Kept[], pause: Pause = () => undefined): Promise<SummedDay> {
  const contributions = kept.map(({ contribution }) => contribution);
  const digest = digestOf(day, contributions);
  await pause();
  return { day, kept, digest, head: headOf(day, contributions, digest) };
}

export async function packDay({ day, kept, head, digest }: SummedDay, { id, key }: DayKey): Promise<Omit<Packed, 'explained'>> {
  const contributions = kept.map(({ contribution }) => contribution);
  return {
    row: { day, visit: '', key: id, ...await seal(key, day, '', packVisits(kept)) },
    line: { day, key: id, ...await sealLine(key, lineOf(reportOf(day, contributions, { locked: 0, damaged: 0 }))) },
    head: { day, key: id, ...await sealHead(key, head) },
    digest: { day, key: id, ...await sealDigest(key, digest) },
  };
}

/** Bytes of it on the disk, as the day's record counts them. */
export const sizeOf = ({ row, line, head, digest }: Omit<Packed, 'explained'>): number => row.data.length + line.data.length + head.data.length + digest.data.length;
