import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { Random } from '../../bench/random.ts';
import { readPublicSuffixes } from '../../build/index/public-suffixes.ts';
import { openSmall } from './small-catalogue.ts';

const vectors = join(resolve(process.env['TESTIGO_CORPORA'] ?? '../shared/corpora'), 'urls/psl/tests/tests.txt');
const boot = openSmall();
const expected = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;

describe('the site of a host', () => {
  it('is the registrable domain', () => {
    expect(boot.siteOf('www.example.org')).toBe('example.org');
    expect(boot.siteOf('a.b.example.com.mx')).toBe('example.com.mx');
    expect(boot.siteOf('someone.github.io')).toBe('someone.github.io');
    expect(boot.siteOf('a.someone.github.io')).toBe('someone.github.io');
  });

  it('is the host itself where there is none', () => {
    for (const host of ['com.mx', 'localhost', 'github.io', '192.0.2.1', '[2001:db8::1]', 'org']) expect(boot.siteOf(host)).toBe(host);
  });

  it('is the host itself where nobody can have registered it', () => {
    for (const host of ['a..example.org', '-a.example.org', 'a-.example.org', 'a.-.org', 'a&b.example.org', `${'a'.repeat(64)}.example.org`]) expect([host, boot.siteOf(host)]).toEqual([host, expected(host)]);
  });

  it('is what tldts says, for every rule of the public suffix list and around it', () => {
    const random = new Random(7);
    const rules = [...readPublicSuffixes().keys()];
    const hosts = rules.flatMap((rule) => [rule, `${random.text(5)}.${rule}`, `a.${random.text(5)}.${rule}`, `x.y.${random.text(3)}.${rule}`, `x${rule}`, rule.slice(rule.indexOf('.') + 1)]);
    const wrong = hosts.filter((host) => boot.siteOf(host) !== expected(host));
    expect(wrong).toEqual([]);
    expect(hosts.length).toBeGreaterThan(60_000);
  });

  if (!existsSync(vectors)) {
    console.warn(`\nNOT CHECKED: there are no public suffix vectors at ${vectors}. Set TESTIGO_CORPORA to check them.\n`);
    it('the folder named by TESTIGO_CORPORA holds them', () => expect(process.env['TESTIGO_CORPORA']).toBeUndefined());
    return;
  }

  it('is that of the public vectors', () => {
    const cases = readFileSync(vectors, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('//') && !line.startsWith('null') && !line.startsWith('.'));
    for (const line of cases) {
      const [input = '', domain = ''] = line.split(' ');
      const host = new URL(`https://${input}/`).hostname;
      const wanted = domain === 'null' ? host : new URL(`https://${domain}/`).hostname;
      expect([input, boot.siteOf(host)]).toEqual([input, wanted]);
    }
    expect(cases.length).toBeGreaterThan(60);
  });
});
