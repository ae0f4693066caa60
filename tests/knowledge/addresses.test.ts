import { describe, expect, it } from 'vitest';
import type { AddressIndex } from '../../src/knowledge/addresses.ts';
import { compileFrom, open, type Sources } from './address-fixture.ts';

const NOT_KNOWN = { kind: 'nowhere', why: 'not-in-database' };
const PRIVATE = { kind: 'nowhere', why: 'private-network' };

/** AS numbers for documentation, RFC 5398. */
const SOURCES: Sources = {
  asn4: '5.0.0.0,5.0.255.255,64496,Uno\n5.1.0.0,5.1.0.255,64497,"Dos, ""S.A."""\n5.2.0.0,5.2.0.255,64511,Anycast\n5.3.0.0,5.3.0.255,0,Not routed\n',
  country4: '5.0.0.0,5.0.127.255,MX\n5.1.0.0,5.1.255.255,DE\n5.2.0.0,5.2.255.255,US\n5.3.0.0,5.3.0.255,CL\n',
  second4: '5.0.0.0,5.0.63.255,MX\n5.0.64.0,5.0.95.255,GT\n5.2.0.0,5.2.255.255,US\n',
  asn6: '2a00:1::,2a00:1:ffff:ffff:ffff:ffff:ffff:ffff,64496,Uno\n',
  country6: '2a00:1::,2a00:1:ffff:ffff:ffff:ffff:ffff:ffff,MX\n',
  second6: '2a00:1::,2a00:1:ffff:ffff:ffff:ffff:ffff:ffff,MX\n',
};
const CATALOGUE = {
  carriers: [{ id: 'uno', name: 'Uno', country: 'MX', asns: [64496], programmes: [{ id: 'case', role: 'host' }] }],
  anycast: [{ asn: 64511, name: 'Anycast', source: 'https://example.org/' }],
};
const CARRIER = { id: 'uno', name: 'Uno', country: 'MX', programmes: [{ id: 'case', role: 'host' }] };
const index = open(compileFrom(SOURCES, CATALOGUE));

describe('what is said of an address', () => {
  it('is probable where both sources name one country', () => {
    expect(index.place('5.0.0.0')).toEqual({ kind: 'located', asn: 64496, network: 'Uno', country: 'MX', certainty: 'probable', carrier: CARRIER });
    expect(index.place('2a00:1::5')).toEqual(index.place('5.0.63.255'));
  });

  it('is disputed where they name different ones, the registry first', () => {
    expect(index.place('5.0.64.0')).toEqual({ kind: 'disputed', asn: 64496, network: 'Uno', countries: ['MX', 'GT'], carrier: CARRIER });
    expect(index.place('5.0.95.255').kind).toBe('disputed');
  });

  it('is registered where only the registry knows, and a name keeps its commas and quotes', () => {
    expect(index.place('5.0.96.0')).toMatchObject({ kind: 'located', certainty: 'registered' });
    expect(index.place('5.1.0.7')).toEqual({ kind: 'located', asn: 64497, network: 'Dos, "S.A."', country: 'DE', certainty: 'registered' });
  });

  it('has no network where nobody announces it, and AS 0 is nobody', () => {
    const nobody = { kind: 'located', asn: 0, network: '', certainty: 'registered' };
    expect(index.place('5.1.1.0')).toEqual({ ...nobody, country: 'DE' });
    expect(index.place('5.3.0.1')).toEqual({ ...nobody, country: 'CL' });
    expect(index.asnOf('5.1.1.0')).toBeUndefined();
  });

  it('is not knowable where the network announces it from many places, even if both sources agree', () => {
    expect(index.place('5.2.0.1')).toEqual({ kind: 'anycast', asn: 64511, network: 'Anycast', registered: 'US' });
  });

  it('is nothing where the registry is silent', () => {
    for (const address of ['5.0.128.0', '5.0.255.255', '4.255.255.255', '2a00::', '2a00:2::']) expect(index.place(address), address).toEqual(NOT_KNOWN);
  });

  it('depends on nothing asked before', () => {
    const fresh = (): AddressIndex => open(compileFrom(SOURCES, CATALOGUE));
    expect(fresh().place('0.0.0.0')).toEqual(PRIVATE);
    expect(fresh().place('')).toEqual(NOT_KNOWN);
    const asked = ['5.0.0.0', '5.0.0.0', '', '5.0.64.0', '5.0.0.0', '0.0.0.0', '5.2.0.1'];
    expect(asked.map((address) => index.place(address))).toEqual(asked.map((address) => fresh().place(address)));
  });

  it('names the network by number', () => {
    expect([index.asnOf('5.0.0.1'), index.asnOf('2a00:1::'), index.asnOf('9.9.9.9'), index.asnOf('no address')]).toEqual([64496, 64496, undefined, undefined]);
  });
});

