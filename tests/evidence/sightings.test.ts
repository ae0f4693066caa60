/** The bundle against the schemas of OASIS, which lie outside of the repository, and against what the specification says beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { domainToASCII } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { REDACTIONS } from '../../src/evidence/types.ts';
import { observableId } from '../../src/evidence/uuid.ts';
import { indicator } from '../scene.ts';
import { fileIn, keptAlert, keptCookies, making, packOf, paper } from './witnessed.ts';
import { indicatorObject } from '../../src/evidence/stix-objects.ts';

interface Stix { type: string; id: string; [property: string]: unknown }
interface Bundle { type: 'bundle'; id: string; objects: Stix[] }

const bundleOf = (...asked: Parameters<typeof packOf>): Bundle => JSON.parse(fileIn(packOf(...asked), 'sightings.stix.json')) as Bundle;
const all = { visits: [paper('d1'), paper('d2')], kept: [keptAlert, keptCookies] };
const of = (bundle: Bundle, type: string): Stix[] => bundle.objects.filter((object) => object.type === type);

const schemas = join(resolve(process.env['TESTIGO_CORPORA'] ?? '../shared/corpora'), 'lists/stix-schemas');

describe('the schemas of OASIS', () => {
  if (!existsSync(schemas)) {
    console.warn(`\nNOT CHECKED: there are no STIX schemas at ${schemas}. Set TESTIGO_CORPORA to check them.\n`);
    it('are in the folder named by TESTIGO_CORPORA', () => expect(process.env['TESTIGO_CORPORA']).toBeUndefined());
    return;
  }
  const ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false, logger: false, formats: { uri: (text: string) => /^[a-z][a-z\d+.-]*:[!-~]+$/i.test(text) && URL.canParse(text), 'idn-hostname': (text: string) => domainToASCII(text) === text } });
  for (const file of readdirSync(schemas, { recursive: true, encoding: 'utf8' })) if (file.endsWith('.json')) ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')) as object);
  const BASE = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas';
  const FOLDERS: Readonly<Record<string, string>> = { bundle: 'common', identity: 'sdos', indicator: 'sdos', 'observed-data': 'sdos', sighting: 'sros', 'domain-name': 'observables', url: 'observables', 'ipv4-addr': 'observables', 'ipv6-addr': 'observables' };
  const problems = (object: { type: string }): string[] => {
    const fits = ajv.getSchema(`${BASE}/${FOLDERS[object.type] ?? 'none'}/${object.type}.json`);
    if (!fits) return [`there is no schema for ${object.type}`];
    return fits(object) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${object.type} ${instancePath} ${message ?? ''}`);
  };

  it.each(REDACTIONS)('are kept at %s, by each object and by the whole', (redaction) => {
    const bundle = bundleOf(all, redaction);
    expect(bundle.objects.flatMap(problems)).toEqual([]);
    expect(problems(bundle)).toEqual([]);
  });

  it('are kept by every role, with and without a report', () => {
    for (const role of ['exploit-delivery', 'c2', 'phishing', 'vendor-site', 'injection', 'infrastructure', 'download', 'endpoint', 'anonymizer', 'watering-hole'] as const) {
      const { value, type, family, sources, confidence, firstReported } = indicator({ role });
      const known = { role, sources, confidence, firstReported };
      expect(problems(indicatorObject({ value, type, family: family.name, known }, making(), 'identity--5f280b7e-ef5e-5b15-852e-4e2240ac3ab8', 0))).toEqual([]);
      expect(problems(indicatorObject({ value, type, family: family.name, known: { ...known, sources: [] } }, making(), 'identity--5f280b7e-ef5e-5b15-852e-4e2240ac3ab8', 0))).toEqual([]);
    }
  });

  it('are not kept by an object that lacks something', () => {
    const [sighting] = of(bundleOf(all, 'full'), 'sighting');
    const changed = (change: object): { type: string } => ({ ...sighting, type: 'sighting', ...change });
    expect(problems(changed({}))).toEqual([]);
    expect(problems(JSON.parse(JSON.stringify(changed({ sighting_of_ref: undefined }))) as Stix)).not.toEqual([]);
    expect(problems(changed({ count: -1 }))).not.toEqual([]);
  });
});

describe('the bundle', () => {
  it('begins with who saw it: the program, and no person', () => {
    const [first] = bundleOf(all, 'full').objects;
    expect(first).toMatchObject({ type: 'identity', identity_class: 'system', name: 'Testigo 1.0.0' });
  });

  it.each(REDACTIONS)('at %s refers only to what it holds, and holds nothing twice', (redaction) => {
    const { objects } = bundleOf(all, redaction);
    const ids = objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = objects.flatMap((object) => Object.entries(object).flatMap(([name, value]) => (name.endsWith('_ref') ? [value] : name.endsWith('_refs') ? value as unknown[] : [])));
    expect(refs.length).toBeGreaterThan(3);
    expect(refs.filter((ref) => !ids.includes(String(ref)))).toEqual([]);
  });

  it('has the ids of observables that every tool gives them', () => {
    for (const { type, id, value } of bundleOf(all, 'full').objects) if (typeof value === 'string') expect(id).toBe(observableId(type, value));
  });

  it('ties each reported address to an indicator by a sighting, and to what was observed', () => {
    const bundle = bundleOf({ visits: [paper()] }, 'full');
    const [indicators, sightings] = [of(bundle, 'indicator'), of(bundle, 'sighting')];
    expect(indicators).toHaveLength(1);
    expect(indicators[0]).toMatchObject({ pattern: "[domain-name:value = 'exploit.test']", pattern_type: 'stix', valid_from: '2026-01-01T00:00:00.000Z', indicator_types: ['malicious-activity'], confidence: 85, external_references: [{ source_name: 'Citizen Lab' }] });
    expect(sightings).toHaveLength(1);
    expect(sightings[0]).toMatchObject({ sighting_of_ref: indicators[0]?.id, count: 2, first_seen: '2026-11-15T15:04:05.200Z', last_seen: '2026-11-15T15:04:05.200Z' });
    const [ref] = (sightings[0]?.observed_data_refs ?? []) as string[];
    const refs = bundle.objects.find(({ id }) => id === ref)?.object_refs;
    expect(refs).toEqual([observableId('domain-name', 'a.exploit.test'), observableId('ipv4-addr', '192.0.2.9'), observableId('url', 'https://a.exploit.test/landing/person-77')]);
  });

  it('makes no indicator of what the catalogue did not match', () => {
    const one = paper();
    const quiet = { ...one, exposure: { ...one.exposure, findings: one.exposure.findings.filter(({ detector }) => detector !== 'known-infrastructure') } };
    const bundle = bundleOf({ visits: [quiet], kept: [keptCookies] }, 'full');
    expect([...of(bundle, 'indicator'), ...of(bundle, 'sighting')]).toEqual([]);
    expect(of(bundle, 'observed-data').length).toBeGreaterThan(2);
  });

  it('at the level of indicators says what was contacted as the catalogue has it, by day', () => {
    const bundle = bundleOf({ visits: [paper()], kept: [keptAlert] }, 'indicators');
    expect(of(bundle, 'domain-name').map(({ value }) => value)).toEqual(['exploit.test']);
    expect(of(bundle, 'sighting').map(({ first_seen }) => first_seen)).toEqual(['2026-11-15T00:00:00.000Z', '2026-11-10T00:00:00.000Z']);
  });

  it('quotes a value for the pattern language', () => {
    const made = indicatorObject({ value: "https://exploit.test/a'b\\c", type: 'url', family: 'X' }, making(), 'identity--x', 0);
    expect(made.pattern).toBe("[url:value = 'https://exploit.test/a\\'b\\\\c']");
  });

  it('of a list that names no family and no report is an indicator all the same', () => {
    const one = paper();
    const listed = { ...one, exposure: { ...one.exposure, findings: one.exposure.findings.map((finding) => (finding.detector === 'known-infrastructure' ? { ...finding, indicator: { ...finding.indicator, family: { ...finding.indicator.family, name: '' }, sources: [] } } : finding)) } };
    const [made] = of(bundleOf({ visits: [listed] }, 'full'), 'indicator');
    expect(made).toMatchObject({ name: 'exploit.test', pattern: "[domain-name:value = 'exploit.test']" });
    expect(made).not.toHaveProperty('external_references');
    expect(fileIn(packOf({ visits: [listed] }, 'full'), 'report.html')).not.toContain('<dd></dd>');
  });

  it.each([['exploit.test', 'domain-name'], ['192.0.2.9', 'ipv4-addr'], ['2001:db8::9', 'ipv6-addr'], ['https://exploit.test/a', 'url']])('tells by its form what the history kept: %s', (indicatorValue, property) => {
    const [made] = of(bundleOf({ kept: [{ ...keptAlert, indicator: indicatorValue }] }, 'full'), 'indicator');
    expect(made?.pattern).toBe(`[${property}:value = '${indicatorValue}']`);
  });

  it('tells an address with its kind, brackets gone', () => {
    const values = bundleOf({ visits: [paper('d1', { host: '[2001:db8::9]', url: 'https://[2001:db8::9]/x' })] }, 'full').objects;
    expect(values.find(({ value }) => value === '2001:db8::9')?.type).toBe('ipv6-addr');
  });
});
