import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/browser/alert-evidence.ts';
import { AlertLog } from '../../src/memory/alerts/alert-log.ts';
import type { FindingRow } from '../../src/memory/alerts/types.ts';

const kept = new Map<string, unknown>();
const session = {
  get: async (key: string | string[] | null) => (typeof key === 'string' && kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: async (values: Record<string, unknown>) => { for (const [key, value] of Object.entries(values)) kept.set(key, value); },
  remove: async (keys: string | string[]) => { for (const key of [keys].flat()) kept.delete(key); },
};
const row = (visit: string, notice: string): FindingRow =>
  ({ what: 'finding', at: 1, level: 'alert', detector: 'known-infrastructure', card: 'family/nso-pegasus', says: [], by: 'level', outcome: 'notified', visit, subject: visit, notice });

describe('a click on a notification', () => {
  it('opens the evidence of the visit that it told of', async () => {
    const log = new AlertLog(session);
    await log.add([row('tab:7@1000', 'alert/1'), row('worker:https://push.example', 'alert/2')]);
    kept.set('visit:tab:7@1000', {}).set('visit:worker:https://push.example', {});
    // A worker that was stopped in between reads the same.
    const open = evidenceOf(new AlertLog(session), session);
    expect(await open('alert/1')).toBe('dashboard/index.html#evidence/tab%3A7%401000');
    expect(await open('alert/2')).toBe('dashboard/index.html#evidence/worker%3Ahttps%3A%2F%2Fpush.example');
  });

  it('opens the card where the visit is gone, and the findings where nothing is known of it', async () => {
    const open = evidenceOf(new AlertLog(session), session);
    kept.delete('visit:tab:7@1000');
    expect(await open('alert/1')).toBe('dashboard/index.html#card/family/nso-pegasus');
    await new AlertLog(session).erase();
    expect(await open('alert/1')).toBe('dashboard/index.html#findings');
    expect(await open('alerts')).toBe('dashboard/index.html#findings');
  });

  it('opens the letters and the options where it told of those', async () => {
    const open = evidenceOf({ noticed: () => Promise.reject(new Error('no storage')) }, session);
    expect(await Promise.all(['letters', 'test', 'alert/9'].map(open))).toEqual(['dashboard/index.html#letters', 'options/index.html', 'dashboard/index.html#findings']);
  });
});
