import { describe, expect, it } from 'vitest';
import { boundBy, suggested } from '../../src/letters/bound.ts';

describe('whom a law reaches', () => {
  it('is likely where the seat is where the law is made', () => {
    expect(boundBy('arco', 'MX')).toBe('likely');
    for (const seat of ['FR', 'IE', 'NO', 'IS', 'LI']) expect(boundBy('gdpr', seat)).toBe('likely');
  });

  it('is not decided elsewhere', () => {
    for (const seat of ['US', 'GB', 'CH']) expect([boundBy('arco', seat), boundBy('gdpr', seat)]).toEqual(['unsure', 'unsure']);
    expect(boundBy('gdpr', 'MX')).toBe('unsure');
    expect([boundBy('arco', undefined), boundBy('gdpr', undefined)]).toEqual(['unknown', 'unknown']);
  });

  it('suggests the letter by it', () => {
    expect([suggested('FR'), suggested('MX'), suggested('US'), suggested(undefined)]).toEqual(['gdpr-access', 'arco-access', 'arco-access', 'arco-access']);
  });
});
