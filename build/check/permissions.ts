/**
 * Permissions do not drift: what the manifest asks for is used in the code, what the code uses is asked for, and
 * docs/permissions.md says a paragraph about each. Stores and people ask about every one of them.
 */
import { existsSync } from 'node:fs';
import { asTexts, filesIn, read, readObject } from './files.ts';
import type { Part } from './part.ts';

/** Where each permission shows in the code: its namespace in the browser's API, or a sign that only makes sense with it. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  webRequest: /\bwebRequest\.on[A-Z]/,
  webNavigation: /\bwebNavigation\.on[A-Z]/,
  storage: /\bbrowser\.storage\b/,
  alarms: /\bbrowser\.alarms\b/,
  contextMenus: /\bbrowser\.contextMenus\b/,
  declarativeNetRequestWithHostAccess: /\bbrowser\.declarativeNetRequest\b/,
  notifications: /\bbrowser\.notifications\b/,
  // Firefox primes only blocking listeners before the first page of a session.
  webRequestBlocking: /['"]blocking['"]/,
  // Frees IndexedDB and the private file system from eviction; storage.session and storage.local alone do not need it.
  unlimitedStorage: /\bnavigator\.storage\b|\bindexedDB\b|from 'idb'/,
  '<all_urls>': /<all_urls>/,
};

/** Namespaces whose permission has another name. */
const UNDER: Readonly<Record<string, string>> = { declarativeNetRequest: 'declarativeNetRequestWithHostAccess' };

/** Namespaces that need no permission of their own. */
const FREE = new Set(['action', 'extension', 'i18n', 'permissions', 'runtime', 'tabs', 'windows', 'commands', 'omnibox']);

const API = /(?<![\w.'"`/-])(?:browser|chrome)\.(\w+)/g;
const DOCUMENT = 'docs/permissions.md';

export const permissions: Part = {
  name: 'permissions',
  problems(root) {
    const manifest = readObject(root, 'manifest.json');
    const optional = asTexts(manifest.optional_permissions);
    const asked = [...asTexts(manifest.permissions), ...optional, ...asTexts(manifest.host_permissions), ...firefoxOnly(root)];
    const code = filesIn(root, ['src', 'popup', 'options', 'dashboard', 'stop'], /\.tsx?$/).map((file) => ({ file, text: withoutComments(read(root, file)) }));
    return [...unused(asked, code), ...unasked(asked, code), ...unexplained(root, asked)];
  },
};

interface Code { file: string; text: string }

/** build/manifest.ts adds these to the Firefox manifest. */
const firefoxOnly = (root: string): string[] => (/'webRequestBlocking'/.test(read(root, 'build/manifest.ts')) ? ['webRequestBlocking'] : []);

function unused(asked: readonly string[], code: readonly Code[]): string[] {
  return asked.flatMap((permission) => {
    const sign = SIGNS[permission];
    if (!sign) return [`manifest.json: ${permission} is not known to this check: say in build/check/permissions.ts where it shows`];
    return code.some(({ text }) => sign.test(text)) ? [] : [`manifest.json: ${permission} is asked for and never used`];
  });
}

function unasked(asked: readonly string[], code: readonly Code[]): string[] {
  return code.flatMap(({ file, text }) => [...new Set([...text.matchAll(API)].map(([, name = '']) => name))]
    .filter((name) => !FREE.has(name) && !asked.includes(UNDER[name] ?? name))
    .map((name) => `${file}: uses browser.${name}, which no permission in the manifest covers`));
}

/** A heading with the permission's name, and under it at least a sentence. */
function unexplained(root: string, asked: readonly string[]): string[] {
  const text = existsSync(`${root}/${DOCUMENT}`) ? read(root, DOCUMENT) : '';
  const sections = new Map(text.split(/^## /m).slice(1).map((section) => {
    const [title = '', ...body] = section.split('\n');
    return [title.replaceAll('`', '').trim(), body.join(' ').trim()];
  }));
  const missing = asked.filter((permission) => (sections.get(permission) ?? '').length < 80).map((permission) => `${DOCUMENT}: has no paragraph on ${permission}`);
  const stale = [...sections.keys()].filter((title) => title in SIGNS && !asked.includes(title)).map((title) => `${DOCUMENT}: explains ${title}, which the manifest does not ask for`);
  return [...missing, ...stale];
}

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
