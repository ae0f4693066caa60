import { describe, expect, it } from 'vitest';
import { deflate, inflate } from '../../../src/memory/history/deflate.ts';
import { KEEPS } from '../../../src/memory/history/types.ts';
import { base64, fromBase64 } from '../../../src/memory/history/base64.ts';
import { checkDay, dayOrNone } from '../../../src/memory/transfer/check-day.ts';
import { MOST_BYTES, MOST_DAYS } from '../../../src/memory/transfer/types.ts';
import { textsOf } from '../../../src/memory/transfer/texts.ts';
import { writeExport } from '../../../src/memory/transfer/write-export.ts';
import { fileOf, HEAD, kept, readText, straight, textWith } from './file.ts';

const world = await kept();
const whole = await fileOf(world);
const sealedFile = (passphrase: string): Promise<string> => fileOf(world, passphrase);
type Tree = { [key: string]: Tree } & Tree[];

/** The file with one thing changed. */
function changed(change: (file: Tree) => void): string {
  const file = JSON.parse(whole) as Tree;
  change(file);
  return JSON.stringify(file);
}
/** Sets whatever lies at `days.0.visits.0.hour`. */
const withValue = (path: string, value: unknown): string => changed((file) => {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const place = steps.reduce((node: Tree | undefined, step) => node?.[step as never], file);
  if (!place || !(last in place)) throw new Error(`nothing at ${path}`);
  Object.assign(place, { [last]: value });
});

describe('a file that Testigo wrote', () => {
  it('is read as it was written, with its options', async () => {
    const read = await readText(whole);
    expect(read).toEqual({ state: 'read', exported: JSON.parse(whole) });
    expect(whole.split('\n')).toHaveLength(7);
  });

  it('has room for the longest history', () => {
    expect(MOST_DAYS).toBeGreaterThan(Math.max(...KEEPS));
  });

  it('names nothing in clear under a passphrase, and opens with that one alone', async () => {
    const sealed = await sealedFile('a long passphrase');
    expect(sealed).not.toMatch(/example|2026|settings|days/);
    expect(await readText(sealed)).toEqual({ state: 'sealed' });
    expect(await readText(sealed, 'another one')).toEqual({ state: 'refused', why: 'wrong-passphrase' });
    expect(await readText(sealed, 'a long passphrase')).toEqual({ state: 'read', exported: JSON.parse(whole) });
    async function* none() { yield* []; }
    const real = await writeExport(HEAD, none(), { ...straight, passphrase: 'a long passphrase' });
    expect((JSON.parse(real === 'large' ? '' : await real.text()) as { vault: { rounds: number } }).vault.rounds).toBe(600_000);
  });

  it.each(['data', 'key', 'iv'])('is refused when a letter of its %s is another one', async (field) => {
    const sealed = JSON.parse(await sealedFile('a long passphrase')) as Record<string, string>;
    const text = sealed[field] ?? '';
    const altered = JSON.stringify({ ...sealed, [field]: `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}` });
    expect(await readText(altered, 'a long passphrase')).toEqual({ state: 'refused', why: 'damaged', where: 'data' });
  });

  it.each([['vault', 1], ['vault', { v: 1, rounds: 1e12 }], ['key', 5]])('is refused when its %s is %j', async (field, value) => {
    const sealed = JSON.parse(await sealedFile('a long passphrase')) as Record<string, unknown>;
    expect(await readText(JSON.stringify({ ...sealed, [field]: value }), 'a long passphrase')).toMatchObject({ state: 'refused', why: 'damaged' });
  });
});

