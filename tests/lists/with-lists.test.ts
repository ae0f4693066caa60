import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detectors/known-infrastructure.ts';
import { withLists } from '../../src/lists/with-lists.ts';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';
import { entry, opened, readAll } from './read.ts';

const ENTRIES = [entry('host', 'now.example', { role: 'c2', confidence: 'high', date: '2026-10-01' }), entry('host', 'past.example', { role: 'c2', confidence: 'high', date: '2026-10-01', expired: true }), entry('address', '2001:db8::1')];
const { boot, knowledge } = withLists(compiled(), [{ name: 'empty', list: opened([]) }, { name: 'one', list: opened(ENTRIES) }, { name: 'two', list: opened([entry('host', 'now.example')]) }], TODAY);
const at = (url: string) => (boot.classify(url, 'image', 'example.org')?.indicators ?? []).map(({ row }) => knowledge.indicator(row));

describe('lists above what ships', () => {
  it('leave everything else as it is', () => {
    expect(at('https://other.example/')).toEqual([]);
    expect(at('https://smscentro.com/')).toMatchObject([{ value: 'smscentro.com', family: { id: 'nso-pegasus' } }]);
    expect(at('https://smscentro.com/')[0]?.list).toBeUndefined();
    expect(withLists(compiled(), [], TODAY).boot.constructor).toBe(compiled().boot.constructor);
  });

  it('answer each under its own name', () => {
    expect(at('https://a.now.example/').map(({ list, confidence, role, firstReported }) => [list, confidence, role, firstReported])).toEqual([
      [{ name: 'one', dated: true }, 'high', 'c2', '2026-10-01'], [{ name: 'two', dated: false }, 'medium', 'infrastructure', '2026-11-15'],
    ]);
    expect(at('https://[2001:db8::1]/')).toMatchObject([{ type: 'ipv6', value: '2001:db8::1' }]);
  });

  it('raise an alarm only for what still holds', () => {
    const level = (url: string): string[] => at(url).map((indicator) => judge(indicator, 'host', TODAY).level);
    expect(level('https://now.example/')).toEqual(['alert', 'exposure']);
    expect(level('https://past.example/')).toEqual(['exposure']);
    expect(level('https://[2001:db8::1]/')).toEqual(['exposure']);
  });

  it('let what holds win over what is said to have ended', async () => {
    const indicator = (id: number, until: string): object => ({ type: 'indicator', id: `indicator--${id}`, pattern: "[domain-name:value = 'a.example']", valid_from: `202${id}-01-01T00:00:00Z`, valid_until: until });
    const { entries } = await readAll(JSON.stringify({ type: 'bundle', objects: [indicator(4, '2030-01-01T00:00:00Z'), indicator(5, '2026-01-01T00:00:00Z')] }));
    expect(entries).toEqual([{ kind: 'host', value: 'a.example', date: '2024-01-01', confidence: 'medium' }]);
  });
});
