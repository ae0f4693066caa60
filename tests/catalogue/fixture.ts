/** A small catalogue in a folder of its own: innocent as it stands, broken one file at a time by the tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { CatalogueError } from '../../build/catalogue/problem.ts';

export type Files = Record<string, string>;
type Json = Record<string, unknown>;

export const HEADER = 'value,type,role,reported,sources,confidence,licence,lists,note';
export const NETWORK_HEADER = 'address,then,then_country,operator,asn,now,registered,located,hosting';

const reference = { title: 'A report', publisher: 'Publisher', date: '2013-03-13', url: 'https://example.org/report', checked: 'read' };

export const PARTS = {
  list: { id: 'first', repository: 'https://example.org/first', commit: 'abc', licence: 'MIT', holder: 'Holder', asks: 'Keep the notice.' },
  family: { id: 'sample', name: 'Sample', vendor: 'Vendor', vendorCountry: 'Italy', kind: 'spyware', years: '2012-', es: { vendorCountry: 'Italia' }, about: 'About it.', references: [reference] },
  source: { id: 'report-one', publisher: 'Publisher', title: 'A report', date: '2013-03-13', url: 'https://example.org/report', lists: ['first'] },
  programme: { id: 'prism', name: 'PRISM', kind: 'programme', actor: 'NSA', countries: ['US'], report: true, disclosed: { date: '2013-06-06', by: ['A newspaper'] }, facts: ['A fact.'], means: 'What it means.', references: [reference] },
  company: { company: 'Company', joined: '2009-01-14', domains: ['example.com'], asns: [64496] },
  carrier: { id: 'carrier', name: 'Carrier', country: 'MX', asns: [64500, 64501], ties: [{ programme: 'prism', role: 'partner', asns: [64501], source: reference }] },
  anycast: { asn: 64510, name: 'Edge', source: 'https://example.org/anycast', why: 'Announced from many places.' },
  edge: { headers: ['cf-ray'], name: 'Edge', asns: [64510], shared: [64511], ranges: ['192.0.2.0/25', '2001:db8::/32'], codes: { MX: 'ONE TWO' }, airports: true, sources: ['https://example.org/edge'], why: 'It says so.' },
  airports: { country: 'MX', codes: 'GDL MEX QRO' },
  vendor: { kind: 'session-replay', company: 'Recorder', purpose: 'replay', hosts: ['recorder.example.com'], organisation: 'recorder', references: [reference] },
  alias: { id: 'cloak', company: 'Cloak', organisation: 'cloak', asns: [64520], list: 'https://example.org/list', references: [reference] },
  never: { hosts: { 'top-site': ['popular.test.example.edu'], 'shared-host': ['shared.example.edu'], shortener: ['short.example.edu'] }, ranges: ['104.16.0.0/13'], exceptions: [] },
} satisfies Record<string, Json>;

export const ROWS = [
  'bait.example.org,domain,exploit-delivery,2013-03,report-one,high,MIT,first,a note',
  '187.188.81.66,ipv4,c2,2013-03,report-one,medium,MIT,first,',
  'http://short.example.edu/abc,url,phishing,2013-03,report-one,low,MIT,first,',
];

export const NETWORKS = ['187.188.81.66,Then,MX,successor,22884,Now,MX,MX,no'];

export const text = (...entries: Json[]): string => `${JSON.stringify(entries, null, 2)}\n`;
export const csv = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

export const innocent = (): Files => ({
  'version.json': '{ "version": "2026-11-22" }\n',
  'lists.json': text(PARTS.list),
  'families.json': text(PARTS.family),
  'sources.json': text(PARTS.source),
  'programmes.json': text(PARTS.programme),
  'prism.json': text(PARTS.company),
  'carriers.json': text(PARTS.carrier),
  'anycast.json': text(PARTS.anycast),
  'edges.json': text(PARTS.edge),
  'airports.json': text(PARTS.airports),
  'vendors.json': text(PARTS.vendor),
  'aliases.json': text(PARTS.alias),
  'aliases/cloak.txt': 'metrics.example.net\nstats.example.net\n',
  'never.json': `${JSON.stringify(PARTS.never, null, 2)}\n`,
  'networks.csv': csv(NETWORK_HEADER, NETWORKS),
  'indicators/sample.csv': csv(HEADER, ROWS),
});

/** Writes the files into a new folder and hands it to `use`; the folder is gone afterwards. A file that is '' is left out. */
export function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      if (content === '') continue;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The problems of the innocent catalogue with `changes`, each as `file:line: text`; empty when it loads. */
export const problemsOf = (changes: Files, load: (folder: string) => unknown = loadCatalogue): string[] => inFolder({ ...innocent(), ...changes }, (folder) => {
  try {
    load(folder);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.map((problem) => `${problem.file}:${problem.line}: ${problem.text}`);
  }
});

/** The innocent rows with one more, which stands on line 5. */
export const withRow = (row: string): Files => ({ 'indicators/sample.csv': csv(HEADER, [...ROWS, row]) });
