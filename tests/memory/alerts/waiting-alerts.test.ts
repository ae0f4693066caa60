import { describe, expect, it } from 'vitest';
import { WaitingAlerts } from '../../../src/memory/alerts/waiting-alerts.ts';
import { sessionArea } from './session-area.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

describe('WaitingAlerts', () => {
  it('hands out nothing where nothing waits, and asks for no call', async () => {
    const waiting = new WaitingAlerts(sessionArea());
    expect(await waiting.take(NOW, undefined)).toEqual({ due: [], next: undefined });
    expect(await waiting.take(NOW, NOW + HOUR)).toEqual({ due: [], next: undefined });
  });

  it('keeps an alert while it is quiet, each once, and hands it out once after', async () => {
    const area = sessionArea();
    const waiting = new WaitingAlerts(area);
    await waiting.add([{ subject: 'a', since: NOW, why: 'quiet' }]);
    await new WaitingAlerts(area).add([{ subject: 'a', since: NOW + 1, why: 'quiet' }, { subject: 'b', since: NOW + 1, why: 'quiet' }]);
    expect(await waiting.take(NOW, NOW + HOUR)).toEqual({ due: [], next: NOW + HOUR });
    expect((await waiting.take(NOW + HOUR, undefined)).due.map(({ subject }) => subject)).toEqual(['a', 'b']);
    expect(await waiting.take(NOW + HOUR, undefined)).toEqual({ due: [], next: undefined });
    expect(area.kept).toEqual({});
  });

  it('keeps what was beyond the hour’s five for an hour, and longer where it is quiet by then', async () => {
    const waiting = new WaitingAlerts(sessionArea());
    await waiting.add([{ subject: 'a', since: NOW, why: 'limit' }, { subject: 'b', since: NOW, why: 'quiet' }]);
    expect(await waiting.take(NOW + HOUR - 1, undefined)).toMatchObject({ due: [{ subject: 'b' }], next: NOW + HOUR });
    expect(await waiting.take(NOW + HOUR, NOW + 3 * HOUR)).toEqual({ due: [], next: NOW + 3 * HOUR });
    expect(await waiting.take(NOW + 3 * HOUR, undefined)).toMatchObject({ due: [{ subject: 'a' }], next: undefined });
  });

  it('does not wait for a clock that was set back', async () => {
    const waiting = new WaitingAlerts(sessionArea());
    await waiting.add([{ subject: 'a', since: NOW, why: 'limit' }]);
    expect((await waiting.take(NOW - 1, undefined)).due).toHaveLength(1);
  });

  it('forgets, and survives what it did not write', async () => {
    const area = sessionArea({ 'alerts-waiting': [null, 3, 'x'] });
    const waiting = new WaitingAlerts(area);
    expect((await waiting.take(NOW, undefined)).due).toEqual([]);
    await waiting.add([{ subject: 'a', since: NOW, why: 'quiet' }]);
    await waiting.erase();
    expect(area.kept).toEqual({});
  });
});
