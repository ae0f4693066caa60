import { describe, expect, it } from 'vitest';
import { changeSettings, parseSettings, readSettings, SETTINGS_KEY, siteFromText, type SettingsArea } from '../../src/memory/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/memory/types.ts';

/** An area that answers late, so that overlapping changes can show. */
function area(stored?: unknown): SettingsArea & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>(stored === undefined ? [] : [[SETTINGS_KEY, stored]]);
  const later = () => new Promise((done) => setTimeout(done, 1));
  return {
    kept,
    get: async (key) => { await later(); return kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}; },
    set: async (items) => { await later(); for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value)); },
  };
}

describe('reading', () => {
  it('gives back what was chosen', async () => {
    const chosen = { notify: ['alert', 'risk'], badge: false, deeper: true, history: 30, atRisk: true, muted: ['example.org'], home: 'MX', language: 'es' };
    expect(await readSettings(area(chosen))).toEqual(chosen);
  });

  it('fills an empty store from the defaults', async () => {
    expect(await readSettings(area())).toEqual(DEFAULT_SETTINGS);
  });

  it('fills in only what is missing', () => {
    expect(parseSettings({ badge: false })).toEqual({ ...DEFAULT_SETTINGS, badge: false });
    expect(parseSettings({ notify: [] }).notify).toEqual([]);
  });

  it.each([undefined, null, 7, 'settings', [], { notify: 'alert', badge: 'yes', history: 8, atRisk: 1, muted: {}, home: 'Mexico', language: 'fr' }])('takes %j for no settings', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps only levels and sites that exist, once each', () => {
    const settings = parseSettings({ notify: ['risk', 'none', 'risk', 3], muted: ['example.org', 'example.org', 'EXAMPLE.ORG', 'a b', '', '<p>', 'x'.repeat(300), 5, '[2001:db8::1]'] });
    expect(settings.notify).toEqual(['risk']);
    expect(settings.muted).toEqual(['example.org', '[2001:db8::1]']);
  });

  it('does not hand out the defaults themselves', () => {
    parseSettings({}).notify.push('note');
    expect(DEFAULT_SETTINGS.notify).toEqual(['alert']);
  });
});

describe('changing', () => {
  it('keeps the rest', async () => {
    const store = area({ badge: false, deeper: true, history: 90, muted: ['example.org'] });
    await changeSettings(store, { notify: ['risk'] });
    expect(store.kept.get(SETTINGS_KEY)).toEqual({ notify: ['risk'], badge: false, deeper: true, history: 90, atRisk: false, muted: ['example.org'] });
  });

  it('forgets a choice that is set to undefined', async () => {
    const store = area({ home: 'MX', language: 'es' });
    expect(await changeSettings(store, { home: undefined })).toEqual({ ...DEFAULT_SETTINGS, language: 'es' });
  });

  it('loses neither of two changes made at once', async () => {
    const store = area();
    await Promise.all([changeSettings(store, { badge: false }), changeSettings(store, { home: 'MX' })]);
    expect(store.kept.get(SETTINGS_KEY)).toMatchObject({ badge: false, home: 'MX' });
  });

  it('goes on after a refusal', async () => {
    const store = area();
    const full = { ...store, set: () => Promise.reject(new Error('full')) };
    await expect(changeSettings(full, { badge: false })).rejects.toThrow('full');
    expect(await changeSettings(store, { badge: false })).toMatchObject({ badge: false });
  });
});

describe('a site that was typed', () => {
  it.each([
    ['example.org', 'example.org'], [' Example.ORG. ', 'example.org'], ['https://www.example.org/page?x=1', 'www.example.org'], ['ñandú.example', 'xn--and-6ma2c.example'],
  ])('%j is %s', (text, site) => expect(siteFromText(text)).toBe(site));

  it.each(['', 'example', 'two words.org', 'user@example.org', 'javascript:alert(1)', 'https://', '..'])('%j is none', (text) => {
    expect(siteFromText(text)).toBeUndefined();
  });
});
