/** When an edge is believed: its address is in the network that may say so, and its code is known. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../build/catalogue/types.ts';
import { writeSections } from '../../build/index/write-sections.ts';
import type { EdgeFacts } from '../../src/knowledge/edge-facts.ts';
import { openAddresses } from '../../src/knowledge/addresses.ts';
import { Edges } from '../../src/knowledge/edges.ts';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { bufferOf, compileFrom, open } from './address-fixture.ts';

/** AS numbers for documentation, RFC 5398; addresses that nobody else in the sources has. */
const SOURCES = {
  asn4: '5.0.0.0,5.0.0.255,64496,Edge\n5.0.1.0,5.0.1.255,64497,Cloud\n5.0.2.0,5.0.2.255,64498,Someone\n',
  country4: '5.0.0.0,5.0.3.255,US\n', second4: '5.0.0.0,5.0.0.127,US\n5.0.0.128,5.0.0.255,DE\n5.0.1.0,5.0.2.255,US\n',
  asn6: '2a00:1::,2a00:1:ffff:ffff:ffff:ffff:ffff:ffff,64497,Cloud\n', country6: '2a00:1::,2a00:1:ffff:ffff:ffff:ffff:ffff:ffff,US\n',
};
const EDGES: EdgeFacts = {
  rules: [
    { headers: ['cf-ray', 'x-served-by'], asns: [64496], shared: [], ranges: [], codes: { CA: 'QRO1 TWO' }, airports: true },
    { headers: ['x-amz-cf-pop'], asns: [], shared: [64497], ranges: ['5.0.1.128/25', '5.0.2.0/24', '2a00:1:8000::/33'], codes: {}, airports: true },
    { headers: ['x-edge-location'], asns: [64496], shared: [], ranges: [], codes: { DE: 'DEFR' }, airports: false },
  ],
  airports: { MX: 'GDL QRO', SE: 'BMA TWO' },
};
const catalogue = (edges?: EdgeFacts): Pick<Catalogue, 'carriers' | 'anycast'> & { edges?: EdgeFacts } => ({
  carriers: [{ id: 'edge', name: 'Edge', country: 'US', asns: [64496], programmes: [] }], anycast: [{ asn: 64497, name: 'Cloud', source: 'https://example.org/' }], ...(edges ? { edges } : {}),
});
const index = open(compileFrom(SOURCES, catalogue(EDGES)));
const CARRIER = { id: 'edge', name: 'Edge', country: 'US', programmes: [] };
const RAY = [{ header: 'cf-ray', code: 'QRO' }];
const POP = [{ header: 'x-amz-cf-pop', code: 'QRO' }];

describe('without a word of an edge', () => {
  it('a place is what the databases say', () => {
    expect(index.place('5.0.0.1')).toMatchObject({ kind: 'located', country: 'US', certainty: 'probable' });
    expect(index.place('5.0.0.1', [])).toBe(index.place('5.0.0.1'));
    expect(index.place('5.0.0.200')).toMatchObject({ kind: 'disputed', countries: ['US', 'DE'] });
    expect(index.place('5.0.1.200')).toEqual({ kind: 'anycast', asn: 64497, network: 'Cloud', registered: 'US' });
  });
});

describe('an edge in its own network', () => {
  it('is seen where it says it is', () => {
    expect(index.place('5.0.0.1', RAY)).toEqual({ kind: 'located', asn: 64496, network: 'Edge', country: 'MX', certainty: 'seen', carrier: CARRIER });
  });

  it('settles what the databases dispute, and what they cannot know', () => {
    expect(index.place('5.0.0.200', RAY)).toMatchObject({ kind: 'located', country: 'MX', certainty: 'seen' });
    expect(index.place('5.0.1.200', POP)).toEqual({ kind: 'located', asn: 64497, network: 'Cloud', country: 'MX', certainty: 'seen' });
    expect(index.place('2a00:1:8000::1', POP)).toMatchObject({ kind: 'located', country: 'MX', certainty: 'seen' });
    expect(index.place('[2a00:1:ffff::1]', POP)).toMatchObject({ certainty: 'seen' });
  });

  it('is read by its own codes before those of airports, in any case of letters', () => {
    expect(index.place('5.0.0.1', [{ header: 'x-served-by', code: 'TWO' }])).toMatchObject({ country: 'CA' });
    expect(index.place('5.0.0.1', [{ header: 'cf-ray', code: 'bma' }])).toMatchObject({ country: 'SE' });
    expect(index.place('5.0.0.1', [{ header: 'x-edge-location', code: 'defr' }])).toMatchObject({ country: 'DE', certainty: 'seen' });
  });

  it('may say it twice, and not two things', () => {
    expect(index.place('5.0.0.1', [...RAY, { header: 'x-served-by', code: 'GDL' }])).toMatchObject({ country: 'MX', certainty: 'seen' });
    expect(index.place('5.0.0.1', [...RAY, { header: 'x-served-by', code: 'BMA' }])).toBe(index.place('5.0.0.1'));
  });

  it('changes nothing that is said of the address to others', () => {
    const before = index.place('5.0.0.7');
    expect(Object.isFrozen(index.place('5.0.0.7', RAY))).toBe(true);
    expect(index.place('5.0.0.7')).toBe(before);
    expect(before).toMatchObject({ certainty: 'probable' });
  });
});

