import { describe, expect, it } from 'vitest';
import { PrivateWrite } from '../../../src/memory/private-guard.ts';
import { contact, hit, indicator, plain } from '../../scene.ts';
import { all, DAY, exposed, HOUR, KNOWN, MONDAY, stand, visited } from './stand.ts';

const text = (rows: { iv: Uint8Array; data: Uint8Array }[]): string => rows.map((row) => JSON.stringify(row) + Buffer.from(row.data).toString('latin1')).join('\n');

describe('a person who chose nothing', () => {
  it('has no file, no database and no note of one', async () => {
    const world = stand();
    await world.wake(0);
    await world.browse(visited('news.example', MONDAY));
    expect(world.files.names()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(world.local.kept.size).toBe(0);
    expect(await world.history.state()).toEqual({ keep: 0, days: 0, bytes: 0, passphrase: 'none', trouble: [] });
    expect(await world.history.days()).toEqual([]);
  });
});

describe('a private window', () => {
  it('has no history: everything is refused, and nothing is read or written', async () => {
    const world = stand({ private: true });
    await world.wake(7);
    expect(() => world.history.add(visited('news.example', MONDAY), exposed(visited('news.example', MONDAY)))).toThrow(PrivateWrite);
    for (const ask of [() => world.history.state(), () => world.history.days(), () => world.history.eraseDay('2026-11-16'), () => world.history.eraseSite('a.example'), () => world.history.unlock('x')]) {
      await expect(ask()).rejects.toThrow(PrivateWrite);
    }
    await world.history.erase();
    expect(await indexedDB.databases()).toEqual([]);
    expect(world.files.names()).toEqual([]);
  });

  it.each([true, undefined])('a visit of which private is %s is never written', async (isPrivate) => {
    const world = stand();
    await world.wake(7);
    await world.browse(visited('news.example', MONDAY + 1, [], { private: isPrivate }));
    expect(await world.rows()).toEqual([]);
  });

  it('a visit that turns out to be private while it waits is not written', async () => {
    const world = stand();
    await world.wake(7);
    const one = visited('news.example', MONDAY + 1);
    world.history.add(one, exposed(one));
    one.private = true;
    await world.history.settled();
    expect(await world.rows()).toEqual([]);
  });
});

describe('what is kept', () => {
  it('is told by day: visits, companies, countries, hours, the worst level', async () => {
    const world = stand();
    await world.wake(7);
    world.clock += 2 * HOUR;
    await world.browse(visited('news.example', MONDAY + 1), visited('shop.example', MONDAY + HOUR));
    expect(await world.history.days()).toEqual([{ day: '2026-11-16', visits: 2, companies: 1, countries: 2, findings: 0, worst: 'note', locked: 0, damaged: 0 }]);
    const report = await world.history.day('2026-11-16');
    expect(report).toMatchObject({
      visits: 2, requests: 8,
      sites: [{ name: 'news.example', requests: 4, visits: 1 }, { name: 'shop.example', requests: 4, visits: 1 }],
      companies: [{ name: 'Trackco', requests: 6, visits: 2 }],
      countries: [{ name: 'US', requests: 6, visits: 2 }, { name: 'MX', requests: 2, visits: 2 }],
      networks: [{ name: 'Network 64501', asn: 64501, requests: 6 }, { name: 'Network 64502', requests: 2 }],
    });
    expect([report?.hours[12], report?.hours[13]]).toEqual([1, 1]);
    expect(report?.tally.tracker).toBeUndefined();
    expect(await world.history.day('2026-11-15')).toBeUndefined();
  });

  it('has the evidence of risks, and not of what belongs to an earlier page', async () => {
    const world = stand();
    await world.wake(7);
    const one = visited('news.example', MONDAY + 1, [contact('exploit.test', { hits: [hit()] }), contact('open.test', { plain: plain({ requests: 2, forms: 1 }) })]);
    const known = { ...KNOWN, indicators: [indicator()] };
    const exposure = exposed(one, known);
    world.history.add(one, { ...exposure, findings: [...exposure.findings, ...exposure.findings.filter(({ detector }) => detector === 'known-infrastructure').map((finding) => ({ ...finding, earlier: true }) as typeof finding)] });
    await world.history.settled();
    const report = await world.history.day('2026-11-16');
    expect(report?.worst).toBe('alert');
    expect(report?.findings.filter(({ detector }) => detector === 'known-infrastructure')).toMatchObject([{ level: 'alert', indicator: 'exploit.test', family: 'nso-pegasus', evidence: [{ url: 'https://exploit.test/a', outcome: 'answered' }] }]);
    expect(report?.findings.every(({ level }) => level === 'alert' || level === 'risk')).toBe(true);
    expect(report?.tally['known-infrastructure']).toEqual({ alert: 1 });
  });

  it('has no name of a site in clear, neither in rows nor in the names of keys', async () => {
    const world = stand();
    await world.wake(7);
    await world.browse(visited('news.example', MONDAY + 1));
    const disk = text(await world.rows()) + world.files.names().join() + JSON.stringify([...world.local.kept]);
    expect(disk).not.toMatch(/news|tracker|Trackco/);
    expect((await world.rows())[0]).toMatchObject({ day: '2026-11-16', key: world.files.names()[0]?.replace('.key', '') });
  });

  it('does not grow when the same visit is written again, also by the next worker', async () => {
    const world = stand();
    await world.wake(7);
    const one = visited('news.example', MONDAY + 1);
    await world.browse(one);
    await world.wake(7);
    one.requests += 5;
    await world.browse(one, one);
    expect(await world.rows()).toHaveLength(1);
    expect(await world.history.day('2026-11-16')).toMatchObject({ visits: 1, requests: 9 });
    expect(world.files.names()).toHaveLength(1);
    const [row] = await world.rows();
    expect((await world.history.state()).bytes).toBe(row?.data.length);
  });

  it('is written within a second by itself', async () => {
    const world = stand();
    await world.wake(7);
    const one = visited('news.example', MONDAY + 1);
    world.history.add(one, exposed(one));
    expect(await world.rows()).toEqual([]);
    for (const run of world.timers.splice(0)) run();
    await world.history.state();
    expect(await world.rows()).toHaveLength(1);
  });

  it('tells the next worker which visits may not have been written', async () => {
    const world = stand();
    await world.wake(7);
    expect(await world.history.ready).toBe(0);
    await world.browse(visited('news.example', MONDAY + 1));
    expect(await (await world.wake(7)).ready).toBe(MONDAY - 30_000);
    expect(await (await world.wake(0)).ready).toBe(Infinity);
  });

  it('does not begin before the person chose it', async () => {
    const world = stand();
    await world.wake(0);
    await world.history.configure({ history: 7, atRisk: false });
    await world.browse(visited('before.example', MONDAY - 1), visited('after.example', MONDAY + 1));
    expect((await world.history.day('2026-11-16'))?.sites.map(({ name }) => name)).toEqual(['after.example']);
  });
});

describe('a finished day', () => {
  it('becomes one row that says the same, under a new key', async () => {
    const world = stand();
    await world.wake(7);
    for (let index = 0; index < 30; index++) await world.browse(visited(`site${index}.example`, MONDAY + 1 + index));
    const [before, lines] = [await world.history.day('2026-11-16'), await world.history.days()];
    const [key] = world.files.names();
    world.clock += 2 * DAY;
    await world.history.keepHouse();
    expect(await world.rows()).toHaveLength(1);
    expect(await world.history.day('2026-11-16')).toEqual(before);
    expect(await world.history.days()).toEqual(lines);
    // The list is not made by opening the day.
    expect((await all<{ data: Uint8Array }>('history-1', 'lines'))[0]?.data.length).toBeLessThan(300);
    const [row] = await world.rows();
    expect((await world.history.state()).bytes).toBeGreaterThan(row?.data.length ?? 0);
    expect(world.files.names()).toHaveLength(1);
    expect(world.files.names()).not.toContain(key);
    expect(await world.history.day('2026-11-16')).toMatchObject({ visits: 30, damaged: 0 });
  });

  it('takes what a page that stayed open adds, and counts it once', async () => {
    const world = stand();
    await world.wake(7);
    const one = visited('news.example', MONDAY + 1);
    await world.browse(one, visited('shop.example', MONDAY + 2));
    world.clock += 2 * DAY;
    await world.history.keepHouse();
    one.requests = 40;
    await world.browse(one);
    expect(await world.history.day('2026-11-16')).toMatchObject({ visits: 2, requests: 44 });
    expect(await world.history.day('2026-11-18')).toBeUndefined();
    // Packed again only when it is worth it.
    await world.history.keepHouse();
    expect(await world.rows()).toHaveLength(2);
    for (let index = 0; index < 20; index++) await world.browse(visited(`site${index}.example`, MONDAY + 1 + index));
    await world.history.keepHouse();
    expect(await world.rows()).toHaveLength(1);
    expect(await world.history.day('2026-11-16')).toMatchObject({ visits: 22 });
  });

  it('is left as it is while a row of it cannot be read', async () => {
    const world = stand();
    await world.wake(7);
    await world.browse(visited('news.example', MONDAY + 1), visited('shop.example', MONDAY + 2));
    const database = await new Promise<IDBDatabase>((done) => { const opening = indexedDB.open('history-1'); opening.onsuccess = () => done(opening.result); });
    const [row] = await world.rows();
    if (row) row.data[3] = (row.data[3] ?? 0) ^ 1;
    await new Promise((done) => { const table = database.transaction('rows', 'readwrite').objectStore('rows'); table.put(row).onsuccess = done; });
    database.close();
    world.clock += 2 * DAY;
    await world.history.keepHouse();
    expect(await world.rows()).toHaveLength(2);
    expect(await world.history.days()).toMatchObject([{ visits: 1, damaged: 1 }]);
  });
});
