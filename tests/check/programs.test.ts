/** The parts that run other programs: each is quiet about an innocent folder and speaks up about a broken one. */
import { describe, expect, it } from 'vitest';
import { addOnLint, deadCode } from '../../build/check/tools.ts';
import { repositoryWithTools } from './small-repository.ts';

const MANIFEST = {
  manifest_version: 3, name: 'Small', version: '1.0.0',
  background: { scripts: ['a.js'] },
  browser_specific_settings: { gecko: { id: 'small@example.org', strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } } },
};

const addOn = (manifest: object, code = 'browser.runtime.id;') => addOnLint.problems(repositoryWithTools({ 'dist/firefox/manifest.json': JSON.stringify(manifest), 'dist/firefox/a.js': code }));

describe('the add-on lint', { timeout: 60_000 }, () => {
  it('passes a sound add-on, with one place where Preact could set markup', async () => {
    expect(await addOn(MANIFEST, 'x.innerHTML = y;')).toEqual([]);
  });

  it('refuses a second such place', async () => {
    expect(await addOn(MANIFEST, 'x.innerHTML = y;\nz.innerHTML = y;')).toEqual([expect.stringContaining('UNSAFE_VAR_ASSIGNMENT')]);
  });

  it('refuses an error and any other warning', async () => {
    expect(await addOn({ ...MANIFEST, browser_specific_settings: undefined })).toContainEqual(expect.stringContaining('ADDON_ID_REQUIRED'));
    expect(await addOn({ ...MANIFEST, permissions: ['nonsense'] })).toContainEqual(expect.stringContaining('nonsense'));
  });

  it('says when there is nothing to look at', async () => {
    expect(await addOnLint.problems(repositoryWithTools({}))).toEqual(['dist/firefox: was not built']);
  });
});

describe('dead code', { timeout: 60_000 }, () => {
  const FILES = {
    'package.json': '{ "name": "small", "type": "module" }',
    'knip.json': '{ "entry": ["src/a.ts"], "project": ["src/**/*.ts"] }',
    'src/a.ts': "import { b } from './b.ts';\nconsole.log(b);\n",
    'src/b.ts': 'export const b = 1;\n',
  };

  it('is not found where there is none', async () => {
    expect(await deadCode.problems(repositoryWithTools(FILES))).toEqual([]);
  });

  it('is found in files, exports and dependencies', async () => {
    const said = await deadCode.problems(repositoryWithTools({
      ...FILES,
      'src/c.ts': 'export const c = 1;\n',
      'src/b.ts': 'export const b = 1;\nexport const idle = 2;\n',
      'package.json': '{ "name": "small", "type": "module", "dependencies": { "preact": "11.2.0" } }',
    }));
    for (const name of ['src/c.ts', 'idle', 'preact']) expect(said).toContainEqual(expect.stringContaining(name));
  });
});
