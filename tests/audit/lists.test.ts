/** `--list`: from a file to what is said of a page, as a person starts it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pathOf } from './fixtures.ts';
import { audit, linesOf } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const fits = new Ajv2020().compile(JSON.parse(readFileSync('docs/audit.schema.json', 'utf8')) as object);
const LOG = pathOf('small.har');
const STIX = JSON.stringify({
  type: 'bundle', id: 'bundle--1', objects: [
    { type: 'malware', id: 'malware--1', name: 'Sample' },
    { type: 'indicator', id: 'indicator--1', pattern: "[domain-name:value = 'static.example.net']", valid_from: '2026-10-01T00:00:00Z', confidence: 90, kill_chain_phases: [{ phase_name: 'command-and-control' }] },
    { type: 'relationship', id: 'relationship--1', relationship_type: 'indicates', source_ref: 'indicator--1', target_ref: 'malware--1' },
  ],
});

let folder: string;
beforeAll(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'testigo-lists-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });
function written(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

interface Printed { lists: { name: string; indicators: number }[]; visits: { findings: { detector: string; subject: string; list: string | null; firstReported: string | null; family: string | null; card: string; indicator: string | null }[] }[] }
const printed = (stdout: string): Printed => JSON.parse(stdout) as Printed;
const listed = ({ visits }: Printed) => visits.flatMap(({ findings }) => findings).filter(({ list }) => list !== null);

describe('an audit with a list', () => {
  it('says nothing more of hosts that are not on it, nor of their neighbours', () => {
    const none = printed(audit(LOG, '--json').stdout);
    const some = printed(audit(LOG, '--json', '--list', written('none.txt', 'other.example.net\nexample.net.example\ngoogle-analytics.com.example\n')).stdout);
    expect(some.visits).toEqual(none.visits);
    expect(none.lists).toEqual([]);
  });

  it('names the list as the source, with its family and day', () => {
    const { status, stdout, stderr } = audit(LOG, '--json', '--list', written('sample.json', STIX));
    expect([status, stderr]).toEqual([0, '']);
    const whole = printed(stdout);
    expect(fits(whole), JSON.stringify(fits.errors)).toBe(true);
    expect(whole.lists).toMatchObject([{ name: 'sample.json', format: 'stix', indicators: 1 }]);
    expect(listed(whole)).toMatchObject([{ detector: 'known-infrastructure', subject: 'static.example.net', list: 'sample.json', firstReported: '2026-10-01', family: 'Sample', card: 'detector/known-infrastructure', indicator: 'static.example.net' }]);
  });

  it.each([['en', /static\.example\.net, which is on the list “sample\.json” as part of Sample\./], ['es', /static\.example\.net, que está en la lista «sample\.json» como parte de Sample\./]])('says so in %s', (language, sentence) => {
    expect(audit(LOG, '--lang', language, '--list', written('sample.json', STIX)).stdout).toMatch(sentence);
  });

  it('takes several lists, packed or not, and gives no day where there is none', () => {
    const names = written('names.txt.gz', gzipSync('# Title: My names\nexample.com\n'));
    const table = written('table.csv', 'domain;comment\nsync.test;"a ; b"\n');
    const whole = printed(audit(LOG, '--json', '--list', names, '--list', table).stdout);
    expect(whole.lists.map(({ name }) => name)).toEqual(['My names', 'table.csv']);
    expect(new Set(listed(whole).map(({ subject, list, firstReported }) => `${subject} ${list} ${firstReported}`))).toEqual(new Set(['sync.test table.csv null', 'example.com My names null']));
  });

  it('tells what it did not use, and why', () => {
    const { stdout } = audit(LOG, '--list', written('some.txt', 'example.com\ngoogle.com\nco.uk\n10.0.0.1\n/a+/\n'));
    expect(stdout).toContain('List “some.txt” (txt): 1 indicator is used.');
    expect(stdout).toContain('line 2: google.com: a site that very many people visit');
    expect(stdout).toContain('an ending like .com or gob.mx, which many people’s domains share: 1 (line 3: co.uk)');
    expect(stdout).toContain('a name or an address of local networks: 1 (line 4: 10.0.0.1)');
  });

  it('cannot send control characters to the terminal, nor words of its own into a sentence', () => {
    const { stdout } = audit(LOG, '--list', written('\u001b[31mred.txt', '! Title: \u001b[2J\u202e{ $host }\nexample.com\n\u001b[31m\n'));
    expect(stdout).toContain('“[2J{ $host }”');
    expect(stdout).not.toMatch(/[^\P{C}\n\u2068\u2069]/u);
  });

  it.each([
    ['missing.csv', undefined, 'there is no such file, or it cannot be read'],
    ['list.zip', 'PK\u0003\u0004abc', 'it is a ZIP archive; unpack it first'],
    ['cut.json', STIX.slice(0, -20), 'it is not valid JSON, or it ends too early (line 1, character 306)'],
    ['page.csv', '<!doctype html>', 'it is a web page or another kind of file, not a list'],
    ['hashes.csv', 'md5,sha1\na,b\n', 'it is a table without a column for domains, URLs or addresses (line 1)'],
  ])('ends with one line about %s', (name, content, why) => {
    const file = content === undefined ? path.join(folder, name) : written(name, content);
    const { status, stdout, stderr } = audit(LOG, '--lang', 'en', '--list', file);
    expect([status, stdout, linesOf(stderr)]).toEqual([2, '', [`${file}: ${why}`]]);
  });
});

describe('a check with a list', () => {
  it('finds the link on it, and says of the role only what the list says', () => {
    const list = written('names.txt', 'checked.example\n');
    expect(audit('--check', 'hxxps://www.checked[.]example/x', '--lang', 'en', '--list', list).stdout).toMatch(/Exposure: www\.checked\.example is on the list “names\.txt”\. Nothing was contacted\./);
    expect(audit('--check', 'https://www.checked.example/x', '--lang', 'en', '--list', list).stdout).not.toContain('infrastructure');
    expect(audit('--check', 'https://unchecked.example/x', '--lang', 'en', '--list', list).stdout).not.toContain('on the list “');
    const whole: unknown = JSON.parse(audit('--check', 'https://www.checked.example/x', '--json', '--list', list).stdout);
    expect(fits(whole), JSON.stringify(fits.errors)).toBe(true);
  });
});
