import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { VisitReport } from '../../src/audit/report.ts';
import { DETECTORS } from '../../src/detectors/index.ts';
import { LEVELS } from '../../src/detectors/types.ts';
import type { CountryRow } from '../../src/exposure/types.ts';
import type { ContactWay, Gap } from '../../src/journal/types.ts';
import type { Confidence } from '../../src/knowledge/types.ts';
import { bytesOf, LOGS, reportsOf } from './fixtures.ts';

interface Schema { $defs: Record<string, { enum?: string[]; properties?: Record<string, { enum?: string[]; properties?: object }> }> }
const schema = JSON.parse(readFileSync('docs/audit.schema.json', 'utf8')) as Schema;
const fits = new Ajv2020({ allErrors: true }).compile(schema);
const problems = (value: unknown): string[] => (fits(value) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));

const whole = (visits: unknown): unknown => ({ version: '1.0.0', catalogue: '2026-11-22', lists: [], visits });

describe('docs/audit.schema.json', () => {
  it.each(LOGS)('describes what is printed for %s, plain and gzip', (log) => {
    const plain = reportsOf(bytesOf(log));
    expect(plain).toHaveLength(2);
    expect(problems(whole(plain))).toEqual([]);
    expect(reportsOf(gzipSync(bytesOf(log)))).toEqual(plain);
  });

  const damaged: [string, (report: VisitReport) => unknown][] = [
    ['a field is missing', ({ gaps: _, ...report }) => report],
    ['there is a field too many', (report) => ({ ...report, score: 7 })],
    ['a level is none of ours', (report) => ({ ...report, level: 'danger' })],
    ['a count is negative', (report) => ({ ...report, requests: -1 })],
    ['a country is no code', (report) => ({ ...report, countries: [{ code: 'Mexico', requests: 1, certainty: 'seen' }] })],
    ['a chain has one hop', (report) => ({ ...report, chains: report.chains.map((chain) => ({ ...chain, hops: chain.hops.slice(0, 1) })) })],
    ['a finding has another detector', (report) => ({ ...report, findings: report.findings.map((finding) => ({ ...finding, detector: 'other' })) })],
    ['evidence has no url', (report) => ({ ...report, findings: report.findings.map((finding) => ({ ...finding, evidence: { ip: null } })) })],
  ];
  it.each(damaged)('refuses a report in which %s', (_, damage) => {
    expect(problems(whole(reportsOf(bytesOf('small.har')).map(damage)))).not.toEqual([]);
  });

  it('knows the words that the code uses, and no others', () => {
    const ways: Record<ContactWay, true> = { opened: true, loaded: true, advance: true, worker: true };
    const gaps: Record<Gap, true> = { 'started-late': true, 'worker-gap': true, 'no-permission': true, 'page-worker': true, 'from-cache': true, unanswered: true, 'no-address': true, proxy: true, cut: true };
    const certainties: Record<CountryRow['certainty'], true> = { seen: true, probable: true, registered: true, disputed: true, 'not-knowable': true };
    const confidences: Record<Confidence, true> = { high: true, medium: true, low: true };
    const words = (name: string): string[] => schema.$defs[name]?.enum ?? [];
    expect(words('detector')).toEqual(DETECTORS.map(({ id }) => id));
    expect(words('contact')).toEqual([...Object.keys(ways), 'checked']);
    expect(words('gap')).toEqual(Object.keys(gaps));
    expect(words('certainty')).toEqual(Object.keys(certainties));
    expect(words('confidence')).toEqual(Object.keys(confidences));
    expect(schema.$defs.finding?.properties?.level?.enum).toEqual(LEVELS);
    expect(schema.$defs.visit?.properties?.level?.enum).toEqual([...LEVELS, 'none', 'unknown']);
  });
});

/** Tables of docs/audit.md: the first column of each row, by the heading above. */
function documented(): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  let heading = '';
  for (const line of readFileSync('docs/audit.md', 'utf8').split('\n')) {
    heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
    const field = /^\| `([\w]+)` \|/.exec(line)?.[1];
    if (field !== undefined) tables.set(heading, [...tables.get(heading) ?? [], field]);
  }
  return tables;
}

describe('docs/audit.md', () => {
  it.each([['A visit', 'visit'], ['A company', 'company'], ['A country', 'country'], ['A network', 'network'], ['A chain', 'chain'], ['A hop', 'hop'], ['A finding', 'finding'], ['Evidence', 'evidence'], ['A list', 'list']])(
    'tells every field under “%s”, in the order of the schema', (heading, name) => {
      expect(documented().get(heading)).toEqual(Object.keys(schema.$defs[name]?.properties ?? {}));
    });

  it('tells every field of a checked link', () => {
    expect(documented().get('A checked link')).toEqual(Object.keys(schema.$defs.link?.properties?.check?.properties ?? {}));
  });

  it('tells the fields around them', () => {
    expect(documented().get('The whole')).toEqual([...new Set([...Object.keys(schema.$defs.log?.properties ?? {}), ...Object.keys(schema.$defs.link?.properties ?? {})])]);
  });
});