describe('special ranges', () => {
  it.each([
    '0.0.0.0', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255', '127.0.0.1', '127.255.255.255', '169.254.1.1', '172.16.0.0', '172.31.255.255',
    '192.168.0.0', '192.168.255.255', '198.18.0.1', '198.19.255.255', '::', '::1', 'fc00::', 'fdff:ffff::1', 'fe80::1', 'febf::', 'fec0::1', '::ffff:10.0.0.1',
  ])('%s is private', (address) => expect(index.place(address)).toEqual(PRIVATE));

  it.each([
    '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0',
    '192.0.2.1', '198.51.100.9', '203.0.113.255', '224.0.0.1', '239.255.255.255', '240.0.0.0', '255.255.255.255', '::2', 'fe00::', 'ff02::1', '2001:db8::1', '3fff::1',
  ])('%s is not', (address) => expect(index.place(address)).toEqual(NOT_KNOWN));

  it('are not overruled by a source, except where a translator is resolved', () => {
    const routed = open(compileFrom({
      asn6: '2001::,2001::ffff:ffff:ffff:ffff:ffff:ffff,64496,Relay\n', country6: '2001::,2001::ffff:ffff:ffff:ffff:ffff:ffff,US\n',
      asn4: '5.0.0.0,5.0.0.255,64497,Dos\n10.0.0.0,10.0.0.255,64498,Leak\n', country4: '5.0.0.0,5.0.0.255,MX\n10.0.0.0,10.0.0.255,US\n',
    }));
    expect(routed.place('2001::5:6')).toEqual(NOT_KNOWN);
    expect(routed.place('10.0.0.1')).toEqual(PRIVATE);
    expect(routed.place('64:ff9b::5.0.0.1')).toEqual(routed.place('5.0.0.1'));
    expect(routed.place('64:ff9b::a00:1')).toEqual(PRIVATE);
  });
});

describe('rows that a maintainer adds', () => {
  const extra = [
    { from: '127.0.20.0', to: '127.0.20.255', asn: 64511, network: 'DEMO', country: 'US', certainty: 'probable' },
    { from: '5.0.0.0', to: '5.0.0.0', asn: 64500, network: 'One address', country: '', certainty: 'anycast' },
    { from: 'fd00::', to: 'fd00::ff', asn: 64496, network: 'Uno six', country: 'CL', certainty: 'registered' },
  ] as const;
  const changed = open(compileFrom(SOURCES, CATALOGUE, [...extra]));

  it('count before special ranges, sources and the anycast list', () => {
    expect(changed.place('127.0.20.9')).toEqual({ kind: 'located', asn: 64511, network: 'DEMO', country: 'US', certainty: 'probable' });
    expect(changed.place('5.0.0.0')).toEqual({ kind: 'anycast', asn: 64500, network: 'One address' });
    expect(changed.place('fd00::ff')).toEqual({ kind: 'located', asn: 64496, network: 'Uno six', country: 'CL', certainty: 'registered', carrier: CARRIER });
  });

  it('end where they say', () => {
    for (const address of ['127.0.19.255', '127.0.21.0', 'fd00::100', 'fcff:ffff::']) expect(changed.place(address), address).toEqual(PRIVATE);
    expect(changed.place('5.0.0.1')).toEqual(index.place('5.0.0.1'));
    expect(changed.place('5.2.0.1')).toEqual(index.place('5.2.0.1'));
  });
});

