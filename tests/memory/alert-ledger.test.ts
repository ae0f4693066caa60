import { describe, expect, it } from 'vitest';
import { AlertLedger, WEEK } from '../../src/memory/alert-ledger.ts';

function area(start: Record<string, unknown> = {}) {
  const kept = { ...start };
  return { kept, get: async (key: string) => ({ [key]: kept[key] }), set: async (values: Record<string, unknown>) => { Object.assign(kept, values); } };
}
const NOW = 1_800_000_000_000;

describe('AlertLedger', () => {
  it('lets a new subject through, and the same one only after a week', async () => {
    const ledger = new AlertLedger(area());
    expect(await ledger.claim('a', NOW)).toBe(true);
    expect(await ledger.claim('a', NOW + 1)).toBe(false);
    expect(await ledger.claim('b', NOW + 1)).toBe(true);
    expect(await ledger.claim('a', NOW + WEEK)).toBe(true);
  });

  it('tells one of two claims made at once', async () => {
    const ledger = new AlertLedger(area());
    expect(await Promise.all([ledger.claim('a', NOW), ledger.claim('a', NOW)])).toEqual([true, false]);
  });

  it('stops after five in an hour', async () => {
    const ledger = new AlertLedger(area());
    const told = [];
    for (const subject of 'abcdef') told.push(await ledger.claim(subject, NOW));
    expect(told).toEqual([true, true, true, true, true, false]);
    expect(await ledger.claim('f', NOW + 3_600_000)).toBe(true);
  });

  it('survives a corrupt record and a clock that was set back', async () => {
    expect(await new AlertLedger(area({ notified: [['a', 'x'], 7, null] })).claim('a', NOW)).toBe(true);
    expect(await new AlertLedger(area({ notified: [['a', NOW + WEEK]] })).claim('a', NOW)).toBe(true);
  });
});
