/** When the worker reminds of letters, over a browser of maps. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/memory/types.ts';

type Changed = (changes: Record<string, unknown>) => void;

const fake = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  alarms: new Map<string, number>(),
  may: true,
  notified: [] as { id: string; title: string; message: string }[],
  inPrivate: false,
  heard: { alarm: [] as ((alarm: { name: string }) => void)[], changed: [] as Changed[] },
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    extension: { get inIncognitoContext() { return fake.inPrivate; } },
    i18n: { getUILanguage: () => 'es-MX' },
    runtime: { getURL: (path: string) => path },
    tabs: { create: async () => undefined },
    permissions: { contains: async () => fake.may },
    notifications: { onClicked: { hasListener: () => true }, create: async (id: string, { title, message }: { title: string; message: string }) => { fake.notified.push({ id, title, message }); } },
    alarms: {
      onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => fake.heard.alarm.push(listener) },
      create: async (name: string, { when }: { when: number }) => { fake.alarms.set(name, when); },
      clear: async (name: string) => fake.alarms.delete(name),
    },
    storage: {
      local: {
        get: async (key: string) => (fake.kept.has(key) ? { [key]: fake.kept.get(key) } : {}),
        set: async (items: Record<string, unknown>) => { for (const [key, value] of Object.entries(items)) fake.kept.set(key, value); },
        remove: async (keys: string | string[]) => { for (const key of [keys].flat()) fake.kept.delete(key); },
        onChanged: { addListener: (listener: Changed) => fake.heard.changed.push(listener) },
      },
    },
  },
}));

const key = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
vi.mock('../../src/memory/key-file.ts', () => ({ settingsKey: { key: () => key }, removeSettingsKey: async () => undefined }));

const { remindOfLetters } = await import('../../src/browser/letter-reminders.ts');
const { LiveSettings } = await import('../../src/browser/live-settings.ts');
const { changeReminders, withoutReminder, withReminder } = await import('../../src/memory/reminders.ts');
const { default: browser } = await import('webextension-polyfill');

const keys = { key: () => key as Promise<CryptoKey> };
const area = browser.storage.local;
const write = (company: string, due: string) => changeReminders(area, keys, (now) => withReminder(now, { company, name: `Company ${company}`, sent: '2026-11-23', due }));
const settled = () => new Promise((done) => { setTimeout(done, 30); });
const at = (day: string, hour = 12): number => new Date(`${day}T00:00:00`).setHours(hour);

async function start(day: string, settings: Partial<Settings> = {}): Promise<() => Promise<unknown>> {
  const live = new LiveSettings();
  await settled();
  live.current = { ...DEFAULT_SETTINGS, ...settings };
  live.known = true;
  const look = remindOfLetters(live, () => at(day));
  return async () => { look(); return settled(); };
}

beforeEach(() => {
  fake.kept.clear();
  fake.alarms.clear();
  fake.notified.length = 0;
  fake.heard.alarm.length = 0;
  fake.heard.changed.length = 0;
  fake.may = true;
  fake.inPrivate = false;
});

describe('reminders of letters', () => {
  it('set no alarm and say nothing where there are none', async () => {
    const look = await start('2026-11-23');
    await look();
    expect([...fake.alarms, ...fake.notified, ...fake.kept]).toEqual([]);
  });

  it('wake the worker on the morning of the day, and then say so once, without a name', async () => {
    await write('a', '2026-12-21');
    const early = await start('2026-11-23');
    await early();
    expect(fake.alarms.get('letters')).toBe(at('2026-12-21', 9));
    expect(fake.notified).toEqual([]);
    const due = await start('2026-12-21');
    await due();
    await due();
    expect(fake.notified.map(({ id }) => id)).toEqual(['letters']);
    expect(fake.notified[0]?.title).not.toMatch(/\[|Company/);
    expect(fake.notified[0]?.message).not.toContain('Company');
    expect(fake.alarms.size).toBe(0);
  });

  it('tell of a later one again', async () => {
    await write('a', '2026-12-21');
    await write('b', '2026-12-28');
    await (await start('2026-12-21'))();
    expect(fake.alarms.get('letters')).toBe(at('2026-12-28', 9));
    await (await start('2026-12-28'))();
    expect(fake.notified).toHaveLength(2);
  });

  it('show nothing without the permission', async () => {
    fake.may = false;
    await write('a', '2026-12-21');
    await (await start('2026-12-21'))();
    expect(fake.notified).toEqual([]);
  });

  it('look again when one is written, and stop when the last is gone', async () => {
    await start('2026-11-23');
    await write('a', '2026-12-21');
    for (const changed of fake.heard.changed) changed({ reminders: {} });
    await settled();
    expect(fake.alarms.has('letters')).toBe(true);
    await changeReminders(area, keys, (now) => withoutReminder(now, 'a'));
    for (const changed of fake.heard.changed) changed({ reminders: {} });
    await settled();
    expect(fake.alarms.has('letters')).toBe(false);
  });

  it('are taken away in the at-risk profile, and unknown settings take nothing away', async () => {
    await write('a', '2026-12-21');
    const live = new LiveSettings();
    await settled();
    live.current = { ...DEFAULT_SETTINGS, atRisk: true };
    live.known = false;
    const look = remindOfLetters(live, () => at('2026-11-23'));
    look();
    await settled();
    expect(fake.kept.has('reminders')).toBe(true);
    live.known = true;
    look();
    await settled();
    expect(fake.kept.has('reminders')).toBe(false);
  });

  it('hear nothing in private windows', async () => {
    fake.inPrivate = true;
    await (await start('2026-12-21'))();
    // The settings' own listener alone.
    expect(fake.heard).toMatchObject({ alarm: [], changed: { length: 1 } });
  });
});
