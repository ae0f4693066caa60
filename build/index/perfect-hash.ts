/** Finds the displacements of the perfect hash that `src/knowledge/suffix-hash.ts` looks up. Deterministic. */
import { bucketOf, hashName, slotOf } from '../../src/knowledge/suffix-hash.ts';

export interface PerfectHash { seed: number; slots: number; bucketBits: number; displacements: Uint16Array; slotOf: Map<string, number> }

const MOST_SLOTS = 0x10000;
const SEEDS = 100;

/** @throws when there are more names than a 16-bit slot can number. */
export function perfectHash(names: readonly string[]): PerfectHash {
  const slots = Math.ceil(names.length * 1.01) + 1;
  if (slots > MOST_SLOTS) throw new Error(`${names.length} names do not fit into ${MOST_SLOTS} slots`);
  const bucketBits = Math.max(1, Math.floor(Math.log2(names.length / 2.5)));
  for (let seed = 1; seed <= SEEDS; seed++) {
    const placed = place(names, seed, slots, bucketBits);
    if (placed) return placed;
  }
  throw new Error('no seed gives a perfect hash');
}

function place(names: readonly string[], seed: number, slots: number, bucketBits: number): PerfectHash | undefined {
  const buckets: { hash: number; name: string }[][] = Array.from({ length: 1 << bucketBits }, () => []);
  for (const name of names) {
    const hash = hashName(name, seed);
    const bucket = buckets[bucketOf(hash, buckets.length - 1)]!;
    if (bucket.some((other) => other.hash === hash)) return undefined;
    bucket.push({ hash, name });
  }
  const displacements = new Uint16Array(buckets.length);
  const taken = new Uint8Array(slots);
  const slotByName = new Map<string, number>();
  const order = buckets.map((_, bucket) => bucket).sort((one, other) => buckets[other]!.length - buckets[one]!.length || one - other);
  for (const bucket of order) {
    const displacement = firstFree(buckets[bucket]!.map(({ hash }) => hash), taken, slots);
    if (displacement === undefined) return undefined;
    displacements[bucket] = displacement;
    for (const { hash, name } of buckets[bucket]!) {
      taken[slotOf(hash, displacement, slots)] = 1;
      slotByName.set(name, slotOf(hash, displacement, slots));
    }
  }
  return { seed, slots, bucketBits, displacements, slotOf: slotByName };
}

function firstFree(hashes: readonly number[], taken: Uint8Array, slots: number): number | undefined {
  for (let displacement = 0; displacement < 0x10000; displacement++) {
    const wanted = new Set<number>();
    for (const hash of hashes) {
      const slot = slotOf(hash, displacement, slots);
      if (taken[slot] === 1) break;
      wanted.add(slot);
    }
    if (wanted.size === hashes.length) return displacement;
  }
  return undefined;
}
