/** What the build refuses among lists, families, sources, programmes, companies, carriers and networks. */
import { describe, expect, it } from 'vitest';
import { type Files, PARTS, problemsOf, text } from './fixture.ts';

const { list, family, source, programme, company, carrier, anycast, never } = PARTS;
const [tie] = carrier.ties;
const [ref] = family.references;

describe('a source', () => {
  const sources = (changes: object) => problemsOf({ 'sources.json': text({ ...source, ...changes }) });

  it('is accepted with a date of any precision, and without a link', () => {
    expect(sources({})).toEqual([]);
    expect(sources({ date: '2013' })).toEqual([]);
    expect(sources({ date: '2013-03', url: undefined })).toEqual([]);
  });

  it('has a date, a title, a publisher and a list', () => {
    expect(sources({ date: '13 March' })).toEqual(['sources.json:2: the source report-one needs a date: YYYY, YYYY-MM or YYYY-MM-DD']);
    expect(sources({ date: '2013-02-30' })).toEqual(['sources.json:2: the source report-one needs a date: YYYY, YYYY-MM or YYYY-MM-DD']);
    expect(sources({ date: '2026-11-23' })).toEqual(['sources.json:2: the source report-one is dated after the catalogue']);
    expect(sources({ date: undefined })).toContain('sources.json:2: "date" is missing');
    expect(sources({ title: ' A report' })).toEqual(['sources.json:2: "title" must be a trimmed, non-empty text']);
    expect(sources({ publisher: undefined })).toEqual(['sources.json:2: "publisher" is missing']);
    expect(sources({ url: 'example.org' })).toEqual(['sources.json:2: the source report-one has a malformed link']);
    expect(sources({ lists: [] })).toEqual(['sources.json:2: the source report-one names no list, so its licence is unknown']);
    expect(sources({ lists: ['second'] })).toEqual(['sources.json:2: unknown list "second"']);
    expect(sources({ licence: 'MIT' })).toEqual(['sources.json:2: unknown field "licence"']);
  });

  it('has an id of its own, in the agreed form', () => {
    expect(problemsOf({ 'sources.json': text(source, { ...source, title: 'Another' }) })).toEqual(['sources.json:12: the id "report-one" is used twice']);
    expect(problemsOf({ 'sources.json': text(source, { ...source, id: 'Report Two' }) })).toEqual(['sources.json:12: "Report Two" is not an id: lower-case words joined by hyphens']);
  });
});

describe('a family', () => {
  const families = (changes: object) => problemsOf({ 'families.json': text({ ...family, ...changes }) });

  it('is accepted without Spanish where both languages agree, and with references that have no link', () => {
    expect(families({})).toEqual([]);
    expect(families({ es: undefined })).toEqual([]);
    expect(families({ references: [{ ...ref, url: undefined }] })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ kind: 'virus' }, 'unknown kind of family "virus"'],
    [{ years: 'since 2012' }, '"since 2012" must be years: 2008, 2008-2022 or 2008-'],
    [{ vendor: '' }, '"vendor" must be a trimmed, non-empty text'],
    [{ about: undefined }, '"about" is missing'],
    [{ es: 'Italia' }, '"es" must be an object'],
    [{ es: { pais: 'Italia' } }, 'es: unknown field "pais"'],
    [{ references: [] }, '"references" must hold at least one reference'],
    [{ references: [{ ...ref, checked: undefined }] }, 'the reference "A report" must say how far it was checked'],
    [{ references: [{ ...ref, date: 'March' }] }, 'the reference "A report" needs a date: YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ references: [{ ...ref, url: 'a b' }] }, 'the reference "A report" has a malformed link'],
    [{ references: [{ ...ref, title: '' }] }, 'a reference needs "title" and "publisher"'],
    [{ references: ['A report'] }, 'a reference must be an object'],
  ])('with %o is refused', (changes, problem) => expect(families(changes)).toEqual([`families.json:2: ${problem}`]));
});

describe('a programme', () => {
  it.each<[object, string]>([
    [{ kind: 'plot' }, 'unknown kind of programme "plot"'],
    [{ countries: ['USA'] }, '"USA" is not a country code'],
    [{ report: 'yes' }, '"report" must be true or false'],
    [{ disclosed: { date: 'June', by: ['A newspaper'] } }, '"disclosed" needs a date'],
    [{ family: 'unknown' }, 'unknown family "unknown"'],
    [{ facts: 'A fact.' }, '"facts" must be a list of texts'],
    [{ means: undefined }, '"means" is missing'],
  ])('with %o is refused', (changes, problem) => {
    expect(problemsOf({ 'programmes.json': text({ ...programme, family: 'sample', correction: 'Corrected.' }) })).toEqual([]);
    expect(problemsOf({ 'programmes.json': text({ ...programme, ...changes }) })).toEqual([`programmes.json:2: ${problem}`]);
  });

  it('says who disclosed it', () => {
    expect(problemsOf({ 'programmes.json': text({ ...programme, disclosed: { date: '2013-06-06', by: [] } }) })).toContain('programmes.json:2: "disclosed" needs "date" and "by"');
  });
});

