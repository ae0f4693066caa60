/** What the build refuses among the indicators: the innocent catalogue loads, one change breaks it. */
import { describe, expect, it } from 'vitest';
import { csv, HEADER, NETWORK_HEADER, NETWORKS, problemsOf, ROWS, withRow } from './fixture.ts';

const row = (value: string, type = 'domain'): string => `${value},${type},c2,2013-03,report-one,high,MIT,first,`;
const line = 'indicators/sample.csv:5:';

describe('a row of indicators', () => {
  it('is accepted when everything is there', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf(withRow(row('command.example.net')))).toEqual([]);
  });

  it.each([
    ['role', 'a.example.net,domain,,2013-03,report-one,high,MIT,first,', 'the role is missing'],
    ['role', 'a.example.net,domain,spying,2013-03,report-one,high,MIT,first,', 'unknown role "spying"'],
    ['date', 'a.example.net,domain,c2,,report-one,high,MIT,first,', 'the month of the first report is missing'],
    ['date', 'a.example.net,domain,c2,2013,report-one,high,MIT,first,', '"2013" is not a month (YYYY-MM)'],
    ['date', 'a.example.net,domain,c2,2013-13,report-one,high,MIT,first,', '"2013-13" is not a month (YYYY-MM)'],
    ['date', 'a.example.net,domain,c2,2026-12,report-one,high,MIT,first,', 'reported in 2026-12, after the catalogue\'s own date'],
    ['source', 'a.example.net,domain,c2,2013-03,,high,MIT,first,', 'the source is missing'],
    ['source', 'a.example.net,domain,c2,2013-03,report-one report-two,high,MIT,first,', 'unknown source "report-two"'],
    ['confidence', 'a.example.net,domain,c2,2013-03,report-one,,MIT,first,', 'the confidence is missing'],
    ['confidence', 'a.example.net,domain,c2,2013-03,report-one,certain,MIT,first,', 'unknown confidence "certain"'],
    ['licence', 'a.example.net,domain,c2,2013-03,report-one,high,,first,', 'the licence is missing'],
    ['licence', 'a.example.net,domain,c2,2013-03,report-one,high,GPL-3.0,first,', 'none of its lists is under GPL-3.0'],
    ['list', 'a.example.net,domain,c2,2013-03,report-one,high,MIT,first second,', 'unknown list "second"'],
    ['type', 'a.example.net,host,c2,2013-03,report-one,high,MIT,first,', 'unknown type "host"'],
    ['type', 'a.example.net,,c2,2013-03,report-one,high,MIT,first,', 'the type is missing'],
    ['value', ',domain,c2,2013-03,report-one,high,MIT,first,', 'the value is missing'],
    ['columns', 'a.example.net,domain,c2,2013-03,report-one,high,MIT,first', 'expected 9 columns, found 8'],
    ['blanks', ' a.example.net,domain,c2,2013-03,report-one,high,MIT,first,', 'a cell has blanks at its ends or a line break'],
  ])('needs a proper %s: %s', (_, text, problem) => expect(problemsOf(withRow(text))).toEqual([`${line} ${problem}`]));

  it('needs a list, so that its licence can be traced', () => {
    expect(problemsOf(withRow('a.example.net,domain,c2,2013-03,report-one,high,MIT,,'))).toEqual([`${line} the list it was taken from is missing`, `${line} none of its lists is under MIT`]);
  });

  it('is not listed twice, whatever the scheme of a URL', () => {
    expect(problemsOf(withRow(row('bait.example.org')))).toEqual([`${line} bait.example.org is already listed at indicators/sample.csv:2`]);
    expect(problemsOf(withRow(row('https://short.example.edu/abc', 'url')))).toEqual([`${line} https://short.example.edu/abc is already listed at indicators/sample.csv:4`]);
    expect(problemsOf(withRow(row('https://short.example.edu/abcd', 'url')))).toEqual([]);
  });

  it('is not below another of the same family and role, which matches it already', () => {
    expect(problemsOf(withRow(row('deep.bait.example.org')))).toEqual([]);
    expect(problemsOf(withRow('deep.bait.example.org,domain,exploit-delivery,2013-03,report-one,high,MIT,first,'))).toEqual([`${line} deep.bait.example.org is covered by bait.example.org (indicators/sample.csv:2)`]);
  });

  it('belongs to a known family, and every family has rows', () => {
    expect(problemsOf({ 'indicators/other.csv': csv(HEADER, [row('a.example.net')]) })).toEqual(['indicators/other.csv:2: unknown family "other"']);
    expect(problemsOf({ 'indicators/sample.csv': '', 'networks.csv': csv(NETWORK_HEADER, []) })).toEqual([
      'indicators:1: the folder is missing', 'families.json:2: the family sample has no indicators: indicators/sample.csv is missing or empty',
    ]);
    expect(problemsOf({ 'indicators/notes.txt': 'x' })).toEqual(['indicators/notes.txt:1: only .csv files belong here']);
  });

  it('stands under the agreed header', () => {
    expect(problemsOf({ 'indicators/sample.csv': csv(HEADER.replace('reported', 'date'), ROWS) })).toContain(`indicators/sample.csv:1: the header must be ${HEADER}`);
  });

  it('is reported with all others at once', () => {
    const files = { 'indicators/sample.csv': csv(HEADER, [...ROWS, 'UPPER.example.net,domain,spying,2013-03,report-one,high,MIT,first,', row('10.0.0.1', 'ipv4')]) };
    expect(problemsOf(files)).toEqual([
      'indicators/sample.csv:5: UPPER.example.net must be written in lower case', 'indicators/sample.csv:5: unknown role "spying"',
      'indicators/sample.csv:6: 10.0.0.1 is reserved or private (10.0.0.0/8)', 'indicators/sample.csv:6: 10.0.0.1 has no line in networks.csv',
    ]);
  });
});

describe('a line of networks.csv', () => {
  const networks = (...lines: string[]) => problemsOf({ 'networks.csv': csv(NETWORK_HEADER, lines) });

  it('is accepted with the least that is known', () => {
    expect(networks(...NETWORKS)).toEqual([]);
    expect(networks('187.188.81.66,,,unknown,,,,,no')).toEqual([]);
  });

  it('belongs to one address of the catalogue', () => {
    expect(networks()).toEqual(['indicators/sample.csv:3: 187.188.81.66 has no line in networks.csv']);
    expect(networks(...NETWORKS, ...NETWORKS)).toEqual(['networks.csv:3: 187.188.81.66 has two lines']);
    expect(networks(...NETWORKS, '201.122.183.55,,,unknown,,,,,no')).toEqual(['networks.csv:3: 201.122.183.55 is no indicator']);
  });

  it('uses known words', () => {
    expect(networks('187.188.81.66,Then,Mexico,same,AS22884,Now,mx,MX,maybe')).toEqual([
      'networks.csv:2: "Mexico" is not a country code', 'networks.csv:2: "mx" is not a country code', 'networks.csv:2: "AS22884" is not an AS number',
      'networks.csv:2: "hosting" must be yes or no',
    ]);
    expect(networks('187.188.81.66,,,perhaps,,,,,no')).toEqual(['networks.csv:2: unknown comparison of operators "perhaps"']);
  });
});
