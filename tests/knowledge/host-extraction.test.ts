import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { openSmall } from './small-catalogue.ts';

const corpora = resolve(process.env['TESTIGO_CORPORA'] ?? '../shared/corpora');
const vectors = join(corpora, 'urls/wpt/url/tests/urltestdata.json');
const SCHEMES = new Set(['http:', 'https:', 'ws:', 'wss:']);

const boot = openSmall();
const hostOf = (url: string): string | undefined => boot.classify(url, 'image', '')?.host;
/** What the platform's own parser says, without the dots at the end. */
function expected(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/\.+$/, '');
  return SCHEMES.has(protocol) && host !== '' && host.length <= 253 ? host : undefined;
}

describe('the host of a URL', () => {
  it('is the host as it stands in ordinary ones', () => {
    expect(hostOf('https://www.example.org/a?b#c')).toBe('www.example.org');
    expect(hostOf('https://example.org')).toBe('example.org');
    expect(hostOf('ws://a_b.example.org:8080')).toBe('a_b.example.org');
  });

  it('is what the platform makes of unusual ones', () => {
    const urls = [
      'https://user:pass@example.org/', 'https://user@example.org@evil.test/', 'https://example.org:443/', 'https://example.org:99999/', 'https://example.org:/',
      'HTTPS://EXAMPLE.org/', 'https:example.org/', 'https:///example.org/', 'https:\\\\example.org\\a', 'https://example.org\\.evil.test/', ' https://example.org/',
      'https://exa\tmple.org/', 'https://exa%6dple.org/', 'https://exa mple.org/', 'https://m\u00fcnchen.example/', 'https://xn--mnchen-3ya.example/', 'https://xn--a/', 'https://\u200bexample.org/',
      'https://\uff45xample.org/', 'https://faß.example/', 'https://127.1/', 'https://0x7f.1/', 'https://017700000001/', 'https://1.2.3.4.5/', 'https://256.1.1.1/', 'https://09.1/', 'https://a.1/', 'https://1a/',
      'https://[::1]/', 'https://[2001:DB8::1]:8080/x', 'https://[::1/', 'https://example..org/', 'https://.example.org/', 'https://example.org./', 'https://example.org../', 'https://./', 'https://../', 'https://',
      'https://?a', 'https://#a', 'https://example.org?a/b', 'https://example.org#a/b', 'https://example.org:80?a', `https://${'a'.repeat(63)}.${'b'.repeat(200)}.org/`, `https://${'a.'.repeat(120)}org/`,
      'ftp://example.org/', 'data:text/plain,https://example.org/', 'about:blank', 'blob:https://example.org/x', 'javascript:0', 'file://example.org/', '', 'example.org', '//example.org/', 'https://a<b/', 'https://a|b/',
    ];
    for (const url of urls) expect([url, hostOf(url)]).toEqual([url, expected(url)]);
  });

  it('takes no longer for a megabyte than the platform takes a few times', () => {
    const long = `https://example.org/${'a/b?c='.repeat(170_000)}`;
    const deep = `https://${'a'.repeat(1_000_000)}.org/`;
    const timed = (run: () => unknown): number => {
      const start = performance.now();
      run();
      return performance.now() - start;
    };
    const fastest = (run: () => unknown): number => Math.min(...Array.from({ length: 5 }, () => timed(run)));
    expect(fastest(() => hostOf(long))).toBeLessThan(fastest(() => expected(long)) * 3 + 10);
    expect(fastest(() => hostOf(deep))).toBeLessThan(fastest(() => expected(deep)) * 3 + 10);
    expect(hostOf(deep)).toBeUndefined();
  });

  if (!existsSync(vectors)) {
    console.warn(`\nNOT CHECKED: there are no URL vectors at ${vectors}. Set TESTIGO_CORPORA to check them.\n`);
    it('the folder named by TESTIGO_CORPORA holds them', () => expect(process.env['TESTIGO_CORPORA']).toBeUndefined());
    return;
  }

  const cases = (JSON.parse(readFileSync(vectors, 'utf8')) as (string | { input: string; base: string | null; hostname?: string; protocol?: string; failure?: boolean })[])
    .flatMap((one) => (typeof one === 'string' || (one.base !== null && one.base !== 'about:blank') ? [] : [one]));

  it('is that of the public vectors, or there is none', () => {
    for (const { input, hostname = '', protocol = '', failure } of cases) {
      const host = hostname.replace(/\.+$/, '');
      const wanted = failure || !SCHEMES.has(protocol) || host === '' ? undefined : host;
      expect([input, hostOf(input)]).toEqual([input, wanted]);
    }
    expect(cases.length).toBeGreaterThan(400);
  });
});
