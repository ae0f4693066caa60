import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { REDACTIONS } from '../../src/evidence/types.ts';
import { LANGUAGES } from '../ui/read-words.ts';
import { fileIn, keptAlert, packOf, paper } from './witnessed.ts';

/** What `sha256sum -c` says of the unpacked files, after somebody may have changed them. */
function summed(archive: Uint8Array, change: (folder: string) => void = () => undefined): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'testigo-evidence-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(archive))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const inside = path.join(folder, 'testigo-evidence');
    change(inside);
    return execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: inside, encoding: 'utf8', stdio: 'pipe' }).trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a pack', () => {
  it('is not made of nothing', () => {
    for (const redaction of REDACTIONS) expect(packOf({}, redaction)).toBeUndefined();
  });

  it('of a visit has all files, the note first and the sums last', () => {
    const pack = packOf({ visits: [paper()] }, 'full');
    expect(pack?.name).toBe('testigo-evidence.zip');
    expect(pack?.files.map(({ name }) => name)).toEqual(['README.txt', 'report.html', 'findings.csv', 'contacts.csv', 'requests.har', 'sightings.stix.json', 'about.json', 'SHA256SUMS']);
  });

  it('of findings of the history alone has no contacts and no requests', () => {
    expect(packOf({ kept: [keptAlert] }, 'full')?.files.map(({ name }) => name)).toEqual(['README.txt', 'report.html', 'findings.csv', 'sightings.stix.json', 'about.json', 'SHA256SUMS']);
  });

  it('is unpacked to exactly the files that are shown', () => {
    const pack = packOf({ visits: [paper()], kept: [keptAlert] }, 'full');
    const unpacked = unzipSync(pack?.archive ?? new Uint8Array());
    expect(Object.keys(unpacked)).toEqual(pack?.files.map(({ name }) => `testigo-evidence/${name}`));
    for (const { name, text, bytes, lines, sha256 } of pack?.files ?? []) {
      const there = unpacked[`testigo-evidence/${name}`] ?? new Uint8Array();
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(there), name).toBe(text);
      expect(there.length).toBe(bytes);
      expect(text.endsWith('\n'), name).toBe(true);
      expect(text.split('\n').length - 1).toBe(lines);
      expect(createHash('sha256').update(there).digest('hex')).toBe(sha256);
    }
    expect(createHash('sha256').update(pack?.archive ?? '').digest('hex')).toBe(pack?.sha256);
  });

  it.each(REDACTIONS)('at %s is accepted by sha256sum, and not once a byte was changed', (redaction) => {
    const pack = packOf({ visits: [paper()], kept: [keptAlert] }, redaction);
    const archive = pack?.archive ?? new Uint8Array();
    expect(summed(archive)).toEqual(pack?.files.slice(0, -1).map(({ name }) => `${name}: OK`));
    expect(() => summed(archive, (folder) => writeFileSync(path.join(folder, 'report.html'), '!', { flag: 'a' }))).toThrow(/report\.html: FAILED|did NOT match/);
  });

  it('has the same bytes every time', () => {
    const bytes = (): string => createHash('sha256').update(packOf({ visits: [paper('d1'), paper('d2')], kept: [keptAlert] }, 'full')?.archive ?? '').digest('hex');
    expect(bytes()).toBe(bytes());
  });

  it('says in its name neither when nor where', () => {
    expect(packOf({ visits: [paper()] }, 'full')?.name).not.toMatch(/\d|example/);
  });

  it('is made in many small steps', async () => {
    const { packSteps } = await import('../../src/evidence/pack.ts');
    const { making } = await import('./witnessed.ts');
    const visits = Array.from({ length: 40 }, (_, at) => paper(`d${at}`));
    const shares = [...packSteps({ visits, kept: [] }, 'full', making(), String)];
    expect(shares.length).toBeGreaterThan(45);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });
});

describe('README.txt', () => {
  it.each(LANGUAGES)('is in both languages, %s first', (language) => {
    const text = fileIn(packOf({ visits: [paper()] }, 'full', language), 'README.txt');
    const [es, en] = [text.indexOf('PAQUETE DE EVIDENCIA'), text.indexOf('EVIDENCE PACK')];
    expect(Math.min(es, en)).toBeGreaterThan(-1);
    expect(es < en).toBe(language === 'es');
  });

  it('names every other file once a language, and says what the sums do not prove', () => {
    const pack = packOf({ visits: [paper()] }, 'full');
    const text = fileIn(pack, 'README.txt');
    for (const { name } of pack?.files.slice(1) ?? []) expect(text.split(`\n- ${name}: `).length, name).toBe(3);
    expect(text).toContain('They do not prove who made them');
    expect(text).toContain('No prueban quién los hizo');
    expect(text).toContain('    sha256sum -c SHA256SUMS\n');
  });

  it('tells versions, the time in UTC and the offset of the clock', () => {
    const text = fileIn(packOf({ visits: [paper()] }, 'hosts'), 'README.txt');
    for (const fact of ['Testigo: 1.0.0', 'Catalogue of: 2026-11-22', 'Browser: Firefox 153', 'Made: 2026-11-15 16:00:00 UTC', 'UTC-06:00']) expect(text).toContain(fact);
    expect(JSON.parse(fileIn(packOf({ visits: [paper()] }, 'hosts'), 'about.json'))).toEqual({
      format: 'testigo-evidence', version: 1, redaction: 'hosts', language: 'en', made: '2026-11-15T16:00:00.000Z', utcOffsetMinutes: -360,
      extension: '1.0.0', catalogue: '2026-11-22', browser: { name: 'Firefox', version: '153' }, visits: 1, keptFindings: 0,
    });
  });
});
