import { describe, expect, it } from 'vitest';
import { fingerprinting } from '../../src/detectors/fingerprinting.ts';
import type { Vendor } from '../../src/knowledge/types.ts';
import { contact, look, organisation, scene, seen, sign, visit } from '../scene.ts';

const eyes = fingerprinting.eyes ?? [];
const seller: Vendor = { kind: 'fingerprinting', company: 'Prints', purpose: 'identification' };
const guard: Vendor = { kind: 'fingerprinting', company: 'Guards (Holding)', purpose: 'fraud-defence' };
const hosts = {
  'prints.test': { organisation: organisation('prints', 'US'), vendors: [seller] },
  'guards.test': { vendors: [guard] },
  'films.test': { vendors: [{ kind: 'session-replay' as const, company: 'Films', purpose: 'replay' as const }] },
};
const detect = (...contacts: Parameters<typeof visit>[0] & object) => fingerprinting.detect(scene(visit(contacts), { hosts }));
const script = (host: string, more: Parameters<typeof contact>[1] = {}) => contact(host, { evidence: [look(`https://${host}/p.js`, { type: 'script' })], ...more });
const flagged = (host: string, count = 1) => [sign('fingerprinting', 'browser-list', `https://${host}/p.js`, { count })];

describe('fingerprinting', () => {
  describe('sees nothing in', () => {
    it.each<[string, readonly string[]]>([
      ['a request without flags', []],
      ['what Firefox calls a tracker', ['tracking_ad', 'any_basic_tracking', 'any_strict_tracking']],
      ['mining, social media and mail', ['cryptomining', 'socialtracking', 'emailtracking']],
    ])('%s', (_, flags) => { for (const eye of eyes) expect(eye.notice(seen('https://a.test/p.js', { flags }))).toBeUndefined(); });
  });

  describe('says nothing of', () => {
    it.each([
      ['a stranger’s script', script('cdn.test')],
      ['a picture from a vendor’s site', contact('www.prints.test')],
      ['a vendor’s script that a blocker stopped', script('prints.test', { evidence: [look('https://prints.test/p.js', { type: 'script', outcome: 'refused' })] })],
      ['a vendor’s script that was only fetched ahead', script('prints.test', { evidence: [look('https://prints.test/p.js', { type: 'script', way: 'advance' })] })],
      ['a company that records visits', script('films.test')],
      ['a flagged request of the site itself', contact('p.example.org', { signs: flagged('p.example.org') })],
      ['a flagged request that was stopped', contact('a.test', { signs: flagged('a.test').map((one) => ({ ...one, evidence: { ...one.evidence, outcome: 'refused' as const } })) })],
    ])('%s', (_, innocent) => { expect(detect(innocent)).toEqual([]); });

    it('a vendor on its own pages', () => {
      const own = { ...hosts, 'example.org': { organisation: organisation('prints', 'US') } };
      expect(fingerprinting.detect(scene(visit([script('prints.test', { signs: flagged('prints.test') })]), { hosts: own }))).toEqual([]);
    });
  });

  it('sees Firefox’s flags at the start and at the end of a request', () => {
    expect(eyes.map(({ at }) => at)).toEqual(['asked', 'answered']);
    for (const flag of ['fingerprinting', 'fingerprinting_content']) {
      for (const eye of eyes) expect(eye.notice(seen('https://a.test/p.js', { flags: [flag, 'any_strict_tracking'] }))).toEqual({ what: 'browser-list' });
    }
  });

  it('tells a company that recognises visitors from one that defends against fraud', () => {
    expect(detect(script('a.prints.test', { requests: 2 }), script('b.prints.test'), script('guards.test'))).toMatchObject([
      { level: 'exposure', what: 'vendor', subject: 'Prints', organisation: { id: 'prints' }, hosts: ['a.prints.test', 'b.prints.test'], count: 3, details: ['Testigo'] },
      { level: 'exposure', what: 'defence', subject: 'Guards (Holding)', hosts: ['guards.test'], details: ['Testigo'] },
    ]);
  });

  it('takes Firefox’s word where the catalogue has none, and as a second opinion where it has', () => {
    expect(detect(contact('js.stranger.test', { signs: flagged('js.stranger.test', 4) }))).toMatchObject([
      { level: 'exposure', what: 'browser-list', subject: 'stranger.test', hosts: ['js.stranger.test'], count: 4, details: ['Firefox'] },
    ]);
    expect(detect(script('a.prints.test'), script('b.prints.test', { signs: flagged('b.prints.test') }))).toMatchObject([{ what: 'vendor', details: ['Testigo', 'Firefox'] }]);
  });

  it('keeps three looks at most', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => script(`${name}.prints.test`));
    expect(detect(...many)[0]?.evidence).toHaveLength(3);
  });
});
