/** The README keeps its word: every detector has its line, its test and its card, and every folder of the house is named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../src/detectors/index.ts';

const README = readFileSync('README.md', 'utf8');

/** Cells of the table rows below a heading, up to the next heading. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = README.split(`${heading}\n`);
  const table = section.split(/^#/m)[0]?.split('\n').filter((line) => line.startsWith('|')) ?? [];
  return table.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

interface Row { id: string; file: string; highest: string; sees: string; test: string; card: string }

const LINK = /^\[([^\]]+)\]\(([^)]+)\)$/;

const rows = rowsUnder('## Detectors').map(([name = '', highest = '', sees = '', test = '', card = '']): Row => ({
  id: LINK.exec(name)?.[1] ?? '', file: LINK.exec(name)?.[2] ?? '', highest, sees, test: LINK.exec(test)?.[2] ?? '', card: LINK.exec(card)?.[2] ?? '',
}));

describe('the table of detectors', () => {
  it('has one line for each detector, in the order of the table of contents', () => {
    expect(rows.map(({ id }) => id)).toEqual(DETECTORS.map(({ id }) => id));
  });

  it.each(rows)('$id: tells its file, its highest level, what it sees, its card', ({ id, file, highest, sees, card }) => {
    const detector = DETECTORS.find((one) => one.id === id);
    expect({ highest, card, file }).toEqual({ highest: detector?.highest, card: `catalogue/cards/${detector?.card ?? ''}.json`, file: `src/detectors/${id}.ts` });
    expect(readFileSync(file, 'utf8')).toContain(`id: '${id}'`);
    expect(sees.length).toBeGreaterThan(20);
  });

  it.each(rows)('$id: names a test that runs it', ({ id, test }) => {
    expect(test).toMatch(/^tests\/detectors\/[a-z-]+\.test\.ts$/);
    expect(readFileSync(test, 'utf8')).toContain(`from '../../src/detectors/${id}.ts'`);
  });

  it.each(rows)('$id: names a card in both languages', ({ id, card }) => {
    const { kind, es, en, ...rest } = JSON.parse(readFileSync(card, 'utf8')) as Record<string, unknown>;
    expect({ id: rest.id, kind, es: typeof es, en: typeof en }).toEqual({ id, kind: 'detector', es: 'object', en: 'object' });
  });

  it('leaves out no card of a detector', () => {
    expect(readdirSync('catalogue/cards/detector').map((file) => `catalogue/cards/detector/${file}`).sort()).toEqual(rows.map(({ card }) => card).sort());
  });
});

describe('the house', () => {
  const told = rowsUnder('### The house').map(([folder = '']) => folder.replaceAll('`', ''));
  const ignored = readFileSync('.gitignore', 'utf8').split('\n').map((line) => line.replace(/\/$/, ''));
  const foldersIn = (path: string): string[] => readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.includes(entry.name)).map(({ name }) => name);

  it('names every folder and every room', () => {
    expect([...told].sort()).toEqual([...foldersIn('.').map((name) => `${name}/`), ...foldersIn('src').map((name) => `src/${name}/`)].sort());
  });
});

describe('the documents', () => {
  it('are all named', () => {
    const documents = readdirSync('docs').filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`);
    const above = readdirSync('.').filter((file) => file.endsWith('.md') && file !== 'README.md');
    for (const file of [...documents, ...above]) expect(README).toContain(`](${file})`);
  });

  it('name only scripts of package.json, and all of them', () => {
    const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
    const named = rowsUnder('## Work on it').map(([command = '']) => /^`npm (?:run )?([\w-]+)/.exec(command)?.[1]);
    expect(named.sort()).toEqual(scripts.sort());
  });

  it('tell the oldest versions that the manifest and package.json allow', async () => {
    const { manifestFor } = await import('../../build/manifest.ts');
    const chrome = manifestFor('chrome').minimum_chrome_version as string;
    const { gecko } = manifestFor('firefox').browser_specific_settings as { gecko: { strict_min_version: string } };
    expect(README).toContain(`**Chrome, Chromium** (${chrome} or newer)`);
    expect(README).toContain(`**Firefox** (${gecko.strict_min_version.replace(/\.0$/, '')} or newer)`);
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(README).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
  });

  it('open a fixture that exists', () => {
    const fixtures = [...README.matchAll(/popup\/index\.html#fixture=([\w-]+)/g)].map(([, name = '']) => name);
    expect(fixtures).not.toEqual([]);
    for (const name of fixtures) expect(existsSync(`popup/fixtures/${name}.ts`), name).toBe(true);
  });
});
