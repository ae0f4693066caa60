import { Ajv } from 'ajv';
import { createRequire } from 'node:module';
import { isIPv4, isIPv6 } from 'node:net';
import { describe, expect, it } from 'vitest';
import { REDACTIONS } from '../../src/evidence/types.ts';
import { fileIn, keptAlert, packOf, paper } from './witnessed.ts';

const require = createRequire(import.meta.url);
const schemas = require('har-schema') as Record<string, object>;
const ajv = new Ajv({ allErrors: true, strict: false, formats: { ipv4: isIPv4, ipv6: isIPv6, uri: (text: string) => /^[a-z][a-z\d+.-]*:[!-~]+$/i.test(text) && URL.canParse(text), 'date-time': (text: string) => !Number.isNaN(Date.parse(text)), email: true } });
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const fits = ajv.getSchema('har.json#');

interface Entry { pageref: string; startedDateTime: string; request: { url: string; headers: unknown[]; cookies: unknown[] }; response: { status: number; redirectURL: string; headers: unknown[]; cookies: unknown[] }; serverIPAddress?: string; comment: string }
interface Har { log: { pages: { id: string; title: string }[]; entries: Entry[]; comment: string } }

const parsed = (text: string): Har => JSON.parse(text) as Har;
const problems = (har: unknown): string[] => (fits?.(har) ? [] : (fits?.errors ?? [{ instancePath: '', message: 'there is no schema' }]).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));

describe('requests.har', () => {
  it.each(REDACTIONS.filter((one) => one !== 'indicators'))('fits the schema of HAR 1.2 at %s', (redaction) => {
    const har = parsed(fileIn(packOf({ visits: [paper('d1'), paper('d2')], kept: [keptAlert] }, redaction), 'requests.har'));
    expect(problems(har)).toEqual([]);
    expect(har.log.entries.length).toBeGreaterThan(3);
    expect(har.log.comment).toContain('A subset');
  });

  it('would not fit with a field missing or of another type', () => {
    const har = parsed(fileIn(packOf({ visits: [paper()] }, 'full'), 'requests.har'));
    const [entry] = har.log.entries;
    const { startedDateTime: _, ...less } = entry ?? { startedDateTime: '' };
    expect(problems({ log: { ...har.log, entries: [less] } })).not.toEqual([]);
    expect(problems({ log: { ...har.log, entries: [{ ...entry, response: { ...entry?.response, status: '200' } }] } })).not.toEqual([]);
  });

  it('without a visit has no entry, and is not there at all', () => {
    expect(packOf({ kept: [keptAlert] }, 'full')?.files.some(({ name }) => name === 'requests.har')).toBe(false);
  });

  it('tells each witnessed request once, in order, with its redirect', () => {
    const { log } = parsed(fileIn(packOf({ visits: [paper()] }, 'full'), 'requests.har'));
    expect(log.entries.map(({ request, response }) => `${response.status} ${request.url} ${response.redirectURL}`.trim())).toEqual([
      '200 https://example.org/sources/whistle-7?draft=3',
      '-1 https://static.example.org/sources/whistle-7.css',
      '302 https://cdn.tracker.test/pixel/secret-path.gif?x=1 https://end.tracker.test/sync/secret-path',
      '200 https://end.tracker.test/sync/secret-path',
      '200 https://a.exploit.test/landing/person-77',
    ]);
    expect(log.entries.map(({ startedDateTime }) => startedDateTime)).toEqual(log.entries.map(({ startedDateTime }) => startedDateTime).toSorted());
    expect(log.pages).toEqual([expect.objectContaining({ id: 'visit_1', title: 'https://example.org/sources/whistle-7?draft=3' })]);
  });

  it('has no header, no cookie, and no value that was not witnessed', () => {
    const { log } = parsed(fileIn(packOf({ visits: [paper()] }, 'full'), 'requests.har'));
    for (const { request, response } of log.entries) expect([request.headers, request.cookies, response.headers, response.cookies].flat()).toEqual([]);
    for (const entry of log.entries) expect(entry).toMatchObject({ time: 0, timings: { send: -1, wait: -1, receive: -1 }, request: { method: 'unknown', bodySize: -1 }, response: { content: { size: -1 }, bodySize: -1 } });
  });

  it('of refused requests has the status 0', () => {
    const one = paper();
    const refused = { ...one, visit: { ...one.visit, contacts: one.visit.contacts.map((contact) => ({ ...contact, evidence: contact.evidence.map(({ status: _, ...look }) => ({ ...look, outcome: 'refused' as const })) })) } };
    const { log } = parsed(fileIn(packOf({ visits: [refused] }, 'full'), 'requests.har'));
    expect(log.entries.find(({ request }) => request.url.includes('static'))).toMatchObject({ response: { status: 0 }, comment: expect.stringContaining('refused') as string });
  });
});
