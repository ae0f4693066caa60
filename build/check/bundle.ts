/**
 * What was built is what we said: the manifests are those of build/manifest.ts, nothing is open to web pages, the background
 * is one file, no code comes from elsewhere, and nothing of the machine that built it is inside.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { manifestFor, type Target } from '../manifest.ts';
import { asObject } from './files.ts';
import type { Part } from './part.ts';

const WORKER = 'service-worker-loader.js';
const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** What must not stand in a file of the given kind, and why. */
const FORBIDDEN: readonly { in: RegExp; says: RegExp; problem: string }[] = [
  { in: /\.js$/, says: /\beval\(|\bnew Function\(|\bimportScripts\(/, problem: 'makes code at run time' },
  { in: /\.js$/, says: /\bimport\(\s*[`'"]https?:|\bfrom\s*[`'"]https?:/, problem: 'loads code from the web' },
  { in: /\.html$/, says: /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\/[^/]/i, problem: 'loads something from the web' },
  { in: /\.html$/, says: /<script(?![^>]*\bsrc=)[^>]*>|\son\w+\s*=/i, problem: 'has script in the page, which our content-security policy refuses' },
  { in: /\.css$/, says: /url\(\s*["']?(?:https?:)?\/\//, problem: 'loads something from the web' },
  { in: /\.css$/, says: /url\(\s*["']?data:/, problem: 'has a file inlined as a data: URL' },
  { in: /^service-worker-loader\.js$/, says: /\bimport\s*[("'{*]|__vitePreload|modulepreload/, problem: 'is not one file: it imports others' },
  { in: /^service-worker-loader\.js$/, says: /\bdocument\.(?:\w+\(|body|head)|\bwindow\.\w/, problem: 'names the page, and a worker has none' },
  { in: /./, says: /sourceMappingURL|\bjsxDEV\b/, problem: 'is a development build' },
];

export const bundle: Part = {
  name: 'what was built',
  problems: (root) => TARGETS.flatMap((target) => inTarget(root, target)),
};

function inTarget(root: string, target: Target): string[] {
  const dist = path.join(root, 'dist', target);
  if (!existsSync(path.join(dist, 'manifest.json'))) return [`dist/${target}: was not built`];
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
  return [...inManifest(dist, target), ...files.flatMap((file) => inFile(root, dist, file))].map((problem) => `dist/${target}/${problem}`);
}

function inManifest(dist: string, target: Target): string[] {
  const { background, ...built } = asObject(JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8')));
  const { background: _, ...meant } = manifestFor(target);
  const keys = [...new Set([...Object.keys(built), ...Object.keys(meant)])];
  const differing = keys.filter((key) => !isDeepStrictEqual(built[key], meant[key])).map((key) => `manifest.json: ${key} is not what build/manifest.ts says`);
  const start = target === 'chrome' ? { service_worker: WORKER, type: 'module' } : { scripts: [WORKER], type: 'module' };
  return isDeepStrictEqual(background, start) ? differing : [...differing, 'manifest.json: background is not the one file'];
}

function inFile(root: string, dist: string, file: string): string[] {
  const name = path.relative(dist, file).split(path.sep).join('/');
  const text = readFileSync(file, 'latin1');
  const machine = [root, homedir()].filter((folder) => folder.length > 1 && text.includes(`${folder}${path.sep}`)).map((folder) => `${name}: names a folder of this machine (${folder})`);
  if (!/\.(?:js|css|html|json|svg)$/.test(name)) return machine;
  return [...machine, ...FORBIDDEN.filter((rule) => rule.in.test(name) && rule.says.test(text)).map(({ problem }) => `${name}: ${problem}`)];
}
