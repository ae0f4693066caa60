import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/lists/blob.ts';
import { openList } from '../../src/lists/open-list.ts';
import type { ListEntry } from '../../src/lists/types.ts';
import { compile, entry, opened } from './read.ts';

const ENTRIES: ListEntry[] = [
  entry('host', 'evil.example', { family: 'Família', date: '2026-03-05', role: 'c2', confidence: 'high' }),
  entry('host', 'login.evil.example', { expired: true, date: '2025-11' }),
  entry('url', 'pages.example.com/a/b?x=1'), entry('url', 'whole.example.com/'), entry('url', 'port.example.com:8080/x'), entry('url', 'pages.example.com/dir/'),
  entry('address', '203.0.113.7'), entry('address', '198.51.100.0/24'), entry('address', '2001:db8::/32'), entry('address', '2001:db8::1'),
];
const list = opened(ENTRIES);
const values = (rows: readonly number[]): string[] => rows.map((row) => list.indicator(row).value);

describe('a compiled list', () => {
  it.each(['example', 'good.example', 'notevil.example', 'evil.example.org', 'vil.example', 'xevil.example', '', '.', 'evil.exampl', 'pages.example.com'])('has no host %s', (host) => {
    expect(list.hosts(host)).toEqual([]);
  });
  it('finds hosts and what is below them, the longest name first', () => {
    expect(values(list.hosts('evil.example'))).toEqual(['evil.example']);
    expect(values(list.hosts('www.evil.example'))).toEqual(['evil.example']);
    expect(values(list.hosts('a.login.evil.example'))).toEqual(['login.evil.example', 'evil.example']);
  });

  it.each([
    'https://pages.example.com/', 'https://pages.example.com/a/bc', 'https://pages.example.com/a/b', 'https://pages.example.com/a/b?x=12', 'https://pages.example.com/A/b?x=1',
    'https://sub.whole.example.com/', 'https://port.example.com/x', 'https://port.example.com:8081/x', 'https://port.example.com:8080/xy', 'https://pages.example.com/dir', 'data:text/plain,a', '', 'https://evil.example/',
  ])('has no URL %s', (url) => expect(list.urls(url)).toEqual([]));
  it.each([
    ['https://pages.example.com/a/b?x=1', 'pages.example.com/a/b?x=1'], ['http://pages.example.com/a/b?x=1&y=2', 'pages.example.com/a/b?x=1'], ['https://pages.example.com/a/b?x=1#part', 'pages.example.com/a/b?x=1'],
    ['wss://whole.example.com/any?thing', 'whole.example.com/'], ['https://name:word@whole.example.com/', 'whole.example.com/'], ['http://port.example.com:8080/x/y', 'port.example.com:8080/x'],
    ['https://pages.example.com/dir/deep/er', 'pages.example.com/dir/'],
  ])('finds the URL %s', (url, value) => expect(values(list.urls(url))).toEqual([value]));

  it.each(['203.0.113.8', '198.51.101.1', '2001:db9::1', '::ffff:203.0.113.8', 'evil.example', '', '203.0.113.0/24', '7'])('has no address %s', (address) => expect(list.addresses(address)).toEqual([]));
  it.each([
    ['203.0.113.7', ['203.0.113.7']], ['::ffff:203.0.113.7', ['203.0.113.7']], ['[::ffff:cb00:7107]', ['203.0.113.7']], ['64:ff9b::cb00:7107', ['203.0.113.7']],
    ['198.51.100.0', ['198.51.100.0/24']], ['198.51.100.255', ['198.51.100.0/24']],
    ['2001:db8::1', ['2001:db8::1', '2001:db8::/32']], ['[2001:DB8:0:0:0:0:0:1]', ['2001:db8::1', '2001:db8::/32']], ['2001:db8:ffff::9', ['2001:db8::/32']],
  ])('finds the address %s', (address, found) => expect(values(list.addresses(address))).toEqual(found));

  it('gives back what went in', () => {
    expect(Array.from({ length: list.rows }, (_, row) => list.indicator(row))).toEqual(ENTRIES);
    expect(() => list.indicator(ENTRIES.length)).toThrow(RangeError);
    expect(() => list.indicator(-1)).toThrow(RangeError);
  });

  it('is the same each time, and may be empty', () => {
    expect(compile(ENTRIES)).toEqual(compile(ENTRIES));
    expect(opened([]).hosts('evil.example')).toEqual([]);
  });

  it('is refused when one bit of it is another, or it is cut', () => {
    const bytes = compile(ENTRIES);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = damaged[at]! ^ 1 << at % 8;
      expect(() => openList(damaged), `byte ${at}`).toThrow(RangeError);
    }
    for (const length of [0, 4, 47, 48, bytes.length - 4, bytes.length - 1]) expect(() => openList(bytes.slice(0, length))).toThrow(RangeError);
  });

  it('finds every one of many', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => entry('host', `h${at}.example`));
    const full = opened(many);
    expect(many.every(({ value }, row) => full.hosts(value)[0] === row)).toBe(true);
  });

  it('finds names that were made to collide', () => {
    const same: ListEntry[] = [];
    for (let at = 0; same.length < 120; at++) if ((hashOf(`h${at}.example`, 0x811c9dc5) & 0xff) === 7) same.push(entry('host', `h${at}.example`));
    const list = opened(same);
    expect(same.filter(({ value }, row) => list.hosts(value)[0] !== row)).toEqual([]);
  });
});
