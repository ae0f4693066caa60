/** Lists and test vectors of other projects. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '../../src/lists/csv-rows.ts';
import { JsonPieces } from '../../src/lists/json-pieces.ts';
import { readPattern } from '../../src/lists/stix-pattern.ts';
import { ListError } from '../../src/lists/types.ts';
import { corpus, faultOf, readAll, valuesOf } from './read.ts';

const filesIn = (folder: string): string[] => (readdirSync(corpus(folder), { recursive: true, withFileTypes: true })).filter((file) => file.isFile() && file.name.endsWith('.json')).map((file) => join(file.parentPath, file.name)).sort();
const named = (path: string): string => path.split('/').slice(-2).join('/');

describe('JSON', () => {
  const files = filesIn('json/json-testsuite/test_parsing');
  it('is all there', () => expect(files.length).toBe(318));

  /** The reader alone, which opens every container it may. */
  function read(text: string, pieces: number, opens: boolean): boolean {
    const reader = new JsonPieces({ opens: (path) => opens && path.split('/').length < 4, opened: () => undefined, closed: () => undefined, take: () => undefined });
    try {
      for (let at = 0; at < text.length; at += pieces) reader.feed(text.slice(at, at + pieces));
      reader.end();
      return true;
    } catch (error) {
      if (error instanceof ListError) return false;
      throw error;
    }
  }

  it.each(files.map((path) => [named(path), path] as const))('%s', async (name, path) => {
    const bytes = readFileSync(path);
    const kind = name.split('/')[1]?.[0];
    let text: string | undefined;
    try { text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); } catch { text = undefined; }
    if (text !== undefined && kind !== 'i') {
      for (const opens of [true, false]) for (const pieces of [1, 3, 1000]) expect(read(text, pieces, opens), `${opens} ${pieces}`).toBe(kind === 'y');
    }
    // None of them is a list: whatever it is taken for, nothing comes of it.
    const fault = await faultOf(bytes);
    if (fault === undefined) expect((await readAll(bytes)).entries).toEqual([]);
    else if (kind === 'y') expect(fault).toBe('shape');
  });
});

describe('STIX patterns', () => {
  const cases = (version: string): { PASS_CASES: string[]; FAIL_CASES: [string, string][] } => JSON.parse(readFileSync(join(corpus('lists/stix-patterns'), version, 'validator_cases.json'), 'utf8'));
  for (const version of ['v20', 'v21']) {
    const { PASS_CASES, FAIL_CASES } = cases(version);
    const examples = readFileSync(join(corpus('lists/stix-patterns'), version, 'spec_examples.txt'), 'utf8').split('\n').filter((line) => line !== '');
    it(`${version}: there are many`, () => expect([PASS_CASES.length > 20, FAIL_CASES.length > 10, examples.length > 15]).toEqual([true, true, true]));
    it.each([...PASS_CASES, ...examples])(`${version}: understands or says that it cannot use %s`, (pattern) => expect(readPattern(pattern)).not.toBe('pattern'));
    it.each(FAIL_CASES.map(([pattern]) => pattern))(`${version}: takes nothing from %s`, (pattern) => expect(typeof readPattern(pattern)).toBe('string'));
  }

  it.each([
    "[domain-name:value = 'a.example'", "domain-name:value = 'a.example'", "[domain-name:value = 'a.example']]", "[domain-name:value = 'a.example' OR]", "[]", '', "[domain-name:value = a.example]",
    "[domain-name:value = 'a.example') OR ([domain-name:value = 'b.example']", "[domain-name:value IN ()]", "[domain-name:value IN ('a.example',)]", "[domain-name:value 'a.example']", "[domain-name:value = 7]",
    "[domain-name:value = 'a.example\\x']", "[domain-name:value = 'a.example'] [domain-name:value = 'b.example']",
  ])('refuses %s', (pattern) => expect(readPattern(pattern)).toBe('pattern'));

  it('takes each alternative, and drops those of other kinds', () => {
    expect(readPattern("([domain-name:value = 'a.example' OR (url:value = 'http://b.example/' OR file:name = 'x')]) OR [network-traffic:dst_ref.value IN ('c.example', '203.0.113.1')] /* or */")).toEqual([
      { as: 'host', value: 'a.example' }, { as: 'url', value: 'http://b.example/' }, { as: 'any', value: 'c.example' }, { as: 'any', value: '203.0.113.1' },
    ]);
    expect(readPattern("[ipv4-addr:value ISSUBSET '198.51.100.0/24']")).toEqual([{ as: 'address', value: '198.51.100.0/24' }]);
    expect(readPattern("[file:name = 'x']")).toBe('other-kind');
    expect(readPattern("[domain-name:value = 'it''s']")).toBe('pattern');
    expect(readPattern("[domain-name:value = 'NOT [ OR = LIKE']")).toEqual([{ as: 'host', value: 'NOT [ OR = LIKE' }]);
  });

  it.each(['domain-name:value', 'url:value', 'ipv4-addr:value', 'ipv6-addr:value', 'network-traffic:dst_ref.value', 'file:name'])('reads %s alike, however plainly it is written', (path) => {
    for (const value of ['a.example', '', 'x OR y', 'ñ', ']']) expect(readPattern(`[${path} = '${value}']`)).toEqual(readPattern(`[ ${path}\t= '${value}' ]`));
  });

  it('takes no longer for hostile ones', () => {
    for (const sign of ["'", '\\', '(', '[', 'a:', "a:b.'", '/*', '/**', ' ', '1', '1.', "t'", 'a:b[*]', '\u00a0']) {
      const from = process.cpuUsage().user;
      readPattern(sign.repeat(Math.floor(4096 / sign.length)));
      expect(process.cpuUsage().user - from, sign).toBeLessThan(500_000);
    }
  });
});

