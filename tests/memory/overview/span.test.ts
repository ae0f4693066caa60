/** Spans of the history: read from what is stored beside finished days, and gone when their days, sites or all of it are erased. */
import { describe, expect, it } from 'vitest';
import { unseal } from '../../../src/memory/history/seal.ts';
import type { DayRow } from '../../../src/memory/history/schema.ts';
import { detailOf, overviewOf } from '../../../src/memory/overview/overview.ts';
import type { Overview, Span } from '../../../src/memory/overview/types.ts';
import { contact, plain } from '../../scene.ts';
import { all, DAY, HOUR, MONDAY, stand, visited } from '../history/stand.ts';

type World = ReturnType<typeof stand>;

async function ask(world: World, span: Span = 30): Promise<Overview> {
  const { parts, from, to } = await world.history.span(span);
  return overviewOf(parts, { source: 'history', span, from, to, atRisk: false, findings: true }, () => undefined);
}

/** Days of which there is what sums them up, in both forms. */
async function digests(): Promise<string[]> {
  const [heads, rows] = [await all<DayRow>('history-1', 'heads'), await all<DayRow>('history-1', 'digests')];
  expect(heads.map(({ day, key }) => [day, key])).toEqual(rows.map(({ day, key }) => [day, key]));
  return rows.map(({ day }) => day);
}

/** Every text of what sums days up on the disk, read with the keys that are on the disk. */
const textOf = async (world: World): Promise<string> => await open(world, 'heads', 'head') + await open(world, 'digests', 'digest');

async function open(world: World, table: string, name: string): Promise<string> {
  let text = '';
  for (const row of await all<DayRow>('history-1', table)) {
    const raw = world.files.file(`${row.key}.key`);
    if (!raw) throw new Error('its key is gone');
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    text += new TextDecoder('latin1').decode(await unseal(key, row.day, name, row));
  }
  return text;
}

/** An overview, and what one country consists of. */
const both = async (world: World): Promise<unknown> => [await ask(world), await detailOf(await world.history.digests(30), { country: 'US' }, () => undefined)];

/** Flips a bit of each of those rows, or drops them, behind the back of the code under test. */
function spoil(table: string, which: (row: DayRow) => boolean, how: 'flip' | 'drop' = 'flip'): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('history-1');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      const asked = transaction.objectStore(table).openCursor();
      asked.onsuccess = () => {
        const cursor = asked.result;
        if (!cursor) return;
        const row = cursor.value as DayRow;
        row.data[3] = (row.data[3] ?? 0) ^ 1;
        if (which(row)) void (how === 'flip' ? cursor.update(row) : cursor.delete());
        cursor.continue();
      };
      transaction.oncomplete = () => { opening.result.close(); done(); };
    };
  });
}

/** Monday is finished and packed, Tuesday and today are not. */
async function threeDays(keep: 30 | 90 = 30): Promise<World> {
  const world = stand();
  await world.wake(keep);
  for (let day = 0; day < 3; day++) {
    const at = MONDAY + day * DAY;
    world.clock = at + 3_000;
    await world.history.keepHouse();
    const readable = contact('news.example', { site: 'news.example', thirdParty: false, ways: { opened: 1 }, addresses: ['192.0.2.2'], plain: plain({ cookies: 1, example: { ...plain().example, url: 'http://news.example/', at } }) });
    await world.browse(visited('news.example', at + 1, [readable]), visited('other.example', at + 2, [contact('cdn.shop.example', { site: 'shop.example', requests: 2 })]));
  }
  return world;
}