describe('a small file that would become a large one', () => {
  it('stops at the bound', async () => {
    const bomb = await deflate(new Uint8Array(3_000_000));
    expect(bomb.length).toBeLessThan(4_000);
    await expect(inflate(bomb, 1_000_000)).rejects.toBeInstanceOf(RangeError);
    expect((await inflate(bomb, 3_000_000)).length).toBe(3_000_000);
  });

  it('is refused, and not read on', async () => {
    const bomb = new Blob([await deflate(new Uint8Array(30_000_000).fill(32))]);
    const all = async (most: number): Promise<number> => {
      let length = 0;
      for await (const { text } of textsOf(bomb, new DecompressionStream('deflate-raw'), most)) length += text.length;
      return length;
    };
    await expect(all(1_000_000)).rejects.toMatchObject({ name: 'Broken', where: 'data' });
    expect(await all(30_000_000)).toBe(30_000_000);
  });

  it('is not made', async () => {
    let given = 0;
    async function* days() { for (;;) { given += 1; yield { day: 'x'.repeat(1_000_000), hosts: [], visits: [] }; } }
    expect(await writeExport(HEAD, days(), straight)).toBe('large');
    expect(given).toBe(Math.floor(MOST_BYTES / 1_000_000));
    given = 0;
    expect(await writeExport(HEAD, days(), { ...straight, passphrase: 'a long passphrase', rounds: 10 })).toBe('large');
    expect(given).toBe(Math.floor(MOST_BYTES / 1_000_000));
  }, 30_000);
});

describe('a file that is none', () => {
  it.each(['', 'null', '[]', '"testigo-export"', '{}', '{"format":"something else","version":1}', 'PK\u0003\u0004', '{"log":{"entries":[]}}'])('%j is foreign', async (text) => {
    expect(await readText(text)).toEqual({ state: 'refused', why: 'foreign' });
  });

  it.each([3, 0, '1', null])('version %j is not known here', async (version) => {
    expect(await readText(withValue('version', version))).toEqual({ state: 'refused', why: 'newer' });
  });

  it.each([100, 1_000, whole.length - 10])('one that was cut at %i is damaged', async (length) => {
    expect(await readText(whole.slice(0, length))).toMatchObject({ state: 'refused', why: 'damaged', where: 'JSON' });
  });
});

