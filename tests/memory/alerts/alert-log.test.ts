import { describe, expect, it } from 'vitest';
import { AlertLog, LOG_KEY, MOST_ROWS } from '../../../src/memory/alerts/alert-log.ts';
import type { AlertRow, FindingRow } from '../../../src/memory/alerts/types.ts';
import { sessionArea } from './session-area.ts';

const row = (more: Partial<FindingRow> = {}): FindingRow =>
  ({ what: 'finding', at: 1, level: 'alert', detector: 'known-infrastructure', card: 'family/nso-pegasus', says: [], by: 'level', outcome: 'notified', visit: 'v', subject: 's', ...more });

describe('AlertLog', () => {
  it('is empty, then holds the newest first', async () => {
    const log = new AlertLog(sessionArea());
    expect(await log.rows()).toEqual([]);
    await log.add([row({ at: 1 })]);
    await log.add([{ what: 'test', at: 2, outcome: 'notified' }]);
    expect((await log.rows()).map(({ at }) => at)).toEqual([2, 1]);
  });

  it('says the same of the same visit once', async () => {
    const log = new AlertLog(sessionArea());
    for (const outcome of ['permission', 'permission', 'quiet', 'notified', 'told', 'permission'] as const) await log.add([row({ outcome })]);
    expect((await log.rows()).map(({ outcome }) => outcome)).toEqual(['notified', 'quiet', 'permission']);
    await log.add([row({ outcome: 'told', visit: 'w' }), row({ outcome: 'limit', subject: 't' })]);
    expect((await log.rows()).length).toBe(5);
  });

  it('says nothing of an alert that waits when the page tells it again', async () => {
    const log = new AlertLog(sessionArea());
    await log.add([row({ outcome: 'quiet' })]);
    await log.add([row({ outcome: 'told' })]);
    expect((await log.rows()).map(({ outcome }) => outcome)).toEqual(['quiet']);
  });

  it('has a bound', async () => {
    const log = new AlertLog(sessionArea());
    await log.add(Array.from({ length: MOST_ROWS }, (_, at): AlertRow => ({ what: 'test', at, outcome: 'notified' })));
    await log.add([{ what: 'test', at: 999, outcome: 'notified' }]);
    const rows = await log.rows();
    expect(rows).toHaveLength(MOST_ROWS);
    expect(rows[0]?.at).toBe(999);
  });

  it('knows which finding a notification told, until it is erased', async () => {
    const area = sessionArea();
    const log = new AlertLog(area);
    await log.add([row({ notice: 'alert/1' }), row({ subject: 'lesser', notice: 'alert/1', level: 'note' })]);
    expect(await log.noticed('alert/1')).toMatchObject({ level: 'alert' });
    expect(await log.noticed('alert/2')).toBeUndefined();
    await log.erase();
    expect(await log.noticed('alert/1')).toBeUndefined();
    expect(area.kept).toEqual({});
  });

  it('survives what it did not write', async () => {
    const log = new AlertLog(sessionArea({ [LOG_KEY]: [7, null, { at: 1 }, { what: 'test', at: 1, outcome: 'failed' }] }));
    expect(await log.rows()).toEqual([{ what: 'test', at: 1, outcome: 'failed' }]);
    expect(await new AlertLog(sessionArea({ [LOG_KEY]: 'log' })).rows()).toEqual([]);
  });

  it('keeps both of two additions made at once', async () => {
    const log = new AlertLog(sessionArea());
    await Promise.all([log.add([row({ visit: 'a' })]), log.add([row({ visit: 'b' })])]);
    expect(await log.rows()).toHaveLength(2);
  });
});
