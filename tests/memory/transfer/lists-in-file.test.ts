import { describe, expect, it } from 'vitest';
import { openList } from '../../../src/lists/open-list.ts';
import { ImportDesk } from '../../../src/memory/lists/import-desk.ts';
import type { Choices, Preview } from '../../../src/memory/lists/types.ts';
import { listRows } from '../../../src/memory/transfer/list-rows.ts';
import { readExport, type WholeFile } from '../../../src/memory/transfer/read-export.ts';
import type { Beside, ExportedList, ExportedRows } from '../../../src/memory/transfer/types.ts';
import { entriesOf, surroundings } from '../../lists/read.ts';
import { TODAY } from '../../scene.ts';
import { shelfOver } from '../lists/support.ts';
import { HEAD, readText, straight, textWith } from './file.ts';

const KEY = btoa(String.fromCharCode(...new Uint8Array(32).fill(7)));
const still = new AbortController().signal;

function place() {
  const { area, shelf } = shelfOver();
  const desk = new ImportDesk({ shelf, surroundings: async () => surroundings(), now: () => TODAY, from: 'person' });
  const read = async (bytes: Blob): Promise<Preview> => {
    const outcome = await desk.read({ file: 'list', bytes }, undefined, () => undefined, still);
    if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
    return outcome.preview;
  };
  return { area, shelf, desk, read };
}

const described = (more: Partial<ExportedList> = {}): ExportedList => ({ name: 'A list', publisher: 'Example', licence: 'CC0', page: 'https://example.org/', accepted: [], entries: 1, ...more });
const beside = (more: Partial<Beside>, rows: readonly ExportedRows[] = []) => ({ lists: [], keys: [], reminders: [], ...more, rows: (async function* () { yield* rows; })() });
async function wholeFrom(text: string, passphrase?: string): Promise<WholeFile> {
  const read = await readExport(new Blob([text]), { ...straight, ...(passphrase === undefined ? {} : { passphrase }) });
  if (read.state !== 'read') throw new Error(JSON.stringify(read));
  return read;
}

const LIST = `value,type,date,family,role,confidence,expired
one.example,hostname,2026-01-02,"Named, and ""quoted""",c2,high,
two.example,hostname,2026-03,,phishing,low,yes
three.example/a?b=1,url,,,,medium,
https://four.example:80/x,url,,,exploit-delivery,medium,
http://five.example:443/,url,,,,,
192.0.2.0/24,ip,,,,,
45.61.0.0/24,ip,,Named,,high,
2a00:1450::/48,ip,,,,,
xn--nxasmq6b.example,hostname,,,,,
duckdns.org,hostname,,,,,
youtube.com,hostname,,,,,
google.com,hostname,,,,,
co.uk,hostname,,,,,
`;

describe('a list in the file of everything', () => {
  it.each([undefined, 'a long passphrase'])('comes back entry by entry, and only what was accepted of what needs a look (passphrase: %s)', async (passphrase) => {
    const here = place();
    const choices: Choices = { name: 'Mine', publisher: 'Example', licence: 'CC0', page: 'https://example.org/', family: 'Whole', accepted: ['duckdns.org', 'youtube.com'] };
    await here.desk.keep((await here.read(new Blob([LIST]))).ticket, choices);
    const [kept] = (await here.shelf.index()).lists;
    const before = openList(await here.shelf.block(kept!));
    expect(entriesOf(before)).toHaveLength(11);
    expect(entriesOf(before).filter(({ expired }) => expired).map(({ value }) => value)).toEqual(['two.example']);
    const csv = [...listRows(before, kept!.accepted)];
    const text = await textWith(HEAD, [], passphrase, beside({ lists: [described({ ...choices, family: 'Whole', entries: kept!.entries })] }, csv.map((piece) => ({ list: 0, csv: piece }))));
    if (passphrase !== undefined) expect(text).not.toMatch(/example|Mine|rows/);

    const there = place();
    const { lists: [list] } = await wholeFrom(text, passphrase);
    const shown = await there.read(list!.table);
    expect(shown.review.map(({ entry }) => entry.value).sort()).toEqual(['duckdns.org', 'youtube.com']);
    expect(shown.vouched).toEqual({ by: 'nobody' });
    await there.desk.keep(shown.ticket, { ...choices, accepted: list!.accepted });
    const [again] = (await there.shelf.index()).lists;
    const sorted = (some: typeof before): unknown[] => entriesOf(some).sort((one, other) => (one.value < other.value ? -1 : 1));
    expect(sorted(openList(await there.shelf.block(again!)))).toEqual(sorted(before));
  });

  it('is read in pieces, whatever their number, and each piece is small', async () => {
    const here = place();
    const many = `value\n${Array.from({ length: 20_000 }, (_, at) => `a-rather-long-name-of-a-host-${at}.example`).join('\n')}\n`;
    await here.desk.keep((await here.read(new Blob([many]))).ticket, { name: 'Many', publisher: '', licence: '', page: '', accepted: [] });
    const [kept] = (await here.shelf.index()).lists;
    const pieces = [...listRows(openList(await here.shelf.block(kept!)), [])];
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(600_000);
    const { lists: [list] } = await wholeFrom(await textWith(HEAD, [], undefined, beside({ lists: [described()] }, pieces.map((csv) => ({ list: 0, csv })))));
    expect((await place().read(list!.table)).counts.entries).toBe(20_000);
  });

  it('is judged as a stranger wrote it: what is too broad is refused, what needs a look waits', async () => {
    const { lists: [list] } = await wholeFrom(await textWith(HEAD, [], undefined, beside({ lists: [described()] }, [{ list: 0, csv: 'value,type\ncom,hostname\n0.0.0.0/0,ip\nyoutube.com,hostname\none.example,hostname\n' }])));
    const shown = await place().read(list!.table);
    expect(shown.counts).toMatchObject({ entries: 1, review: 1, refused: { 'public-suffix': 1, 'too-broad': 1 } });
  });
});

