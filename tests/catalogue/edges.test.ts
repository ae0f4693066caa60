/** What the build refuses among edge headers and airports, and what the catalogue's own hold. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { EDGE_HEADERS } from '../../src/journal/edges.ts';
import { type Files, PARTS, problemsOf, text } from './fixture.ts';

const { edge, airports } = PARTS;

describe('an edge', () => {
  const edges = (changes: object) => problemsOf({ 'edges.json': text({ ...edge, ...changes }) });

  it('is accepted in networks of its own, in ranges of a shared one, or in both', () => {
    expect(edges({})).toEqual([]);
    expect(edges({ asns: [] })).toEqual([]);
    expect(edges({ shared: undefined, ranges: undefined, codes: undefined })).toEqual([]);
    expect(edges({ airports: false })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ headers: ['server'] }, 'nobody hears the header "server"'],
    [{ headers: ['CF-Ray'] }, 'nobody hears the header "CF-Ray"'],
    [{ headers: [] }, 'Edge has no header'],
    [{ asns: [], shared: undefined, ranges: undefined }, 'Edge has no network, so any server could say it'],
    [{ asns: ['64510'] }, '"asns" must be a list of different AS numbers'],
    [{ shared: undefined }, 'Edge needs ranges for the networks that it shares, and only for them'],
    [{ ranges: undefined }, 'Edge needs ranges for the networks that it shares, and only for them'],
    [{ ranges: ['192.0.2.0'] }, '192.0.2.0 is no range of addresses'],
    [{ ranges: ['192.0.2.0/33'] }, '192.0.2.0/33 is no range of addresses'],
    [{ ranges: ['192.0.2.1/25'] }, '192.0.2.1/25 has bits set behind its prefix'],
    [{ ranges: ['2001:db8:1::/32'] }, '2001:db8:1::/32 has bits set behind its prefix'],
    [{ ranges: ['example.org/8'] }, 'example.org/8 is no range of addresses'],
    [{ airports: undefined }, '"airports" must be true or false'],
    [{ airports: false, codes: undefined }, 'Edge has no codes'],
    [{ codes: { mx: 'ONE' } }, '"mx" is not a country code'],
    [{ codes: { MX: 'one' } }, '"one" is not a code of a place'],
    [{ codes: { MX: 'ONE  TWO' } }, '"" is not a code of a place'],
    [{ codes: { MX: 'ONE', US: 'ONE' } }, 'ONE is listed twice'],
    [{ codes: { MX: ['ONE'] } }, '"codes" must be texts by country'],
    [{ sources: [] }, 'Edge needs the link of a public document'],
    [{ sources: ['http://example.org/'] }, '"http://example.org/" is not the link of a public document'],
    [{ why: undefined }, '"why" is missing'],
    [{ asn: 64510 }, 'unknown field "asn"'],
  ])('with %o is refused', (changes, problem) => expect(edges(changes)).toContain(`edges.json:2: ${problem}`));
});

describe('airports', () => {
  it('belong to one country each, and have three letters', () => {
    const listed = (...more: Record<string, string>[]): string[] => problemsOf({ 'airports.json': text(airports, ...more) } satisfies Files);
    expect(listed({ country: 'US', codes: 'DFW' })).toEqual([]);
    expect(listed({ country: 'US', codes: 'DFW QRO' })).toEqual(['airports.json:6: QRO is listed twice']);
    expect(listed({ country: 'USA', codes: 'DF1' })).toEqual(['airports.json:6: "USA" is not a country code', 'airports.json:6: "DF1" is not a code of a place']);
    expect(listed({ country: 'US', codes: 'DFW', name: 'Dallas' })).toEqual(['airports.json:6: unknown field "name"']);
  });

  it.each(['edges.json', 'airports.json'])('%s must be there', (file) => expect(problemsOf({ [file]: '' })).toContain(`${file}:1: the file is missing`));
});

describe('the catalogue', () => {
  const { rules, airports: places } = loadCatalogue().edges;
  const countryOf = new Map(Object.entries(places).flatMap(([country, codes]) => codes.split(' ').map((code) => [code, country] as const)));

  it('says of every header that is heard who may say it', () => {
    expect(rules.flatMap(({ headers }) => headers).sort()).toEqual([...EDGE_HEADERS].sort());
  });

  it('believes no header in a whole network where anybody can rent a server', () => {
    // Amazon, Microsoft's cloud, Google's, and those that other edges stand in.
    for (const rented of [16509, 14618, 8075, 15169, 396982, 60068, 24940]) expect(rules.filter(({ asns }) => asns.includes(rented))).toEqual([]);
  });

  it.each([
    ['MX', 'QRO MEX GDL MTY NLU TIJ MID CUN'], ['GT', 'GUA'], ['SV', 'SAL'], ['HN', 'TGU SAP'], ['NI', 'MGA'], ['CR', 'SJO LIR'], ['PA', 'PTY'], ['BZ', 'BZE'],
    ['CU', 'HAV'], ['DO', 'SDQ STI'], ['PR', 'SJU'], ['HT', 'PAP'], ['JM', 'KIN'], ['CO', 'BOG MDE CLO BAQ CTG'], ['VE', 'CCS MAR VLN BLA'], ['EC', 'UIO GYE'], ['PE', 'LIM'],
    ['BO', 'LPB VVI CBB'], ['BR', 'GRU CGH VCP GIG SDU BSB FOR CWB POA REC SSA CNF BEL MAO QWJ SAO RIO'], ['PY', 'ASU'], ['UY', 'MVD'], ['AR', 'EZE AEP COR ROS BUE'],
    ['CL', 'SCL ARI CCP'], ['GY', 'GEO'], ['SR', 'PBM'], ['GF', 'CAY'], ['CW', 'CUR'], ['TT', 'POS'], ['BB', 'BGI'],
  ])('knows the edges of Latin America: %s', (country, codes) => {
    for (const code of codes.split(' ')) expect(countryOf.get(code), code).toBe(country);
  });

  it.each([['US', 'DFW IAD MIA LAX'], ['ES', 'MAD BCN'], ['DE', 'FRA TXL'], ['SE', 'ARN BMA'], ['AU', 'SYD MEL'], ['HK', 'HKG'], ['MO', 'MFM'], ['TW', 'TPE'], ['CY', 'LCA'], ['RE', 'RUN'], ['PS', 'ZDM']])(
    'and elsewhere: %s', (country, codes) => { for (const code of codes.split(' ')) expect(countryOf.get(code), code).toBe(country); });
});
