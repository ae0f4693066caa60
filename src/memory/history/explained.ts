/** Which findings of a day the person explained: keys of findings (see finding-key.ts), sealed under a key of that day, so that they go with it. */
import type { DayKeys } from './day-keys.ts';
import type { DayRow } from './schema.ts';
import { seal, unseal, type Sealed } from './seal.ts';
import type { Shelf } from './shelf.ts';
import type { Outcome } from './types.ts';

/** In the place of a visit's name. */
const EXPLAINED = 'explained';

/** Nobody explains more in a day. */
const MOST = 2_000;

export const sealExplained = (key: CryptoKey, day: string, explained: readonly string[]): Promise<Sealed> => seal(key, day, EXPLAINED, new TextEncoder().encode(JSON.stringify(explained)));

/** Empty where there are none, and where they are damaged. @param all as the shelf holds them, where that was read already. */
export async function readExplained(shelf: Shelf, keys: DayKeys, day: string, all?: ReadonlyMap<string, DayRow>): Promise<ReadonlySet<string> | 'locked'> {
  const row = (all ?? await shelf.explained()).get(day);
  const key = row && await keys.forReading(row.key);
  if (key === 'locked') return key;
  if (!row || !key) return new Set();
  return unseal(key, day, EXPLAINED, row).then((bytes) => new Set(JSON.parse(new TextDecoder().decode(bytes)) as string[]), () => new Set());
}

/** `failed` when nothing is kept of that day, or nobody has its key any more. */
export async function explain(shelf: Shelf, keys: DayKeys, { day, key, explained }: { day: string; key: string; explained: boolean }): Promise<Outcome> {
  const record = (await shelf.days()).find((one) => one.day === day);
  const before = await readExplained(shelf, keys, day);
  if (before === 'locked') return before;
  const after = [...before].filter((one) => one !== key);
  if (explained) after.push(key);
  if (after.length === 0) {
    await shelf.explain(day, undefined);
    return 'done';
  }
  for (const id of record?.keys ?? []) {
    const opened = await keys.forReading(id);
    if (opened === 'locked') return opened;
    if (!opened) continue;
    await shelf.explain(day, { day, key: id, ...await sealExplained(opened, day, after.slice(-MOST)) });
    return 'done';
  }
  return 'failed';
}