const BESIDE = { lists: [described({ role: 'c2', family: 'F', accepted: ['youtube.com'] })], keys: [{ key: KEY, name: 'Publisher' }], reminders: [{ company: 'acme', name: 'Acme', sent: '2026-11-01', due: '2026-12-01' }] };
const WHOLE = await textWith(HEAD, [], undefined, beside(BESIDE, [{ list: 0, csv: 'value\none.example\n' }]));

describe('what is beside the days', () => {
  it('is read as it was written', async () => {
    expect(await readText(WHOLE)).toMatchObject({ state: 'read', exported: { ...BESIDE, rows: [{ list: 0, csv: 'value\none.example\n' }] } });
  });

  it('has names that turn nothing around', async () => {
    const odd = JSON.stringify({ ...JSON.parse(WHOLE) as object, keys: [{ key: KEY, name: 'A \u202e\nname' }] });
    expect(await readText(odd)).toMatchObject({ exported: { keys: [{ key: KEY, name: 'A  name' }] } });
  });

  it('is nothing in a file of the version before', async () => {
    const { lists: _lists, keys: _keys, reminders: _reminders, rows: _rows, ...old } = JSON.parse(WHOLE) as Record<string, unknown>;
    expect(await readText(JSON.stringify({ ...old, version: 1 }))).toMatchObject({ state: 'read', exported: { lists: [], keys: [], reminders: [], days: [] } });
    expect(await readText(JSON.stringify(old))).toMatchObject({ state: 'refused', where: 'keys' });
  });

  it.each<[string, unknown, string]>([
    ['lists', [{ ...BESIDE.lists[0], role: 'magic' }], 'lists[0].role'], ['lists', [{ ...BESIDE.lists[0], name: 5 }], 'lists[0].name'], ['lists', [{ ...BESIDE.lists[0], publisher: 'x'.repeat(4_097) }], 'lists[0].publisher'],
    ['lists', [{ ...BESIDE.lists[0], accepted: ['a', 7] }], 'lists[0].accepted[1]'], ['lists', [{ ...BESIDE.lists[0], entries: -1 }], 'lists[0].entries'], ['lists', Array.from({ length: 33 }, () => BESIDE.lists[0]), 'lists'],
    ['keys', [{ key: 'AAAA', name: 'x' }], 'keys[0].key'], ['keys', [{ key: ` ${KEY}`, name: 'x' }], 'keys[0].key'], ['keys', [BESIDE.keys[0], { key: KEY, name: 'another' }], 'keys[1].key'], ['keys', [{ key: KEY }], 'keys[0].name'],
    ['reminders', [{ ...BESIDE.reminders[0], due: 'soon' }], 'reminders[0].due'], ['reminders', [{ ...BESIDE.reminders[0], company: '' }], 'reminders[0].company'],
    ['rows', [{ list: 1, csv: '' }], 'rows'], ['rows', [{ list: -1, csv: '' }], 'rows[0].list'], ['rows', [{ list: 0, csv: '' }, { list: 0, csv: 5 }], 'rows[1].csv'], ['rows', [{ list: 0, csv: 'x'.repeat(1_000_001) }], 'rows[0].csv'],
  ])('has its guards: %s (%#)', async (member, value, where) => {
    expect(await readText(JSON.stringify({ ...JSON.parse(WHOLE) as object, [member]: value }))).toEqual({ state: 'refused', why: 'damaged', where });
  });
});
