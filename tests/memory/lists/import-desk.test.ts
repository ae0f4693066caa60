import { describe, expect, it } from 'vitest';
import { openList } from '../../../src/lists/open-list.ts';
import { ImportDesk } from '../../../src/memory/lists/import-desk.ts';
import type { ListShelf } from '../../../src/memory/lists/list-shelf.ts';
import type { Choices, Preview } from '../../../src/memory/lists/types.ts';
import { entriesOf, surroundings } from '../../lists/read.ts';
import { TODAY } from '../../scene.ts';
import { shelfOver } from './support.ts';

const indicator = (id: number, value: string, more: object = {}): object => ({ type: 'indicator', id: `indicator--${id}`, pattern: `[domain-name:value = '${value}']`, pattern_type: 'stix', valid_from: '2026-01-02T00:00:00Z', ...more });
const bundle = (...objects: object[]): string => JSON.stringify({ type: 'bundle', objects });
const BUNDLE = bundle(indicator(1, 'one.example'), indicator(2, 'two.example', { labels: ['c2'], valid_from: '2026-03-04T00:00:00Z' }), indicator(3, 'youtube.com'), indicator(4, 'co.uk'), indicator(5, 'a.example', { pattern: "[domain-name:value LIKE 'a%']" }));

const choices = (more: Partial<Choices> = {}): Choices => ({ name: 'Mine', publisher: 'Example', licence: 'CC0', page: 'https://example.org/', accepted: [], ...more });
const still = new AbortController().signal;

function desk() {
  const { area, shelf } = shelfOver();
  const told: { bytes: number; total: number; entries: number }[] = [];
  const made = new ImportDesk({ shelf, surroundings: async () => surroundings(), now: () => TODAY, from: 'person' });
  const read = (text: string | Uint8Array<ArrayBuffer>, replaces?: string) => made.read({ file: 'list.json', bytes: new Blob([text]) }, replaces, (progress) => told.push(progress), still);
  return { area, shelf, made, told, read };
}

async function preview(reading: ReturnType<ImportDesk['read']>): Promise<Preview> {
  const outcome = await reading;
  if (outcome.outcome !== 'read') throw new Error(`it was ${JSON.stringify(outcome)}`);
  return outcome.preview;
}

async function inForce(shelf: ListShelf) {
  const { lists } = await shelf.index();
  return Promise.all(lists.map(async (list) => ({ ...list, all: entriesOf(openList(await shelf.block(list))) })));
}

