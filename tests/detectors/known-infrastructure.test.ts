import { describe, expect, it } from 'vitest';
import { knownInfrastructure } from '../../src/detectors/known-infrastructure.ts';
import type { Indicator, Role } from '../../src/knowledge/types.ts';
import { contact, hit, indicator, look, scene, visit } from '../scene.ts';

const judged = (over: Partial<Indicator>, how: Parameters<typeof hit>[0] = {}) =>
  knownInfrastructure.detect(scene(visit([contact('exploit.test', { hits: [hit(how)] })]), { indicators: [indicator(over)] }))[0];

const opened = { evidence: look('https://exploit.test/', { way: 'opened' as const }) };

describe('known-infrastructure', () => {
  it('says nothing of a page whose hosts nobody reported', () => {
    expect(knownInfrastructure.detect(scene(visit([contact('tracker.test')])))).toEqual([]);
  });

  it.each([
    ['2026-11', 'alert', 'recent'], ['2024-11', 'alert', 'recent'], ['2024-10', 'risk', 'dated'], ['2021-11', 'risk', 'dated'], ['2021-10', 'exposure', 'old'], ['2016-08', 'exposure', 'old'],
  ])('judges a domain reported in %s as %s', (firstReported, level, age) => {
    expect(judged({ firstReported }, opened)).toMatchObject({ level, age, weight: 'present', card: 'family/nso-pegasus' });
  });

  it.each([['c2', 'alert'], ['exploit-delivery', 'alert'], ['phishing', 'alert'], ['watering-hole', 'exposure'], ['anonymizer', 'exposure'], ['download', 'exposure'], ['vendor-site', 'note']] as [Role, string][])(
    'lets role %s reach %s at most', (role, level) => { expect(judged({ role }, opened)?.level).toBe(level); });

  it('never lets low confidence above exposure', () => { expect(judged({ confidence: 'low' }, opened)?.level).toBe('exposure'); });

  it('treats an address alone as exposure for twelve months, then as history', () => {
    expect(judged({ type: 'ipv4', firstReported: '2025-11' }, { by: 'address' })).toMatchObject({ level: 'exposure', weight: 'present' });
    expect(judged({ type: 'ipv4', firstReported: '2025-10' }, { by: 'address' })).toMatchObject({ level: 'note', weight: 'history' });
  });

  it('does not repeat the address of a family that the name already gave', () => {
    const over = visit([contact('exploit.test', { hits: [hit(), hit({ by: 'address', indicator: 1 })] })]);
    const both = { indicators: [indicator(), indicator({ row: 1, type: 'ipv4', value: '192.0.2.1' })] };
    expect(knownInfrastructure.detect(scene(over, both))).toHaveLength(1);
    const others = { indicators: [indicator(), indicator({ row: 1, type: 'ipv4', family: { ...indicator().family, id: 'finfisher' } })] };
    expect(knownInfrastructure.detect(scene(over, others))).toHaveLength(2);
  });

  it('takes one level off what was only fetched in advance, or never answered', () => {
    expect(judged({}, { evidence: look('https://exploit.test/', { way: 'loaded' }) })?.level).toBe('alert');
    expect(judged({}, { evidence: look('https://exploit.test/', { way: 'advance' }) })?.level).toBe('risk');
    expect(judged({}, { evidence: look('https://exploit.test/', { way: 'opened', outcome: 'refused' }) })?.level).toBe('risk');
    expect(judged({}, { evidence: look('https://exploit.test/', { way: 'opened', outcome: 'sent' }) })?.level).toBe('risk');
  });
});
