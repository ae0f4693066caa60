import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/memory/history/open-database.ts';
import { STEPS, type Row } from '../../../src/memory/history/schema.ts';
import { Shelf } from '../../../src/memory/history/shelf.ts';
import { all, DAY, MONDAY, stand, visited } from './stand.ts';

const quota = () => new DOMException('Quota exceeded', 'QuotaExceededError');
type World = ReturnType<typeof stand>;

async function days(count: number, more: Parameters<typeof stand>[0] = {}): Promise<World> {
  const world = stand(more);
  await world.wake(30);
  for (let day = 0; day < count; day++) {
    world.clock = MONDAY + day * DAY + 10;
    await world.browse(visited('news.example', MONDAY + day * DAY + 1));
  }
  return world;
}

const kept = async (world: World): Promise<string[]> => (await world.history.days()).map(({ day }) => day.slice(-2));

/** Makes a version of the database that a Testigo of the future would have left. */
const fromTheFuture = (): Promise<void> => new Promise((done) => {
  const opening = indexedDB.open('history-1', STEPS.length + 1);
  opening.onupgradeneeded = () => { opening.result.createObjectStore('elsewhere').put('precious', 1); };
  opening.onsuccess = () => { opening.result.close(); done(); };
});

describe('a disk that is full', () => {
  it('loses the oldest days first, and says so', async () => {
    const world = await days(4);
    let refusals = 2;
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(this: IDBObjectStore, value: unknown) {
      if (this.name === 'rows' && refusals-- > 0) throw quota();
      return put.call(this, value);
    });
    world.clock += 1_000;
    await world.browse(visited('shop.example', world.clock));
    spy.mockRestore();
    expect(await kept(world)).toEqual(['19', '18']);
    expect((await world.history.state()).trouble).toEqual([{ kind: 'full', days: 2 }]);
    expect(await world.history.days()).toMatchObject([{ visits: 2 }, { visits: 1 }]);
    await world.wake(30);
    expect((await world.history.state()).trouble).toEqual([{ kind: 'full', days: 2 }]);
    world.clock += 31 * DAY;
    await world.history.keepHouse();
    expect((await world.history.state()).trouble).toEqual([]);
  });

  it('with nothing left to let go keeps what waits, says so, and writes it when there is room', async () => {
    const world = await days(1);
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw quota(); });
    world.clock += 1_000;
    await world.browse(visited('shop.example', world.clock));
    expect((await world.history.state()).trouble).toEqual([{ kind: 'failing' }]);
    spy.mockRestore();
    await world.history.settled();
    expect(await world.history.days()).toMatchObject([{ visits: 2 }]);
    expect((await world.history.state()).trouble).toEqual([]);
  });

  it('without room for a key lets days go too', async () => {
    const world = await days(2);
    world.files.state.trouble = quota();
    world.clock += DAY;
    await world.browse(visited('shop.example', world.clock));
    expect((await world.history.state()).trouble).toContainEqual({ kind: 'failing' });
    world.files.state.trouble = undefined;
    await world.history.settled();
    expect(await kept(world)).toContain('18');
  });

  it('is not filled by a page that opens itself over and over: a day has an end', async () => {
    const world = await days(1);
    const opened = await openDatabase('history-1', { later: () => undefined, lost: () => undefined });
    if (!('database' in opened)) throw new Error('it did not open');
    const shelf = new Shelf(opened.database);
    const row = (visit: number): Row => ({ day: '2026-11-16', visit: String(visit), key: 'k', iv: new Uint8Array(1), data: new Uint8Array(1) });
    await shelf.put(Array.from({ length: 5_010 }, (_, visit) => row(visit)), true);
    expect(await shelf.rows('2026-11-16')).toHaveLength(5_000);
    await shelf.put([{ ...row(3), data: new Uint8Array(2) }], true);
    expect((await shelf.rows('2026-11-16')).find(({ visit }) => visit === '3')?.data).toHaveLength(2);
    expect(await world.history.days()).toMatchObject([{ visits: 1 }]);
    opened.database.close();
  });

  it('is never reached by us alone: beyond its bound the oldest day goes', async () => {
    const world = await days(5, { most: 1_200 });
    const { bytes, trouble } = await world.history.state();
    expect(bytes).toBeLessThanOrEqual(1_200);
    expect(trouble).toMatchObject([{ kind: 'full' }]);
    expect((await kept(world))[0]).toBe('20');
  });
});