describe('STIX bundles', () => {
  it.each([...filesIn('lists/stix-examples/examples'), ...filesIn('lists/stix-python'), ...filesIn('lists/stix-validator-examples')].map((path) => [named(path), path] as const))('reads %s, or says that it is no list', async (name, path) => {
    const text = readFileSync(path, 'utf8');
    const fault = await faultOf(text, 100);
    if (/invalid_(?:braces|comma)/.test(name)) expect(['json', 'not-a-list']).toContain(fault);
    else expect([undefined, 'shape']).toContain(fault);
  });

  it('takes from real reports what a browser can see', async () => {
    const folder = corpus('lists/stix-examples/examples');
    const apt1 = await readAll(readFileSync(join(folder, 'threat-reports/apt1.json')));
    expect([apt1.counts.refused, valuesOf(apt1), apt1.entries.map(({ family }) => family)]).toEqual([
      { 'too-broad': 4, 'other-kind': 3, unsupported: 2 }, ['host hugesoft.org', 'host arrowservice.net', 'host msnhome.org'], expect.arrayContaining(['Ugly Gorilla']),
    ]);
    expect((await readAll(readFileSync(join(folder, 'indicator-for-c2-ip-address.json')))).refused).toMatchObject([{ value: '10.0.0.0', why: 'reserved' }]);
    const poison = await readAll(readFileSync(join(folder, 'threat-reports/poisonivy.json')));
    expect(poison.entries.filter(({ family }) => family !== undefined).length).toBeGreaterThan(10);
  });

  const indicator = (more: object): object => ({ type: 'indicator', id: 'indicator--1', created: '2025-01-01T00:00:00Z', modified: '2025-01-01T00:00:00Z', valid_from: '2025-01-01T00:00:00Z', pattern: "[domain-name:value = 'old.example']", ...more });
  const bundle = (...objects: object[]): string => JSON.stringify({ type: 'bundle', id: 'bundle--1', objects });
  const NEWER = indicator({ modified: '2026-01-01T00:00:00Z', pattern: "[domain-name:value = 'new.example']" });

  it.each([['in order', [indicator({}), NEWER]], ['the other way round', [NEWER, indicator({})]]])('takes the newest version, %s', async (_, objects) => {
    expect(valuesOf(await readAll(bundle(...objects)))).toEqual(['host new.example']);
  });

  it('takes nothing that was taken back, in whatever version stands last', async () => {
    const revoked = indicator({ modified: '2026-02-01T00:00:00Z', revoked: true });
    expect((await readAll(bundle(revoked, NEWER))).counts).toMatchObject({ entries: 0, refused: { revoked: 1 } });
  });

  it('names families, roles, confidence and days', async () => {
    const relation = (from: string, to: string, more: object = {}): object => ({ type: 'relationship', id: `relationship--${from}${to}`, relationship_type: 'indicates', source_ref: from, target_ref: to, ...more });
    const objects = [
      { type: 'report', id: 'report--1', name: 'The report' }, { type: 'malware', id: 'malware--1', name: 'Sample' }, { type: 'tool', id: 'tool--1', name: 'Revoked', revoked: true },
      indicator({ labels: ['phishing'], confidence: 10 }), indicator({ id: 'indicator--2', pattern: "[domain-name:value = 'b.example']" }), indicator({ id: 'indicator--3', pattern: "[domain-name:value = 'c.example']" }),
      relation('indicator--1', 'malware--1'), relation('indicator--2', 'tool--1'), relation('indicator--3', 'malware--1', { relationship_type: 'related-to' }),
    ];
    const { name, entries } = await readAll(bundle(...objects));
    expect(name).toBe('The report');
    expect(entries).toEqual([
      { kind: 'host', value: 'old.example', date: '2025-01-01', family: 'Sample', role: 'phishing', confidence: 'low' },
      { kind: 'host', value: 'b.example', date: '2025-01-01', confidence: 'medium' }, { kind: 'host', value: 'c.example', date: '2025-01-01', confidence: 'medium' },
    ]);
  });

  it('knows one object without a bundle, and no patterns of other languages', async () => {
    expect(valuesOf(await readAll(JSON.stringify(indicator({}))))).toEqual(['host old.example']);
    expect((await readAll(bundle(indicator({ pattern_type: 'yara' })))).counts.refused).toEqual({ 'pattern-language': 1 });
  });
});

