import { describe, expect, it } from 'vitest';
import { AlertLedger, WEEK } from '../../src/memory/alert-ledger.ts';

function area(start: Record<string, unknown> = {}) {
  const kept = { ...start };
  return { kept, get: async (key: string) => ({ [key]: kept[key] }), set: async (values: Record<string, unknown>) => { Object.assign(kept, values); } };
}
const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

describe('AlertLedger', () => {
  it('lets a new subject through, and the same one only after a week', async () => {
    const ledger = new AlertLedger(area());
    expect(await ledger.claim(['a'], NOW)).toEqual({ fresh: ['a'], told: [], over: [] });
    expect(await ledger.claim(['a', 'b'], NOW + 1)).toEqual({ fresh: ['b'], told: ['a'], over: [] });
    expect(await ledger.claim(['a'], NOW + WEEK)).toEqual({ fresh: ['a'], told: [], over: [] });
  });

  it('tells one of two claims made at once', async () => {
    const ledger = new AlertLedger(area());
    expect((await Promise.all([ledger.claim(['a'], NOW), ledger.claim(['a'], NOW)])).map(({ fresh }) => fresh)).toEqual([['a'], []]);
  });

  it('stops after five notifications in an hour, and goes on after it', async () => {
    const ledger = new AlertLedger(area());
    for (const subject of 'abcde') expect((await ledger.claim([subject], NOW)).fresh).toEqual([subject]);
    expect(await ledger.claim(['f', 'a'], NOW + HOUR - 1)).toEqual({ fresh: [], told: ['a'], over: ['f'] });
    expect((await ledger.claim(['f'], NOW + HOUR)).fresh).toEqual(['f']);
  });

  it('counts subjects that are told together as one notification', async () => {
    const ledger = new AlertLedger(area());
    expect((await ledger.claim([...'abcdefg'], NOW)).fresh).toEqual([...'abcdefg']);
    for (const subject of 'hijk') expect((await ledger.claim([subject], NOW)).fresh).toEqual([subject]);
    expect((await ledger.claim(['l'], NOW)).over).toEqual(['l']);
  });

  it('does not count what is told later, and remembers it all the same', async () => {
    const ledger = new AlertLedger(area());
    for (const subject of 'abcdefgh') expect((await ledger.claim([subject], NOW, 'later')).fresh).toEqual([subject]);
    expect(await ledger.claim(['i', 'a'], NOW)).toEqual({ fresh: ['i'], told: ['a'], over: [] });
  });

  it('survives a corrupt record and a clock that was set back', async () => {
    expect((await new AlertLedger(area({ notified: [['a', 'x'], 7, null, ['a', NOW]] })).claim(['a'], NOW)).fresh).toEqual(['a']);
    expect((await new AlertLedger(area({ notified: [['a', NOW + WEEK, 1]] })).claim(['a'], NOW)).fresh).toEqual(['a']);
  });
});