describe('a span', () => {
  it('of a history in which nothing is kept is empty', async () => {
    const world = stand();
    await world.wake(30);
    expect(await ask(world)).toMatchObject({ days: [], visits: 0, from: '2026-10-18', to: '2026-11-16' });
  });

  it('adds up its days, and no others', async () => {
    const world = await threeDays();
    expect(await ask(world)).toMatchObject({ visits: 6, days: [{ day: '2026-11-16' }, { day: '2026-11-17' }, { day: '2026-11-18' }], companies: [{ id: 'trackco', visits: 6, sites: 2, days: 3 }, { id: 'site shop.example', visits: 3, sites: 1 }] });
    expect(await ask(world, 1)).toMatchObject({ visits: 2, days: [{ day: '2026-11-18' }] });
  });

  it('counts findings in the country in which their host answered', async () => {
    const { countries, findings } = await ask(await threeDays());
    expect(findings.map(({ detector, day }) => [detector, day])).toEqual([['plaintext', '2026-11-18'], ['plaintext', '2026-11-17'], ['plaintext', '2026-11-16']]);
    expect(countries.find(({ code }) => code === 'MX')?.findings).toBeGreaterThanOrEqual(3);
    expect(countries.find(({ code }) => code === 'US')?.findings).toBe(0);
  });

  it('reads a finished day from what sums it up and not from its visits', async () => {
    const world = await threeDays();
    const before = await both(world);
    expect(await digests()).toEqual(['2026-11-16']);
    await spoil('rows', ({ day }) => day === '2026-11-16');
    await world.wake(30);
    expect(await both(world)).toEqual(before);
  });

  it.each(['heads', 'digests'])('makes both anew where a finished day has no %s, once', async (table) => {
    const world = await threeDays();
    const [before, { bytes }] = [await both(world), await world.history.state()];
    await spoil(table, () => true, 'drop');
    await world.wake(30);
    expect(await both(world)).toEqual(before);
    expect(await digests()).toEqual(['2026-11-16']);
    await spoil('rows', ({ day }) => day === '2026-11-16');
    await world.wake(30);
    expect(await both(world)).toEqual(before);
    expect(Math.abs((await world.history.state()).bytes - bytes)).toBeLessThan(bytes / 2);
  });

  it.each(['heads', 'digests'])('reads the visits where its %s are damaged', async (table) => {
    const world = await threeDays();
    const before = await both(world);
    await spoil(table, () => true);
    await world.wake(30);
    expect(await both(world)).toEqual(before);
  });

  it('counts what can never be read again', async () => {
    const world = await threeDays();
    await spoil('rows', ({ day }) => day === '2026-11-17');
    await world.wake(30);
    expect(await ask(world)).toMatchObject({ damaged: 2, locked: 0, visits: 4 });
  });

  it('counts what waits for the passphrase, and tells it once that is typed', async () => {
    const world = await threeDays();
    expect(await world.history.changePassphrase('', 'words')).toBe('done');
    world.close();
    await world.wake(30);
    expect(await ask(world)).toMatchObject({ visits: 0, locked: 5, damaged: 0 });
    expect(await world.history.unlock('words')).toBe('done');
    expect(await ask(world)).toMatchObject({ visits: 6, locked: 0 });
    await world.history.lock();
    expect(await ask(world)).toMatchObject({ visits: 0, locked: 5 });
  });

  it('knows what was added to a day since it was asked last', async () => {
    const world = await threeDays();
    await ask(world);
    await world.browse(visited('late.example', MONDAY + 2 * DAY + 5));
    expect((await ask(world)).sites.map(({ name }) => name)).toContain('late.example');
  });

  it('reads a finished day again to which a tab that stayed open added something', async () => {
    const world = await threeDays();
    await world.browse(visited('news.example', MONDAY + 1, [contact('late.test', { requests: 9 })]));
    await world.wake(30);
    expect((await ask(world)).companies).toContainEqual(expect.objectContaining({ id: 'site late.test', requests: 9 }));
  });
});

describe('the calendar of a span', () => {
  it('keeps a visit on its day when the time zone changes, and tells of tomorrow where visits are there', async () => {
    const world = stand();
    const tokyo = (at: number) => ({ day: new Date(at + 9 * HOUR).toISOString().slice(0, 10), hour: new Date(at + 9 * HOUR).getUTCHours() });
    world.zone = tokyo;
    world.clock = MONDAY + 6 * HOUR;
    await world.wake(30);
    world.clock += 1_000;
    await world.browse(visited('news.example', world.clock));
    expect(await ask(world, 7)).toMatchObject({ to: '2026-11-17', visits: 1 });
    world.zone = (at: number) => ({ day: new Date(at - 8 * HOUR).toISOString().slice(0, 10), hour: new Date(at - 8 * HOUR).getUTCHours() });
    expect(await ask(world, 7)).toMatchObject({ from: '2026-11-10', to: '2026-11-17', visits: 1, days: [{ day: '2026-11-17' }] });
    await world.browse(visited('other.example', world.clock + 1));
    expect(await ask(world, 7)).toMatchObject({ visits: 2, days: [{ day: '2026-11-16' }, { day: '2026-11-17' }] });
  });

  it('leaves out days that lie in the future of a clock that was set back, and has them again when it is right', async () => {
    const world = await threeDays();
    world.close();
    world.clock = MONDAY - 10 * DAY;
    await world.wake(30);
    await world.browse(visited('back.example', world.clock));
    expect(await ask(world, 7)).toMatchObject({ from: '2026-10-31', to: '2026-11-06', visits: 1, sites: [{ name: 'back.example' }] });
    world.clock = MONDAY + 2 * DAY + 60_000;
    expect(await ask(world, 30)).toMatchObject({ to: '2026-11-18', visits: 7 });
  });
});

it('two dashboards that ask at once are told the same, also while a day is packed', async () => {
  const world = await threeDays();
  world.clock += DAY;
  const [one, , two, three] = await Promise.all([ask(world), world.history.keepHouse(), ask(world), ask(world, 7)]);
  expect(one).toEqual(two);
  expect(three.visits).toBe(6);
  expect(await digests()).toEqual(['2026-11-16', '2026-11-17']);
});

