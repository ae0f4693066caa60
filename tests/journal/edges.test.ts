/** What is read out of an answer's headers: the forms that vendors document and answers show, and nothing else. */
import { describe, expect, it } from 'vitest';
import { EDGE_HEADERS, edgesIn } from '../../src/journal/edges.ts';

const MEGABYTE = 2 ** 20;

describe('an ordinary answer', () => {
  it('says nothing of its place', () => {
    expect(edgesIn({})).toEqual([]);
    expect(edgesIn({ 'content-type': 'text/html', server: 'nginx', via: '1.1 google', 'x-cache': 'HIT', 'akamai-grn': '0.4d0c1502.1700000000.1a2b3c' })).toEqual([]);
  });
});

describe('an edge says where it is', () => {
  it.each([
    ['cf-ray', '230b030023ae2822-SJC', 'SJC'],
    ['x-amz-cf-pop', 'DFW55-C1', 'DFW'],
    ['x-amz-cf-pop', 'QRO51-P3', 'QRO'],
    ['x-amz-cf-pop', 'ARN53', 'ARN'],
    ['x-served-by', 'cache-dfw-kdfw8210080-DFW', 'DFW'],
    ['x-served-by', 'cache-bma1648-BMA', 'BMA'],
    ['x-msedge-ref', 'Ref A: CFB9AC1D2B0645DDB161CEE4A4909AEF Ref B: DFW30EDGE0520 Ref C: 2024-11-09T10:50:10Z', 'DFW'],
    ['x-msedge-ref', 'Ref A: CFB9AC1D2B0645DDB161CEE4A4909AEF Ref B: STOEDGE0507 Ref C: 2022-02-04T05:23:42Z', 'STO'],
    ['x-msedge-ref', 'Ref A: CFB9AC1D2B0645DDB161CEE4A4909AEF Ref B: HK2EDGE0915 Ref C: 2020-12-06T09:49:56Z', 'HK'],
    ['x-msedge-ref', 'Ref A: 65FDF7B822C94CBCA87EDF33DEE456F0 Ref B: SJC211051205045 Ref C: 2025-05-01T14:33:05Z', 'SJC'],
    ['x-msedge-ref', 'Ref A: AB6B92E3B34F4362B76717E987D436CD Ref B: DM2AA1091214009 Ref C: 2025-09-29T18:53:10Z', 'DM'],
    ['x-azure-ref', '0zxV+XAAAAABKMMOjBv2NT4TY6SQVjC0zV1NURURHRTA2MTkANDM3YzgyY2QtMzYwYS00YTU0LTk0YzMtNWZmNzA3NjQ3Nzgz', 'WST'],
    ['x-vercel-id', 'gru1::iad1::bzztb-1779213743748-a89048f10573', 'gru'],
    ['fly-request-id', '01GEE8D86XET662W2T18NZN9G8-cdg', 'cdg'],
    ['x-edge-location', 'mxmc', 'mxmc'],
  ])('%s: %s', (header, value, code) => expect(edgesIn({ [header]: value })).toEqual([{ header, code }]));

  it('with the last server of a list, which stands nearest to the browser', () => {
    expect(edgesIn({ 'x-served-by': 'cache-ams4138-AMS, cache-bma1624-BMA' })).toEqual([{ header: 'x-served-by', code: 'BMA' }]);
    expect(edgesIn({ 'x-served-by': 'cache-ams4138-AMS\ncache-bma1624-BMA' })).toEqual([{ header: 'x-served-by', code: 'BMA' }]);
    expect(edgesIn({ 'x-served-by': 'cache-ams4138-AMS, origin.example.org' })).toEqual([]);
    expect(edgesIn({ 'x-served-by': `${'cache-ams4138-AMS, '.repeat(60)}cache-qro1-QRO` })).toEqual([{ header: 'x-served-by', code: 'QRO' }]);
  });

  it('at most three times, in one order', () => {
    const many = { 'x-edge-location': 'defr', 'x-vercel-id': 'gru1::a', 'x-amz-cf-pop': 'DFW55-C1', 'cf-ray': '230b030023ae2822-SJC' };
    expect(edgesIn(many)).toEqual([{ header: 'cf-ray', code: 'SJC' }, { header: 'x-amz-cf-pop', code: 'DFW' }, { header: 'x-vercel-id', code: 'gru' }]);
  });
});

