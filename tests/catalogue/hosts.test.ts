/** Which names, addresses and URLs may be indicators at all. */
import { describe, expect, it } from 'vitest';
import { addressFault, domainFault, urlFault } from '../../build/catalogue/check-hosts.ts';
import type { Never } from '../../build/catalogue/never.ts';

const never: Never = {
  hosts: new Map([['popular.example.org', 'top-site'], ['shared.example.org', 'shared-host'], ['short.example.org', 'shortener'], ['edge.cdn.example.net', 'cdn']]),
  ranges: ['104.16.0.0/13'],
  exceptions: [],
};

describe('a domain', () => {
  it.each(['bait.example.org', 'xn--mxico-bsa.example.org', 'a_b.example.org', 'single.shared.example.org', 'host.duckdns.org', '1.example.org'])('%s is accepted', (name) => expect(domainFault(name, never)).toBeUndefined());

  it.each([
    ['Bait.example.org', 'lower case'], ['bait.example.org.', 'ends with a dot'], ['méxico.example.org', 'not a host name'], ['xn--a.example.org', 'not the form'],
    ['bait', 'not a host name'], ['bait..example.org', 'not a host name'], ['-bait.example.org', 'not a host name'], ['bait.example.org/path', 'not a host name'],
    [`${'a'.repeat(64)}.example.org`, 'not a host name'], ['187.188.81.66', 'under no known public suffix'], ['bait.notatld', 'under no known public suffix'], ['0x7f.1', 'not the form'],
  ])('%s is malformed', (name, why) => expect(domainFault(name, never)).toContain(why));

  it.each(['com.mx', 'co.uk', 'duckdns.org', 'github.io', 'blogspot.com'])('%s is a public suffix', (name) => expect(domainFault(name, never)).toContain('is a public suffix'));

  it('is not a shared name, nor above one', () => {
    expect(domainFault('shared.example.org', never)).toContain('never an indicator (shared-host)');
    expect(domainFault('short.example.org', never)).toContain('never an indicator (shortener)');
    expect(domainFault('cdn.example.net', never)).toContain('would cover edge.cdn.example.net');
    expect(domainFault('example.net', never)).toContain('would cover edge.cdn.example.net');
    expect(domainFault('other.example.net', never)).toBeUndefined();
  });

  it('is not below a site that strangers cannot rent a name of', () => {
    expect(domainFault('page.popular.example.org', never)).toContain('belongs to popular.example.org');
    expect(domainFault('unpopular.example.org', never)).toBeUndefined();
  });
});

describe('an address', () => {
  it.each(['187.188.81.66', '1.0.0.0', '104.15.255.255', '104.24.0.0', '172.32.0.1', '100.128.0.1', '223.255.255.255'])('%s is accepted', (address) => expect(addressFault(address, never)).toBeUndefined());

  it.each(['187.188.81', '187.188.81.256', '187.188.81.066', '0xbb.188.81.66', '3149680962', '187.188.81.66:443', '::1', ''])('"%s" is malformed', (address) => {
    expect(addressFault(address, never)).toContain('not an IPv4 address');
  });

  it.each([
    '0.1.2.3', '10.0.0.1', '100.64.0.1', '127.0.0.1', '169.254.1.1', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.7',
    '203.0.113.9', '224.0.0.1', '255.255.255.255',
  ])('%s is reserved or private', (address) => expect(addressFault(address, never)).toContain('reserved or private'));

  it.each(['104.16.0.0', '104.23.255.255'])('%s is shared by many sites', (address) => expect(addressFault(address, never)).toContain('inside 104.16.0.0/13'));
});

describe('a URL', () => {
  it.each(['http://short.example.org/abc', 'https://example.org/a/b', 'http://example.org:5000/web?org=1', 'http://example.org/?id=1', 'http://187.188.81.66/x'])('%s is accepted', (url) => {
    expect(urlFault(url)).toBeUndefined();
  });

  it.each([
    ['/path/only', 'not a URL'], ['http:///path', 'not the form'], ['ftp://example.org/a', 'neither http nor https'], ['http://example.org/', 'a whole host'], ['http://example.org', 'not the form'],
    ['http://Example.org/a', 'not the form'], ['http://example.org:80/a', 'not the form'], ['http://user@example.org/a', 'log-in'], ['http://example.org/a#b', 'fragment'],
    ['http://example.org/a b', 'not the form'], ['http://localhost/a', 'no known public suffix'], ['http://192.168.1.1/a', 'reserved or private'],
  ])('%s is refused', (url, why) => expect(urlFault(url)).toContain(why));
});
