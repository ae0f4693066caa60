import { describe, expect, it } from 'vitest';
import { ListShelf, type Coming } from '../../../src/memory/lists/list-shelf.ts';
import { TestArea } from '../area.ts';
import { queue, shelfOver, toKeep } from './support.ts';

const bytes = (seed: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: 3_000 }, (_, at) => Math.imul(at + seed, 2_654_435_761) >>> 24);
const COMING: Coming[] = [{ list: toKeep({ name: 'First' }), block: bytes(1) }, { list: toKeep({ name: 'Second' }), block: bytes(2) }];
const KEY = { key: 'AAAA', name: 'Key', from: 'person' as const };
const blocksIn = (area: TestArea): string[] => [...area.kept.keys()].filter((key) => key.startsWith('list:'));

describe('lists and keys that come in with other things', () => {
  it('count with one write, which holds the rest too', async () => {
    const { area, shelf } = shelfOver();
    await shelf.keep(toKeep({ name: 'Own' }), bytes(9));
    await shelf.changeKeys(() => [KEY]);
    expect(await shelf.takeIn(COMING, [{ ...KEY, name: 'Other' }, { ...KEY, key: 'BBBB' }], async (record) => {
      expect((await shelf.index()).lists.map(({ name }) => name)).toEqual(['Own']);
      await area.set({ ...record, rest: 1 });
    })).toBe('done');
    const { lists, keys, loose } = await shelf.index();
    expect(lists.map(({ name }) => name)).toEqual(['Own', 'First', 'Second']);
    expect(keys).toEqual([KEY, { ...KEY, key: 'BBBB' }]);
    expect(loose).toEqual([]);
    for (const [at, { block }] of COMING.entries()) expect(Buffer.compare(await shelf.block(lists[at + 1]!), block)).toBe(0);
    expect(area.kept.get('rest')).toBe(1);
  });

  it('leave nothing where the write is refused, or there are too many', async () => {
    const { area, shelf } = shelfOver();
    await shelf.keep(toKeep({ name: 'Own' }), bytes(9));
    const before = new Map(area.kept);
    expect(await shelf.takeIn(COMING, [KEY], () => Promise.reject(new Error('refused')))).toBe('failed');
    expect(new Map(area.kept)).toEqual(before);
    expect(await shelf.takeIn(Array.from({ length: 32 }, () => COMING[0]!), [KEY], (record) => area.set(record))).toBe('no-room');
    expect(new Map(area.kept)).toEqual(before);
  });

  it('touch nothing where there are none', async () => {
    const { area, shelf } = shelfOver();
    expect(await shelf.takeIn([], [], async (record) => { expect(record).toEqual({}); })).toBe('done');
    expect(area.writes).toBe(0);
  });

  it('are all there or none, wherever the power is cut, and nothing loose stays after the next start', async () => {
    let [none, all] = [0, 0];
    for (let power = 0; all === 0; power++) {
      const area = new TestArea();
      area.power = power;
      await shelfOver(area).shelf.takeIn(COMING, [KEY], (record) => area.set({ ...record, rest: 1 }));
      area.power = Infinity;
      const shelf = new ListShelf({ area, private: false, alone: queue() });
      await shelf.sweep();
      const { lists, keys } = await shelf.index();
      expect([0, 2]).toContain(lists.length);
      expect([keys.length, area.kept.has('rest') ? 1 : 0, blocksIn(area).length]).toEqual(lists.length === 2 ? [1, 1, 2] : [0, 0, 0]);
      if (lists.length === 2) all += 1;
      else none += 1;
    }
    expect(none).toBeGreaterThan(3);
  });

  it('are written from no private window', async () => {
    const { area, shelf } = shelfOver(new TestArea(), true);
    expect(await shelf.takeIn(COMING, [KEY], (record) => area.set(record))).toBe('private');
    expect(area.writes).toBe(0);
  });
});