describe('MISP events', () => {
  it.each(filesIn('lists/misp-events').map((path) => [named(path), path] as const))('reads %s, or says that it is no list', async (_, path) => {
    const text = readFileSync(path, 'utf8');
    const fault = await faultOf(text, 1000);
    expect([undefined, 'shape']).toContain(fault);
    if (fault !== undefined) return;
    const { format, entries, review, counts } = await readAll(text);
    if (format !== 'misp') return;
    // Every attribute is used, set aside, or counted; composite ones are two.
    const told = entries.length + review.length + Object.values(counts.refused).reduce((sum, count) => sum + count, 0);
    const attributes = (text.match(/"to_ids"/g) ?? []).length;
    expect(told).toBeLessThanOrEqual(attributes * 2);
  });

  const event = (attributes: object[], more: object = {}): object => ({ info: 'The event', date: '2026-02-03', Attribute: attributes, ...more });
  const DOMAIN = { type: 'domain', value: 'a.example', to_ids: true, category: 'Network activity' };
  it.each([
    ['alone', event([DOMAIN])], ['named', { Event: event([DOMAIN]) }], ['in a list', [{ Event: event([DOMAIN]) }]], ['in a list, unnamed', [event([DOMAIN])]],
    ['in an answer', { response: [{ Event: event([DOMAIN]) }] }], ['the only answer', { response: { Event: event([DOMAIN]) } }], ['in an object', { Event: event([], { Object: [{ name: 'x', Attribute: [DOMAIN] }] }) }],
  ])('finds them %s', async (_, content) => {
    expect(await readAll(JSON.stringify(content, null, 1), 5)).toMatchObject({ format: 'misp', name: 'The event', entries: [{ kind: 'host', value: 'a.example', date: '2026-02-03' }] });
  });

  it('takes the parts of composite types, ports and tags', async () => {
    const attributes = [
      { type: 'domain|ip', value: 'b.example|203.0.113.5', to_ids: '1', Tag: [{ name: 'misp-galaxy:malpedia="Own"' }] }, { type: 'ip-dst|port', value: '203.0.113.6|443', to_ids: true }, { type: 'url', value: 'hxxp://c[.]example/x', to_ids: true, category: 'Payload delivery' },
      { type: 'md5', value: 'x', to_ids: true }, { ...DOMAIN, value: 'not.example', to_ids: false }, { ...DOMAIN, value: 'gone.example', deleted: true },
    ];
    const { entries, counts } = await readAll(JSON.stringify({ Event: event(attributes, { Tag: [{ name: 'tlp:clear' }, { name: 'misp-galaxy:threat-actor="Actor"' }] }) }));
    expect(entries.map(({ kind, value, family, role }) => [kind, value, family, role])).toEqual([
      ['host', 'b.example', 'Own', undefined], ['address', '203.0.113.5', 'Own', undefined], ['url', '203.0.113.6:443/', 'Actor', undefined], ['url', 'c.example/x', 'Actor', 'exploit-delivery'],
    ]);
    expect(counts.refused).toEqual({ 'other-kind': 1, 'not-for-detection': 1, deleted: 1 });
  });
});

