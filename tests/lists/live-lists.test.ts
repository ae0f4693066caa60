import { describe, expect, it } from 'vitest';
import { LiveLists, type ListInUse } from '../../src/lists/live-lists.ts';
import type { OpenList } from '../../src/lists/open-list.ts';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';
import { entry, opened } from './read.ts';

const inUse = (first: number, list: OpenList, more: Partial<ListInUse> = {}): ListInUse => ({ id: 'l', name: 'A list', publisher: '', licence: '', page: '', first: first * 2 ** 20, list, ...more });
const one = inUse(1, opened([entry('host', 'one.example', { role: 'c2', family: 'First', date: '2026-01-02' }), entry('host', 'both.example', { family: 'First' })]));
const two = inUse(2, opened([entry('host', 'two.example'), entry('host', 'both.example', { family: 'Second' })]));

function live() {
  const lists = new LiveLists(() => TODAY);
  const { boot, knowledge } = compiled();
  const [above, beside] = [lists.above(boot), lists.beside(knowledge)];
  const rowsAt = (host: string): number[] => (above.classify(`https://${host}/`, 'image', 'example.org')?.indicators ?? []).map(({ row }) => row);
  return { lists, above, beside, rowsAt };
}

describe('lists that change while they are used', () => {
  it('answer as what ships does while there are none', () => {
    const { beside, rowsAt } = live();
    expect(rowsAt('one.example')).toEqual([]);
    expect(rowsAt('smscentro.com').map((row) => beside.indicator(row).family.id)).toEqual(['nso-pegasus']);
  });

  it('count from the next request on, also for hosts that were seen before', () => {
    const { lists, rowsAt } = live();
    expect(rowsAt('one.example')).toEqual([]);
    lists.use([one]);
    expect(rowsAt('one.example')).toEqual([2 ** 20]);
    lists.use([]);
    expect(rowsAt('one.example')).toEqual([]);
  });

  it('let a row mean for ever what it meant when it was met', () => {
    const { lists, beside, rowsAt } = live();
    lists.use([one]);
    const [row = 0] = rowsAt('both.example');
    const meant = beside.indicator(row);
    expect(meant).toMatchObject({ value: 'both.example', family: { name: 'First' } });
    lists.use([two]);
    expect(beside.indicator(row)).toEqual(meant);
    expect(rowsAt('both.example').map((other) => beside.indicator(other).family.name)).toEqual(['Second']);
    lists.use([]);
    expect(beside.indicator(row)).toEqual(meant);
  });

  it('tell the next worker what rows meant, of a list that went meanwhile', () => {
    const first = live();
    first.lists.use([one]);
    const rows = first.rowsAt('one.example');
    const kept = structuredClone(first.lists.namedBy([3, ...rows, ...rows]));
    expect(kept).toHaveLength(1);

    const next = live();
    next.lists.use([two]);
    next.lists.recall(kept);
    expect(next.beside.indicator(rows[0] ?? 0)).toEqual(kept[0]);
    // And the one after that, which hears it from this one.
    expect(next.lists.namedBy(rows)).toEqual(kept);
  });

  it('believe the list that is there more than what was remembered', () => {
    const { lists, beside } = live();
    lists.recall([{ ...one.list, ...live().beside.indicator(2 ** 20) }]);
    lists.use([one]);
    lists.recall(lists.namedBy([2 ** 20]).map((indicator) => ({ ...indicator, value: 'other.example' })));
    expect(beside.indicator(2 ** 20).value).toBe('one.example');
  });

  it('never fail for a row that nobody knows, nor for a damaged memory', () => {
    const { lists, beside } = live();
    lists.recall([null, 4, {}, { row: 'x' }, { ...beside.indicator(2 ** 21), type: 'car' }, { ...beside.indicator(2 ** 21), sources: [{}], row: 5 }]);
    for (const row of [0x10000, 2 ** 21, 2 ** 52]) expect(beside.indicator(row)).toMatchObject({ row, value: '', role: 'infrastructure', confidence: 'low', list: { name: '', dated: false } });
    expect(beside.indicator(5).list).toBeUndefined();
  });

  it('name publisher and page as the source, and the list where there is no publisher', () => {
    const { lists, beside } = live();
    lists.use([inUse(1, one.list, { publisher: 'Example', licence: 'CC0', page: 'https://example.org/l' }), two]);
    expect(beside.indicator(2 ** 20).sources).toEqual([{ id: 'list-l', publisher: 'Example', title: 'A list', date: '2026-01-02', licence: 'CC0', url: 'https://example.org/l' }]);
    expect(beside.indicator(2 ** 21).sources).toEqual([{ id: 'list-l', publisher: 'A list', title: 'A list', date: '2026-11-15', licence: '' }]);
  });

  it('can be gone through, entry by entry', () => {
    const { lists } = live();
    expect([...lists.all()]).toEqual([]);
    lists.use([one, two]);
    expect([...lists.all()].map(({ row, value }) => [row / 2 ** 20 >> 0, value])).toEqual([[1, 'one.example'], [1, 'both.example'], [2, 'two.example'], [2, 'both.example']]);
  });

  it('forget everything when told so', () => {
    const { lists, beside, rowsAt } = live();
    lists.use([one]);
    const [row = 0] = rowsAt('one.example');
    lists.forget();
    lists.use([]);
    expect(beside.indicator(row).value).toBe('');
  });
});
