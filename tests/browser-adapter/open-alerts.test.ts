/** What ends by itself: mutes and quiet hours, by one alarm, over a browser of maps. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mute, Settings } from '../../src/memory/types.ts';

const fake = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  alarms: new Map<string, number>(),
  shown: [] as string[],
  inPrivate: false,
  alarm: [] as ((alarm: { name: string }) => void)[],
  changed: [] as ((changes: Record<string, unknown>) => void)[],
}));

const area = (kept: Map<string, unknown>) => ({
  get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: async (items: Record<string, unknown>) => { for (const [key, value] of Object.entries(items)) kept.set(key, value); for (const changed of fake.changed) changed(items); },
  remove: async (keys: string | string[]) => { for (const key of [keys].flat()) kept.delete(key); },
  onChanged: { addListener: (listener: (changes: Record<string, unknown>) => void) => fake.changed.push(listener) },
});
vi.mock('webextension-polyfill', () => ({
  default: {
    extension: { get inIncognitoContext() { return fake.inPrivate; } },
    i18n: { getUILanguage: () => 'en' },
    runtime: { getURL: (path: string) => path },
    permissions: { contains: async () => true },
    notifications: { onClicked: { hasListener: () => true }, create: async (id: string) => { fake.shown.push(id); } },
    alarms: {
      onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => fake.alarm.push(listener) },
      create: async (name: string, { when }: { when: number }) => { fake.alarms.set(name, when); },
      clear: async (name: string) => fake.alarms.delete(name),
    },
    storage: { local: area(fake.local), session: area(fake.session) },
  },
}));
const key = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
vi.mock('../../src/memory/key-file.ts', () => ({ settingsKey: { key: () => key }, removeSettingsKey: async () => undefined }));
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => Promise<unknown>) => run() } });

const { openAlerts } = await import('../../src/browser/open-alerts.ts');
const { LiveSettings } = await import('../../src/browser/live-settings.ts');
const { changeSettings, readSettings } = await import('../../src/memory/settings.ts');
const { sealedSettings } = await import('../../src/memory/sealed-settings.ts');
const { default: browser } = await import('webextension-polyfill');

const NOON = new Date('2026-11-23T12:00:00').getTime();
const HOUR = 3_600_000;
const store = sealedSettings(browser.storage.local, { key: () => key as Promise<CryptoKey> });
const settled = () => new Promise((done) => { setTimeout(done, 40); });
const site = (name: string, until?: number): Mute => ({ what: 'site', site: name, ...(until === undefined ? {} : { until }) });

async function start(change: Partial<Settings> = {}) {
  await changeSettings(store, change);
  const now = { at: NOON, refreshed: 0 };
  const settings = new LiveSettings();
  const alerts = openAlerts({ settings, session: browser.storage.session, private: fake.inPrivate, hash: Promise.resolve((text) => String(text.length)), now: () => now.at, refresh: async () => { now.refreshed += 1; } });
  settings.onChange(() => alerts.look());
  await settled();
  const wake = async (at: number) => { now.at = at; for (const alarm of fake.alarm) alarm({ name: 'alerts' }); await settled(); };
  return { alerts, now, wake };
}

beforeEach(() => {
  for (const kept of [fake.local, fake.session, fake.alarms]) kept.clear();
  fake.shown.length = fake.alarm.length = fake.changed.length = 0;
  fake.inPrivate = false;
});

describe('without anything that ends', () => {
  it('there is no alarm', async () => {
    await start({ muted: [site('a.example')] });
    expect(fake.alarms.size).toBe(0);
  });
});

describe('a mute with an end', () => {
  it('sets one alarm, for the next end; then badges are painted anew and the name is gone', async () => {
    const { now, wake } = await start({ muted: [site('a.example'), site('b.example', NOON + 2 * HOUR), site('c.example', NOON + HOUR)] });
    expect(fake.alarms.get('alerts')).toBe(NOON + HOUR);
    expect(now.refreshed).toBe(0);
    await wake(NOON + HOUR);
    expect(now.refreshed).toBe(1);
    expect((await readSettings(store)).muted).toEqual([site('a.example'), site('b.example', NOON + 2 * HOUR)]);
    expect(fake.alarms.get('alerts')).toBe(NOON + 2 * HOUR);
    await wake(NOON + 2 * HOUR);
    expect(fake.alarms.size).toBe(0);
  });

  it('that ended while the browser was closed goes at the start', async () => {
    await start({ muted: [site('a.example', NOON - 1)] });
    expect((await readSettings(store)).muted).toEqual([]);
  });
});

describe('an alert that waits', () => {
  it('is told by the alarm at the end of the quiet hours', async () => {
    const { wake } = await start({ alerts: { levels: { alert: 'notification', risk: 'badge', exposure: 'badge', note: 'badge' }, detectors: {}, quiet: { from: 11 * 60, to: 14 * 60 } } });
    fake.session.set('alerts-waiting', [{ subject: 'a', since: NOON, why: 'quiet' }]);
    await wake(NOON + 1);
    expect(fake.alarms.get('alerts')).toBe(NOON + 2 * HOUR);
    expect(fake.shown).toEqual([]);
    await wake(NOON + 2 * HOUR);
    expect(fake.shown).toEqual(['alerts']);
    expect(fake.alarms.size).toBe(0);
  });

  it('is forgotten with everything else', async () => {
    const { alerts } = await start();
    fake.session.set('alerts-waiting', []).set('alert-log', []).set('notified', []).set('salt', 's');
    await alerts.forget();
    expect([...fake.session.keys()]).toEqual(['salt']);
  });
});

describe('the pages’ questions', () => {
  it('are answered, and not those of private windows', async () => {
    const { alerts: { answers } } = await start();
    expect(await answers['alert-test']({ ask: 'alert-test' }, false)).toBe('notified');
    expect(await answers['alert-log']({ ask: 'alert-log' }, false)).toMatchObject([{ what: 'test' }]);
    expect(await answers['alert-test']({ ask: 'alert-test' }, true)).toBe('failed');
    expect(await answers['alert-log']({ ask: 'alert-log' }, true)).toEqual([]);
    await answers['alert-log-erase']({ ask: 'alert-log-erase' }, false);
    expect(await answers['alert-log']({ ask: 'alert-log' }, false)).toEqual([]);
    expect(fake.shown).toEqual(['test']);
  });
});

it('in private windows there is neither listener nor alarm', async () => {
  fake.inPrivate = true;
  const { alerts } = await start({ muted: [site('a.example', NOON - 1)] });
  alerts.look();
  await settled();
  expect(fake.alarm).toEqual([]);
  expect(fake.alarms.size).toBe(0);
  expect((await readSettings(store)).muted).toHaveLength(1);
});