describe('a database that cannot be opened', () => {
  const broken = (how: (name: string) => boolean) => {
    const open = indexedDB.open.bind(indexedDB);
    return vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (!how(name)) return open(name, version);
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
  };

  it('is set aside, kept, and told; the history goes on in a new one', async () => {
    const world = await days(2);
    const rows = await world.rows();
    const spy = broken((name) => name === 'history-1');
    await world.wake(30);
    world.clock += 1_000;
    await world.browse(visited('shop.example', world.clock));
    expect((await world.history.state()).trouble).toEqual([{ kind: 'set-aside' }]);
    expect(await world.history.days()).toMatchObject([{ visits: 1 }]);
    spy.mockRestore();
    await world.wake(30);
    expect(await world.history.days()).toMatchObject([{ visits: 1 }]);
    expect(await world.rows('history-1')).toEqual(rows);
    await world.history.erase();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is told too when the browser threw it away by itself', async () => {
    const world = await days(2);
    await new Promise((done) => { indexedDB.deleteDatabase('history-1').onsuccess = done; });
    await world.wake(30);
    expect((await world.history.state()).trouble).toEqual([{ kind: 'lost' }]);
    await world.wake(30);
    expect((await world.history.state()).trouble).toEqual([{ kind: 'lost' }]);
    expect(world.files.names()).toEqual([]);
    world.clock += 31 * DAY;
    await world.history.keepHouse();
    expect((await world.history.state()).trouble).toEqual([]);
  });

  it('is not said to be lost because a worker was stopped before the first row', async () => {
    const world = stand();
    world.local.kept.set('history-place', { current: 1, aside: [], made: false });
    await world.wake(30);
    expect((await world.history.state()).trouble).toEqual([]);
  });

  it('its keys stay as long as it does', async () => {
    const world = await days(2);
    const names = world.files.names();
    const spy = broken((name) => name === 'history-1');
    await world.wake(30);
    expect(world.files.names()).toEqual(names);
    // And no longer than any day.
    world.clock += 29 * DAY;
    await world.history.keepHouse();
    spy.mockRestore();
    expect(world.files.names()).toEqual(names.slice(1));
  });

  it('when no database opens at all, says that it fails and throws nothing away', async () => {
    const world = await days(1);
    const spy = broken(() => true);
    await world.wake(30).catch(() => undefined);
    expect((await world.history.state()).trouble).toEqual([{ kind: 'failing' }]);
    spy.mockRestore();
    await world.wake(30);
    expect(await kept(world)).toEqual(['16']);
  });

  it('that never answers is not waited for', async () => {
    const timers: (() => void)[] = [];
    stand();
    // Somebody holds an older version and does not let go.
    const holder = await new Promise<IDBDatabase>((done) => { const opening = indexedDB.open('stuck', 1); opening.onsuccess = () => done(opening.result); });
    const opened = openDatabase('stuck', { later: (_, run) => { timers.push(run); }, lost: () => undefined, steps: [...STEPS, () => undefined] });
    await new Promise((done) => { setTimeout(done, 20); });
    for (const run of timers) run();
    expect(await opened).toEqual({ trouble: 'broken' });
    holder.close();
  });
});

describe('a database of a newer Testigo', () => {
  it('is not touched, and that is said', async () => {
    const world = await days(1);
    await world.wake(30);
    await fromTheFuture();
    const names = world.files.names();
    await world.wake(30);
    await world.browse(visited('shop.example', world.clock));
    expect((await world.history.state()).trouble).toEqual([{ kind: 'newer' }]);
    expect(await world.history.days()).toEqual([]);
    expect(await all('history-1', 'elsewhere')).toEqual(['precious']);
    expect(world.files.names()).toEqual(names);
    await world.history.erase();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('can come while an older worker is still there: that one lets go', async () => {
    const world = await days(1);
    await fromTheFuture();
    expect((await world.history.state()).trouble).toEqual([{ kind: 'newer' }]);
  });
});
