import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../src/memory/history/types.ts';
import { packColumns, unpackColumns } from '../../../src/memory/overview/columns.ts';
import { digestOf, type Digest } from '../../../src/memory/overview/digest.ts';
import { headOf, type Head } from '../../../src/memory/overview/head.ts';
import { packDigest, unpackDigest } from '../../../src/memory/overview/pack-digest.ts';
import { packHead, unpackHead } from '../../../src/memory/overview/pack-head.ts';
import { randomDays } from './contributions.ts';

const DAY = '2026-11-16';
/** Getters, typed arrays and classes as plain data. */
const plainly = ({ host, ...rest }: Digest): unknown => JSON.parse(JSON.stringify({ ...rest, host: { ...host, names: host.names } }));
const headly = (head: Head): unknown => JSON.parse(JSON.stringify(head));

const day = (visits: number): Contribution[] => randomDays(3, 1, visits)[0]?.contributions ?? [];
const head = (contributions: Contribution[]): Head => headOf(DAY, contributions, digestOf(DAY, contributions));

describe.each([0, 1, 30, 900])('a day of %i visits', (visits) => {
  it('has a digest that is read as it was written', () => {
    const digest = digestOf(DAY, day(visits));
    expect(plainly(unpackDigest(DAY, packDigest(digest)))).toEqual(plainly(digest));
  });

  it('has sums that are read as they were written', () => {
    const sums = head(day(visits));
    expect(headly(unpackHead(DAY, packHead(sums)))).toEqual(headly(sums));
  });
});

it('numbers of any width are read as they were written', () => {
  for (const most of [0, 255, 256, 65_535, 65_536, 2 ** 32 - 1]) {
    const { header, text, column } = unpackColumns<{ a: string }>(packColumns({ a: 'á' }, 'één', [Uint32Array.of(most, 1), new Uint32Array(0), Uint32Array.of(7)]));
    expect([header, text(), [...column()], [...column()], [...column()]]).toEqual([{ a: 'á' }, 'één', [most, 1], [], [7]]);
  }
});

describe.each([['a digest', packDigest(digestOf(DAY, day(4))), unpackDigest, 'a digest of layout 2'], ['sums', packHead(head(day(4))), unpackHead, 'sums of layout 2']] as const)('%s', (_, packed, unpack, problem) => {
  it('that are cut are refused and not half read', () => {
    for (let length = 0; length < packed.length; length++) expect(() => unpack(DAY, packed.slice(0, length)), String(length)).toThrow(Error);
  });

  it('of another layout are refused', () => {
    const other = new TextEncoder().encode(new TextDecoder('latin1').decode(packed.slice(8, 60)).replace('"v":1', '"v":2'));
    expect(() => unpack(DAY, new Uint8Array([...packed.slice(0, 8), ...other, ...packed.slice(60)]))).toThrow(problem);
  });
});