describe('nobody else is believed', () => {
  it('not a stranger who sends the header', () => {
    for (const address of ['5.0.2.1', '5.0.1.200', '5.0.3.1', '2a00:1::1']) expect(index.place(address, RAY), address).toBe(index.place(address));
    expect(index.place('5.0.0.1', POP)).toBe(index.place('5.0.0.1'));
  });

  it('not a rented server in the network that the edge shares', () => {
    for (const address of ['5.0.1.0', '5.0.1.127', '2a00:1::1', '2a00:1:7fff:ffff::']) expect(index.place(address, POP), address).toBe(index.place(address));
    for (const address of ['5.0.1.128', '5.0.1.255', '::ffff:5.0.1.200', '64:ff9b::5.0.1.200']) expect(index.place(address, POP), address).toMatchObject({ certainty: 'seen' });
  });

  it('not in a published range that somebody else announces', () => {
    expect(index.place('5.0.2.1', POP)).toBe(index.place('5.0.2.1'));
  });

  it('not with the code of an airport where the network has codes of its own', () => {
    expect(index.place('5.0.0.1', [{ header: 'x-edge-location', code: 'QRO' }])).toBe(index.place('5.0.0.1'));
  });

  it('not beside one who is: the stranger is not heard', () => {
    expect(index.place('5.0.0.1', [...RAY, { header: 'x-amz-cf-pop', code: 'BMA' }])).toMatchObject({ country: 'MX', certainty: 'seen' });
  });

  it('not where there is no network', () => {
    for (const address of ['127.0.0.1', '10.0.0.1', '9.9.9.9', '', 'no address']) expect(index.place(address, RAY), address).toBe(index.place(address));
  });

  it('not with a code or a header that nobody knows', () => {
    for (const code of ['XXX', '', 'QR', 'QROO', 'defr', '__proto__', 'constructor', 'Q'.repeat(2 ** 20), 'ı', 'QRO ', 'QRO GDL', 'GDL QRO']) {
      expect(index.place('5.0.0.1', [{ header: 'cf-ray', code }]), code.slice(0, 20)).toBe(index.place('5.0.0.1'));
    }
    for (const header of ['', 'server', 'CF-RAY', '__proto__', 'toString']) expect(index.place('5.0.0.1', [{ header, code: 'QRO' }]), header).toBe(index.place('5.0.0.1'));
  });

  it('and nobody at all where the catalogue names no edge', () => {
    const silent = open(compileFrom(SOURCES, catalogue()));
    expect(silent.place('5.0.0.1', RAY)).toEqual(silent.place('5.0.0.1'));
  });
});

describe('the section of the file', () => {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

  it.each(['', 'no JSON', 'null', '7', '[]', '{"rules":{}}', '{"rules":[],"airports":7e9999', '{"rules":[{}],"airports":{}}', '{"rules":[],"airports":{"MX":7}}',
    JSON.stringify({ rules: [{ ...EDGES.rules[1], ranges: ['5.0.1.128'] }], airports: {} }), JSON.stringify({ rules: [{ ...EDGES.rules[1], ranges: [7] }], airports: {} })])('is refused when it opens with %j', (text) => {
    expect(() => new Edges(bytes(text))).toThrow(KnowledgeError);
  });

  it('is refused with a whole file around it', () => {
    const { addresses, networks } = compileFrom(SOURCES, catalogue(EDGES));
    const words = new Uint32Array(bufferOf(networks));
    const sections = Array.from({ length: words[5]! }, (_, number) => networks.slice(words[6 + number * 2]!, words[6 + number * 2]! + words[7 + number * 2]!));
    expect(() => openAddresses(bufferOf(addresses), bufferOf(writeSections('networks', sections)))).not.toThrow();
    sections[sections.length - 1] = bytes('{"rules":');
    expect(() => openAddresses(bufferOf(addresses), bufferOf(writeSections('networks', sections)))).toThrow(KnowledgeError);
  });
});
