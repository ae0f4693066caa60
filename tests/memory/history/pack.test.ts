import { describe, expect, it } from 'vitest';
import { packVisits, unpackVisits } from '../../../src/memory/history/pack.ts';
import type { Contribution, Kept, Share } from '../../../src/memory/history/types.ts';
import { Random } from '../../../bench/random.ts';

const DAY = '2026-11-16';

const share = (random: Random): Share => ({
  host: `${random.text(1 + random.below(3))}.example`, company: random.of(['', 'trackco']), name: random.of(['', 'Trackco', 'España 🛰']), own: random.chance(0.5), country: random.of(['', 'MX']), certainty: random.of(['seen', 'not-knowable']),
  asn: random.below(2 ** 32), network: random.of(['', 'Network']), category: '', requests: random.of([0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1]), plain: random.below(300), found: random.of([0, 0, 1, 200]),
});

const contribution = (random: Random): Contribution => ({
  site: random.of(['', 'news.example']), day: DAY, hour: random.below(24), opened: random.chance(0.8), requests: random.below(1_000), level: random.of(['alert', 'none']), shares: Array.from({ length: random.below(6) }, () => share(random)),
  tally: random.chance(0.5) ? {} : { plaintext: { risk: 2 } },
  findings: random.chance(0.7) ? [] : [{ detector: 'plaintext', level: 'risk', subject: 'news.example', card: 'detector/plaintext', what: 'cookies', family: '', indicator: '', evidence: [] }],
});

describe('packed visits', () => {
  it('are read as they were written, from none to many', () => {
    const random = new Random(7);
    for (const count of [0, 1, 2, 40]) {
      const kept = Array.from({ length: count }, (_, index): Kept => ({ visit: String(index), contribution: contribution(random) }));
      expect(unpackVisits(DAY, packVisits(kept))).toEqual(kept);
    }
  });

  it('write a host once, however many visits met it', () => {
    const random = new Random(8);
    const one = { ...contribution(random), shares: Array.from({ length: 20 }, () => share(random)) };
    const many = Array.from({ length: 50 }, (_, index) => ({ visit: String(index), contribution: one }));
    expect(packVisits(many).length).toBeLessThan(50 * 20 * 24);
  });

  it('that are cut, or of another layout, are refused and not half read', () => {
    const random = new Random(9);
    const packed = packVisits([{ visit: 'a', contribution: { ...contribution(random), shares: [share(random), share(random)] } }]);
    for (let length = 0; length < packed.length; length++) expect(() => unpackVisits(DAY, packed.slice(0, length)), String(length)).toThrow(Error);
    const text = new TextDecoder().decode(packed.slice(4));
    const other = new TextEncoder().encode(text.replace('"v":2', '"v":3'));
    expect(() => unpackVisits(DAY, new Uint8Array([...packed.slice(0, 4), ...other]))).toThrow('a day of layout 3');
  });
});
