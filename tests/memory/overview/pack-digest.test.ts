import { describe, expect, it } from 'vitest';
import { digestOf, type Digest } from '../../../src/memory/overview/digest.ts';
import { packDigest, unpackDigest } from '../../../src/memory/overview/pack-digest.ts';
import { randomDays } from './contributions.ts';

const DAY = '2026-11-16';
/** Getters and typed arrays as plain data. */
const plainly = ({ host, ...rest }: Digest): unknown => JSON.parse(JSON.stringify({ ...rest, host: { ...host, names: host.names } }));

describe('a packed digest', () => {
  it('of a day without visits is read as it was written', () => {
    const digest = digestOf(DAY, []);
    expect(plainly(unpackDigest(DAY, packDigest(digest)))).toEqual(plainly(digest));
  });

  it.each([1, 30, 900])('of %i visits is read as it was written', (visits) => {
    const digest = digestOf(DAY, randomDays(3, 1, visits)[0]?.contributions ?? []);
    expect(plainly(unpackDigest(DAY, packDigest(digest)))).toEqual(plainly(digest));
  });

  it('holds numbers of any width', () => {
    const [one] = randomDays(3, 1, 1)[0]?.contributions ?? [];
    if (!one) throw new Error('there is no visit');
    for (const requests of [0, 255, 256, 65_535, 65_536, 2 ** 32 - 1]) {
      const digest = digestOf(DAY, [{ ...one, requests }]);
      expect(unpackDigest(DAY, packDigest(digest)).visit.requests[0]).toBe(requests);
    }
  });

  it('that is cut, or of another layout, is refused and not half read', () => {
    const packed = packDigest(digestOf(DAY, randomDays(9, 1, 4)[0]?.contributions ?? []));
    for (let length = 0; length < packed.length; length++) expect(() => unpackDigest(DAY, packed.slice(0, length)), String(length)).toThrow(Error);
    const other = new TextEncoder().encode(new TextDecoder('latin1').decode(packed.slice(8, 200)).replace('"v":1', '"v":2'));
    expect(() => unpackDigest(DAY, new Uint8Array([...packed.slice(0, 8), ...other, ...packed.slice(200)]))).toThrow('a digest of layout 2');
  });
});
