import { describe, expect, it } from 'vitest';
import { contact } from '../../scene.ts';
import { DAY, MONDAY, stand, visited, type stand as Stand } from './stand.ts';

type World = ReturnType<typeof Stand>;

/** Three days, the first of them packed: news and shop on each, and on each a page that loads something of shop's. */
async function threeDays(): Promise<World> {
  const world = stand();
  await world.wake(30);
  for (let day = 0; day < 3; day++) {
    const at = MONDAY + day * DAY;
    world.clock = at + 3_000;
    await world.history.keepHouse();
    await world.browse(visited('news.example', at + 1), visited('other.example', at + 2, [contact('cdn.shop.example', { site: 'shop.example' })]), ...(day < 2 ? [visited('shop.example', at + 3)] : []));
  }
  return world;
}

const sites = async (world: World): Promise<string[][]> => {
  const days = await world.history.days();
  return Promise.all(days.map(async ({ day }) => (await world.history.day(day))?.sites.map(({ name }) => name).sort() ?? []));
};

/** Keys on the disk with which the row can be read. */
async function keysFor(world: World, rows: Awaited<ReturnType<World['rows']>>): Promise<number> {
  let found = 0;
  for (const row of rows) if (world.files.names().some((name) => name.startsWith(row.key))) found += 1;
  return found;
}

describe('erasing one day', () => {
  it('takes its keys and rows, and no other day', async () => {
    const world = await threeDays();
    const gone = (await world.rows()).filter(({ day }) => day === '2026-11-17');
    expect(await world.history.eraseDay('2026-11-17')).toBe('done');
    expect((await world.history.days()).map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-16']);
    expect(await keysFor(world, gone)).toBe(0);
    expect((await world.rows()).filter(({ day }) => day === '2026-11-17')).toEqual([]);
    expect(world.files.names()).toHaveLength(2);
  });

  it('keeps out what is still open, and lets in what is opened after it', async () => {
    const world = await threeDays();
    expect(await world.history.eraseDay('2026-11-18')).toBe('done');
    await world.browse(visited('news.example', MONDAY + 2 * DAY + 1));
    await world.wake(30);
    await world.browse(visited('news.example', MONDAY + 2 * DAY + 1));
    expect((await world.history.days()).map(({ day }) => day)).toEqual(['2026-11-17', '2026-11-16']);
    world.clock += 60_000;
    await world.browse(visited('later.example', world.clock));
    expect(await sites(world)).toEqual([['later.example'], expect.anything(), expect.anything()]);
  });

  it('is finished by the next worker when it was stopped after the keys', async () => {
    const world = await threeDays();
    for (const name of world.files.names()) if (name.startsWith('2026-11-17')) world.files.drop(name);
    await world.wake(30);
    expect((await world.rows()).some(({ day }) => day === '2026-11-17')).toBe(false);
    expect((await world.history.days()).map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-16']);
  });
});

describe('erasing one site', () => {
  it('takes its visits and every mention of it on all days, and leaves the rest', async () => {
    const world = await threeDays();
    const [before, old] = [await world.rows(), world.files.names()];
    expect(await world.history.eraseSite('shop.example')).toBe('done');
    expect(await sites(world)).toEqual([['news.example', 'other.example'], ['news.example', 'other.example'], ['news.example', 'other.example']]);
    for (const { day } of await world.history.days()) expect(JSON.stringify(await world.history.day(day))).not.toContain('shop');
    // Every day named it, so every day has a new key and none of the old ones is left.
    expect(await keysFor(world, before)).toBe(0);
    expect(world.files.names().filter((name) => old.includes(name))).toEqual([]);
  });

  it('leaves days alone that do not name it, and takes no other site that looks like it', async () => {
    const world = await threeDays();
    await world.browse(visited('myshop.example', MONDAY + 2 * DAY + 5), visited('shop.example.test', MONDAY + 2 * DAY + 6));
    const old = world.files.names();
    await world.history.eraseSite('absent.example');
    expect(world.files.names()).toEqual(old);
    await world.history.eraseSite('shop.example');
    expect((await sites(world))[0]).toEqual(['myshop.example', 'news.example', 'other.example', 'shop.example.test']);
  });

  it('keeps out its open page and what open pages load of it', async () => {
    const world = await threeDays();
    await world.history.eraseSite('shop.example');
    await world.browse(visited('shop.example', MONDAY + DAY + 3), visited('other.example', MONDAY + 2 * DAY + 2, [contact('cdn.shop.example', { site: 'shop.example' })]));
    for (const { day } of await world.history.days()) expect(JSON.stringify(await world.history.day(day))).not.toContain('shop');
    expect((await sites(world))[0]).toContain('other.example');
  });

  it('a worker stopped before the old keys went leaves none of them for long', async () => {
    const world = await threeDays();
    world.files.put('2026-11-16.00000000.key', new Uint8Array(32));
    await world.wake(30);
    expect(world.files.names()).not.toContain('2026-11-16.00000000.key');
    expect(await sites(world)).toHaveLength(3);
  });
});

describe('erasing everything', () => {
  it('leaves no key, no database and no note', async () => {
    const world = await threeDays();
    await world.history.erase();
    expect(world.files.names()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect([...world.local.kept.keys()]).toEqual([]);
    expect([...world.session.kept.keys()]).toEqual([]);
  });

  it('is what choosing no history does, also when the choice was made while no worker ran', async () => {
    const world = await threeDays();
    await world.history.configure({ history: 0, atRisk: false });
    expect(await indexedDB.databases()).toEqual([]);
    expect(world.files.names()).toEqual([]);
    const other = await threeDays();
    await other.wake(0);
    expect(await indexedDB.databases()).toEqual([]);
    expect(other.files.names()).toEqual([]);
  });

  it('finds what is left when the browser lost the options, and until then keeps it no longer than 90 days', async () => {
    const world = await threeDays();
    world.local.kept.clear();
    await world.wake(0);
    expect(world.files.names()).toHaveLength(3);
    world.clock = MONDAY + 90 * DAY;
    await world.wake(0);
    expect(world.files.names().map((name) => name.slice(0, 10))).toEqual(['2026-11-17', '2026-11-18']);
    await world.history.erase();
    expect(await indexedDB.databases()).toEqual([]);
    expect(world.files.names()).toEqual([]);
  });

  it('a worker that does not know the choice yet erases nothing', async () => {
    const world = await threeDays();
    const rows = await world.rows();
    await world.wake(30);
    expect(await world.rows()).toEqual(rows);
  });
});