describe('tables', () => {
  const folder = corpus('lists/csv-spectrum');
  // Two of the corpus are not what they say: `location_coordinates` expects another row than its table has, and `newlines_crlf` has lost its returns.
  it.each(readdirSync(join(folder, 'csvs')).map((name) => name.replace('.csv', '')).filter((name) => !['location_coordinates', 'newlines_crlf'].includes(name)))('%s', (name) => {
    for (const pieces of [1, 4, 1000]) {
      const rows: string[][] = [];
      const reader = new CsvRows(',', (fields) => rows.push(fields));
      const text = readFileSync(join(folder, 'csvs', `${name}.csv`), 'utf8');
      for (let at = 0; at < text.length; at += pieces) reader.feed(text.slice(at, at + pieces));
      reader.end();
      const [header = [], ...rest] = rows;
      expect(rest.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at]])))).toEqual(JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8')));
    }
  });

  it('keeps line ends inside quotes, and tells the line in which a row begins', () => {
    const rows: unknown[] = [];
    const reader = new CsvRows(',', (fields, line) => rows.push([line, ...fields]));
    for (const sign of 'a,b\r\n"1\r\n2",3\r\n\r\n4,""\n') reader.feed(sign);
    reader.end();
    expect(rows).toEqual([[1, 'a', 'b'], [2, '1\r\n2', '3'], [5, '4', '']]);
  });

  it('reads the export of MISP, and tells its columns', async () => {
    const text = 'uuid,event_id,category,type,value,comment,to_ids,date\n1,2,Network activity,domain,a.example,"x, y",1,2026-01-02\n1,2,Network activity,domain|ip,b.example|203.0.113.9,,1,\n1,2,Payload delivery,sha256,00ff,,1,\n1,2,External analysis,url,https://c.example/,,0,\n';
    const { format, columns, entries, counts } = await readAll(text, 9);
    expect([format, columns, counts.refused]).toEqual(['csv', { role: 'category', type: 'type', value: 'value', 'for-detection': 'to_ids', date: 'date' }, { 'other-kind': 1, 'not-for-detection': 1 }]);
    expect(entries.map(({ kind, value, date }) => [kind, value, date])).toEqual([['host', 'a.example', '2026-01-02'], ['host', 'b.example', undefined], ['address', '203.0.113.9', undefined]]);
  });

  it('reads headings in Spanish, other separators, and one column', async () => {
    expect((await readAll('Dominio;Familia;Fecha\r\na.example;Muestra;2026-05\r\n')).entries).toEqual([{ kind: 'host', value: 'a.example', family: 'Muestra', date: '2026-05', confidence: 'medium' }]);
    expect(valuesOf(await readAll('ip\tdomain\n203.0.113.1\ta.example\n'))).toEqual(['host a.example', 'address 203.0.113.1']);
    expect(valuesOf(await readAll('domain\na.example\n'))).toEqual(['host a.example']);
  });

  it('takes the role from a column for types, where people write it', async () => {
    expect((await readAll('dominio,tipo\na.example,dominio\nb.example,phishing\n')).entries.map(({ role }) => role)).toEqual([undefined, 'phishing']);
    const { entries, counts } = await readAll('indicador,tipo\na.example,dominio\nb.example,phishing\n00ff,sha256\nsomebody@c.example,phishing\n');
    expect(entries.map(({ value, role }) => [value, role])).toEqual([['a.example', undefined], ['b.example', 'phishing']]);
    expect(Object.values(counts.refused).reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('are refused without a column for names, or a last quote', async () => {
    for (const name of ['invalid_fieldnames', 'valid_fieldnames']) expect(await faultOf(readFileSync(corpus(`lists/misp-events/csv_testfiles/${name}.csv`)))).toBe('no-domain-column');
    expect(await faultOf('domain,comment\na.example,"x\nb.example,y\n')).toBe('csv');
  });
});
