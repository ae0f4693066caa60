/** Files and folders that the documents name exist; every folder of tests and every option of the command line is told. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../../src/audit/options.ts';

const DOCUMENTS = [...readdirSync('.').filter((file) => file.endsWith('.md')), ...readdirSync('docs').filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];

/** Text between single backticks that begins in one of our folders and names one thing. */
const PATH = /`((?:src|tests|build|catalogue|docs|popup|options|dashboard|demo|bench|\.ci)\/[\w./-]*)`/g;

describe('the documents', () => {
  it.each(DOCUMENTS)('%s names files that exist', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(PATH)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('name something at all', () => {
    expect(DOCUMENTS.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(PATH)]).length).toBeGreaterThan(20);
  });
});

describe('docs/tests.md', () => {
  it('tells every folder of tests', () => {
    const folders = readdirSync('tests', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `\`tests/${name}\``);
    const text = readFileSync('docs/tests.md', 'utf8');
    expect(folders.filter((folder) => !text.includes(folder))).toEqual([]);
  });
});

describe('the recorded traffic', () => {
  it('is told of every file that reads it', () => {
    const readers = readdirSync('tests', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.startsWith('tests/docs'))
      .map((entry) => `${entry.parentPath}/${entry.name}`).filter((file) => readFileSync(file, 'utf8').includes('TESTIGO_CORPORA'));
    expect(readers).not.toEqual([]);
    const text = readFileSync('docs/tests.md', 'utf8');
    expect(readers.filter((file) => !text.includes(`\`${file}\``))).toEqual([]);
  });
});

describe('docs/audit.md', () => {
  it('has the usage as the command line prints it', () => {
    const lines = USAGE.replace('usage:', '').split('\n').map((line) => `    ${line.trim()}`);
    expect(readFileSync('docs/audit.md', 'utf8')).toContain(`\n\n${lines.join('\n')}\n\n`);
  });
});
