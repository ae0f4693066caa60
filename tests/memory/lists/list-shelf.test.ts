import { describe, expect, it } from 'vitest';
import { LISTS_KEY, parsedIndex } from '../../../src/memory/lists/list-index.ts';
import { MOST_LISTS } from '../../../src/memory/lists/list-shelf.ts';
import { TestArea } from '../area.ts';
import { queue, shelfOver, toKeep } from './support.ts';
import { ListShelf } from '../../../src/memory/lists/list-shelf.ts';

/** Bytes that do not pack, so that they lie in several pieces. */
function block(size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let state = seed;
  for (let at = 0; at < size; at++) {
    state = Math.imul(state, 1103515245) + 12345 | 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

const large = block(1_000_000);
const other = block(900_000, 7);

async function one(shelf: ListShelf) {
  const { lists: [list] } = await shelf.index();
  if (!list) throw new Error('no list is kept');
  return list;
}

describe('the shelf of lists', () => {
  it('is empty at first, and when its record is another version’s or damaged', async () => {
    const { area, shelf } = shelfOver();
    expect(await shelf.index()).toEqual({ lists: [], loose: [], keys: [], newest: [] });
    for (const record of [null, 7, [], 'x', { form: 2, lists: [{}] }, { form: 1, lists: [null, 4, {}], loose: [{ block: '../x', parts: 1 }], keys: 'no' }]) {
      area.kept.set(LISTS_KEY, record);
      expect(await shelf.index()).toEqual({ lists: [], loose: [], keys: [], newest: [] });
    }
  });

  it('gives back what it was given, in pieces that each are small', async () => {
    const { area, shelf } = shelfOver();
    expect(await shelf.keep(toKeep({ accepted: ['a.example'], role: 'c2', family: 'F', youngest: '2026-01-02', version: 3, expires: '2027-01-01', signedAs: 'x' }), large)).toBe('done');
    const list = await one(shelf);
    expect(list).toMatchObject({ name: 'A list', bytes: 1_000_000, parts: 11, accepted: ['a.example'], role: 'c2', family: 'F', youngest: '2026-01-02', version: 3, expires: '2027-01-01', signedAs: 'x' });
    expect(list.first).toBeGreaterThanOrEqual(2 ** 20);
    expect(list.first % 2 ** 20).toBe(0);
    expect(Buffer.compare(await shelf.block(list), large)).toBe(0);
    for (const [key, value] of area.kept) if (key.startsWith('list:')) expect(String(value).length).toBeLessThanOrEqual(131_072);
  });

  it('replaces a list under the same id and another row, and leaves nothing of the old one', async () => {
    const { area, shelf } = shelfOver();
    await shelf.keep(toKeep(), large);
    const before = await one(shelf);
    expect(await shelf.keep(toKeep({ id: before.id, name: 'Newer' }), other)).toBe('done');
    const after = await one(shelf);
    expect([after.id, after.name]).toEqual([before.id, 'Newer']);
    expect(after.first).not.toBe(before.first);
    expect(Buffer.compare(await shelf.block(after), other)).toBe(0);
    expect([...area.kept.keys()].filter((key) => key.includes(before.block))).toEqual([]);
    expect((await shelf.index()).loose).toEqual([]);
  });

  it('has the old list or the new one in force, whole, wherever the power goes', async () => {
    // Five pieces each; between each two the power may go.
    const [first, second] = [block(400_000), block(410_000, 7)];
    const [seen, torn] = [new Set<string>(), new Set<number>()];
    for (let power = 0; power < 12; power++) {
      const { area, shelf } = shelfOver();
      await shelf.keep(toKeep({ name: 'old' }), first);
      const { id } = await one(shelf);
      area.power = power;
      await shelf.keep(toKeep({ id, name: 'new' }), second);
      area.power = Infinity;
      const again = new ListShelf({ area, private: false, alone: queue() });
      const list = await one(again);
      seen.add(list.name);
      torn.add([...area.kept.keys()].filter((key) => key !== LISTS_KEY && !key.includes(list.block)).length);
      expect(Buffer.compare(await again.block(list), list.name === 'old' ? first : second)).toBe(0);
      expect(await again.sweep()).toBe('done');
      expect([...area.kept.keys()].filter((key) => key !== LISTS_KEY).every((key) => key.includes(list.block))).toBe(true);
    }
    expect([...seen].sort()).toEqual(['new', 'old']);
    expect([...torn].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('says that there is no room, and keeps what was in force', async () => {
    const { area, shelf } = shelfOver();
    await shelf.keep(toKeep({ name: 'old' }), large);
    const { id } = await one(shelf);
    area.quota = 1_800_000;
    expect(await shelf.keep(toKeep({ id, name: 'new' }), other)).toBe('no-room');
    expect(Buffer.compare(await shelf.block(await one(shelf)), large)).toBe(0);
    expect((await shelf.index()).loose).toEqual([]);
    expect([...area.kept.keys()].length).toBe(12);
  });

  it('tells what it wrote itself, and read back, from what it was given', async () => {
    const { area, shelf } = shelfOver();
    await shelf.keep(toKeep(), large);
    const list = await one(shelf);
    expect([shelf.wrote(list), shelf.wrote({ ...list, block: 'another' }), shelfOver(area).shelf.wrote(list)]).toEqual([true, false, false]);
  });

  it('puts nothing in force that storage gives back otherwise than it was given', async () => {
    const { area, shelf } = shelfOver();
    const get = area.get.bind(area);
    area.get = async (keys) => Object.fromEntries(Object.entries(await get(keys)).map(([key, value]) => [key, key.startsWith('list:') ? `${String(value)}=` : value]));
    expect(await shelf.keep(toKeep(), block(40))).toBe('failed');
    expect(await shelf.index()).toMatchObject({ lists: [], loose: [] });
    expect([...area.kept.keys()]).toEqual([LISTS_KEY]);
  });

  it('takes no more lists than a start of the worker can bear', async () => {
    const { shelf } = shelfOver();
    const small = block(40);
    for (let count = 0; count < MOST_LISTS; count++) expect(await shelf.keep(toKeep({ name: String(count) }), small)).toBe('done');
    expect(await shelf.keep(toKeep(), small)).toBe('no-room');
    const { id } = await one(shelf);
    expect(await shelf.keep(toKeep({ id }), small)).toBe('done');
  });

  it('rejects a block of which a piece is missing, cut or another', async () => {
    const { area, shelf } = shelfOver();
    await shelf.keep(toKeep(), large);
    const list = await one(shelf);
    const key = `list:${list.block}:1`;
    const whole = String(area.kept.get(key));
    for (const damage of [undefined, 7, '', whole.slice(4), `${whole.slice(0, 500)}####${whole.slice(504)}`]) {
      area.kept.set(key, damage);
      await expect(shelf.block(list)).rejects.toBeInstanceOf(Error);
    }
    area.kept.set(key, whole);
    expect((await shelf.block(list)).length).toBe(1_000_000);
  });

  it('renames and removes, each only what is there and the person’s own', async () => {
    const { area, shelf } = shelfOver();
    await shelf.keep(toKeep(), block(40));
    await shelf.keep(toKeep({ from: 'organisation', name: 'theirs' }), block(40));
    const [mine, theirs] = (await shelf.index()).lists;
    expect(await shelf.rename(mine?.id ?? '', { name: 'Mine', licence: '' })).toBe('done');
    expect((await one(shelf)).name).toBe('Mine');
    expect(await shelf.rename('x', { name: 'Mine' })).toBe('gone');
    expect(await shelf.rename(theirs?.id ?? '', { name: 'Mine' })).toBe('failed');
    expect(await shelf.remove(theirs?.id ?? '')).toBe('failed');
    expect(await shelf.keep(toKeep({ id: theirs?.id }), block(40))).toBe('failed');
    expect(await shelf.keep(toKeep({ id: 'gone' }), block(40))).toBe('gone');
    expect(await shelf.remove(mine?.id ?? '')).toBe('done');
    expect(await shelf.remove(mine?.id ?? '')).toBe('gone');
    expect(await shelf.remove(theirs?.id ?? '', 'organisation')).toBe('done');
    expect([...area.kept.keys()]).toEqual([LISTS_KEY]);
  });

  it('writes nothing from a private window, and reads what is kept', async () => {
    const { area, shelf } = shelfOver();
    await shelf.keep(toKeep(), large);
    const { writes } = area;
    const hidden = shelfOver(area, true).shelf;
    const list = await one(hidden);
    expect(Buffer.compare(await hidden.block(list), large)).toBe(0);
    expect([await hidden.keep(toKeep(), large), await hidden.rename(list.id, { name: 'x' }), await hidden.remove(list.id), await hidden.sweep(), await hidden.changeKeys(() => [])]).toEqual(Array.from({ length: 5 }, () => 'private'));
    await hidden.erase();
    expect(area.writes).toBe(writes);
  });

  it('erases lists, leftovers, keys and all', async () => {
    const { area, shelf } = shelfOver();
    area.kept.set('settings', {});
    await shelf.keep(toKeep(), large);
    await shelf.changeKeys(() => [{ key: 'k', name: 'n', from: 'person' }]);
    area.power = 3;
    await shelf.keep(toKeep(), other);
    area.power = Infinity;
    await shelf.erase();
    expect([...area.kept.keys()]).toEqual(['settings']);
  });

  it('lets one page write after the other', async () => {
    const area = new TestArea();
    const alone = queue();
    const pages = [0, 1, 2].map(() => new ListShelf({ area, private: false, alone }));
    expect(await Promise.all(pages.map((shelf, number) => shelf.keep(toKeep({ name: String(number) }), block(40))))).toEqual(['done', 'done', 'done']);
    expect(parsedIndex(area.kept.get(LISTS_KEY)).lists.map(({ name }) => name).sort()).toEqual(['0', '1', '2']);
  });
});
