import { describe, expect, it } from 'vitest';
import { expired, noticedOn, type Aged } from '../../../src/memory/history/retention.ts';
import { DAY, HOUR, MONDAY, stand, utc, visited } from './stand.ts';

const days = (...names: string[]): Aged[] => names.map((day, order) => ({ day, order }));
/** As housekeeping does it on each of these days. */
function live(records: Aged[], ...todays: string[]): { left: string[]; records: Aged[] } {
  let now = records;
  for (const today of todays) {
    now = now.map((record) => noticedOn(record, today));
    const gone = expired(now, today, 7);
    now = now.filter(({ day }) => !gone.includes(day));
  }
  return { left: now.map(({ day }) => day), records: now };
}

describe('days', () => {
  it('stay as long as was chosen, today counted', () => {
    expect(live(days('2026-11-10', '2026-11-16'), '2026-11-16').left).toEqual(['2026-11-10', '2026-11-16']);
    expect(live(days('2026-11-10', '2026-11-16'), '2026-11-17').left).toEqual(['2026-11-16']);
  });

  it('lose nothing when the clock is set back and put right', () => {
    expect(live(days('2026-11-10', '2026-11-15', '2026-11-16'), '2026-11-16', '2000-01-01', '2000-01-02', '2026-11-16').left).toEqual(['2026-11-10', '2026-11-15', '2026-11-16']);
  });

  it('of a clock that ran ahead go in their time, not years later', () => {
    const ahead = live(days('2026-11-16', '2031-01-01'), '2026-11-16');
    expect(ahead.left).toEqual(['2026-11-16', '2031-01-01']);
    expect(live(ahead.records, '2026-11-22').left).toEqual(['2026-11-16', '2031-01-01']);
    expect(live(ahead.records, '2026-11-23').left).toEqual([]);
  });

  it('count from the earliest day on which they lay ahead', () => {
    expect(live(days('2031-01-01'), '2026-11-16', '2026-11-10', '2026-11-17').left).toEqual([]);
  });

  it('are never more than were asked for, whatever the clock says: the oldest arrival goes first', () => {
    const many = days(...Array.from({ length: 9 }, (_, index) => `2031-01-0${9 - index}`));
    expect(live(many, '2026-11-16').left).toEqual(many.slice(2).map(({ day }) => day));
  });

  it('are compared by the calendar, over the change to summer time too', () => {
    expect(live(days('2026-03-08'), '2026-03-14').left).toEqual(['2026-03-08']);
    expect(live(days('2026-03-08'), '2026-03-15').left).toEqual([]);
  });
});

describe('housekeeping', () => {
  it('lets a day go with its key', async () => {
    const world = stand();
    await world.wake(7);
    await world.browse(visited('news.example', MONDAY + 1));
    world.clock += 6 * DAY;
    await world.history.keepHouse();
    expect(await world.rows()).toHaveLength(1);
    world.clock += DAY;
    await world.history.keepHouse();
    expect(await world.rows()).toEqual([]);
    expect(world.files.names()).toEqual([]);
  });

  it('follows a shorter choice at once', async () => {
    const world = stand();
    await world.wake(90);
    await world.browse(visited('news.example', MONDAY + 1));
    world.clock += 20 * DAY;
    await world.history.keepHouse();
    expect(await world.history.days()).toHaveLength(1);
    await world.history.configure({ history: 7, atRisk: false });
    expect(await world.history.days()).toEqual([]);
  });

  it('a visit that says it began in the future is one of today', async () => {
    const world = stand();
    await world.wake(7);
    await world.browse(visited('news.example', MONDAY + 400 * DAY));
    expect((await world.history.days()).map(({ day }) => day)).toEqual(['2026-11-16']);
  });

  it('a change of the time zone moves no visit to another day', async () => {
    const world = stand();
    await world.wake(7);
    const late = MONDAY + 11.5 * HOUR;
    world.clock = late + 1;
    const one = visited('news.example', late);
    await world.browse(one);
    world.zone = (at) => utc(at + 2 * HOUR);
    await world.wake(7);
    await world.browse(one, visited('shop.example', late + 1));
    expect((await world.history.days()).map(({ day, visits }) => [day, visits])).toEqual([['2026-11-17', 1], ['2026-11-16', 1]]);
  });
});
