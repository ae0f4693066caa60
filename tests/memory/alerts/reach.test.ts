import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../src/detectors/patterns.ts';
import type { Finding } from '../../../src/detectors/types.ts';
import type { CompanyRow } from '../../../src/exposure/types.ts';
import { canNotify, chosenReach, muteOf, reaches, withDetector, withLevel } from '../../../src/memory/alerts/reach.ts';
import { DEFAULT_SETTINGS, REACHES, type AlertPolicy, type Mute } from '../../../src/memory/types.ts';
import { indicator } from '../../scene.ts';

const POLICY = DEFAULT_SETTINGS.alerts;
const NOW = 1_800_000_000_000;
const card = 'detector/tracker';

const company = (id: string, host: string, own = false): CompanyRow => ({ name: id.toUpperCase(), known: true, organisation: { id, name: id.toUpperCase() }, own, requests: 1, hosts: [{ host, requests: 1, thirdParty: !own, place: { kind: 'nowhere', why: 'no-answer' }, evidence: [] }] });
const stranger = (host: string): CompanyRow => ({ name: host, known: false, own: false, requests: 1, hosts: [{ host, requests: 1, thirdParty: true, place: { kind: 'nowhere', why: 'no-answer' }, evidence: [] }] });
const COMPANIES = [company('google', 'g.test'), company('meta', 'm.test'), company('own', 'example.org', true), stranger('unknown.test')];

const pixel = (hosts: string[]): Finding => ({ detector: 'invisible-pixel', level: 'note', subject: 'x', card, evidence: [], what: PATTERNS['invisible-pixel'][0], hosts, count: 1, details: [] });
const seats = (companies: string[]): Finding => ({ detector: 'jurisdiction', level: 'note', subject: 'US', card, evidence: [], country: 'US', companies, foreign: true });
const chain = (hosts: string[]): Finding => ({ detector: 'proxy-chain', level: 'exposure', subject: 'x', card, evidence: [], hops: hosts.map((host) => ({ host, url: `https://${host}/` })), countries: [], bounce: false, bouncers: [], cookies: [] });
const known = (level: 'alert' | 'risk', host: string): Finding => ({ detector: 'known-infrastructure', level, subject: host, card, evidence: [], indicator: indicator({ value: host }), way: 'loaded', by: 'host', outcome: 'answered', age: 'recent', weight: 'present' });
const carrier: Finding = { detector: 'carrier-network', level: 'exposure', subject: 'AT&T', card, evidence: [], place: { kind: 'nowhere', why: 'not-in-database' }, programmes: [] };

const google: Mute = { what: 'company', company: 'google', name: 'Google' };
const meta: Mute = { what: 'company', company: 'meta', name: 'Meta' };
const mute = (finding: Finding, ...muted: Mute[]) => muteOf(finding, 'example.org', COMPANIES, muted, NOW);

describe('the chosen reach', () => {
  it('is the level’s', () => {
    expect(chosenReach({ detector: 'tracker', level: 'note' }, POLICY)).toEqual({ reach: 'badge', by: 'level' });
    expect(chosenReach({ detector: 'known-infrastructure', level: 'alert' }, POLICY)).toEqual({ reach: 'notification', by: 'level' });
  });

  it('is the detector’s where it has one, whatever the level', () => {
    const policy: AlertPolicy = { ...POLICY, detectors: { beacon: 'notification', tracker: 'nothing' } };
    expect(chosenReach({ detector: 'beacon', level: 'note' }, policy)).toEqual({ reach: 'notification', by: 'detector' });
    expect(chosenReach({ detector: 'tracker', level: 'note' }, policy)).toEqual({ reach: 'nothing', by: 'detector' });
  });

  it('of an alert is the popup at least, by level and by detector', () => {
    expect(chosenReach({ detector: 'known-infrastructure', level: 'alert' }, { ...POLICY, levels: { ...POLICY.levels, alert: 'nothing' } }).reach).toBe('popup');
    expect(chosenReach({ detector: 'known-infrastructure', level: 'alert' }, { ...POLICY, detectors: { 'known-infrastructure': 'nothing' } }).reach).toBe('popup');
    expect(chosenReach({ detector: 'known-infrastructure', level: 'risk' }, { ...POLICY, detectors: { 'known-infrastructure': 'nothing' } }).reach).toBe('nothing');
  });

  it('includes those before it', () => {
    expect(REACHES.map((reach) => reaches(reach, 'badge'))).toEqual([false, false, true, true]);
  });
});

describe('a policy', () => {
  it('is changed for one level or detector, and taken back', () => {
    expect(withLevel(POLICY, 'risk', 'notification').levels).toEqual({ ...POLICY.levels, risk: 'notification' });
    expect(withLevel(POLICY, 'alert', 'nothing').levels.alert).toBe('popup');
    expect(withDetector(POLICY, 'beacon', 'nothing').detectors).toEqual({ beacon: 'nothing' });
    expect(withDetector(withDetector(POLICY, 'beacon', 'nothing'), 'beacon', undefined)).toEqual(POLICY);
  });

  it('can notify by a level or by a detector alone', () => {
    const silent: AlertPolicy = withLevel(POLICY, 'alert', 'badge');
    expect([POLICY, silent, withDetector(silent, 'beacon', 'badge'), withDetector(silent, 'beacon', 'notification')].map(canNotify)).toEqual([true, false, false, true]);
  });
});

describe('a mute', () => {
  it('of nobody, or of others, mutes nothing', () => {
    for (const finding of [pixel(['g.test']), seats(['GOOGLE']), known('risk', 'g.test'), carrier]) {
      expect(mute(finding)).toBeUndefined();
      expect(mute(finding, meta, { what: 'site', site: 'other.example' })).toBeUndefined();
    }
  });

  it('of the site mutes everything on it', () => {
    for (const finding of [pixel(['unknown.test']), known('alert', 'g.test'), carrier]) expect(mute(finding, { what: 'site', site: 'example.org' })).toBe('site');
  });

  it('of a company mutes what only it and the page itself did', () => {
    for (const finding of [pixel(['g.test']), seats(['GOOGLE']), chain(['example.org', 'g.test']), known('risk', 'g.test')]) expect(mute(finding, google)).toBe('company');
  });

  it.each([[['g.test', 'm.test']], [['g.test', 'unknown.test']], [['g.test', 'nobody-saw.test']], [['example.org']], [[]]])('of a company does not mute %j', (hosts) => {
    expect(mute(pixel(hosts), google)).toBeUndefined();
    expect(mute(chain(hosts), google)).toBeUndefined();
  });

  it('of each of the companies mutes what they did together', () => {
    expect(mute(pixel(['g.test', 'm.test']), google, meta)).toBe('company');
    expect(mute(seats(['GOOGLE', 'META']), google)).toBeUndefined();
    expect(mute(seats(['GOOGLE', 'META']), google, meta)).toBe('company');
  });

  it('of a company never mutes an alert of known infrastructure, nor what is said of a carrier’s network', () => {
    expect(mute(known('alert', 'g.test'), google)).toBeUndefined();
    expect(mute(carrier, google)).toBeUndefined();
  });

  it('ends', () => {
    expect(mute(pixel(['g.test']), { ...google, until: NOW + 1 })).toBe('company');
    expect(mute(pixel(['g.test']), { ...google, until: NOW })).toBeUndefined();
    expect(mute(pixel(['g.test']), { what: 'site', site: 'example.org', until: NOW })).toBeUndefined();
  });
});
