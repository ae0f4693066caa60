import { expect, it } from 'vitest';
import { fold } from '../../src/exposure/fold.ts';
import { withLevel } from '../../src/memory/alerts/reach.ts';
import { DEFAULT_SETTINGS } from '../../src/memory/types.ts';
import { exposureState } from '../../src/ui/exposure-state.ts';
import { contact, hit, organisation, scene, visit } from '../scene.ts';

const NOW = 1_800_000_000_000;
const whole = fold(scene(visit([contact('g.test')]), { hosts: { 'g.test': { organisation: organisation('google', 'US') } } }));
const alarming = fold(scene(visit([contact('exploit.test', { hits: [hit()] })])));
const silent = (['alert', 'risk', 'exposure', 'note'] as const).reduce((policy, level) => withLevel(policy, level, 'nothing'), DEFAULT_SETTINGS.alerts);

it('an exposure is shown as it is where the person hides and mutes nothing', () => {
  expect(exposureState(whole, DEFAULT_SETTINGS, NOW)).toEqual({ state: 'exposure', exposure: whole, muted: false });
});

it('what is hidden is counted, and an alert is never hidden', () => {
  expect(exposureState(whole, { ...DEFAULT_SETTINGS, alerts: silent }, NOW)).toMatchObject({ hidden: 2, exposure: { level: 'unknown', findings: [] } });
  expect(exposureState(alarming, { ...DEFAULT_SETTINGS, alerts: silent }, NOW)).toMatchObject({ hidden: 1, exposure: { level: 'alert', findings: [{ detector: 'known-infrastructure' }] } });
  expect(exposureState(alarming, { ...DEFAULT_SETTINGS, alerts: { ...silent, detectors: { 'known-infrastructure': 'nothing' } } }, NOW)).toMatchObject({ exposure: { level: 'alert' } });
});

it('what only stays off the badge is shown in full', () => {
  expect(exposureState(whole, { ...DEFAULT_SETTINGS, alerts: withLevel(DEFAULT_SETTINGS.alerts, 'note', 'popup') }, NOW)).toEqual({ state: 'exposure', exposure: whole, muted: false });
});

it('says who is muted here, and until when', () => {
  const site = { what: 'site', site: 'example.org' } as const;
  expect(exposureState(whole, { ...DEFAULT_SETTINGS, muted: [{ ...site, until: NOW + 5 }] }, NOW)).toEqual({ state: 'exposure', exposure: whole, muted: true, until: NOW + 5 });
  expect(exposureState(whole, { ...DEFAULT_SETTINGS, muted: [{ ...site, until: NOW }] }, NOW)).toMatchObject({ muted: false });
  const companies = (['google', 'meta'] as const).map((company) => ({ what: 'company', company, name: company }) as const);
  expect(exposureState(whole, { ...DEFAULT_SETTINGS, muted: [...companies] }, NOW)).toEqual({ state: 'exposure', exposure: whole, muted: false, quiet: ['google'] });
});
