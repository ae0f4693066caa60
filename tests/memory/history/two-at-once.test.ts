/** Two dashboards are open at once, and pages go on loading: everything happens one after the other. */
import { describe, expect, it } from 'vitest';
import { DAY, exposed, MONDAY, stand, visited } from './stand.ts';

async function twoDays() {
  const world = stand();
  await world.wake(30);
  for (let day = 0; day < 2; day++) {
    world.clock = MONDAY + day * DAY + 10;
    await world.browse(visited('news.example', MONDAY + day * DAY + 1), visited('shop.example', MONDAY + day * DAY + 2));
  }
  return world;
}

describe('two that erase the same', () => {
  it('a day, and it is gone once', async () => {
    const { history, files } = await twoDays();
    expect(await Promise.all([history.eraseDay('2026-11-16'), history.days(), history.eraseDay('2026-11-16'), history.day('2026-11-16')])).toMatchObject(['done', [{ day: '2026-11-17' }], 'done', undefined]);
    expect(files.names()).toHaveLength(1);
  });

  it('a site and a day, while a page is written', async () => {
    const world = await twoDays();
    world.clock += 100;
    const late = visited('late.example', world.clock);
    const asked = [world.history.eraseSite('shop.example'), world.history.eraseDay('2026-11-16')];
    world.history.add(late, exposed(late));
    await Promise.all([...asked, world.history.settled(), world.history.keepHouse()]);
    expect(await world.history.days()).toMatchObject([{ day: '2026-11-17', visits: 2, damaged: 0 }]);
    expect((await world.history.day('2026-11-17'))?.sites.map(({ name }) => name)).toEqual(['late.example', 'news.example']);
    expect(world.files.names()).toHaveLength(1);
  });

  it('everything, while the other one reads and a page is written', async () => {
    const world = await twoDays();
    const late = visited('late.example', world.clock + 1);
    world.history.add(late, exposed(late));
    const [, , days] = await Promise.all([world.history.configure({ history: 0, atRisk: false }), world.history.settled(), world.history.days()]);
    expect(days).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(world.files.names()).toEqual([]);
  });

  it('one that fails does not stop the next', async () => {
    const world = await twoDays();
    world.files.put('vault.json', new TextEncoder().encode('damaged'));
    const [change, days] = await Promise.allSettled([world.history.changePassphrase('', 'words'), world.history.days()]);
    expect([change?.status, days?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
