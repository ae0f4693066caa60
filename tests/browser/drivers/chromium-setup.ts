/** How Chromium is started for a test: a profile of its own, the demo instead of the network, and silence towards its maker. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTS } from '../../../demo/hosts.ts';
import type { DemoInternet } from '../../../demo/server.ts';
import type { LaunchOptions } from './types.ts';

/** Accept-Language and `navigator.languages`, most wanted first. */
const LANGUAGES = { 'es-MX': 'es-MX,es', 'en-US': 'en-US,en' } as const;

/** Set on extensions that came through the debugger: Chromium drops them at its next start. */
const LOADED_BY_DEBUGGER = 1 << 15;

/** Names to addresses and ports of the demo; every other name does not exist. */
function resolverRules({ port, securePort }: DemoInternet, proxy: LaunchOptions['proxy']): string {
  const rules = HOSTS.flatMap(({ host, address, speaks }) => [
    `MAP ${host}:80 ${address}:${port}`,
    // Without this Chromium would find an encrypted twin of a plain site and upgrade to it.
    speaks === 'both' ? `MAP ${host}:443 ${address}:${securePort}` : `MAP ${host}:443 ^NOTFOUND`,
  ]);
  return [...rules, 'MAP * ~NOTFOUND', ...(proxy ? [`EXCLUDE ${proxy.host}`] : [])].join(', ');
}

export function flags(profile: string, { demo, proxy, policies, window = 'headless', language = 'en-US' }: LaunchOptions): string[] {
  return [
    ...(window === 'headless' ? ['--headless=new'] : []),
    // The sandbox cannot be set up by root, nor by who is root of a namespace.
    ...(process.getuid?.() === 0 || policies ? ['--no-sandbox'] : []),
    '--remote-debugging-pipe', `--user-data-dir=${profile}`, `--host-resolver-rules=${resolverRules(demo, proxy)}`, '--ignore-certificate-errors',
    `--lang=${language}`, '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update',
    ...(proxy ? [`--proxy-server=http://${proxy.host}:${proxy.port}`] : []),
    '--disable-sync', '--disable-domain-reliability', '--metrics-recording-only', '--password-store=basic', '--use-mock-keychain',
  ];
}

const preferences = (profile: string): string => path.join(profile, 'Default/Preferences');

/** Preferences that Chromium reads at its first start. */
export function writePreferences(profile: string, { language = 'en-US' }: LaunchOptions): void {
  mkdirSync(path.dirname(preferences(profile)), { recursive: true });
  writeFileSync(preferences(profile), JSON.stringify({
    // Without developer mode an unpacked extension is disabled when it reloads itself, and its errors are not kept.
    extensions: { ui: { developer_mode: true } },
    // Third-party cookies are sent: trackers of the demo use them.
    profile: { cookie_controls_mode: 0 },
    intl: { accept_languages: LANGUAGES[language], selected_languages: LANGUAGES[language] },
  }));
}

interface StoredPreferences { extensions?: { settings?: Record<string, { creation_flags?: number }> } }

/**
 * Makes an extension that was loaded through the debugger stay, as one that a person loaded from a folder does. Only
 * between two runs: Chromium writes its preferences when it ends.
 */
export function keepInstalled(profile: string, id: string): void {
  const stored = JSON.parse(readFileSync(preferences(profile), 'utf8')) as StoredPreferences;
  const settings = stored.extensions?.settings?.[id];
  if (settings?.creation_flags === undefined) throw new Error(`Chromium's profile does not know the extension ${id}`);
  settings.creation_flags &= ~LOADED_BY_DEBUGGER;
  writeFileSync(preferences(profile), JSON.stringify(stored));
}

/** Where Chromium keeps what extensions store: per extension, or (file system, web storage) for all origins together. */
export function storageFolders(profile: string, id: string): string[] {
  const home = path.join(profile, 'Default');
  const shared = ['File System', 'WebStorage', 'Session Storage', 'Local Storage', 'Extension State', 'blob_storage'];
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((folder) => path.basename(folder).includes(id) || shared.includes(path.relative(home, folder)));
}
