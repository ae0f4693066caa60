import { describe, expect, it } from 'vitest';
import { changeReminders, newlyDue, nextDue, readReminders, type Reminder, REMINDERS_KEY, withComing, withoutReminder, withReminder } from '../../src/memory/reminders.ts';

function disk() {
  const kept: Record<string, unknown> = {};
  let key: CryptoKey | undefined;
  return {
    kept,
    area: {
      get: async (name: string) => ({ [name]: kept[name] }),
      set: async (items: Record<string, unknown>) => { Object.assign(kept, structuredClone(items)); },
      remove: async (name: string) => { delete kept[name]; },
    },
    keys: {
      key: async (create: boolean) => {
        if (!key && create) key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']) as CryptoKey;
        return key;
      },
    },
    forget: () => { key = undefined; },
  };
}

const reminder = (company: string, due: string, more: Partial<Reminder> = {}): Reminder => ({ company, name: `Company ${company}`, sent: '2026-11-23', due, ...more });

describe('reminders', () => {
  it('that come with other things join those that are there, of which each stays as it is', async () => {
    const { area, keys, kept } = disk();
    expect(await withComing(area, keys, [])).toEqual({});
    await changeReminders(area, keys, () => [reminder('a', '2026-12-20')]);
    const before = structuredClone(kept);
    const record = await withComing(area, keys, [reminder('a', '2026-12-01'), reminder('b', '2026-12-10'), reminder('b', '2026-12-11')]);
    expect(kept).toEqual(before);
    expect(JSON.stringify(record)).not.toContain('Company');
    await area.set(record);
    expect((await readReminders(area, keys)).map(({ company, due }) => [company, due])).toEqual([['b', '2026-12-10'], ['a', '2026-12-20']]);
    expect(await withComing(area, keys, [reminder('a', '2026-12-01')])).toEqual({});
  });

  it('are none where nobody asked for one', async () => {
    const { area, keys, kept } = disk();
    expect(await readReminders(area, keys)).toEqual([]);
    expect(kept).toEqual({});
  });

  it('are kept without a name in clear, the next due first', async () => {
    const { area, keys, kept } = disk();
    await changeReminders(area, keys, (now) => withReminder(now, reminder('late', '2027-01-04')));
    await changeReminders(area, keys, (now) => withReminder(now, reminder('soon', '2026-12-21')));
    expect((await readReminders(area, keys)).map(({ company }) => company)).toEqual(['soon', 'late']);
    expect(JSON.stringify(kept)).not.toMatch(/soon|late|Company|2026|2027/);
  });

  it('are one a company, and go when the person says so, with the record', async () => {
    const { area, keys, kept } = disk();
    await changeReminders(area, keys, (now) => withReminder(now, reminder('one', '2026-12-21')));
    const now = await changeReminders(area, keys, (before) => withReminder(before, reminder('one', '2027-01-04')));
    expect(now.map(({ due }) => due)).toEqual(['2027-01-04']);
    await changeReminders(area, keys, (before) => withoutReminder(before, 'one'));
    expect(REMINDERS_KEY in kept).toBe(false);
  });

  it('lose none of two changes at the same moment', async () => {
    const { area, keys } = disk();
    await Promise.all(['a', 'b', 'c'].map((company) => changeReminders(area, keys, (now) => withReminder(now, reminder(company, '2026-12-21')))));
    expect(await readReminders(area, keys)).toHaveLength(3);
  });

  it('cannot be read when the key is gone', async () => {
    const { area, keys, forget } = disk();
    await changeReminders(area, keys, (now) => withReminder(now, reminder('one', '2026-12-21')));
    forget();
    expect(await readReminders(area, keys)).toEqual([]);
  });

  it('are not read from a damaged or foreign record', async () => {
    const { area, keys, kept } = disk();
    await changeReminders(area, keys, (now) => [...now, reminder('one', 'some day'), reminder('', '2026-12-21'), reminder('two', '2026-12-21')]);
    expect((await readReminders(area, keys)).map(({ company }) => company)).toEqual(['two']);
    for (const damaged of ['text', 7, null, { iv: 'AAAA', sealed: 'AAAA' }, { iv: '', sealed: '' }, [reminder('clear', '2026-12-21')]]) {
      kept[REMINDERS_KEY] = damaged;
      expect(await readReminders(area, keys)).toEqual([]);
    }
  });
});

describe('what is due', () => {
  const all = [reminder('a', '2026-12-21'), reminder('b', '2026-12-23')];
  it('is next after a day', () => {
    expect(nextDue(all, '2026-12-20')).toBe('2026-12-21');
    expect(nextDue(all, '2026-12-21')).toBe('2026-12-23');
    expect(nextDue(all, '2026-12-23')).toBeUndefined();
  });

  it('is told once', () => {
    expect(newlyDue(all, '2026-12-20', '')).toBe(false);
    expect(newlyDue(all, '2026-12-21', '')).toBe(true);
    expect(newlyDue(all, '2026-12-22', '2026-12-21')).toBe(false);
    expect(newlyDue(all, '2026-12-24', '2026-12-21')).toBe(true);
  });
});
