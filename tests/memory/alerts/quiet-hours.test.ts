import { afterEach, describe, expect, it } from 'vitest';
import { quietUntil } from '../../../src/memory/alerts/quiet-hours.ts';

const ZONE = process.env.TZ;
afterEach(() => { if (ZONE === undefined) delete process.env.TZ; else process.env.TZ = ZONE; });

const NIGHT = { from: 22 * 60, to: 7 * 60 };
const NOON = { from: 13 * 60 + 30, to: 14 * 60 };
/** A time of day by the clock of the zone that holds now. */
const at = (time: string, day = '2026-11-23'): number => new Date(`${day}T${time}`).getTime();

describe('quiet hours', () => {
  it('are none where none were chosen', () => {
    expect(quietUntil(undefined, at('03:00:00'))).toBeUndefined();
  });

  it.each([['13:29:59', false], ['13:30:00', true], ['13:59:59', true], ['14:00:00', false]])('within a day: at %s %s', (time, quiet) => {
    expect(quietUntil(NOON, at(time))).toBe(quiet ? at('14:00:00') : undefined);
  });

  it.each([['21:59:59', undefined], ['22:00:00', '2026-11-24'], ['23:59:59', '2026-11-24'], ['00:00:00', '2026-11-23'], ['06:59:59', '2026-11-23'], ['07:00:00', undefined]])('span midnight: at %s until the morning of %s', (time, morning) => {
    expect(quietUntil(NIGHT, at(time))).toBe(morning === undefined ? undefined : at('07:00:00', morning));
  });

  it('go by the clock of where the person is now', () => {
    process.env.TZ = 'America/Mexico_City';
    const evening = Date.UTC(2026, 10, 24, 5, 30); // 23:30 in Mexico City, 06:30 in Madrid, 14:30 in Tokyo
    expect(quietUntil(NIGHT, evening)).toBe(Date.UTC(2026, 10, 24, 13));
    process.env.TZ = 'Europe/Madrid';
    expect(quietUntil(NIGHT, evening)).toBe(Date.UTC(2026, 10, 24, 6));
    process.env.TZ = 'Asia/Tokyo';
    expect(quietUntil(NIGHT, evening)).toBeUndefined();
  });

  it('end in a night in which the clock changes, at the hour that was chosen', () => {
    process.env.TZ = 'Europe/Madrid';
    expect(quietUntil(NIGHT, Date.UTC(2027, 2, 27, 22, 30))).toBe(Date.UTC(2027, 2, 28, 5)); // 23:30 winter time until 07:00 summer time
    expect(quietUntil({ from: 22 * 60, to: 2 * 60 + 30 }, Date.UTC(2027, 2, 27, 22, 30))).toBe(Date.UTC(2027, 2, 28, 1, 30)); // there is no 02:30: an hour later by the clock
  });
});