describe('anything else is left out', () => {
  it.each([
    ['cf-ray', '230b030023ae2822'], ['cf-ray', '230b030023ae2822-SJC2'], ['cf-ray', '230b030023ae2822-sjc'], ['cf-ray', '-SJC'], ['cf-ray', '230b030023ae2822-SJC\n'],
    ['x-amz-cf-pop', 'DFW'], ['x-amz-cf-pop', 'DFW55-C1, MIA3-C1'], ['x-amz-cf-pop', 'HIDDEN'],
    ['x-served-by', 'beacon-n043-ash.example.org'], ['x-served-by', 'cache-DFW'], ['x-served-by', 'cache-dfw1-DFW;'], ['x-served-by', ','],
    ['x-msedge-ref', 'Ref A: 1 Ref B: DFW30EDGE0520 Ref C: 2'], ['x-msedge-ref', 'Ref A: CFB9AC1D2B0645DDB161CEE4A4909AEF'],
    ['x-msedge-ref', 'Ref A: C58D8123B9144A1CA7727C9B8DCD5BC8 Ref B: BKK3Q@EDGE@511 Ref C: 2025-03-18T14:10:21Z'],
    ['x-azure-ref', '20260128T051445Z-15f8bd58b94hwsb7hC1FRA6pv800000020a00000000012bp'], ['x-azure-ref', `0${'A'.repeat(96)}`], ['x-azure-ref', '0===='], ['x-azure-ref', `0${'A'.repeat(41)}`],
    ['x-vercel-id', 'gru1'], ['x-vercel-id', 'gru::iad1::a'], ['fly-request-id', '01F8VV5BC6BVZVS3BHTGSP0148'], ['fly-request-id', '01GEE8D86XET662W2T18NZN9G8-CDG'],
    ['x-edge-location', 'Frankfurt, DE'], ['x-edge-location', ''],
  ])('%s: %s', (header, value) => expect(edgesIn({ [header]: value })).toEqual([]));

  it('with values of any length and content, without a throw', () => {
    const hostile = [
      'x'.repeat(MEGABYTE), ','.repeat(MEGABYTE), 'cache-'.repeat(MEGABYTE / 6), '\u0000'.repeat(MEGABYTE), '\ud800'.repeat(MEGABYTE), `0${'A'.repeat(MEGABYTE)}`,
      `Ref A: ${'0'.repeat(MEGABYTE)}`, `${'0'.repeat(MEGABYTE)}-QRO`, `cf-ray ${'\n'.repeat(MEGABYTE)}`, `cache-${'a'.repeat(MEGABYTE)}-QRO`, `gru1::${'a'.repeat(MEGABYTE)}`,
      '__proto__', 'constructor', '${QRO}', '<img src=x>', '\u202eQRO', 'İ'.repeat(300),
    ];
    for (const header of EDGE_HEADERS) for (const value of hostile) expect(edgesIn({ [header]: value }), `${header} ${value.slice(0, 20)}`).toEqual([]);
  });

  it('also when a log holds no text where a header should be', () => {
    const odd = JSON.parse('{"cf-ray":7,"x-served-by":null,"x-vercel-id":["gru1::a"],"x-edge-location":{}}') as Record<string, string>;
    expect(edgesIn(odd)).toEqual([]);
    expect(edgesIn(Object.create(null) as Record<string, string>)).toEqual([]);
  });

  it('never gives a code longer than sixteen characters', () => {
    const values = ['230b030023ae2822-SJC', 'DFW555-C11', `cache-${'a'.repeat(40)}-DFW`, 'gru1::a', 'abcd', '01GEE8D86XET662W2T18NZN9G8-cdg'];
    for (const header of EDGE_HEADERS) for (const value of values) for (const { code } of edgesIn({ [header]: value })) expect(code.length).toBeLessThanOrEqual(16);
  });
});

describe('the list of headers', () => {
  it('is in lower case, each once', () => {
    expect(EDGE_HEADERS).toEqual([...new Set(EDGE_HEADERS.map((header) => header.toLowerCase()))]);
  });
});