describe('erasing', () => {
  it('a day takes its digest', async () => {
    const world = await threeDays();
    await world.history.eraseDay('2026-11-16');
    expect(await digests()).toEqual([]);
    expect((await ask(world)).days.map(({ day }) => day)).toEqual(['2026-11-17', '2026-11-18']);
  });

  it('a site takes it out of the digests, which are written again under new keys', async () => {
    const world = await threeDays();
    const old = (await all<DayRow>('history-1', 'digests')).map(({ key }) => key);
    expect(await textOf(world)).toMatch(/news\.example[^]*shop\.example/);
    expect(await world.history.eraseSite('shop.example')).toBe('done');
    expect(await textOf(world)).not.toContain('shop.example');
    expect(await world.history.eraseSite('news.example')).toBe('done');
    expect(await textOf(world)).not.toContain('news.example');
    expect(await textOf(world)).toContain('other.example');
    expect(old.some((id) => world.files.names().includes(`${id}.key`))).toBe(false);
    expect(JSON.stringify(await ask(world))).not.toMatch(/news\.example|shop\.example/);
  });

  it('everything takes all of them', async () => {
    const world = await threeDays();
    await world.history.erase();
    expect(await digests()).toEqual([]);
  });

  it('days whose time is over go with their digests', async () => {
    const world = await threeDays();
    world.clock = MONDAY + 31 * DAY;
    await world.history.keepHouse();
    expect(await digests()).toEqual(['2026-11-18']);
  });
});

describe('the at-risk profile', () => {
  it('writes no site into a digest, and takes those out that are there', async () => {
    const world = await threeDays();
    expect(await textOf(world)).toContain('news.example');
    await world.wake(30, true);
    expect(await digests()).toHaveLength(3);
    expect(await textOf(world)).not.toMatch(/news|other\.example|shop/);
    world.clock += DAY;
    await world.browse(visited('secret.example', world.clock));
    world.clock += 2 * DAY;
    await world.history.keepHouse();
    expect(await digests()).toHaveLength(4);
    expect(await textOf(world)).not.toMatch(/secret/);
    expect(await ask(world)).toMatchObject({ sites: [], visits: 7, companies: [{ id: 'trackco', sites: 0, days: 4 }] });
  });
});

describe('a finding that the person explained', () => {
  const marked = async (world: World): Promise<[string, boolean][]> => (await ask(world)).findings.map(({ day, explained }) => [day, explained === true]);

  it('is none until they say so', async () => expect(await marked(await threeDays())).toEqual([['2026-11-18', false], ['2026-11-17', false], ['2026-11-16', false]]));

  it('stays so in the next session, when its day is packed, and until they take it back', async () => {
    const world = await threeDays();
    for (const { day, key } of (await ask(world)).findings) expect(await world.history.explain(day, key, day !== '2026-11-18')).toBe('done');
    world.close();
    await world.wake(30);
    expect(await marked(world)).toEqual([['2026-11-18', false], ['2026-11-17', true], ['2026-11-16', true]]);
    world.clock += DAY;
    await world.history.keepHouse();
    expect(await marked(world)).toEqual([['2026-11-18', false], ['2026-11-17', true], ['2026-11-16', true]]);
    const monday = (await ask(world)).findings.find(({ day }) => day === '2026-11-16');
    expect(await world.history.explain('2026-11-16', monday?.key ?? '', false)).toBe('done');
    expect(await marked(world)).toEqual([['2026-11-18', false], ['2026-11-17', true], ['2026-11-16', false]]);
    expect(await all('history-1', 'explained')).toHaveLength(1);
  });

  it('is forgotten with its day, and with its site', async () => {
    const world = await threeDays();
    const { findings } = await ask(world);
    for (const { day, key } of findings) await world.history.explain(day, key, true);
    expect(await open(world, 'explained', 'explained')).toContain(findings[0]?.key);
    await world.history.eraseDay('2026-11-16');
    expect(await all('history-1', 'explained')).toHaveLength(2);
    await world.history.eraseSite('news.example');
    expect(await all('history-1', 'explained')).toEqual([]);
  });

  it('of a day that is not kept cannot be', async () => {
    const world = await threeDays();
    expect(await world.history.explain('2026-11-01', 'a', true)).toBe('failed');
    expect(await all('history-1', 'explained')).toEqual([]);
  });

  it('waits for the passphrase', async () => {
    const world = await threeDays();
    await world.history.changePassphrase('', 'words');
    world.close();
    await world.wake(30);
    expect(await world.history.explain('2026-11-16', 'a', true)).toBe('locked');
    await world.history.unlock('words');
    const key = (await ask(world)).findings.at(-1)?.key ?? '';
    expect(await world.history.explain('2026-11-16', key, true)).toBe('done');
    expect((await marked(world)).at(-1)).toEqual(['2026-11-16', true]);
    await world.history.lock();
    expect(await world.history.explain('2026-11-16', key, false)).toBe('locked');
  });
});
