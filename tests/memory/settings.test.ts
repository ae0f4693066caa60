import { describe, expect, it } from 'vitest';
import { changeSettings, parseSettings, POLICY_KEY, readSettings, SETTINGS_KEY, siteFromText, type SettingsArea } from '../../src/memory/settings.ts';
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
    const alerts = { levels: { alert: 'notification', risk: 'notification', exposure: 'popup', note: 'nothing' }, detectors: { tracker: 'nothing' }, quiet: { from: 1320, to: 420 } };
    const muted = [{ what: 'site', site: 'example.org', until: 1_800_000_000_000 }, { what: 'company', company: 'google', name: 'Google' }];
    const chosen = { alerts, badge: false, deeper: true, stop: true, history: 30, atRisk: true, muted, home: 'MX', language: 'es' };
    expect(await readSettings(area(chosen))).toEqual(chosen);
  });

  it('fills an empty store from the defaults', async () => {
    expect(await readSettings(area())).toEqual(DEFAULT_SETTINGS);
  });

  it('fills in only what is missing', () => {
    expect(parseSettings({ badge: false })).toEqual({ ...DEFAULT_SETTINGS, badge: false });
  });

  it.each([undefined, null, 7, 'settings', [], { alerts: 'alert', notify: 'alert', badge: 'yes', history: 8, atRisk: 1, muted: {}, home: 'Mexico', language: 'fr' }])('takes %j for no settings', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('reads what was chosen before there was a policy', () => {
    expect(parseSettings({ notify: ['risk', 'none', 3] }).alerts).toEqual({ levels: { alert: 'badge', risk: 'notification', exposure: 'badge', note: 'badge' }, detectors: {} });
    expect(Object.values(parseSettings({ notify: [] }).alerts.levels)).not.toContain('notification');
    expect(parseSettings({ muted: ['example.org'] }).muted).toEqual([{ what: 'site', site: 'example.org' }]);
  });

  it('keeps only levels, detectors, reaches and hours that exist', () => {
    const { alerts } = parseSettings({ alerts: { levels: { alert: 'shout', risk: 'popup', none: 'popup' }, detectors: { tracker: 'nothing', beacon: 3, constructor: 'popup' }, quiet: { from: 1440, to: 10 } }, notify: [] });
    expect(alerts).toEqual({ levels: { alert: 'notification', risk: 'popup', exposure: 'badge', note: 'badge' }, detectors: { tracker: 'nothing' } });
    expect(parseSettings({ alerts: { quiet: { from: 600, to: 600 } } }).alerts).not.toHaveProperty('quiet');
  });

  it('keeps only sites and companies that can be, once each', () => {
    const settings = parseSettings({ muted: ['example.org', 'example.org', 'EXAMPLE.ORG', 'a b', '', '<p>', 'x'.repeat(300), 5, '[2001:db8::1]'] });
    expect(settings.muted).toEqual([{ what: 'site', site: 'example.org' }, { what: 'site', site: '[2001:db8::1]' }]);
    expect(parseSettings({ muted: [{ what: 'company', company: 'x' }, { what: 'company', company: 'x', name: 'X', until: 'soon' }, { what: 'site', site: 'A B' }] }).muted).toEqual([{ what: 'company', company: 'x', name: 'X' }]);
  });

  it('does not hand out the defaults themselves', () => {
    parseSettings({}).alerts.levels.note = 'notification';
    expect(DEFAULT_SETTINGS.alerts.levels.note).toBe('badge');
  });
});

describe('changing', () => {
  it('keeps the rest', async () => {
    const store = area({ badge: false, deeper: true, history: 90, muted: ['example.org'] });
    await changeSettings(store, { home: 'MX' });
    expect(store.kept.get(SETTINGS_KEY)).toEqual({ badge: false, deeper: true, history: 90, home: 'MX', muted: [{ what: 'site', site: 'example.org' }] });
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

  it('writes only what was chosen, so that an organisation\'s start and later defaults reach whoever chose nothing', async () => {
    const store = area();
    store.kept.set(POLICY_KEY, { settings: { deeper: true, language: 'es' } });
    expect(await readSettings(store)).toEqual({ ...DEFAULT_SETTINGS, deeper: true, language: 'es' });
    expect(await changeSettings(store, { deeper: false })).toEqual({ ...DEFAULT_SETTINGS, language: 'es' });
    expect(store.kept.get(SETTINGS_KEY)).toEqual({ deeper: false });
  });

  it('does not touch what an organisation locked, and gives the choice back when that is over', async () => {
    const store = area({ home: 'US', badge: false });
    store.kept.set(POLICY_KEY, { settings: { home: 'MX', badge: true }, locked: ['home', 'badge'], retention: 7 });
    expect(await changeSettings(store, { home: undefined, badge: false, atRisk: true, history: 90 })).toEqual({ ...DEFAULT_SETTINGS, home: 'MX', badge: true, atRisk: true, history: 7 });
    store.kept.delete(POLICY_KEY);
    expect(await readSettings(store)).toEqual({ ...DEFAULT_SETTINGS, home: 'US', badge: false, atRisk: true, history: 90 });
  });

  it('hands a change that depends on the settings those that count', async () => {
    const store = area();
    store.kept.set(POLICY_KEY, { settings: { alerts: { levels: { note: 'popup' } } } });
    const { alerts } = await changeSettings(store, ({ alerts: now }) => ({ alerts: { ...now, levels: { ...now.levels, risk: 'notification' } } }));
    expect(alerts.levels).toMatchObject({ note: 'popup', risk: 'notification' });
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
