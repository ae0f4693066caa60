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
    expect(['FR', 'MX', 'US', undefined].map((seat) => suggested(seat, 'MX'))).toEqual(['gdpr-access', 'arco-access', 'arco-access', 'arco-access']);
    expect(['FR', 'MX', 'US', undefined].map((seat) => suggested(seat, 'ES'))).toEqual(['gdpr-access', 'gdpr-access', 'gdpr-access', 'gdpr-access']);
    expect(suggested('US', undefined)).toBe('arco-access');
  });
});