describe('a list on its way in', () => {
  it('is shown, and nothing of it is kept', async () => {
    const { area, read } = desk();
    const shown = await preview(read(BUNDLE));
    expect(shown).toMatchObject({ file: 'list.json', name: 'list.json', format: 'stix', counts: { entries: 2, review: 1, expired: 0, refused: { 'public-suffix': 1, unsupported: 1 } }, withoutRole: 1, withoutFamily: 2, vouched: { by: 'nobody' } });
    expect(shown.refused.map(({ at, value, why }) => [at, value, why])).toContainEqual(['indicator--4', 'co.uk', 'public-suffix']);
    expect(shown.review.map(({ entry, why }) => [entry.value, why])).toEqual([['youtube.com', 'popular']]);
    expect(shown.examples.map(({ value }) => value)).toEqual(['one.example', 'two.example']);
    expect(shown.replaces).toBeUndefined();
    expect(area.writes).toBe(0);
  });

  it('is kept as the person decided, and what waits never matches', async () => {
    const { shelf, made, read } = desk();
    const shown = await preview(read(BUNDLE));
    expect(await made.keep(shown.ticket, choices({ role: 'phishing', family: ' Named ', name: 'A\u202elist\n', page: 'javascript:alert(1)' }))).toBe('done');
    const [list] = await inForce(shelf);
    expect(list).toMatchObject({ name: 'A list', publisher: 'Example', page: '', role: 'phishing', family: 'Named', entries: 2, waiting: 1, accepted: [], refused: 2, youngest: '2026-03-04', vouched: { by: 'nobody' }, from: 'person', imported: TODAY });
    expect(list?.all.map(({ value, role, family }) => [value, role, family])).toEqual([['one.example', 'phishing', 'Named'], ['two.example', 'c2', 'Named']]);
    expect(openList(await shelf.block(list!)).hosts('youtube.com')).toEqual([]);
    expect(await made.keep(shown.ticket, choices())).toBe('gone');
  });

  it('takes of what waits only what was accepted, value by value', async () => {
    const { shelf, made, read } = desk();
    const shown = await preview(read(bundle(indicator(1, 'youtube.com'), indicator(2, 'google.com'), indicator(3, 'one.example'))));
    await made.keep(shown.ticket, choices({ accepted: ['youtube.com', 'youtube.com', 'never-said.example'] }));
    const [list] = await inForce(shelf);
    expect(list).toMatchObject({ entries: 2, waiting: 1, accepted: ['youtube.com'] });
    expect(list?.all.map(({ value }) => value).sort()).toEqual(['one.example', 'youtube.com']);
  });

  it('takes a shared host that was accepted as it stands, and never for whoever has a name below it', async () => {
    const { shelf, made, read } = desk();
    const shown = await preview(read('duckdns.org\nmyfritz.net\n'));
    expect(shown.review.map(({ entry, why }) => [entry.value, why])).toEqual([['duckdns.org', 'shared-host'], ['myfritz.net', 'shared-host']]);
    await made.keep(shown.ticket, choices({ accepted: ['duckdns.org'] }));
    const [list] = (await shelf.index()).lists;
    const block = openList(await shelf.block(list!));
    expect(block.hosts('someone.duckdns.org')).toEqual([]);
    expect([block.urls('https://duckdns.org/'), block.urls('http://duckdns.org/a?b'), block.urls('https://someone.duckdns.org/'), block.urls('https://myfritz.net/')]).toEqual([[0], [0], [], []]);
    expect((await preview(read('duckdns.org\nmyfritz.net\n', list?.id))).replaces?.change).toMatchObject({ same: 1, added: 0, gone: 0, altered: 0 });
  });

  it('leaves what says no role as part of the infrastructure where nobody names one', async () => {
    const { shelf, made, read } = desk();
    await made.keep((await preview(read(BUNDLE))).ticket, choices());
    expect((await inForce(shelf))[0]?.all.map(({ role }) => role)).toEqual([undefined, 'c2']);
  });

  it('says what a newer file changes, by value, under the choices that were made before', async () => {
    const { shelf, made, read } = desk();
    await made.keep((await preview(read(bundle(indicator(1, 'same.example'), indicator(2, 'gone.example'), indicator(3, 'altered.example'), indicator(4, 'youtube.com'))))).ticket, choices({ role: 'c2', family: 'F', accepted: ['youtube.com'] }));
    const [{ id } = { id: '' }] = (await shelf.index()).lists;
    const shown = await preview(read(bundle(indicator(9, 'same.example'), indicator(3, 'altered.example', { valid_from: '2026-05-05T00:00:00Z' }), indicator(5, 'new.example'), indicator(6, 'youtube.com')), id));
    expect(shown.name).toBe('Mine');
    expect(shown.replaces).toEqual({ id, name: 'Mine', change: { added: 1, gone: 1, altered: 1, same: 2, examples: { added: ['new.example'], gone: ['gone.example'], altered: ['altered.example'] } } });
    expect(await made.keep(shown.ticket, choices())).toBe('done');
    expect((await inForce(shelf)).map((list) => [list.id, list.all.map(({ value }) => value)])).toEqual([[id, ['same.example', 'altered.example', 'new.example']]]);
  });

  it('replaces nothing when the list went meanwhile, and says so', async () => {
    const { shelf, made, read } = desk();
    await made.keep((await preview(read(BUNDLE))).ticket, choices());
    const [{ id } = { id: '' }] = (await shelf.index()).lists;
    const shown = await preview(read(BUNDLE, id));
    await shelf.remove(id);
    expect(await made.keep(shown.ticket, choices())).toBe('gone');
    expect((await shelf.index()).lists).toEqual([]);
  });

  it('names the fault of a file that is none, with its place, and keeps nothing', async () => {
    const { area, read } = desk();
    const faults: [string | Uint8Array<ArrayBuffer>, string][] = [['', 'empty'], ['<!doctype html><p>Sign in', 'not-a-list'], [BUNDLE.slice(0, -9), 'json'], ['['.repeat(200_000), 'too-deep'], [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'zip'], [new Uint8Array([0xff, 0xfe, 65, 0]), 'encoding']];
    for (const [text, why] of faults) expect(await read(text)).toMatchObject({ outcome: 'fault', file: 'list.json', why });
    expect(area.kept.size).toBe(0);
  });

  it('stops when the person says so', async () => {
    const { made, shelf } = desk();
    const stop = new AbortController();
    const many = Array.from({ length: 60_000 }, (_, number) => `host-${number}.example`).join('\n');
    const outcome = await made.read({ file: 'many.txt', bytes: new Blob([many]) }, undefined, () => stop.abort(), stop.signal);
    expect(outcome).toEqual({ outcome: 'stopped' });
    expect((await shelf.index()).lists).toEqual([]);
  });

  it('tells how far it is, and lets others have their turn meanwhile', async () => {
    const { read, told } = desk();
    let turns = 0;
    const timer = setInterval(() => { turns++; }, 1);
    const many = Array.from({ length: 60_000 }, (_, number) => `host-${number}.example`).join('\n');
    expect((await preview(read(many))).counts.entries).toBe(60_000);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(told.length).toBeGreaterThan(3);
    expect(told.every(({ bytes, total }) => bytes <= total && total === many.length)).toBe(true);
    expect(told.at(-1)?.entries).toBeGreaterThan(told[0]?.entries ?? Infinity);
  });

  it('fails as a whole when the file cannot be read from the disk', async () => {
    const { made } = desk();
    const gone = Object.assign(new Blob(['x']), { slice: () => { throw new Error('NotReadableError'); } });
    expect(await made.read({ file: 'gone.txt', bytes: gone }, undefined, () => undefined, still)).toEqual({ outcome: 'failed', file: 'gone.txt' });
  });
});
