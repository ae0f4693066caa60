import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LogError } from '../../src/audit/log-error.ts';
import { eventsOf } from '../../src/audit/read-log.ts';
import { bytesOf, LOGS } from './fixtures.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function refusal(file: Uint8Array): LogError {
  try {
    eventsOf(file);
  } catch (error) {
    if (error instanceof LogError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('a log', () => {
  it.each(LOGS)('is read plain, gzip, and with a byte-order mark: %s', (log) => {
    const events = eventsOf(bytesOf(log));
    expect(events.filter((event) => event.kind === 'navigation-committed').map(({ url }) => url)).toEqual(['https://example.org/', 'https://example.com/']);
    expect(eventsOf(gzipSync(bytesOf(log)))).toEqual(events);
    expect(eventsOf(Buffer.concat([bytes('\uFEFF'), bytesOf(log)]))).toEqual(events);
  });

  it('may hold entries that are none, and is read without them', () => {
    const log = { log: { entries: [null, 7, { request: {} }, { startedDateTime: 'yesterday', request: { url: 'https://example.org/' } }, { startedDateTime: '2026-11-15T10:00:00Z', request: { url: 'https://example.org/' }, response: { status: 200 } }] } };
    expect(eventsOf(bytes(JSON.stringify(log))).map(({ kind }) => kind)).toEqual(['tab-known', 'request-started', 'response-started', 'navigation-committed']);
  });
});

describe('what is refused', () => {
  it.each([
    ['an empty file', bytes(''), 'json'],
    ['half of the JSON', bytesOf('small.har').subarray(0, 700), 'json'],
    ['bytes that are no text', new Uint8Array([0xff, 0x00, 0x1b, 0x5b]), 'json'],
    ['gzip of something else', gzipSync(bytes('hello')), 'json'],
    ['gzip cut short', gzipSync(bytesOf('small.har')).subarray(0, 400), 'gzip'],
    ['a list of other things', bytes('[1, "two", {"three": 3}]'), 'not-a-log'],
    ['an empty list', bytes('[]'), 'not-a-log'],
    ['a log that is no object', bytes('{"log": []}'), 'not-a-log'],
    ['a text', bytes('"https://example.org/"'), 'not-a-log'],
    ['nothing', bytes('null'), 'not-a-log'],
  ])('%s, in one line', (_, file, what) => {
    const error = refusal(file);
    expect(error.what).toBe(what);
    expect(error.message).toMatch(/^[^\p{C}]+$/u);
  });
});
