import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contributionsOf } from '../../../src/memory/transfer/day-layout.ts';
import { all, DAY, HOUR, MONDAY, stand, visited } from '../history/stand.ts';
import { bytesOf, DAYS, daysOf, exportedDays, fileOf, importInto, kept, reportsOf } from './file.ts';

afterEach(() => { vi.restoreAllMocks(); });

describe('a history that leaves and comes back', () => {
  it.each([undefined, 'a long passphrase'])('says of each day what it said before (passphrase: %s)', async (passphrase) => {
    const world = await kept();
    const before = await reportsOf(world);
    const file = await fileOf(world, passphrase);
    await world.history.erase();
    await world.wake(30);
    expect(await world.history.days()).toEqual([]);
    expect(await importInto(world, await daysOf(file, passphrase))).toEqual({ outcome: 'done', days: { add: DAYS, present: [], outside: [] } });
    expect(await reportsOf(world)).toEqual(before);
    expect((await world.history.span(30)).parts.map(({ head }) => head.day)).toEqual(DAYS);
    await world.wake(30);
    expect(await reportsOf(world)).toEqual(before);
    expect(before[0]).toMatchObject({ visits: 2, sites: [{ name: 'news.example' }, { name: 'shop.example' }] });
  });

  it('lies on the disk without a name in clear, each day under a key of its own', async () => {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand();
    await world.wake(30);
    await importInto(world, days);
    const rows = await world.rows();
    expect(rows.map(({ day, key }) => key.startsWith(`${day}.`))).toEqual([true, true, true]);
    expect(world.files.names()).toHaveLength(3);
    expect(JSON.stringify(await bytesOf(world))).not.toContain('example');
    for (const { data } of rows) expect(new TextDecoder('latin1').decode(data)).not.toContain('news.example');
  });

  it('takes visits of that day afterwards, and can be erased by site', async () => {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand();
    await world.wake(30);
    world.clock = MONDAY + HOUR;
    await importInto(world, days);
    await world.browse(visited('late.example', MONDAY + HOUR));
    expect((await world.history.day('2026-11-16'))?.visits).toBe(3);
    await world.history.eraseSite('news.example');
    expect((await world.history.day('2026-11-14'))?.sites.map(({ name }) => name)).toEqual(['shop.example']);
  });
});

describe('days that are there, and days that are too old', () => {
  it('stay as they are, are left out, and both are told', async () => {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand();
    world.clock = MONDAY + 5 * DAY;
    await world.wake(7);
    await world.browse(visited('own.example', MONDAY + 5 * DAY + 1));
    const own = await exportedDays(world);
    const first = own[0];
    if (!first) throw new Error('no day');
    const theirs = days.map((day, index) => (index === 2 ? { ...day, day: first.day } : day));
    expect(await importInto(world, theirs)).toEqual({ outcome: 'done', days: { add: ['2026-11-15'], present: [first.day], outside: ['2026-11-14'] } });
    expect(await exportedDays(world)).toEqual([days[1], first]);
  });

  it('nothing that lies in the future comes in: the clock was set back', async () => {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand();
    world.clock = MONDAY - DAY;
    await world.wake(30);
    expect(await importInto(world, days)).toMatchObject({ days: { add: ['2026-11-14', '2026-11-15'], outside: ['2026-11-16'] } });
  });

  it('own days outlive those of a file where there is no room later', async () => {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand();
    world.clock = MONDAY + DAY;
    await world.wake(30);
    await world.browse(visited('own.example', MONDAY + DAY + 1));
    await importInto(world, days);
    const records = await all<{ day: string; order: number }>('history-1', 'days');
    expect(records.sort((a, b) => a.order - b.order).map(({ day }) => day)).toEqual([...DAYS, '2026-11-17']);
    expect(new Set(records.map(({ order }) => order)).size).toBe(4);
  });
});

