/** The pages' door to the browser, over a browser of maps: what may be read before the worker wakes, and what is never written. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIXTURES } from '../../popup/fixtures/index.ts';

const area = (kept: Map<string, unknown>) => ({
  get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: vi.fn(async (items: Record<string, unknown>) => { for (const [key, value] of Object.entries(items)) kept.set(key, value); }),
});

const kept = vi.hoisted(() => ({ local: new Map<string, unknown>(), session: new Map<string, unknown>(), tab: { url: '' as string | undefined }, extension: { inIncognitoContext: false } }));
const local = area(kept.local);
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() { return { local, session: area(kept.session) }; },
    tabs: { get: async () => kept.tab },
    extension: kept.extension,
  },
}));

/** As the browser's: one after the other, whoever asks. */
let lock: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => Promise<unknown>) => (lock = lock.then(run, run)) } });

const key = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
vi.mock('../../src/memory/key-file.ts', () => ({ settingsKey: { key: () => key } }));

const { getSettings, makeChanges, mute, setSettings, storedState } = await import('../../src/ui/extension.ts');

const state = FIXTURES.ordinary;
const exposure = state?.state === 'exposure' ? state.exposure : undefined;

beforeEach(() => {
  kept.local.clear();
  kept.session.clear();
  local.set.mockClear();
  kept.tab.url = 'https://example.org/noticias/2026/12';
  kept.extension.inIncognitoContext = false;
  kept.session.set('tab:7', 'doc-1').set('visit:doc-1', { v: 1, visit: {}, exposure });
});

describe('what is painted before the worker wakes', () => {
  it('is the visit that the session remembers for the tab', async () => {
    expect(await storedState(7)).toEqual({ state: 'exposure', exposure, muted: false });
    kept.local.set('settings', { muted: ['example.org'], alerts: { levels: { note: 'nothing' } } });
    const shown = await storedState(7);
    expect(shown).toMatchObject({ muted: true });
    expect(shown?.state === 'exposure' && shown.hidden).toBeGreaterThan(0);
  });

  it('is nothing for a tab that is not remembered, or a visit without an exposure', async () => {
    expect(await storedState(8)).toBeUndefined();
    kept.session.set('visit:doc-1', { v: 1, visit: {} });
    expect(await storedState(7)).toBeUndefined();
  });

  it('is nothing once the tab shows another site', async () => {
    kept.tab.url = 'https://other.example/';
    expect(await storedState(7)).toBeUndefined();
  });

  it('stands when the browser does not tell the address', async () => {
    kept.tab.url = undefined;
    expect(await storedState(7)).toMatchObject({ state: 'exposure' });
  });
});

describe('a private window', () => {
  it('reads no visit and writes nothing', async () => {
    kept.extension.inIncognitoContext = true;
    expect(await storedState(7)).toBeUndefined();
    await expect(mute({ what: 'site', site: 'example.org' }, 'day')).rejects.toThrow('private');
    await expect(setSettings({ badge: false })).rejects.toThrow('private');
    expect(local.set).not.toHaveBeenCalled();
  });
});

it('mutes and unmutes one site, leaves the others, and writes none of their names', async () => {
  await setSettings({ muted: [{ what: 'site', site: 'example.com' }] });
  await mute({ what: 'site', site: 'example.org' }, 'open');
  await mute({ what: 'company', company: 'google', name: 'Google' }, 'week');
  expect((await getSettings()).muted).toEqual([{ what: 'site', site: 'example.com' }, { what: 'site', site: 'example.org' }, { what: 'company', company: 'google', name: 'Google', until: expect.any(Number) }]);
  expect(JSON.stringify([...kept.local])).not.toContain('example');
  await mute({ what: 'site', site: 'example.com' }, 'off');
  await mute({ what: 'company', company: 'google', name: 'Google' }, 'off');
  expect((await getSettings()).muted).toEqual([{ what: 'site', site: 'example.org' }]);
});

describe('changes of the settings', () => {
  it('are made to what is stored by then, and to nothing else', async () => {
    await setSettings({ badge: false, muted: [{ what: 'site', site: 'a.example' }] });
    const made = await makeChanges([{ at: 'deeper', before: false, after: true }, { at: 'muted.site b.example', after: { what: 'site', site: 'b.example' } }]);
    expect(made).toMatchObject({ badge: false, deeper: true, muted: [{ site: 'a.example' }, { site: 'b.example' }] });
    expect(await getSettings()).toEqual(made);
  });

  it('wait for those of other pages', async () => {
    let release = (): void => undefined;
    lock = new Promise<void>((done) => { release = done; });
    const made = makeChanges([{ at: 'deeper', before: false, after: true }]);
    await new Promise((done) => setTimeout(done, 5));
    expect(local.set).not.toHaveBeenCalled();
    kept.local.set('settings', { badge: false });
    release();
    expect(await made).toMatchObject({ badge: false, deeper: true });
  });
});
