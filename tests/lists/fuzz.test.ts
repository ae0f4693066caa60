/** Good files with something wrong in them: read, or refused as a whole with a reason; nothing else may happen, however the file comes in pieces. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { Random } from '../../bench/random.ts';
import { openList } from '../../src/lists/open-list.ts';
import { ListError } from '../../src/lists/types.ts';
import { bytesOf, compile, readAll } from './read.ts';

vi.setConfig({ testTimeout: 60_000 });

const GOOD: Readonly<Record<string, Uint8Array>> = {
  stix: bytesOf(JSON.stringify({ type: 'bundle', id: 'bundle--1', objects: Array.from({ length: 8 }, (_, at) => ({ type: 'indicator', id: `indicator--${at}`, pattern: `[domain-name:value = 'h${at}.example' OR url:value = 'https://u${at}.example/\u00f1']`, valid_from: '2026-01-01T00:00:00Z' })) })),
  misp: bytesOf(JSON.stringify({ response: [{ Event: { info: 'x', date: '2026-01-01', Attribute: [{ type: 'domain|ip', value: 'a.example|203.0.113.5', to_ids: true }], Object: [{ Attribute: [{ type: 'url', value: 'http://b.example/x', to_ids: true }] }] } }] })),
  csv: bytesOf('type,value,date\ndomain,a.example,2026-01-01\nurl,"https://b.example/""x""",\nip,203.0.113.7,2026\n'),
  hosts: bytesOf('# Title: x\n0.0.0.0 a.example b.example\n||c.example^\n*.d.example\nhxxp://e[.]example/x\n2001:db8::1\n'),
  gzip: gzipSync('a.example\nb.example\n203.0.113.0/24\n'),
};

function damaged(good: Uint8Array, random: Random): Uint8Array {
  const bytes = [...good];
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(bytes.length);
    switch (random.below(5)) {
      case 0: bytes[at] = random.below(256); break;
      case 1: bytes.splice(at, 1 + random.below(20)); break;
      case 2: bytes.splice(at, 0, ...bytes.slice(random.below(bytes.length)).slice(0, 30)); break;
      case 3: bytes.splice(at); break;
      default: bytes[at] = random.of([...'"\'[]{},:\\\n\r|./*#'].map((sign) => sign.charCodeAt(0)));
    }
    if (bytes.length === 0) bytes.push(0x20);
  }
  return Uint8Array.from(bytes);
}

const outcome = async (bytes: Uint8Array, pieces: number): Promise<unknown> => {
  try {
    return await readAll(bytes, pieces);
  } catch (error) {
    if (error instanceof ListError) return error.why;
    throw error;
  }
};

describe.each(Object.keys(GOOD))('%s', (name) => {
  it('is read when nothing is wrong with it', async () => expect((await readAll(GOOD[name]!)).entries.length).toBeGreaterThan(1));

  it('survives what is wrong with it', async () => {
    const random = new Random(name.length * 31);
    let refused = 0;
    for (let round = 0; round < 300; round++) {
      const bytes = damaged(GOOD[name]!, random);
      const whole = await outcome(bytes, Infinity);
      const inPieces = await outcome(bytes, 1 + random.below(9));
      // Damaged gzip may give a few bytes before it fails: which fault is met first depends on the pieces.
      if (name === 'gzip' && typeof whole === 'string') expect(typeof inPieces, `round ${round}`).toBe('string');
      else expect(inPieces, `round ${round}`).toEqual(whole);
      if (typeof whole === 'string') { refused++; continue; }
      const { entries } = whole as Awaited<ReturnType<typeof readAll>>;
      const list = openList(compile(entries));
      for (const [row, one] of entries.entries()) {
        expect(list.indicator(row)).toEqual(one);
        const found = one.kind === 'host' ? list.hosts(one.value) : one.kind === 'url' ? list.urls(`https://${one.value}`) : list.addresses(one.value.split('/')[0] ?? '');
        expect(found, one.value).toContain(row);
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});