describe('companies, carriers and anycast networks', () => {
  it.each<[string, string, object, string]>([
    ['prism.json', 'a company', { ...company, joined: '2009' }, 'Company needs the day or month it joined'],
    ['prism.json', 'a company', { ...company, domains: ['Example.com'] }, 'Example.com must be written in lower case'],
    ['prism.json', 'a company', { ...company, domains: ['example.com', 'example.com'] }, 'example.com is listed twice'],
    ['prism.json', 'a company', { ...company, countryDomains: { name: 'example', under: ['com'] } }, 'example.com is listed twice'],
    ['prism.json', 'a company', { ...company, countryDomains: ['mx'] }, '"countryDomains" needs "name" and "under"'],
    ['prism.json', 'a company', { ...company, asns: [1, 1] }, '"asns" must be a list of different AS numbers'],
    ['prism.json', 'a company', { ...company, asns: ['AS1'] }, '"asns" must be a list of different AS numbers'],
    ['carriers.json', 'a carrier', { ...carrier, country: 'US/GB' }, '"US/GB" is not a country code'],
    ['carriers.json', 'a carrier', { ...carrier, ties: [{ ...tie, programme: 'unknown' }] }, 'unknown programme "unknown"'],
    ['carriers.json', 'a carrier', { ...carrier, ties: [{ ...tie, role: 'friend' }] }, 'a tie needs "programme", a known "role" and "source"'],
    ['carriers.json', 'a carrier', { ...carrier, ties: [{ ...tie, asns: [64502] }] }, 'the tie to prism names AS numbers that the carrier does not have'],
    ['carriers.json', 'a carrier', { ...carrier, ties: undefined }, '"ties" must be a list, empty where nothing is documented'],
    ['anycast.json', 'a network', { ...anycast, source: 'http://example.org/' }, 'AS64510 needs the link of a public document'],
    ['anycast.json', 'a network', { ...anycast, asn: '64510' }, '"asn" must be an AS number'],
    ['anycast.json', 'a network', { ...anycast, why: undefined }, '"why" is missing'],
  ])('%s: %s that is %o is refused', (file, _, entry, problem) => expect(problemsOf({ [file]: text({ ...entry }) })).toEqual([`${file}:2: ${problem}`]));

  it('a tie needs a source', () => {
    expect(problemsOf({ 'carriers.json': text({ ...carrier, ties: [{ programme: 'prism', role: 'partner' }] }) })).toEqual([
      'carriers.json:2: a reference must be an object', 'carriers.json:2: a tie needs "programme", a known "role" and "source"',
    ]);
  });

  it('an AS number belongs to one of them', () => {
    expect(problemsOf({ 'carriers.json': text(carrier, { ...carrier, id: 'second', ties: [], asns: [64500] }) })).toEqual([expect.stringMatching(/^carriers\.json:\d+: AS64500 belongs to two carriers$/)]);
    expect(problemsOf({ 'anycast.json': text(anycast, anycast) })).toEqual(['anycast.json:8: AS64510 is listed twice']);
  });
});

describe('files', () => {
  it.each(['version.json', 'lists.json', 'families.json', 'sources.json', 'programmes.json', 'prism.json', 'carriers.json', 'anycast.json', 'never.json', 'networks.csv'])('%s must be there', (file) => {
    expect(problemsOf({ [file]: '' })).toContain(`${file}:1: the file is missing`);
  });

  it('are read with the line of each mistake', () => {
    expect(problemsOf({ 'lists.json': '[\n  { "id": "a", }\n]' })[0]).toMatch(/^lists\.json:2: not JSON/);
    expect(problemsOf({ 'lists.json': '{}' })).toContain('lists.json:1: expected a list of entries');
    const tricky: Files = { 'lists.json': `[\n${JSON.stringify({ ...list, asks: 'A "quoted" ] } brace,' })},\n\n"text",\n${JSON.stringify({ ...list, id: 'other', licence: '' })}\n]` };
    expect(problemsOf(tricky)).toEqual(['lists.json:4: an entry must be an object', 'lists.json:5: "licence" must be a trimmed, non-empty text']);
  });

  it('name the day of the last review', () => expect(problemsOf({ 'version.json': '{ "version": "2026-11" }' })).toContain('version.json:1: "version" must be the day of the last review (YYYY-MM-DD)'));
});

describe('never.json', () => {
  const file = (changes: object) => problemsOf({ 'never.json': JSON.stringify({ ...never, ...changes }, null, 2) });

  it('names known kinds, each name once, proper ranges and reasons', () => {
    expect(file({})).toEqual([]);
    expect(file({ hosts: { parked: ['example.edu'] } })).toEqual(['never.json:3: unknown kind "parked"']);
    expect(file({ hosts: { cdn: ['a.example.edu'], shortener: ['a.example.edu'] } })).toEqual([expect.stringContaining('a.example.edu is listed twice')]);
    expect(file({ hosts: { cdn: 'a.example.edu' } })).toEqual(['never.json:3: "cdn" must be a list of names']);
    expect(file({ ranges: ['2001:db8::/32'] })).toEqual([expect.stringContaining('2001:db8::/32 is not a range of IPv4 addresses')]);
    expect(file({ exceptions: [{ value: 'a.example.edu', list: 'x', reason: '' }] })).toEqual([expect.stringContaining('an exception needs "value", "list" and "reason"')]);
    expect(file({ ranges: 'none' })).toEqual(['never.json:1: expected "hosts", "ranges" and "exceptions"']);
  });
});
