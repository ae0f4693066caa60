/** What a value becomes, and what is thought of it; innocent ones first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doubtOf, refusalOf } from '../../src/lists/judge.ts';
import { valueOf } from '../../src/lists/value.ts';
import { corpus, opened, readAll, surroundings, valuesOf } from './read.ts';

const said = (text: string): string => {
  const value = valueOf({ as: 'any', value: text });
  return typeof value === 'string' ? value : `${value.kind} ${value.value}`;
};
const judged = (text: string): string | undefined => {
  const value = valueOf({ as: 'any', value: text });
  return typeof value === 'string' ? value : refusalOf(value, surroundings()) ?? doubtOf(value, surroundings());
};

describe('names of tenants and pages are taken', () => {
  it.each([
    'a.duckdns.org', 'somebody.github.io', 'x.blogspot.com', 'evil.pages.dev', 'abc.execute-api.us-east-1.amazonaws.com', 'https://docs.google.com/forms/d/e/abc/viewform', 'https://bit.ly/3abc', 'hxxps://t[.]co/abc',
    'google.com.evil.example', 'g00gle.example', 'xn--80ak6aa92e.com', '203.0.113.0/24', '2001:db8::/48', 'https://203.0.113.9:8443/x',
  ])('%s', (text) => expect(judged(text)).toBeUndefined());
});

describe('what many share waits for somebody', () => {
  it.each([
    ['google.com', 'popular'], ['www.google.com', 'popular'], ['docs.google.com', 'popular'], ['https://www.google.com/', 'popular'], ['doubleclick.net', 'company'], ['www.doubleclick.net', 'company'],
    ['ine.gob.mx', 'institution'], ['www.navy.mil', 'institution'], ['buap.edu.mx', 'institution'], ['infobae.com', 'popular'], ['duckdns.org', 'shared-host'], ['myfritz.net', 'shared-host'], ['cloudfunctions.net', 'shared-host'], ['bit.ly', 'shortener'], ['https://bit.ly', 'shortener'], ['8.8.8.8', 'public-dns'], ['2606:4700:4700::1111', 'public-dns'], ['::ffff:8.8.8.8', 'public-dns'], ['104.16.0.0/20', 'cdn'],
  ])('%s: %s', (text, why) => expect(judged(text)).toBe(why));
});

describe('what is everybody’s, or nobody’s, is refused', () => {
  it.each([
    ['com', 'public-suffix'], ['co.uk', 'public-suffix'], ['com.mx', 'public-suffix'], ['*.gob.mx', 'public-suffix'], ['.mx', 'public-suffix'], ['router', 'public-suffix'], ['printer.local', 'reserved'], ['a.localhost', 'reserved'],
    ['192.168.1.1', 'reserved'], ['fd00::1', 'reserved'], ['::1', 'reserved'], ['::', 'reserved'], ['127.0.0.0/16', 'reserved'], ['8.0.0.0/8', 'too-broad'], ['2001::/16', 'too-broad'],
    ['http://192.168.0.1/x', 'reserved'], ['http://localhost:8080/', 'reserved'], ['http://com/', 'public-suffix'], ['ftp://a.example/x', 'other-kind'], ['javascript://a.example/%0aalert(1)', 'other-kind'],
  ])('%s: %s', (text, why) => expect(judged(text)).toBe(why));
});

describe('values', () => {
  it.each([
    ['A.Example.', 'host a.example'], [' a.example ', 'host a.example'], ['a[.]b(.)example', 'host a.b.example'], ['a[dot]example', 'host a.example'], ['a\\.example', 'host a.example'], ['hxxps[:]//a[.]example/x', 'url a.example/x'], ['hXXp://a.example', 'url a.example/'],
    ['HTTP://A.EXAMPLE/Path', 'url a.example/Path'], ['http://name:word@a.example/x#part', 'url a.example/x'], ['http://a.example:80/', 'url a.example/'], ['https://a.example:80/', 'url a.example:80/'], ['wss://a.example/s', 'url a.example/s'],
    ['http://a.example/ñ?q=á', 'url a.example/%C3%B1?q=%C3%A1'], ['a.example/x/../y', 'url a.example/y'], ['http://[2001:db8::1]/x', 'url [2001:db8::1]/x'], ['peña.example', 'host xn--pea-8ma.example'], ['a.example?x', 'invalid-host'],
    ['a b.example', 'invalid-host'], ['a@b.example', 'invalid-host'], ['a.example|b', 'invalid-host'], ['$(x).example', 'invalid-host'], ['a.example\u0000', 'invalid-host'], ['xn--.example', 'invalid-host'], ['a.123', 'invalid-address'], ['http://', 'invalid-url'], ['http://a b/', 'invalid-url'],
    ['a'.repeat(5000), 'too-long'], ['', 'invalid-host'],
  ])('%s', (text, wanted) => expect(said(text)).toBe(wanted));

  /** The corpus says it in words; here is what follows from them. */
  const VECTORS: Readonly<Record<string, string>> = {
    '192.0.2.1': 'address 192.0.2.1', '192.0.2.01': 'invalid-address', '0300.0.2.1': 'invalid-address', '0xc0000201': 'invalid-address', 3221225985: 'invalid-address', '192.0.513': 'invalid-address', '256.1.1.1': 'invalid-address',
    '1.2.3': 'invalid-address', '1.2.3.4.5': 'invalid-address', '::1': 'reserved', '::ffff:192.0.2.1': 'address 192.0.2.1', '64:ff9b::c000:201': 'address 192.0.2.1', '2001:db8::1%eth0': 'invalid-address',
    '2001:DB8:0:0:0:0:0:1': 'address 2001:db8::1', '2001:db8::1::2': 'invalid-address', '[2001:db8::1]': 'address 2001:db8::1', 'fe80::1': 'reserved', '10.0.0.0/8': 'too-broad', '100.64.0.1': 'reserved', '169.254.1.1': 'reserved',
    '192.0.2.0/24': 'address 192.0.2.0/24', '203.0.113.0/33': 'invalid-address', '0.0.0.0/0': 'too-broad', '1.0.0.0/7': 'too-broad', '2001:db8::/129': 'invalid-address', '１.2.3.4': 'address 1.2.3.4', '1.2.3.4.': 'address 1.2.3.4',
    '198.18.0.1': 'reserved', '224.0.0.1': 'reserved', '255.255.255.255': 'reserved',
  };
  const vectors = JSON.parse(readFileSync(corpus('hostile/ip-vectors.json'), 'utf8')) as { input: string; expect: string }[];
  it.each(vectors)('reads the address $input: $expect', ({ input }) => expect(said(input)).toBe(VECTORS[input]));

  it('takes the newer of two that say the same, and the one that holds', async () => {
    const { entries } = await readAll('domain,date\na.example,2026-01\nA.EXAMPLE,2026-05\na.example.,2025-01\n');
    expect(entries).toEqual([{ kind: 'host', value: 'a.example', date: '2026-05', confidence: 'medium' }]);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(readAll('a.example\n', Infinity, stop.signal)).rejects.toThrow('stopped');
  });

  it('of a list of naughty strings none counts for a host that people use', async () => {
    const file = readdirSync(corpus('hostile/blns')).find((name) => name.endsWith('.json'));
    const strings = JSON.parse(readFileSync(join(corpus('hostile/blns'), file ?? ''), 'utf8')) as string[];
    const result = await readAll(strings.join('\n'));
    const list = opened(result.entries);
    expect(result.entries.length).toBeLessThan(strings.length / 5);
    for (const host of ['example.org', 'www.wikipedia.org', 'localhost', 'www.google.com']) expect(list.hosts(host)).toEqual([]);
    expect(valuesOf(result).every((value) => /^(?:host|url|address) [\x21-\x7e]+$/.test(value))).toBe(true);
  });
});

describe('popular names of other projects', () => {
  const popular = (name: string): string[] => (JSON.parse(readFileSync(join(corpus('warninglists'), `${name}.json`), 'utf8')) as { list: string[] }).list.map((host) => host.replace(/^\./, ''));
  /** Share of each list that is not taken without somebody's eyes. The project knows few of the world's names: this says how few, so that it cannot become less. */
  it.each([['cisco_top1000', 0.5], ['moz-top500', 0.85], ['alexa', 0.25], ['university_domains', 0.5], ['url-shortener', 0.1], ['google', 0.05]])('%s: at least %f wait for somebody or are refused', (name, share) => {
    const hosts = popular(name);
    const caught = hosts.filter((host) => judged(host) !== undefined).length / hosts.length;
    expect(caught).toBeGreaterThan(share);
  });
});
