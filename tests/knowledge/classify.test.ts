import { beforeEach, describe, expect, it } from 'vitest';
import { readTrackerDb } from '../../build/index/trackerdb.ts';
import type { RequestType } from '../../src/journal/types.ts';
import type { OpenBootIndex } from '../../src/knowledge/boot-index.ts';
import { openSmall, row } from './small-catalogue.ts';

const trackers = readTrackerDb().trackers.map(({ id }) => id);
let boot: OpenBootIndex;
beforeEach(() => { boot = openSmall(); });

const patterns = (url: string, type: RequestType = 'script', page = 'news.example.org'): string[] =>
  boot.classify(url, type, page)!.patterns.map((one) => trackers[one]!).sort();
const hits = (url: string): { row: number; by: string }[] => [...boot.classify(url, 'script', 'news.example.org')!.indicators];

describe('judging a request', () => {
  it('finds nothing in an ordinary one', () => {
    expect(boot.classify('https://www.example.org/a/b.js?c=d', 'script', 'www.example.org'))
      .toEqual({ host: 'www.example.org', site: 'example.org', patterns: [], indicators: [] });
  });

  it('finds a filter on a whole host, and only as a third party where it says so', () => {
    expect(patterns('https://www.google-analytics.com/collect')).toContain('google_analytics');
    expect(patterns('https://mmtro.com/x')).toEqual(['1000mercis']);
    expect(patterns('https://cdn.mmtro.com/x', 'script', 'mmtro.com')).toEqual([]);
    expect(patterns('https://mmtro.com/', 'main_frame')).toEqual([]);
    expect(patterns('https://mmtro.com/x', 'script', '')).toEqual([]);
    expect(patterns('https://xmmtro.com/x')).toEqual([]);
    expect(patterns('https://mmtro.com.example.org/x')).toEqual([]);
  });

  it('minds the path, in any case, directly behind the host', () => {
    expect(patterns('https://sync.1dmp.io/pixel.gif')).toEqual(['1dmp.io']);
    expect(patterns('https://sync.1dmp.io/Pixel.GIF?a')).toEqual(['1dmp.io']);
    expect(patterns('https://sync.1dmp.io/a/pixel.gif')).toEqual([]);
    expect(patterns('https://sync.1dmp.io:8443/pixel.gif')).toEqual([]);
  });

  it('minds the separator of a filter', () => {
    expect(patterns('https://connect.airfrance.com/ach/api/event')).toHaveLength(1);
    expect(patterns('https://connect.airfrance.com/ach/api/event?x')).toHaveLength(1);
    expect(patterns('https://connect.airfrance.com/ach/api/events')).toEqual([]);
  });

  it('finds literals anywhere, at every alignment', () => {
    for (let before = 0; before < 8; before++) {
      expect(patterns(`https://shop.example/${'a'.repeat(before)}/matomo.js`)).toEqual(['matomo']);
      expect(patterns(`https://shop.example/?${'a'.repeat(before)}AdButler=1`)).toEqual(['adbutler']);
      expect(patterns(`https://shop.example/${'a'.repeat(before)}/ga.${'1'.repeat(before + 1)}.js`)).toHaveLength(1);
    }
    expect(patterns('https://shop.example/matomo.jx')).toEqual([]);
  });

  it('finds a literal that lies in the host', () => {
    expect(patterns('https://servedbyadbutler.example/')).toEqual(['adbutler']);
    expect(patterns('https://tags.tealium.example/x', 'script')).toEqual(['tealium']);
    expect(patterns('https://tags.tealium.example/x', 'script', 'www.tealium.com')).toEqual([]);
  });

  it('looks for filters on types only where the type fits', () => {
    expect(patterns('https://shop.example/sp.js', 'script')).toEqual(['snowplow']);
    expect(patterns('https://shop.example/sp.js', 'image')).toEqual([]);
    expect(patterns('https://shop.example/sp.js', 'webtransport')).toEqual([]);
  });

  it('answers the same from memory as at first sight', () => {
    const urls = ['https://sync.1dmp.io/pixel.gif', 'https://sync.1dmp.io/', 'https://mmtro.com/', 'https://mmtro.com/x', 'https://sync.1dmp.io/pixel.gif'];
    expect(urls.map((url) => patterns(url))).toEqual([['1dmp.io'], [], ['1000mercis'], ['1000mercis'], ['1dmp.io']]);
    for (let number = 0; number < 5000; number++) boot.classify(`https://h${number}.example/`, 'image', 'news.example.org');
    expect(urls.map((url) => patterns(url))).toEqual([['1dmp.io'], [], ['1000mercis'], ['1000mercis'], ['1dmp.io']]);
  });
});

