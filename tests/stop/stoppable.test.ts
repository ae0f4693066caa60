import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detectors/known-infrastructure.ts';
import type { Indicator } from '../../src/knowledge/types.ts';
import { stoppable } from '../../src/stop/stoppable.ts';
import { indicator, TODAY } from '../scene.ts';

const held = (indicators: Indicator[], today = TODAY) => stoppable(indicators, today, async () => undefined);

describe('what is held before opening', () => {
  it('is nothing that would be less than an alert', async () => {
    const innocent = [
      indicator({ firstReported: '2022-01' }), indicator({ firstReported: '2017-01' }), indicator({ role: 'vendor-site' }), indicator({ role: 'infrastructure' }), indicator({ role: 'download' }),
      indicator({ confidence: 'low' }), indicator({ type: 'ipv4', value: '192.0.2.1' }), indicator({ type: 'ipv6', value: '2001:db8::1' }),
    ];
    expect(await held(innocent)).toEqual([]);
  });

  it('is what would be one, hosts and addresses, the youngest first', async () => {
    expect(await held([
      indicator({ value: 'older.test', firstReported: '2025-01' }),
      indicator({ value: 'younger.test', firstReported: '2026-10', role: 'c2' }),
      indicator({ value: 'https://page.test/Path?q', type: 'url', firstReported: '2025-06', role: 'phishing', confidence: 'medium' }),
      indicator({ value: 'listed.test/x', type: 'url', firstReported: '2025-02', list: { name: 'A list', dated: true } }),
    ])).toEqual([{ kind: 'host', host: 'younger.test' }, { kind: 'url', url: 'page.test/Path?q' }, { kind: 'url', url: 'listed.test/x' }, { kind: 'host', host: 'older.test' }]);
  });

  it('fades with age, as the level does', async () => {
    const one = indicator({ firstReported: '2026-01' });
    for (const months of [0, 12, 23, 24, 25, 36, 72]) {
      const day = Date.UTC(2026, months, 15);
      expect(await held([one], day)).toHaveLength(judge(one, 'host', day).level === 'alert' ? 1 : 0);
    }
    expect(await held([one], Date.UTC(2026, 36, 15))).toEqual([]);
  });

  it('lets others have a turn when there are many', async () => {
    let turns = 0;
    await stoppable(Array.from({ length: 10_000 }, () => indicator()), TODAY, async () => { turns++; });
    expect(turns).toBe(5);
  });
});
