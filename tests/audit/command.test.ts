import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openWords } from '../../src/audit/data.ts';
import { bytesOf, LOGS, pathOf } from './fixtures.ts';
import { audit, auditFromNpm, linesOf } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const fits = new Ajv2020().compile(JSON.parse(readFileSync('docs/audit.schema.json', 'utf8')) as object);

let folder: string;
beforeAll(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'testigo-audit-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

function written(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('a log', () => {
  it.each(LOGS)('is told as text: %s', (log) => {
    const { status, stdout, stderr } = audit(pathOf(log));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('https://example.org/');
    expect(stdout).toMatch(/^ {2}Risk: .*smscentro\.com.*Pegasus/m);
    expect(stdout).toMatch(/^ {2}Nothing found: .*example\.com/m);
    expect(stdout).toContain('https://citizenlab.ca/2017/06/reckless-exploit-mexico-nso/');
  });

  it('is told in Spanish', () => {
    const { stdout } = audit(pathOf('small.har'), '--lang', 'es');
    expect(stdout).toMatch(/^ {2}Riesgo: .*smscentro\.com.*Pegasus/m);
    expect(stdout).toMatch(/^ {2}Sin hallazgos: .*example\.com/m);
  });

  it('is printed as one JSON object, gzip or not', () => {
    const plain = audit(pathOf('small.har'), '--json');
    expect([plain.status, plain.stderr]).toEqual([0, '']);
    const whole: unknown = JSON.parse(plain.stdout);
    expect(fits(whole), JSON.stringify(fits.errors)).toBe(true);
    expect(JSON.parse(audit(written('small.har.gz', gzipSync(bytesOf('small.har'))), '--json').stdout)).toEqual(whole);
  });

  it('cannot send control characters to the terminal', () => {
    const har = Buffer.from(bytesOf('small.har')).toString().replace('"https://example.com/"', '"https://example.com/\\u001b[31mred\\u202e"');
    const { stdout } = audit(written('escape.har', har));
    expect(stdout).toContain('https://example.com/[31mred');
    expect(stdout).not.toMatch(/[^\P{C}\n\u2068\u2069]/u);
  });
});

describe('what cannot be read', () => {
  const har = Buffer.from(bytesOf('small.har'));
  const cases: [string, string, Uint8Array | string | undefined, string][] = [
    ['a file that is not there', 'missing.har', undefined, 'there is no such file, or it cannot be read'],
    ['a truncated gzip', 'cut.har.gz', gzipSync(har).subarray(0, 400), 'its gzip data cannot be read: unexpected end of file'],
    ['broken JSON of several lines', 'broken.json', '{\n  "log": x\n}', 'it is not valid JSON: Unexpected token'],
    ['JSON that is no log', 'other.json', '{"hello": "example.org"}', 'it is neither HAR 1.2 nor a Chrome DevTools network log'],
    ['a log without a page', 'empty.har', '{"log": {"version": "1.2", "entries": []}}', 'it holds no page that was opened over http or https'],
  ];
  it.each(cases)('%s: exit code 2, one line on standard error, nothing on standard output', (_, name, bytes, why) => {
    const file = bytes === undefined ? path.join(folder, name) : written(name, bytes);
    const { status, stdout, stderr } = audit(file, '--json');
    expect([status, stdout]).toEqual([2, '']);
    expect(linesOf(stderr)).toEqual([expect.stringContaining(`${file}: ${why}`)]);
  });

  it('options that do not exist: with the usage', () => {
    const { status, stdout, stderr } = audit(pathOf('small.har'), '--lists', 'more.csv');
    expect([status, stdout]).toEqual([2, '']);
    expect(linesOf(stderr)[0]).toBe('unknown option --lists');
    expect(stderr).toContain('usage: npm run audit -- FILE');
  });
});

describe('--check', () => {
  it('tells a listed link, refanged, with its source', () => {
    const { status, stdout, stderr } = audit('--check', 'hxxps://smscentro[.]com/1a2b', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const whole = JSON.parse(stdout) as { check: Record<string, unknown> };
    expect(fits(whole), JSON.stringify(fits.errors)).toBe(true);
    expect(whole.check).toMatchObject({
      url: 'https://smscentro.com/1a2b', host: 'smscentro.com', level: 'exposure',
      findings: [{ detector: 'known-infrastructure', contact: 'checked', indicator: 'smscentro.com', family: 'nso-pegasus', evidence: null }],
    });
  });

  it('says that an innocent host is in no list, and that this proves nothing', () => {
    const says = openWords(path.resolve('src/ui/words'), 'en').say('say-check-nothing', { host: 'example.org' });
    const { status, stdout, stderr } = audit('--check', 'example.org');
    expect([status, stderr]).toEqual([0, '']);
    expect(linesOf(stdout)).toEqual(expect.arrayContaining(['hxxps://example[.]org/', '  Nothing known', `  - ${says}`]));
    expect(says).toContain('no proof');
    expect(JSON.parse(audit('--check', 'example.org', '--json').stdout)).toMatchObject({ check: { level: 'none', findings: [] } });
  });

  it('tells every link of a message as text, and the first of the web as JSON with what it goes through', () => {
    const message = 'Pide tu premio: https://l.facebook.com/l.php?u=https%3A%2F%2Fpaypa1.com%2F o escribe a ayuda@example.org';
    expect(audit('--check', message).stdout).toMatch(/hxxps:\/\/paypa1\[\.]com\/[^]*looks like paypal\.com, and is not\.[^]*ayuda@example\.org/);
    const whole = JSON.parse(audit('--check', message, '--json').stdout) as object;
    expect(fits(whole), JSON.stringify(fits.errors)).toBe(true);
    expect(whole).toMatchObject({ check: { url: 'https://paypa1.com/', through: ['l.facebook.com'], level: 'exposure', facts: expect.arrayContaining([expect.objectContaining({ id: 'look-alike', level: 'exposure' })]) } });
  });

  it('refuses what is no web address', () => {
    expect(audit('--check', 'two words')).toEqual({ status: 2, stdout: '', stderr: 'two words: this is not a web address\n' });
  });
});

describe('npm run audit', () => {
  it('prints the result and nothing else; a file is meant from where npm was called', () => {
    const { status, stdout, stderr } = auditFromNpm(path.resolve('tests/audit'), 'fixtures/small.har', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ visits: [{ site: 'example.org' }, { site: 'example.com' }] });
  });

  it('passes on what went wrong', () => {
    expect(auditFromNpm(folder, 'missing.har')).toEqual({ status: 2, stdout: '', stderr: 'missing.har: there is no such file, or it cannot be read\n' });
  });
});
