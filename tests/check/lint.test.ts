/** The linter's rules for this house, each shown to fail: the same file is fine without the line. */
import { describe, expect, it } from 'vitest';
import { lint, types } from '../../build/check/tools.ts';
import { repositoryWithTools } from './small-repository.ts';

const repositoryWith = (files: Readonly<Record<string, string>>) => repositoryWithTools(files, ['.oxlintrc.json', 'tsconfig.json']);

describe('the linter', () => {
  it('has nothing to say about innocent files', async () => {
    const root = repositoryWith({ 'src/journal/a.ts': 'export const a = (at: number): Date => new Date(at);\n', 'popup/a.tsx': 'export const P = () => <p>text</p>;\n', 'src/browser/a.ts': "import browser from 'webextension-polyfill';\nexport const a = browser.runtime.id;\n" });
    expect(await lint.problems(root)).toEqual([]);
  });

  it.each([
    ['any', 'src/ui/a.ts', 'export const a: any = 1;', 'Unexpected `any`'],
    ['innerHTML', 'popup/a.ts', "document.body.innerHTML = '';", 'innerHTML'],
    ['insertAdjacentHTML', 'popup/a.ts', "document.body.insertAdjacentHTML('beforeend', '');", 'insertAdjacentHTML'],
    ['document.write', 'popup/a.ts', "document.write('');", 'document.write'],
    ['dangerouslySetInnerHTML', 'popup/a.tsx', "export const a = <p dangerouslySetInnerHTML={{ __html: '' }} />;", 'dangerouslySetInnerHTML'],
    ['the clock in the core', 'src/detectors/a.ts', 'export const a = Date.now();', 'Date.now'],
    ['innerHTML in the core', 'src/journal/a.ts', "export const a = (x: Element) => { x.innerHTML = ''; };", 'innerHTML'],
    ['the polyfill in the core', 'src/journal/a.ts', "import browser from 'webextension-polyfill';\nexport const a = browser;", 'webextension-polyfill'],
    ['the disk in the core', 'src/knowledge/a.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;", 'node:fs'],
    ['chrome in the core', 'src/exposure/a.ts', 'export const a = chrome;', "'chrome'"],
    ['browser in the core', 'src/lists/a.ts', 'export const a = browser;', "'browser'"],
    ['a request in the core', 'src/knowledge/a.ts', "export const a = fetch('x');", "'fetch'"],
    ['the polyfill in a page', 'popup/a.ts', "import browser from 'webextension-polyfill';\nexport const a = browser;", 'webextension-polyfill'],
    ['a request in a page', 'dashboard/a.ts', 'export const a = new XMLHttpRequest();', 'XMLHttpRequest'],
    ['a test that is left out', 'tests/a.test.ts', "import { it } from 'vitest';\nit.skip('a', () => {});", 'no-disabled-tests'],
  ])('refuses %s', async (_, file, text, problem) => {
    expect(await lint.problems(repositoryWith({ [file]: `${text}\n` }))).toContainEqual(expect.stringContaining(problem));
  });
});

describe('the types', () => {
  it('are read with the house settings', { timeout: 60_000 }, async () => {
    expect(await types.problems(repositoryWith({ 'src/a.ts': 'export const a = (list: number[]): number => list[0] ?? 0;\n' }))).toEqual([]);
    expect(await types.problems(repositoryWith({ 'src/a.ts': 'export const a = (list: number[]): number => list[0];\n' }))).toContainEqual(expect.stringContaining('TS2322'));
  });
});
