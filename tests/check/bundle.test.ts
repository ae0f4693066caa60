import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../build/check/bundle.ts';
import { manifestFor, type Target } from '../../build/manifest.ts';
import { smallRepository } from './small-repository.ts';

const WORKER = 'service-worker-loader.js';
const start = { chrome: { service_worker: WORKER, type: 'module' }, firefox: { scripts: [WORKER], type: 'module' } };

function built(target: Target, change: object = {}, files: Readonly<Record<string, string>> = {}) {
  const all = { 'manifest.json': JSON.stringify({ ...manifestFor(target), background: start[target], ...change }), [WORKER]: 'var a=1;', 'popup/index.html': '<script type="module" src="/assets/a.js"></script>', 'assets/a.js': 'document.title="a"', ...files };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [`dist/${target}/${name}`, text]));
}

const inChrome = (change: object, files?: Readonly<Record<string, string>>) => bundle.problems(smallRepository({ ...built('chrome', change, files), ...built('firefox') }));

describe('what was built', () => {
  it('is fine when it is what we said', () => {
    expect(inChrome({})).toEqual([]);
  });

  it('is missing when nothing was built', () => {
    expect(bundle.problems(smallRepository({}))).toEqual(['dist/chrome: was not built', 'dist/firefox: was not built']);
  });

  it.each<[string, object, string]>([
    ['is open to web pages', { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] }, 'web_accessible_resources is not what'],
    ['asks for more', { permissions: ['history'] }, 'permissions is not what'],
    ['has another security policy', { content_security_policy: {} }, 'content_security_policy is not what'],
    ['starts something else', { background: { service_worker: 'other.js', type: 'module' } }, 'background is not the one file'],
  ])('is not when the manifest %s', (_, change, problem) => {
    expect(inChrome(change)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['the worker imports a chunk', WORKER, "import'./assets/b.js';", 'is not one file'],
    ['the worker imports at run time', WORKER, 'import("./b.js")', 'is not one file'],
    ['the worker names the page', WORKER, 'document.createElement("link")', 'names the page'],
    ['code is made at run time', 'assets/a.js', 'eval("1")', 'makes code at run time'],
    ['code is loaded from the web', 'assets/a.js', 'import("https://example.org/a.js")', 'loads code from the web'],
    ['a page loads from the web', 'popup/index.html', '<script src="https://example.org/a.js"></script>', 'loads something from the web'],
    ['a page has script inside', 'popup/index.html', '<script>1</script>', 'has script in the page'],
    ['a style loads from the web', 'assets/a.css', 'a{background:url(https://example.org/a.png)}', 'loads something from the web'],
    ['a file is inlined', 'assets/a.css', 'a{background:url("data:image/svg+xml,x")}', 'inlined as a data: URL'],
    ['it is a development build', 'assets/a.js', 'jsxDEV("p")', 'is a development build'],
    ['the machine is named', 'data/boot.bin', `x${homedir()}/x`, 'names a folder of this machine'],
  ])('is not when %s', (_, file, text, problem) => {
    expect(inChrome({}, { [file]: text })).toContainEqual(expect.stringContaining(problem));
  });
});
