/** The catalogue that ships: it loads, nothing was lost, and what is compiled from it is in a fixed order. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadLists, loadProgrammes } from '../../build/catalogue/load.ts';
import type { IndicatorEntry } from '../../build/catalogue/types.ts';
import { csv, HEADER, inFolder, innocent, ROWS } from './fixture.ts';

const catalogue = loadCatalogue();
const count = (by: (entry: IndicatorEntry) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const entry of catalogue.indicators) counts[by(entry)] = (counts[by(entry)] ?? 0) + 1;
  return counts;
};
const find = (value: string): IndicatorEntry | undefined => catalogue.indicators.find((entry) => entry.value === value);

describe('the catalogue', () => {
  it('holds every researched fact', () => {
    expect(count(({ type }) => type)).toEqual({ domain: 7502, ipv4: 1020, url: 79 });
    expect(count(({ role }) => role)).toEqual({
      'exploit-delivery': 5116, c2: 1926, phishing: 1136, 'vendor-site': 309, injection: 26, infrastructure: 23, download: 19, endpoint: 18, anonymizer: 18, 'watering-hole': 10,
    });
    expect(count(({ confidence }) => confidence)).toEqual({ high: 7410, medium: 871, low: 320 });
    expect(count(({ licence }) => licence)).toEqual({ MIT: 3668, 'CC-BY-2.0': 2770, 'CC-BY-4.0': 733, 'BSD-3-Clause': 645, 'CC-BY-SA-4.0': 438, 'CC-BY-NC-SA-4.0': 347 });
    expect([catalogue.families.length, catalogue.sources.length, loadLists().length, loadProgrammes().length]).toEqual([56, 128, 7, 25]);
    expect(catalogue.indicators.filter(({ type, firstReported }) => type === 'ipv4' && firstReported < '2016')).toHaveLength(673);
  });

  it('is sorted by value, then type, in code-unit order, and ids are sorted', () => {
    const keys = catalogue.indicators.map(({ value, type }) => `${value}\u0000${type}`);
    expect(keys).toEqual([...keys].sort());
    for (const register of [catalogue.families, catalogue.sources]) expect(register.map(({ id }) => id)).toEqual(register.map(({ id }) => id).sort());
  });

  it('tells the two Mexican FinFisher addresses with their operators then and now', () => {
    expect(find('187.188.81.66')).toMatchObject({ family: 'finfisher', role: 'c2', firstReported: '2013-03', network: { then: 'Iusacell PCS de Mexico, S.A. de C.V.', now: 'TOTAL PLAY TELECOMUNICACIONES SA DE CV', country: 'MX' } });
    expect(find('201.122.183.55')).toMatchObject({ family: 'finfisher', network: { now: 'Uninet S.A. de C.V.', country: 'MX' } });
  });

  it('tells no country of an address where its two sources differ', () => {
    expect(find('117.121.247.26')?.network).toEqual({ then: 'GPLHost', now: 'Microsoft Corporation' });
  });

  it('gives sources the licences of the lists they were taken from', () => {
    expect(catalogue.sources.find(({ id }) => id === 'amnesty-2018-08-nso')?.licence).toBe('CC-BY-2.0, CC-BY-SA-4.0, MIT');
  });

  it('lists the PRISM companies with their dates, Google by country, and leaves out who never joined', () => {
    expect(catalogue.prism.map(({ company, joined }) => `${company} ${joined}`)).toEqual([
      'Microsoft 2007-09-11', 'Yahoo 2008-03-12', 'Google 2009-01-14', 'Facebook 2009-06-03', 'PalTalk 2009-12-07', 'YouTube 2010-09-24', 'Skype 2011-02-06', 'AOL 2011-03-31', 'Apple 2012-10',
    ]);
    const google = catalogue.prism.find(({ company }) => company === 'Google')?.domains ?? [];
    expect(google).toEqual(expect.arrayContaining(['google.com', 'google.com.mx', 'google.es', 'google.co.ve', 'doubleclick.net']));
    expect(catalogue.prism.flatMap(({ domains }) => domains)).not.toContain('whatsapp.com');
  });

  it('has 22 carriers, and ties only the networks that a source names', () => {
    expect(new Set(catalogue.carriers.map(({ id }) => id)).size).toBe(22);
    const tiesOf = (asn: number) => catalogue.carriers.filter(({ asns }) => asns.includes(asn)).map(({ id, programmes }) => [id, ...programmes.map((tie) => `${tie.id} ${tie.role}`)]);
    expect(tiesOf(7018)).toEqual([['att', 'fairview partner']]);
    expect(tiesOf(701)).toEqual([['verizon-business', 'stormbrew partner', 'verizon-fisc-order addressee']]);
    expect(tiesOf(702)).toEqual([['verizon-business', 'stormbrew partner', 'verizon-fisc-order addressee', 'tempora partner']]);
    expect(tiesOf(22394)).toEqual([['verizon-wireless', 'mobile-tracking-headers tracking-header']]);
    expect(tiesOf(8151)).toEqual([['uninet', 'finfisher spyware-host']]);
    expect(tiesOf(22884)).toEqual([['total-play', 'finfisher holds-range']]);
    expect(tiesOf(3356)).toEqual([['lumen', 'tempora partner']]);
    expect(tiesOf(209)).toEqual([['lumen']]);
    expect(tiesOf(28469)).toEqual([['att-mexico']]);
  });

  it('knows the networks whose country cannot be told, and no cloud among them', () => {
    const asns = catalogue.anycast.map(({ asn }) => asn);
    expect(asns).toEqual(expect.arrayContaining([13335, 15169, 16509, 20940, 54113]));
    for (const cloud of [396982, 8075, 14618, 63949]) expect(asns).not.toContain(cloud);
  });

  it('says in Spanish what is not a name', () => {
    const family = (id: string) => catalogue.families.find((entry) => entry.id === id);
    expect(family('finfisher')).toMatchObject({ vendorCountry: 'United Kingdom / Germany', es: { vendorCountry: 'Reino Unido / Alemania' } });
    for (const { id, vendor, es } of catalogue.families) if (/\b(unknown|linked|several|attributed)\b/.test(vendor)) expect([id, es?.vendor]).toEqual([id, expect.any(String)]);
  });
});

describe('loading', () => {
  it('gives the same result whatever the order of the rows', () => {
    const load = (rows: string[]) => inFolder({ ...innocent(), 'indicators/sample.csv': csv(HEADER, rows) }, loadCatalogue);
    expect(load(ROWS).indicators.map(({ value }) => value)).toEqual(['187.188.81.66', 'bait.example.org', 'http://short.example.edu/abc']);
    expect(load([...ROWS].reverse())).toEqual(load(ROWS));
  });

  it('carries the note, the operator and the ties of a small catalogue', () => {
    const small = inFolder(innocent(), loadCatalogue);
    expect(small.indicators[0]).toEqual({
      value: '187.188.81.66', type: 'ipv4', family: 'sample', role: 'c2', firstReported: '2013-03', sources: ['report-one'], confidence: 'medium', licence: 'MIT', network: { then: 'Then', now: 'Now', country: 'MX' },
    });
    expect(small.indicators[1]).toMatchObject({ value: 'bait.example.org', notes: 'a note' });
    expect(small.carriers).toEqual([
      { id: 'carrier', name: 'Carrier', country: 'MX', asns: [64500], programmes: [] }, { id: 'carrier', name: 'Carrier', country: 'MX', asns: [64501], programmes: [{ id: 'prism', role: 'partner' }] },
    ]);
  });
});
