import { describe, expect, it } from 'vitest';
import { fold } from '../../src/exposure/fold.ts';
import { shownOf } from '../../src/exposure/shown.ts';
import { strangersOf } from '../../src/exposure/strangers.ts';
import type { Finding } from '../../src/detectors/types.ts';
import { contact, hit, organisation, plain, scene, visit } from '../scene.ts';

type Judged = Pick<Finding, 'detector' | 'level'>;
const all = () => true;
const without = (...levels: string[]) => ({ level }: Judged) => !levels.includes(level);
const ids = (exposure: { sentence: { id: string }[] }) => exposure.sentence.map(({ id }) => id);

const HOSTS = { hosts: { 'g.test': { organisation: organisation('google', 'US'), programme: { programme: 'prism' as const, company: 'Google', joined: '2009-01-14' } }, 'ads.test': { organisation: organisation('ads', 'US') } } };
const ordinary = fold(scene(visit([contact('ads.test', { addresses: ['192.0.2.7'] })]), HOSTS));
const known = fold(scene(visit([contact('g.test', { addresses: ['192.0.2.8'] }), contact('ads.test', { addresses: ['192.0.2.7'] })]), HOSTS));
const plainPage = fold(scene(visit([contact('example.org', { addresses: ['192.0.2.250'], ways: { opened: 1 }, plain: plain({ cookies: 1, requests: 1 }) }), contact('ads.test', { addresses: ['192.0.2.7'] })]), HOSTS));
const nothing = fold(scene(visit()));

describe('an exposure', () => {
  it('of which nothing is hidden stays what it is', () => {
    for (const exposure of [ordinary, known, plainPage, nothing]) expect(shownOf(exposure, all)).toEqual({ exposure, hidden: 0 });
    expect(shownOf(nothing, () => false)).toEqual({ exposure: nothing, hidden: 0 });
    expect(nothing.level).toBe('none');
  });

  it('of which everything is hidden never says that nothing was found', () => {
    for (const whole of [ordinary, known, plainPage]) {
      const { exposure, hidden } = shownOf(whole, () => false);
      expect(hidden).toBe(whole.findings.length + whole.thirdParties);
      expect(exposure.level).toBe('unknown');
      expect(exposure.sentence).toEqual([{ id: 'say-hidden', args: { site: 'example.org', count: hidden } }]);
      expect(exposure.findings).toEqual([]);
    }
  });

  it('has the level of what is shown', () => {
    expect(plainPage.level).toBe('risk');
    expect(shownOf(plainPage, without('risk', 'exposure')).exposure.level).toBe('note');
    expect(shownOf(known, without('note')).exposure.level).toBe('exposure');
    expect(shownOf(ordinary, ({ detector }) => detector === 'jurisdiction').exposure.level).toBe('note');
    expect(shownOf(ordinary, ({ detector }) => detector !== 'jurisdiction').exposure.level).toBe('note');
  });

  it('says in its sentence only what is shown', () => {
    expect(ids(plainPage)[0]).toBe('say-plain-cookies');
    expect(ids(shownOf(plainPage, ({ detector }) => detector !== 'plaintext').exposure)).toEqual(['say-companies', 'say-law-only']);
    expect(ids(shownOf(ordinary, ({ detector }) => detector !== 'tracker').exposure)).toEqual(['say-hidden']);
  });

  it('tells all companies where those in a programme are told', () => {
    const { exposure, hidden } = shownOf(known, without('note'));
    expect(exposure.sentence).toEqual(known.sentence);
    expect(hidden).toBeGreaterThan(0);
  });

  it('says what was not seen rather than that something is hidden, and both where both hold', () => {
    const late = fold(scene(visit([contact('ads.test', { addresses: ['192.0.2.7'] })], { gaps: ['started-late'] }), HOSTS));
    const { exposure, hidden } = shownOf(late, () => false);
    expect(exposure.level).toBe('unknown');
    expect(ids(exposure)).toEqual(['say-not-observed-started-late']);
    expect(hidden).toBeGreaterThan(0);
  });

  it('keeps companies, countries and numbers: they are no findings', () => {
    const { exposure } = shownOf(known, () => false);
    for (const field of ['companies', 'countries', 'seats', 'thirdParties', 'requests', 'gaps'] as const) expect(exposure[field]).toEqual(known[field]);
  });

  it('leaves out reported addresses below an alert when they are hidden', () => {
    const old = fold(scene(visit([contact('exploit.test', { hits: [hit({ evidence: { ...hit().evidence, outcome: 'refused' } })] })])));
    expect(old.level).toBe('risk');
    expect(ids(shownOf(old, ({ detector }) => detector !== 'known-infrastructure').exposure).join()).not.toMatch(/say-(alert|risk|tried)/);
  });
});

it('every company besides the own has a finding', () => {
  expect(strangersOf(nothing)).toEqual([]);
  expect(strangersOf(known)).toMatchObject([{ detector: 'tracker', level: 'note', subject: 'Google', hosts: ['g.test'] }, { subject: 'Ads', organisation: { id: 'ads' } }]);
  const whole = fold(scene(visit([contact('g.test', { addresses: ['192.0.2.8'] }), contact('ads.test', { addresses: ['192.0.2.7'] })]), HOSTS), { companies: 9, hosts: 9, findings: 99, evidence: 9, brief: false });
  expect(strangersOf(known).map(({ subject }) => subject).sort()).toEqual(whole.findings.filter(({ detector }) => detector === 'tracker').map(({ subject }) => subject).sort());
});
