import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExtra } from '../../build/index/address-extra.ts';

describe('the rows that a maintainer adds', () => {
  let folder: string;
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'testigo-extra-')); });
  afterAll(() => rmSync(folder, { recursive: true }));

  const HEAD = 'from,to,asn,network,country,certainty\n';
  function read(text: string): ReturnType<typeof readExtra> {
    const file = join(folder, 'extra.csv');
    writeFileSync(file, text);
    return readExtra(file);
  }

  it('come with a head line, quoted names and comments', () => {
    expect(read(`${HEAD}127.0.20.0,127.0.20.255,15169,"GOOGLE, Inc.",US,probable\n# a remark\n\nfd00::,fd00::ff,64496,Uno,,anycast\n`)).toEqual([
      { from: '127.0.20.0', to: '127.0.20.255', asn: 15169, network: 'GOOGLE, Inc.', country: 'US', certainty: 'probable' },
      { from: 'fd00::', to: 'fd00::ff', asn: 64496, network: 'Uno', country: '', certainty: 'anycast' },
    ]);
  });

  it('may be in any column order', () => {
    expect(read('certainty,country,network,asn,to,from\nregistered,MX,Uno,1,5.0.0.1,5.0.0.0\n')).toEqual([
      { from: '5.0.0.0', to: '5.0.0.1', asn: 1, network: 'Uno', country: 'MX', certainty: 'registered' },
    ]);
  });

  it.each([
    ['from,to\n1.1.1.1,1.1.1.1\n', /no column asn, network, country, certainty/],
    [`${HEAD}5.0.0.9,5.0.0.1,1,x,MX,probable\n`, /row 1: the last address is before/],
    [`${HEAD}5.0.0.0,2a00::,1,x,MX,probable\n`, /row 1: .* no ipv4 address/],
    [`${HEAD}5.0.0.0/8,5.0.0.1,1,x,MX,probable\n`, /row 1: .* no ipv4 address/],
    [`${HEAD}5.0.0.0,5.0.0.1,0,x,MX,probable\n`, /row 1: “0” is no AS number/],
    [`${HEAD}5.0.0.0,5.0.0.1,1,x,,probable\n`, /row 1: “” is not a country/],
    [`${HEAD}5.0.0.0,5.0.0.1,1,x,MX,sure\n`, /row 1: certainty “sure” is none of/],
    [`${HEAD}5.0.0.0,5.0.0.1,1\n`, /line 2: /],
  ])('are refused when %j', (text, message) => expect(() => read(text)).toThrow(message));
});
