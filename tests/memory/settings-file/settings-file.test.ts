import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsText, withFile, type SettingsFile } from '../../../src/memory/settings-file/settings-file.ts';
import { parseSettings } from '../../../src/memory/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/memory/types.ts';

const CHOSEN: Settings = parseSettings({
  alerts: { levels: { alert: 'notification', risk: 'popup', exposure: 'nothing', note: 'badge' }, detectors: { tracker: 'popup' }, quiet: { from: 1320, to: 420 } },
  badge: false, deeper: true, stop: true, history: 30, home: 'MX', language: 'es',
  muted: [{ what: 'site', site: 'news.example' }, { what: 'site', site: 'b.example', until: 1_800_000_000_000 }, { what: 'company', company: 'c', name: 'C' }],
});
const HEAD = { extension: '1.0.0', made: '2026-11-23', sites: true };
const text = (settings: unknown, more: object = {}): string => JSON.stringify({ format: 'testigo-settings', version: 1, ...HEAD, settings, ...more });
const read = (given: string): SettingsFile => {
  const file = readSettingsFile(given);
  if (file.state !== 'read') throw new Error(JSON.stringify(file));
  return file.file;
};

describe('the file of the settings', () => {
  it('brings back what went out', () => {
    for (const settings of [DEFAULT_SETTINGS, CHOSEN]) {
      const file = read(settingsText(settings, HEAD));
      expect(file).toEqual({ ...HEAD, settings, unknown: [] });
      expect(withFile(DEFAULT_SETTINGS, file, true)).toEqual(settings);
    }
  });

  it('names no site unless asked to, and at risk never', () => {
    const without = settingsText(CHOSEN, { ...HEAD, sites: false });
    expect(without).not.toContain('.example');
    expect(read(without).settings.muted).toEqual([{ what: 'company', company: 'c', name: 'C' }]);
    const atRisk = settingsText({ ...CHOSEN, atRisk: true }, HEAD);
    expect(atRisk).not.toContain('.example');
    expect(read(atRisk).sites).toBe(false);
  });

  it('without sites leaves those that are muted, and at risk brings none', () => {
    const own: Settings = { ...DEFAULT_SETTINGS, muted: [{ what: 'site', site: 'own.example' }, { what: 'company', company: 'x', name: 'X' }] };
    const company = { what: 'company', company: 'c', name: 'C' };
    expect(withFile(own, read(settingsText(CHOSEN, { ...HEAD, sites: false })), false).muted).toEqual([{ what: 'site', site: 'own.example' }, company]);
    expect(withFile({ ...own, atRisk: true }, read(settingsText(CHOSEN, HEAD)), false).muted).toEqual([{ what: 'site', site: 'own.example' }, company]);
    expect(withFile(own, read(text({ badge: false })), false).muted).toEqual(own.muted);
  });

  it('leaves days and profile as they are unless they are wanted, too', () => {
    const file = read(text({ history: 7, atRisk: true, badge: false }));
    expect(withFile(DEFAULT_SETTINGS, file, false)).toEqual({ ...DEFAULT_SETTINGS, badge: false });
    expect(withFile(DEFAULT_SETTINGS, file, true)).toEqual({ ...DEFAULT_SETTINGS, badge: false, history: 7, atRisk: true });
    expect(withFile({ ...DEFAULT_SETTINGS, history: 30, atRisk: true }, read(text({})), true)).toMatchObject({ history: 30, atRisk: true });
  });

  it('reads what older ones wrote', () => {
    expect(read(text({ notify: ['alert', 'risk'], muted: ['news.example'] }))).toMatchObject({
      unknown: [], settings: { alerts: { levels: { alert: 'notification', risk: 'notification', exposure: 'badge', note: 'badge' } }, muted: [{ what: 'site', site: 'news.example' }] },
    });
  });

  it('leaves out and tells what it does not know', () => {
    const file = read(text({ badge: false, sound: true, alerts: { levels: {}, detectors: { 'not-yet-made': 'popup' }, sound: 1 }, muted: [{ what: 'site', site: 'news.example', why: 'x' }], __proto__: {} }));
    expect(file.unknown).toEqual(['settings.sound', 'settings.alerts.detectors.not-yet-made', 'settings.alerts.sound', 'settings.muted[0].why']);
    expect(file.settings).not.toHaveProperty('sound');
    expect(JSON.stringify(file.settings)).not.toContain('not-yet-made');
    const proto = read(`{"format":"testigo-settings","version":1,"extension":"1","made":"2026-11-23","sites":true,"settings":{"__proto__":{"badge":false}}}`);
    expect(proto.unknown).toEqual(['settings.__proto__']);
    expect(withFile(DEFAULT_SETTINGS, proto, true)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['a field of another kind', text({ badge: 'no' }), 'settings.badge'],
    ['days that there are not', text({ history: 31 }), 'settings.history'],
    ['a language that there is not', text({ language: 'xx' }), 'settings.language'],
    ['a country that is none', text({ home: 'Mexico' }), 'settings.home'],
    ['a reach that there is not', text({ alerts: { levels: { risk: 'loud' }, detectors: {} } }), 'settings.alerts.levels.risk'],
    ['a detector’s reach that there is not', text({ alerts: { levels: {}, detectors: { tracker: 1 } } }), 'settings.alerts.detectors.tracker'],
    ['hours that are none', text({ alerts: { levels: {}, detectors: {}, quiet: { from: 0, to: 1440 } } }), 'settings.alerts.quiet'],
    ['a policy that is none', text({ alerts: ['alert'] }), 'settings.alerts'],
    ['levels of old that there are not', text({ notify: ['alert', 'loud'] }), 'settings.notify[1]'],
    ['a mute that is none', text({ muted: ['a.example', 'not a site'] }), 'settings.muted[1]'],
    ['an end that is none', text({ muted: [{ what: 'site', site: 'a.example', until: -1 }] }), 'settings.muted[0].until'],
    ['too many mutes', text({ muted: Array.from({ length: 1_001 }, (_, at) => `s${at}.example`) }), 'settings.muted'],
    ['no settings', text([]), 'settings'],
    ['no day', text({}, { made: 'today' }), 'made'],
    ['no word on sites', text({}, { sites: 1 }), 'sites'],
    ['no version of the extension', text({}, { extension: 'x'.repeat(41) }), 'extension'],
    ['a file that was cut', settingsText(CHOSEN, HEAD).slice(0, -20), 'JSON'],
  ])('is refused whole with %s, and the place is named', (_what, given, where) => {
    expect(readSettingsFile(given)).toEqual({ state: 'refused', why: 'damaged', where });
  });

  it.each([
    ['foreign', '{"settings":{"badge":false}}'], ['foreign', ''], ['foreign', 'testigo'], ['foreign', '[]'], ['foreign', 'null'],
    ['newer', JSON.stringify({ format: 'testigo-settings', version: 2, settings: {} })], ['everything', JSON.stringify({ format: 'testigo-export', version: 1, settings: {} })],
  ])('is refused as %s: %s', (why, given) => expect(readSettingsFile(given)).toEqual({ state: 'refused', why }));
});