describe('traps of the sources', () => {
  it('of overlapping rows the one that begins later counts, then the longer goes on', () => {
    const place = open(compileFrom({
      asn4: '5.0.0.0,5.0.9.255,64496,Wide\n5.0.2.0,5.0.2.255,64497,Inside\n5.0.9.0,5.0.10.255,64498,Across\n', country4: '5.0.0.0,5.0.255.255,MX\n',
    }));
    const asns = ['5.0.1.255', '5.0.2.0', '5.0.2.255', '5.0.3.0', '5.0.8.255', '5.0.9.0', '5.0.10.255', '5.0.11.0'].map((address) => place.asnOf(address));
    expect(asns).toEqual([64496, 64497, 64497, 64496, 64496, 64498, 64498, undefined]);
  });

  it('AS numbers need 32 bits', () => {
    const place = open(compileFrom({ asn4: '5.0.0.0,5.0.0.0,4294967294,Last\n5.0.0.1,5.0.0.1,23456,Trans\n', country4: '5.0.0.0,5.0.0.255,MX\n' }));
    expect([place.asnOf('5.0.0.0'), place.asnOf('5.0.0.1'), place.asnOf('5.0.0.2')]).toEqual([4294967294, 23456, undefined]);
  });

  it('borders lie inside a /64, and several in one', () => {
    const place = open(compileFrom({
      asn6: '2a00::5,2a00::5,64496,One\n2a00::8000:0:0:0,2a00::8000:0:0:ff,64497,Two\n2a00::ffff:ffff:ffff:ffff,2a00:0:0:1::,64498,Three\n', country6: '2a00::,2a00:0:0:9::,MX\n',
    }));
    const asns = ['2a00::4', '2a00::5', '2a00::6', '2a00::7fff:ffff:ffff:ffff', '2a00::8000:0:0:0', '2a00::8000:0:0:ff', '2a00::8000:0:0:100',
      '2a00::ffff:ffff:ffff:fffe', '2a00::ffff:ffff:ffff:ffff', '2a00:0:0:1::', '2a00:0:0:1::1', '2a00:0:0:2::'].map((address) => place.asnOf(address));
    expect(asns).toEqual([undefined, 64496, undefined, undefined, 64497, 64497, undefined, undefined, 64498, 64498, undefined, undefined]);
    expect(place.place('2a00:0:0:9::')).toMatchObject({ country: 'MX' });
    expect(place.place('2a00:0:0:9::1')).toEqual(NOT_KNOWN);
  });

  it('the first and the last address are in the ranges', () => {
    const place = open(compileFrom({ asn6: 'e000::,ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,64496,All\n', country6: 'e000::,ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,MX\n' }));
    expect([place.asnOf('e000::'), place.asnOf('f800::'), place.asnOf('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff')]).toEqual([64496, 64496, undefined]);
  });

  it('reads addresses as numbers too, and line ends of either kind', () => {
    const first = 0x2a00_0001_0002n << 80n;
    const numeric = open(compileFrom({
      asn4: '83886080,83886335,64496,Uno\r\n', country4: '83886080,83886335,MX\r\n',
      asn6: `${first},${first + 255n},64496,Uno\r\n`, country6: `${first},${first + 255n},"MX"\r\n`,
    }));
    expect(numeric.place('5.0.0.255')).toMatchObject({ asn: 64496, country: 'MX' });
    expect(numeric.place('5.0.1.0')).toEqual(NOT_KNOWN);
    expect(numeric.place('2a00:1:2::ff')).toEqual(numeric.place('5.0.0.0'));
    expect(numeric.place('2a00:1:2::100')).toEqual(NOT_KNOWN);
  });

  it.each([
    ['5.0.0.0,5.0.0.255\n', /line 1: three columns/], ['\n5.0.0.9,5.0.0.1,64496,x\n', /line 2: the last address is before/], ['2a00::,2a00::1,64496,x\n', /line 1: .* no ipv4 address/],
    ['5.0.0.0,5.0.0.1,AS64496,x\n', /line 1: .* no AS number/], ['4294967296,4294967297,64496,x\n', /line 1: .* no ipv4 address/], ['5.0.0.0,5.0.0.1,4294967296,x\n', /no AS number/],
  ])('refuses %j', (asn4, message) => expect(() => compileFrom({ asn4 })).toThrow(message));

  it('refuses what is not a country', () => expect(() => compileFrom({ country4: '5.0.0.0,5.0.0.1,Mexico\n' })).toThrow(/line 1: .* not a country/));
});

describe('many ranges', () => {
  /** More than one block, every kind of value byte and of length. */
  const rows = Array.from({ length: 3000 }, (_, number) => ({
    from: 0x0500_0000 + number * 1000, to: 0x0500_0000 + number * 1000 + 300 + (number * number) % 699, asn: 1 + (number * 7919) % (number % 3 === 0 ? 5 : 2500) * 40,
  }));
  const many = open(compileFrom({
    asn4: rows.map(({ from, to, asn }) => `${from},${to},${asn},N${asn}\n`).join(''), country4: '83886080,99999999,MX\n',
    asn6: rows.map(({ from, to, asn }) => `${six(from)},${six(to + 1) - 1n},${asn},N${asn}\n`).join(''), country6: `${six(0x0500_0000)},${six(99_999_999)},MX\n`,
  }));
  const text = (address: number): string => [24, 16, 8, 0].map((shift) => address >>> shift & 255).join('.');

  it('keep their borders and names in both families', () => {
    for (const { from, to, asn } of rows) {
      const wanted = { kind: 'located', asn, network: `N${asn}`, country: 'MX', certainty: 'registered' };
      for (const address of [from, to]) {
        expect(many.place(text(address))).toEqual(wanted);
        expect(many.place(`2a00:${(address >>> 16).toString(16)}:${(address & 0xffff).toString(16)}::1`)).toEqual(wanted);
      }
      expect(many.asnOf(text(to + 1))).toBeUndefined();
      expect(many.asnOf(`2a00:${(to + 1 >>> 16).toString(16)}:${(to + 1 & 0xffff).toString(16)}::`)).toBeUndefined();
    }
  });

  function six(address: number): bigint {
    return 0x2a00n << 112n | BigInt(address) << 80n;
  }
});