describe('every field has its guard, and the place is told', () => {
  it.each<[string, unknown, string?]>([
    ['extension', 1], ['catalogue', 'x'.repeat(41)], ['made', 'yesterday'], ['settings', null], ['days', {}], ['rows', {}], ['rows', [{ list: 0, csv: 'value\n' }]], ['lists', null], ['keys', {}], ['reminders', 'none'],
    ['days.1.day', '2026-02-30'], ['days.1.day', 20], ['days.1.day', '2026-11-14'], ['days.0.hosts', 'none'], ['days.0.visits', []],
    ['days.0.hosts.0.host', 'x'.repeat(1_001)], ['days.0.hosts.0.host', 'a\nb'], ['days.0.hosts.0.own', 1], ['days.0.hosts.1.country', 'usa'], ['days.0.hosts.1.country', '<b'],
    ['days.0.hosts.1.certainty', 'sure'], ['days.0.hosts.1.asn', -1], ['days.0.hosts.1.asn', 2 ** 32], ['days.0.hosts.1.network', null], ['days.0.hosts.1.category', {}],
    ['days.2.visits.1.site', 7], ['days.2.visits.1.hour', 24], ['days.2.visits.1.hour', 1.5], ['days.2.visits.1.opened', 'yes'], ['days.2.visits.1.requests', 1e20],
    ['days.2.visits.1.level', 'catastrophe'], ['days.2.visits.1.shares', null], ['days.2.visits.1.findings', {}], ['days.2.visits.1.tally', []],
    ['days.0.visits.0.shares.0', [99, 1, 0, 0]], ['days.0.visits.0.shares.0', [0, 1, 0]], ['days.0.visits.0.shares.1', [0, '1', 0, 0], 'days[0].visits[0].shares[1][1]'],
    ['days.0.visits.0.tally', { 'a-newer-detector': { alert: 1 } }], ['days.0.visits.0.tally', { tracker: { loud: 1 } }, 'days[0].visits[0].tally.tracker'],
    ['days.0.visits.0.findings', [{ detector: 'tracker' }], 'days[0].visits[0].findings[0].level'],
  ])('%s as %j', async (path, value, where = path.replaceAll(/\.(\d+)/g, '[$1]')) => {
    expect(await readText(withValue(path, value))).toEqual({ state: 'refused', why: 'damaged', where });
  });

  const finding = {
    detector: 'plaintext', level: 'risk', subject: 'shop.example', card: 'detector/plaintext', what: 'cookies', family: '', indicator: '',
    evidence: [{ url: 'http://shop.example/', at: 1_763_287_200_000.25, type: 'main_frame', way: 'opened', outcome: 'answered', address: '192.0.2.2', asker: '', status: 200 }],
  };

  it('a finding that is whole passes', async () => {
    expect(await readText(withValue('days.0.visits.0.findings', [finding]))).toMatchObject({ state: 'read' });
  });

  it.each<[object, string]>([
    [{ detector: 'toString' }, 'detector'], [{ level: 'none' }, 'level'], [{ card: 'javascript:alert(1)' }, 'card'], [{ what: 'magic' }, 'what'], [{ detector: 'tracker' }, 'what'], [{ indicator: 4 }, 'indicator'],
    ...Object.entries({ url: 1, at: 1e300, type: 'page', way: 'walked', outcome: 'lost', address: 'a\u0000', asker: null, status: 1_000 }).map(([field, value]): [object, string] => [{ evidence: [{ ...finding.evidence[0], [field]: value }] }, `evidence[0].${field}`]),
    [{ evidence: [{ ...finding.evidence[0], at: -1 }] }, 'evidence[0].at'], [{ evidence: Array.from({ length: 101 }, () => finding.evidence[0]) }, 'evidence'],
  ])('a finding with %j does not', async (other, where) => {
    expect(await readText(withValue('days.0.visits.0.findings', [{ ...finding, ...other }]))).toEqual({ state: 'refused', why: 'damaged', where: `days[0].visits[0].findings[0].${where}` });
  });

  it('no more days than a history can have', async () => {
    const text = changed((file) => { file.days = Array.from({ length: MOST_DAYS + 1 }, (_, age) => ({ ...file.days?.[0], day: new Date(Date.UTC(2026, 0, 1 + age)).toISOString().slice(0, 10) })) as never; });
    expect(await readText(text)).toEqual({ state: 'refused', why: 'damaged', where: 'days' });
  });

  it('options as older ones wrote them are read', async () => {
    const read = await readText(withValue('settings', { notify: ['note'], muted: ['a.example'], history: 7 }));
    expect(read).toMatchObject({ exported: { settings: { alerts: { levels: { alert: 'badge', note: 'notification' } }, muted: [{ what: 'site', site: 'a.example' }], history: 7 } } });
  });

  it.each([
    [{ notify: ['note', 'shout'] }, 'settings.notify[1]'], [{ muted: ['a.example', '<b>'] }, 'settings.muted[1]'], [{ history: 5 }, 'settings.history'], [{ home: 'nowhere' }, 'settings.home'], [7, 'settings'],
  ])('options that are none are named: %j', async (settings, where) => {
    expect(await readText(withValue('settings', settings))).toEqual({ state: 'refused', why: 'damaged', where });
  });
});

describe('names that mean something to the language', () => {
  it('change nothing, wherever they stand', async () => {
    const text = whole.replace('"settings":{', '"__proto__":{"polluted":1},"settings":{"__proto__":{"atRisk":true},').replace('"hosts":[{', '"constructor":{"prototype":{"polluted":1}},"hosts":[{"__proto__":{"polluted":1},');
    const read = await readText(text);
    expect(read).toEqual({ state: 'read', exported: JSON.parse(whole) });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('are no detector', async () => {
    const text = whole.replace('"tally":{', '"tally":{"__proto__":{"alert":1},');
    expect(await readText(text)).toMatchObject({ state: 'refused', why: 'damaged', where: 'days[0].visits[0].tally' });
  });
});

describe('a day that a page hands over', () => {
  it('is guarded like one of a file', () => {
    const day: unknown = (JSON.parse(whole) as { days: unknown[] }).days[0];
    expect(dayOrNone(day)).toEqual(checkDay(day, 'day'));
    expect(dayOrNone({ ...(day as object), visits: [{}] })).toBeUndefined();
    expect(dayOrNone(undefined)).toBeUndefined();
  });
});

describe('base 64 in pieces', () => {
  it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000])('%i bytes come back', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index % 251);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(base64(bytes))).toEqual(bytes);
  });
});

it('an empty history makes a file too', async () => {
  expect(await readText(await textWith(HEAD, []))).toMatchObject({ state: 'read', exported: { days: [] } });
});
