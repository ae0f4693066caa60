/** Where the two browsers are, and how they get here when they are not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { NotReady, say } from './not-ready.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((folder) => folder !== undefined);
const windows = (/** @type {string} */ tail) => programs.map((folder) => path.join(folder, tail));

/** @type {Record<BrowserKind, { variable: string, package: string, paths: string[] }>} */
const KNOWN = {
  chromium: {
    variable: 'CHROME_PATH',
    package: 'chromium',
    // Chromium first: branded Chrome refuses some of the switches that the tests use.
    paths: [
      '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium',
      '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Chromium/Application/chrome.exe'), ...windows('Google/Chrome/Application/chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    // ESR first: it takes unsigned extensions for good, which the restart tests need.
    paths: [
      '/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox/firefox.exe'),
    ],
  },
};

/**
 * Path of the browser's program, or undefined. The environment (CHROME_PATH, FIREFOX_PATH) goes before the usual places.
 * @param {BrowserKind} kind
 * @param {NodeJS.ProcessEnv} [environment]
 * @throws {NotReady} when the environment names a file that does not exist
 */
export function findBrowser(kind, environment = process.env) {
  const { variable, paths } = KNOWN[kind];
  const chosen = environment[variable];
  if (!chosen) return paths.find((file) => existsSync(file));
  if (!existsSync(chosen)) throw new NotReady(`${variable} names ${chosen}, and there is no such file.`);
  return chosen;
}

/** @param {string} name of a Debian package */
function installOnDebian(name) {
  say(`installing ${name} (apt-get)`);
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', name);
  // A fresh image has no package lists, an old one stale lists: only then are they fetched.
  return install() || (apt('update') && install());
}

/**
 * The browser's program, installed where that can be done without asking (Debian, as root).
 * @param {BrowserKind} kind
 * @returns {string} path
 * @throws {NotReady} with one line on how to install it
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const { variable, package: name } = KNOWN[kind];
  const maySetUp = process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const installed = maySetUp && installOnDebian(name) ? findBrowser(kind) : undefined;
  if (installed) return installed;
  throw new NotReady(`${kind} was not found. Install it (on Debian: sudo apt-get install ${name}), or set ${variable} to its program.`);
}
