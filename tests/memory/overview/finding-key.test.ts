import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/memory/overview/finding-key.ts';
import { finding } from './contributions.ts';

const on = (site: string, more: Parameters<typeof finding>[0] = {}) => ({ ...finding(more), site });

describe('the key of a finding', () => {
  it('is the same each time, and whatever stands beside it', () => {
    const [alone] = keysOf([on('news.example')]);
    expect(keysOf([on('other.example'), on('news.example')])[1]).toBe(alone);
    expect(alone).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stays when the visit goes on and more is seen of it', () => {
    const [first] = finding().evidence;
    if (!first) throw new Error('it has no evidence');
    expect(keysOf([on('news.example', { evidence: [first, { ...first, at: 5_000 }] })])).toEqual(keysOf([on('news.example')]));
  });

  it('is another one for each of those that say the same', () => {
    const keys = keysOf([on('news.example'), on('news.example'), on('news.example', { what: 'forms' }), on('shop.example'), on('news.example', { evidence: [] })]);
    expect(new Set(keys).size).toBe(5);
  });
});
