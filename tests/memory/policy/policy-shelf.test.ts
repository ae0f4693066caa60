/** A policy on its way to where it counts: nothing where there is none, whole where there is one, and all of it gone when it goes. */
import { describe, expect, it } from 'vitest';
import { openList } from '../../../src/lists/open-list.ts';
import { POLICY_LISTS_KEY, policyListFaults } from '../../../src/memory/policy/policy-lists.ts';
import { PolicyShelf } from '../../../src/memory/policy/policy-shelf.ts';
import { POLICY_KEY, readSettings } from '../../../src/memory/settings.ts';
import { entriesOf, surroundings } from '../../lists/read.ts';
import { TODAY } from '../../scene.ts';
import { shelfOver, toKeep } from '../lists/support.ts';

const KEY = `${'A'.repeat(42)}A=`;
const OTHER = `${'B'.repeat(42)}A=`;

function setUp() {
  const { area, shelf } = shelfOver();
  const policy = new PolicyShelf({ area, shelf, surroundings: async () => surroundings(), now: () => TODAY });
  const inForce = async () => Promise.all((await shelf.index()).lists.map(async (list) => ({ ...list, values: [...entriesOf(openList(await shelf.block(list)))].map(({ value }) => value) })));
  return { area, shelf, policy, inForce };
}

describe('no policy', () => {
  it('writes nothing at all', async () => {
    const { area, policy } = setUp();
    await policy.keep({});
    await policy.keepLists(undefined);
    expect(area.writes).toBe(0);
  });
});

describe('a policy', () => {
  it('goes beside the settings, once, and goes when it goes', async () => {
    const { area, policy } = setUp();
    area.kept.set('settings', { badge: false });
    const said = { organisation: 'Example', settings: { language: 'es', badge: true }, locked: ['badge'] };
    await policy.keep(said);
    const { writes } = area;
    await policy.keep(structuredClone(said));
    expect(area.writes).toBe(writes);
    expect(await readSettings(area)).toMatchObject({ badge: true, language: 'es' });
    await policy.keep({});
    expect(await readSettings(area)).toMatchObject({ badge: false });
    expect([...area.kept.keys()]).not.toContain(POLICY_KEY);
  });

  it('pins its keys beside those of the person, and takes away its own alone', async () => {
    const { shelf, policy } = setUp();
    await shelf.changeKeys(() => [{ key: KEY, name: 'Mine', from: 'person' }]);
    await policy.keep({ keys: [{ key: KEY, name: 'Theirs' }, { key: OTHER, name: 'Other' }] });
    expect((await shelf.index()).keys).toEqual([{ key: KEY, name: 'Mine', from: 'person' }, { key: OTHER, name: 'Other', from: 'organisation' }]);
    await policy.keep({});
    expect((await shelf.index()).keys).toEqual([{ key: KEY, name: 'Mine', from: 'person' }]);
  });
});

describe('its lists', () => {
  const first = { name: 'First', publisher: 'Example', licence: 'CC0', page: 'https://example.org/', role: 'phishing', family: 'Example', entries: ['one.example', 'youtube.com'] };

  it('are kept under the organisation\'s name, and what somebody would have to look at does not count', async () => {
    const { shelf, policy, inForce } = setUp();
    await policy.keepLists([first]);
    const [list] = await inForce();
    expect(list).toMatchObject({ name: 'First', publisher: 'Example', licence: 'CC0', page: 'https://example.org/', role: 'phishing', family: 'Example', from: 'organisation', waiting: 1, values: ['one.example'] });
    expect(await shelf.remove(list?.id ?? '')).toBe('failed');
  });

  it('are read again only when they changed, replaced under their name, and removed with the policy', async () => {
    const { area, policy, inForce } = setUp();
    await policy.keepLists([first, { name: 'Second', text: '0.0.0.0 two.example\n' }]);
    const { writes } = area;
    await policy.keepLists([structuredClone(first), { name: 'Second', text: '0.0.0.0 two.example\n' }]);
    expect(area.writes).toBe(writes);
    const before = await inForce();
    await policy.keepLists([{ ...first, entries: ['three.example'] }]);
    expect((await inForce()).map(({ id, name, values }) => [id, name, values])).toEqual([[before[0]?.id, 'First', ['three.example']]]);
    await policy.keepLists(undefined);
    expect(await inForce()).toEqual([]);
    expect(area.kept.has(POLICY_LISTS_KEY)).toBe(false);
    expect([...area.kept.keys()].filter((key) => key.startsWith('list:'))).toEqual([]);
  });

  it('leave the person\'s own lists alone, also one of the same name', async () => {
    const { shelf, policy, inForce } = setUp();
    await shelf.keep(toKeep({ name: 'First' }), new Uint8Array(await blockOf('mine.example')));
    await policy.keepLists([first]);
    await policy.keepLists(undefined);
    expect((await inForce()).map(({ name, from, values }) => [name, from, values])).toEqual([['First', 'person', ['mine.example']]]);
  });

  it('that cannot be read are named, and the list in force stays', async () => {
    const { area, policy, inForce } = setUp();
    await policy.keepLists([first]);
    await policy.keepLists([{ ...first, entries: undefined, text: '{"type": "bundle"' }, { name: 'Second', text: 'two.example' }, { name: '' }]);
    expect((await inForce()).map(({ name, values }) => [name, values])).toEqual([['First', ['one.example']], ['Second', ['two.example']]]);
    expect(policyListFaults(area.kept.get(POLICY_LISTS_KEY))).toEqual([{ at: 'lists[2].name', why: 'value' }, { at: 'lists[0] (First)', why: 'not-kept' }]);
  });

  it('are named wrong only by what was kept', () => {
    for (const kept of [undefined, null, 7, {}, { faults: 'none' }]) expect(policyListFaults(kept)).toEqual([]);
  });
});

async function blockOf(value: string): Promise<ArrayBuffer> {
  const { area, shelf } = shelfOver();
  const policy = new PolicyShelf({ area, shelf, surroundings: async () => surroundings(), now: () => TODAY });
  await policy.keepLists([{ name: 'X', entries: [value] }]);
  const [list] = (await shelf.index()).lists;
  if (!list) throw new Error('the list was not kept');
  return (await shelf.block(list)).buffer;
}