describe('all or nothing', () => {
  async function withOwn() {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand();
    world.clock = MONDAY + DAY;
    await world.wake(30);
    await world.browse(visited('own.example', MONDAY + DAY + 1));
    return { world, days, before: await bytesOf(world) };
  }

  it.each([1, 2, 6, 15])('a failure at write %i of the transaction leaves every byte as it was, and no key', async (nth) => {
    const { world, days, before } = await withOwn();
    const [add, put] = [IDBObjectStore.prototype.add, IDBObjectStore.prototype.put];
    let writes = 0;
    const failing = (real: typeof add): typeof add => function write(this: IDBObjectStore, ...given: Parameters<typeof add>) {
      writes += 1;
      if (writes === nth) throw new DOMException('the disk said no', 'UnknownError');
      return real.apply(this, given);
    };
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing(add));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing(put));
    expect(await importInto(world, days)).toEqual({ outcome: 'failed' });
    expect(writes).toBeGreaterThanOrEqual(nth);
    vi.restoreAllMocks();
    expect(await bytesOf(world)).toEqual(before);
    expect(await importInto(world, days)).toMatchObject({ outcome: 'done', days: { add: DAYS } });
  });

  it('a full disk is said, also where no key can be written', async () => {
    const { world, days, before } = await withOwn();
    world.files.state.trouble = new DOMException('full', 'QuotaExceededError');
    expect(await importInto(world, days)).toEqual({ outcome: 'no-room' });
    world.files.state.trouble = undefined;
    await world.history.keepHouse();
    expect(await bytesOf(world)).toEqual(before);
  });

  it('more than the history may take up does not come in, and throws no own day out', async () => {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand({ most: 2_000 });
    world.clock = MONDAY + DAY;
    await world.wake(30);
    await world.browse(visited('own.example', MONDAY + DAY + 1));
    const before = await bytesOf(world);
    expect(await importInto(world, days)).toEqual({ outcome: 'no-room' });
    expect(await bytesOf(world)).toEqual(before);
  });

  it('a worker stopped after the first days, or two pages at once, write nothing', async () => {
    const { world, days, before } = await withOwn();
    const [first, second, third] = days;
    if (!first || !second || !third) throw new Error('no days');
    await world.history.stageImport('batch', first);
    await world.wake(30);
    await world.history.stageImport('batch', second);
    await world.history.stageImport('batch', third);
    expect(await world.history.writeImport('batch', 3)).toEqual({ outcome: 'failed' });
    await world.history.stageImport('one', first);
    await world.history.stageImport('other', second);
    expect(await world.history.writeImport('one', 1)).toEqual({ outcome: 'failed' });
    expect(await bytesOf(world)).toEqual(before);
    expect(await world.history.writeImport('other', 1)).toMatchObject({ outcome: 'done' });
  });
});

describe('profiles', () => {
  it('no history, no import', async () => {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand();
    await world.wake(0);
    expect(await importInto(world, days)).toEqual({ outcome: 'off' });
    expect(world.files.names()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('at risk, no name of a site comes in', async () => {
    const days = await daysOf(await fileOf(await kept()));
    expect(JSON.stringify(days)).toContain('news.example');
    const world = stand();
    await world.wake(30, true);
    await importInto(world, days);
    const inside = await exportedDays(world);
    expect(JSON.stringify(inside)).not.toMatch(/news|shop/);
    expect(inside.map((day) => contributionsOf(day).length)).toEqual([2, 2, 2]);
    expect(JSON.stringify(inside)).toContain('trackco');
    expect((await bytesOf(world) as { tables: [string, { named: boolean }[]][] }).tables[1]?.[1].map(({ named }) => named)).toEqual([false, false, false]);
  });

  it('locked, no day leaves; new ones come in sealed, and open with the passphrase', async () => {
    const days = await daysOf(await fileOf(await kept()));
    const world = stand();
    await world.wake(30);
    await world.history.changePassphrase('', 'a long passphrase');
    world.close();
    world.clock = MONDAY + HOUR;
    await world.wake(30);
    expect(await importInto(world, days)).toMatchObject({ outcome: 'done' });
    expect(world.files.names().filter((name) => name.endsWith('.key'))).toEqual([]);
    expect(await world.history.exportDay('2026-11-14')).toBe('locked');
    await world.history.unlock('a long passphrase');
    expect(await exportedDays(world)).toEqual(days);
  });
});
