import { describe, expect, it } from 'vitest';
import { announced, announcedDays, ANNOUNCED_KEY, importTogether } from '../../../src/memory/transfer/together.ts';
import type { Imported } from '../../../src/memory/transfer/types.ts';

const DONE: Imported = { outcome: 'done', days: { add: ['2026-11-14'], present: ['2026-11-15'], outside: ['2026-01-01'] } };
type Step = 'announce' | 'days' | 'options' | 'back';

/** A disk of three places, each of which may refuse. */
function disk(refuses: readonly Step[] = [], imported: Imported = DONE, rest: 'done' | 'no-room' | 'failed' = 'done') {
  const state = { announcement: undefined as readonly string[] | undefined, days: ['2026-11-15'], options: 'own' };
  const may = (step: Step): void => { if (refuses.includes(step)) throw new Error(step); };
  return {
    state,
    parts: {
      announce: async (days: readonly string[]) => { may('announce'); state.announcement = days; },
      writeDays: async () => { may('days'); if (imported.outcome === 'done') state.days.push(...imported.days.add); return imported; },
      writeRest: async () => { may('options'); if (rest !== 'done') return rest; state.options = 'theirs'; state.announcement = undefined; return rest; },
      takeBack: async (days: readonly string[]) => { may('back'); state.days = state.days.filter((day) => !days.includes(day)); state.announcement = undefined; },
    },
  };
}
const COMING = ['2026-01-01', '2026-11-14'];
const BEFORE = { announcement: undefined, days: ['2026-11-15'], options: 'own' };

describe('days and options of one file', () => {
  it('come in together', async () => {
    const { state, parts } = disk();
    expect(await importTogether(COMING, parts)).toEqual(DONE);
    expect(state).toEqual({ announcement: undefined, days: ['2026-11-15', '2026-11-14'], options: 'theirs' });
  });

  it.each(['announce', 'options'] as const)('stay out together where the disk refuses: %s', async (step) => {
    const { state, parts } = disk([step]);
    expect(await importTogether(COMING, parts)).toEqual({ outcome: 'failed' });
    expect(state).toEqual(BEFORE);
  });

  it.each(['no-room', 'off', 'newer', 'failed'] as const)('stay out where the days do: %s', async (outcome) => {
    const { state, parts } = disk([], { outcome });
    expect(await importTogether(COMING, parts)).toEqual({ outcome });
    expect(state).toEqual(BEFORE);
  });

  it.each(['no-room', 'failed'] as const)('stay out where the rest does: %s', async (outcome) => {
    const { state, parts } = disk([], DONE, outcome);
    expect(await importTogether(COMING, parts)).toEqual({ outcome });
    expect(state).toEqual(BEFORE);
  });

  it('stay out where the reading was stopped, and that is told', async () => {
    const { state, parts } = disk(['days']);
    await expect(importTogether(COMING, parts)).rejects.toThrow('days');
    expect(state).toEqual(BEFORE);
  });

  it('stand announced where nothing can be taken back any more, for the worker to do it', async () => {
    const { state, parts } = disk(['options', 'back']);
    expect(await importTogether(COMING, parts)).toEqual({ outcome: 'failed' });
    expect(state).toEqual({ announcement: COMING, days: ['2026-11-15', '2026-11-14'], options: 'own' });
    expect(announcedDays(announced(state.announcement ?? [])[ANNOUNCED_KEY])).toEqual(COMING);
  });

  it('are announced by nothing else', () => {
    for (const stored of [undefined, null, 'x', [], {}, { days: 'x' }]) expect(announcedDays(stored)).toBeUndefined();
    expect(announcedDays({ days: ['2026-11-14', 'x', 7, null] })).toEqual(['2026-11-14']);
  });
});
