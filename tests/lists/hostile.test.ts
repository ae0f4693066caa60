/** The corpus of hostile lists: every one with the result that it states. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { bytesOf, corpus, faultOf, readAll, valuesOf } from './read.ts';

// Some of them are large, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

interface Hostile { id: string; format: string; content: string; expect: string; note: string }
const ALL = JSON.parse(readFileSync(corpus('hostile/hostile-lists.json'), 'utf8')) as Hostile[];
const WRITTEN = ALL.filter(({ content }) => !content.startsWith('RECIPE'));

/** What the corpus says only in words. */
const STATED: Readonly<Record<string, string>> = {
  'hosts-11': 'accept:1', 'hosts-25': 'accept:1', 'hosts-31': 'reject:no-domain-column', 'hosts-27': 'skip:invalid-host', expired: 'accept:1', 'pat-23': 'skip:too-long',
};

describe('hostile lists', () => {
  it('are all there', () => expect(ALL).toHaveLength(88));

  it.each(WRITTEN.map((one) => [one.id, one] as const))('%s', async (id, { content, expect: stated }) => {
    const wanted = STATED[id] ?? stated;
    const [what, why = ''] = wanted.split(':');
    for (const pieces of [Infinity, 7]) {
      if (what === 'reject') {
        expect(await faultOf(content, pieces)).toBe(why);
        continue;
      }
      const { entries, review, counts } = await readAll(content, pieces);
      if (what === 'accept') expect([entries.length, review.length]).toEqual([Number(why), 0]);
      if (what === 'skip') expect([entries.length, review.length, counts.refused]).toEqual([0, 0, { [why]: 1 }]);
      if (what === 'review') expect([entries.length, review.map((one) => one.why)]).toEqual([0, [why]]);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('say how they are written', async () => {
    const of = async (id: string): Promise<string[]> => valuesOf(await readAll(WRITTEN.find((one) => one.id === id)?.content ?? ''));
    expect(await of('pat-01')).toEqual(['host a.example']);
    expect(await of('pat-10')).toEqual(["url a.example/?x=1&y=%272%27"]);
    expect(await of('hosts-11')).toEqual(['url a.example/path']);
    expect(await of('hosts-12')).toEqual(['url a.example/']);
    expect(await of('hosts-13')).toEqual(['url a.example:8080/']);
    expect(await of('hosts-25')).toEqual(['host xn--bcher-kva.example']);
    expect((await readAll(WRITTEN.find(({ id }) => id === 'expired')?.content ?? '')).entries).toMatchObject([{ expired: true }]);
  });

  it('deep-200k: refuses brackets without end', async () => expect(await faultOf('['.repeat(200_000) + ']'.repeat(200_000))).toBe('too-deep'));

  it('wide-strings: refuses one name of 64 MiB before it is whole', async () => {
    const name = 'x'.repeat(1024 * 1024);
    const parts = function* (): Generator<string> { yield '{"type":"bundle","objects":[{"type":"malware","name":"'; for (let at = 0; at < 64; at++) yield name; yield '"}]}'; };
    expect(await faultOf(Buffer.concat([...parts()].map((part) => Buffer.from(part))))).toBe('too-large');
  });

  it('objects-2M: refuses two million objects', async () => expect(await faultOf(`{"type":"bundle","objects":[${'{"a":1},'.repeat(1_999_999)}{}]}`)).toBe('too-many'));

  it('gzip-bomb: stops where it has grown too much', async () => {
    expect(await faultOf(gzipSync(Buffer.alloc(32 * 1024 * 1024, 'a.example\n')))).toBe('too-large');
    expect(await faultOf(gzipSync(Buffer.alloc(1024 * 1024)))).toBe('not-a-list');
  });
});

describe('files of other kinds', () => {
  const good = bytesOf('a.example\nb.example\n'.repeat(500));
  it('reads gzip as what is in it', async () => expect(valuesOf(await readAll(gzipSync(good)))).toEqual(['host a.example', 'host b.example']));
  it.each([
    ['gzip that ends too early', gzipSync(good).subarray(0, 40), 'gzip'],
    ['gzip with a flipped bit', gzipSync(good).map((byte, at) => (at === 20 ? byte ^ 4 : byte)), 'gzip'],
    ['zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'zip'],
    ['a spreadsheet, which is zip', Uint8Array.of(0x50, 0x4b, 3, 4), 'zip'],
    ['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'archive'],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'encoding'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x61), 'encoding'],
    ['Windows-1252', Uint8Array.of(0x61, 0xf1, 0x6f, 10), 'encoding'],
    ['UTF-8 that ends in the middle of a letter', Uint8Array.of(0x61, 0xc3), 'encoding'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'not-a-list'],
    ['blanks', bytesOf(' \n\t\n'), 'empty'],
  ])('refuses %s', async (_, bytes, why) => {
    expect(await faultOf(bytes)).toBe(why);
    expect(await faultOf(bytes, 1)).toBe(why);
  });

  it('passes over one line of 50 MB and reads on', async () => {
    const { entries, counts } = await readAll(Buffer.concat([Buffer.alloc(50 * 1024 * 1024, 0x61), Buffer.from('\na.example\n')]));
    expect([entries.length, counts.refused]).toEqual([1, { 'too-long': 1 }]);
  });

  it('reads a bundle of many megabytes on one line', async () => {
    const one = (at: number): string => `{"type":"indicator","id":"indicator--${at}","description":"${'x'.repeat(2000)}","pattern":"[domain-name:value = 'h${at}.example']","valid_from":"2026-01-01T00:00:00Z"}`;
    const text = `{"type":"bundle","id":"bundle--1","objects":[${Array.from({ length: 5000 }, (_, at) => one(at)).join(',')}]}`;
    expect((await readAll(text)).counts.entries).toBe(5000);
  });
});
