/** What counts of a person's choice and a policy: the policy starts somebody off, a lock holds, and neither quietens nor watches. */
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../src/memory/policy/read-policy.ts';
import { NO_POLICY } from '../../../src/memory/policy/types.ts';
import { settingsUnder, withoutLocked } from '../../../src/memory/policy/under-policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/memory/types.ts';

describe('without a policy', () => {
  it('the person\'s choice counts, and the defaults', () => {
    expect(settingsUnder(NO_POLICY, {})).toEqual(DEFAULT_SETTINGS);
    expect(settingsUnder(NO_POLICY, { badge: false, history: 90 })).toEqual({ ...DEFAULT_SETTINGS, badge: false, history: 90 });
    expect(withoutLocked(NO_POLICY, {}, { badge: false, home: undefined })).toEqual({ badge: false, home: undefined });
  });

  it('nobody gets the defaults themselves', () => {
    settingsUnder(NO_POLICY, {}).alerts.levels.note = 'notification';
    expect(DEFAULT_SETTINGS.alerts.levels.note).toBe('badge');
  });
});

describe('under a policy', () => {
  const policy = readPolicy({ settings: { deeper: true, language: 'es', atRisk: true, home: 'MX' }, locked: ['atRisk', 'home'], retention: 7 });

  it('its values count for whoever chose nothing', () => {
    expect(settingsUnder(policy, {})).toEqual({ ...DEFAULT_SETTINGS, deeper: true, language: 'es', atRisk: true, home: 'MX' });
  });

  it('a choice of the person counts where nothing is locked, also one for the default', () => {
    expect(settingsUnder(policy, { deeper: false, language: 'en' })).toMatchObject({ deeper: false, language: 'en' });
  });

  it('what is locked counts whatever the person chose, and is not stored', () => {
    expect(settingsUnder(policy, { atRisk: false, home: 'US' })).toMatchObject({ atRisk: true, home: 'MX' });
    expect(withoutLocked(policy, {}, { atRisk: false, home: undefined, badge: false })).toEqual({ badge: false });
  });

  it('a history is shortened, never lengthened, and never turned on', () => {
    expect(settingsUnder(policy, { history: 30 }).history).toBe(7);
    expect(settingsUnder(policy, { history: 7 }).history).toBe(7);
    expect(settingsUnder(policy, {}).history).toBe(0);
    expect(settingsUnder(readPolicy({ retention: 90 }), { history: 7 }).history).toBe(7);
    expect(settingsUnder(readPolicy({ retention: 0 }), { history: 90 }).history).toBe(0);
  });

  it('the person\'s own mutes stay, and quiet hours where alerts are locked', () => {
    const locked = readPolicy({ settings: { alerts: { levels: { note: 'nothing' } } }, locked: ['alerts'] });
    const muted = [{ what: 'site' as const, site: 'example.org' }];
    const alerts = { levels: { alert: 'badge' as const, risk: 'badge' as const, exposure: 'badge' as const, note: 'badge' as const }, detectors: {}, quiet: { from: 1, to: 2 } };
    expect(settingsUnder(locked, { muted, alerts })).toMatchObject({ muted, alerts: { levels: { alert: 'notification', note: 'nothing' }, quiet: { from: 1, to: 2 } } });
    expect(locked.settings.alerts).not.toHaveProperty('quiet');
  });

  it('quiet hours can be changed where alerts are locked, and nothing else of them', () => {
    const locked = readPolicy({ settings: { alerts: {} }, locked: ['alerts'] });
    const { alerts } = DEFAULT_SETTINGS;
    const wanted = { levels: { ...alerts.levels, alert: 'popup' as const }, detectors: {}, quiet: { from: 1, to: 2 } };
    expect(withoutLocked(locked, {}, { alerts: wanted })).toEqual({ alerts: { ...alerts, quiet: { from: 1, to: 2 } } });
    expect(withoutLocked(locked, { alerts: { ...alerts, quiet: { from: 1, to: 2 } } }, { alerts: undefined })).toEqual({ alerts });
    expect(withoutLocked(locked, {}, { badge: false })).toEqual({ badge: false });
  });

  it('taking it away gives everything back', () => {
    const own = { atRisk: false, home: 'US', history: 90 as const };
    settingsUnder(policy, own);
    expect(settingsUnder(NO_POLICY, own)).toEqual({ ...DEFAULT_SETTINGS, ...own });
  });
});
