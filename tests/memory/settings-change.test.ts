import { describe, expect, it } from 'vitest';
import { differences, fieldOf, patchOf, withChanges } from '../../src/memory/settings-change.ts';
import { parseSettings } from '../../src/memory/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/memory/types.ts';

const with_ = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });
const levels = (more: Partial<Settings['alerts']['levels']>): Settings['alerts'] => ({ ...DEFAULT_SETTINGS.alerts, levels: { ...DEFAULT_SETTINGS.alerts.levels, ...more } });

describe('differences', () => {
  it('are none between the same', () => {
    expect(differences(DEFAULT_SETTINGS, parseSettings({}))).toEqual([]);
  });

  it('name the places, and no others', () => {
    const after = with_({
      badge: false, home: 'MX', alerts: { ...levels({ risk: 'notification' }), detectors: { tracker: 'popup' }, quiet: { from: 1320, to: 420 } },
      muted: [{ what: 'site', site: 'news.example' }, { what: 'company', company: 'c', name: 'C', until: 9 }],
    });
    expect(differences(DEFAULT_SETTINGS, after)).toEqual([
      { at: 'alerts.levels.risk', before: 'badge', after: 'notification' },
      { at: 'badge', before: true, after: false },
      { at: 'alerts.detectors.tracker', after: 'popup' },
      { at: 'alerts.quiet', after: { from: 1320, to: 420 } },
      { at: 'muted.site news.example', after: { what: 'site', site: 'news.example' } },
      { at: 'muted.company c', after: { what: 'company', company: 'c', name: 'C', until: 9 } },
      { at: 'home', after: 'MX' },
    ]);
    expect(differences(after, DEFAULT_SETTINGS)).toContainEqual({ at: 'home', before: 'MX' });
  });
});

describe('changes', () => {
  const after = with_({ badge: false, language: 'es', alerts: levels({ risk: 'notification' }), muted: [{ what: 'site', site: 'a.example' }] });
  const changes = differences(DEFAULT_SETTINGS, after);

  it('made and taken back give what was', () => {
    expect(withChanges(DEFAULT_SETTINGS, changes, 'after')).toEqual(after);
    expect(withChanges(after, changes, 'before')).toEqual(DEFAULT_SETTINGS);
  });

  it('leave what another page changed meanwhile, also beside them in the same field', () => {
    const elsewhere = with_({ ...after, deeper: true, home: 'AR', alerts: { ...levels({ risk: 'notification', note: 'nothing' }), quiet: { from: 0, to: 60 } }, muted: [...after.muted, { what: 'site', site: 'b.example' }] });
    expect(withChanges(elsewhere, changes, 'before')).toEqual(with_({ deeper: true, home: 'AR', alerts: { ...levels({ note: 'nothing' }), quiet: { from: 0, to: 60 } }, muted: [{ what: 'site', site: 'b.example' }] }));
  });

  it('touch their fields alone', () => {
    expect(Object.keys(patchOf(after, changes)).sort()).toEqual(['alerts', 'badge', 'language', 'muted']);
    expect(patchOf(DEFAULT_SETTINGS, [{ at: 'language', before: 'es' }])).toEqual({ language: undefined });
    expect(fieldOf({ at: 'muted.site a.example' })).toBe('muted');
    expect(fieldOf({ at: 'badge' })).toBe('badge');
  });
});