describe('recognising indicators', () => {
  it('stays silent on neighbours', () => {
    for (const host of ['notexploit.test', 'exploit.test.example.org', 'exploit.testing', 'xexploit.test', 'test']) expect(hits(`https://${host}/exploit.test`)).toEqual([]);
  });

  it('finds a host and everything below it, the longest name first', () => {
    expect(hits('https://exploit.test/')).toEqual([{ row: row('exploit.test'), by: 'host' }]);
    expect(hits('wss://a.b.exploit.test/x')).toEqual([{ row: row('exploit.test'), by: 'host' }]);
    expect(hits('https://deep.host.exploit.test/')).toEqual([{ row: row('deep.host.exploit.test'), by: 'host' }, { row: row('exploit.test'), by: 'host' }]);
    expect(hits('https://EXPLOIT.test./')).toEqual([{ row: row('exploit.test'), by: 'host' }]);
  });

  it('finds a URL under either scheme, by its path, up to where a part ends', () => {
    const found = [{ row: row('http://short.test/1Ab'), by: 'url' }];
    for (const url of ['http://short.test/1Ab', 'https://short.test/1Ab', 'https://short.test/1Ab?x', 'https://short.test/1Ab/y', 'https://short.test./1Ab#z']) expect(hits(url)).toEqual(found);
    for (const url of ['http://short.test/', 'http://short.test/1ab', 'http://short.test/1AbC', 'http://short.test/x/1Ab', 'http://www.short.test/1Ab', 'http://short.test:81/1Ab', 'http://short.test/?/1Ab']) {
      expect(hits(url)).toEqual([]);
    }
  });

  it('minds port and query of a URL that has them, and a slash at its end', () => {
    expect(hits('http://shop.test:5000/info?org=abc&more')).toEqual([{ row: row('http://shop.test:5000/info?org=abc'), by: 'url' }]);
    expect(hits('http://shop.test/info?org=abc')).toEqual([]);
    expect(hits('https://files.test/lists/a.bin')).toEqual([{ row: row('https://files.test/lists/'), by: 'url' }]);
    expect(hits('https://files.test/lists')).toEqual([]);
  });

  it('finds an address in every spelling of a URL', () => {
    const both = [{ row: 0, by: 'host' }, { row: 1, by: 'host' }];
    for (const host of ['192.0.2.7', '0xc0.0.2.7', '3221225991', '192.0.519', '192.0.2.7.']) expect(hits(`http://${host}:8080/`)).toEqual(both);
    expect(hits('http://192.0.2.8/')).toEqual([]);
    expect(boot.classify('http://[::ffff:192.0.2.7]/', 'image', '')).toEqual({ host: '[::ffff:c000:207]', site: '[::ffff:c000:207]', patterns: [], indicators: both });
  });

  it('finds the address of a server', () => {
    expect(boot.indicatorsAt('192.0.2.7')).toEqual([0, 1]);
    expect(boot.indicatorsAt('::ffff:192.0.2.7')).toEqual([0, 1]);
    expect(boot.indicatorsAt('::FFFF:c000:207')).toEqual([0, 1]);
    for (const address of ['192.0.2.6', '192.0.2.77', '2001:db8::7', '', 'exploit.test', '192.0.2', '192.0.2.256']) expect(boot.indicatorsAt(address)).toEqual([]);
  });
});
