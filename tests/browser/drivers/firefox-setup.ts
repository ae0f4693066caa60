/** How Firefox is started for a test: a profile of its own, the demo instead of the network, and silence towards its maker. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { HOSTS } from '../../../demo/hosts.ts';
import type { LaunchOptions } from './types.ts';

/** The extension's origin in every test; Firefox would draw lots. */
export const UUID = '3c9f6f0a-5f0e-4b57-9d3b-6d1f0a7c2e44';

const LANGUAGES = { 'es-MX': 'es-MX, es', 'en-US': 'en-US, en' } as const;

type Preference = string | number | boolean;

/** Nothing is asked or told outside: updates, telemetry, lists, portals and pushes have no address to go to. */
const SILENCE: Record<string, Preference> = {
  'app.normandy.enabled': false, 'app.update.disabledForTesting': true, 'browser.newtabpage.enabled': false, 'browser.region.network.url': '',
  'browser.region.update.enabled': false, 'browser.safebrowsing.malware.enabled': false, 'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false, 'browser.shell.checkDefaultBrowser': false, 'browser.startup.homepage_override.mstone': 'ignore',
  'browser.topsites.contile.enabled': false, 'datareporting.healthreport.uploadEnabled': false, 'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false, 'extensions.getAddons.cache.enabled': false, 'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false, 'media.gmp-manager.updateEnabled': false, 'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false, 'network.http.speculative-parallel-limit': 0, 'network.proxy.type': 0, 'network.trr.mode': 5,
  'services.settings.server': 'http://127.0.0.1:1/', 'toolkit.telemetry.enabled': false, 'toolkit.telemetry.server': '',
};

/** What the tests need to be different. */
const FOR_TESTS: Record<string, Preference> = {
  // Plain pages stay plain.
  'dom.security.https_first': false, 'dom.security.https_only_mode': false,
  // Our own package is not signed; only ESR and developer editions honour this.
  'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0,
  'browser.startup.page': 0, 'startup.homepage_welcome_url': '', 'browser.aboutwelcome.enabled': false, 'network.dns.disableIPv6': true,
};

export interface Start { marionettePort: number; addonId: string; startUrl?: string }

/** Hosts that a start page needs before we can name their addresses: all at once on 127.0.0.1. */
const EARLY_HOSTS = HOSTS.filter(({ speaks }) => speaks === 'http').map(({ host }) => host).join(',');

/** Written before every start; Firefox reads it as the person's own wishes. */
export function writePreferences(profile: string, { demo, proxy, language = 'en-US' }: LaunchOptions, { marionettePort, addonId, startUrl }: Start): void {
  const all: Record<string, Preference> = {
    ...SILENCE, ...FOR_TESTS,
    'marionette.port': marionettePort,
    'network.socket.forcePort': `80=${demo.port};443=${demo.securePort}`,
    'network.dns.localDomains': startUrl === undefined ? '' : EARLY_HOSTS,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
    'intl.accept_languages': LANGUAGES[language],
    'browser.download.folderList': 2, 'browser.download.dir': path.join(profile, 'downloads'), 'browser.download.useDownloadDir': true, 'browser.download.alwaysOpenPanel': false,
    ...(proxy ? { 'network.proxy.type': 1, 'network.proxy.http': proxy.host, 'network.proxy.http_port': proxy.port, 'network.proxy.ssl': proxy.host, 'network.proxy.ssl_port': proxy.port } : {}),
  };
  const lines = Object.entries(all).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

/** Runs with the browser's own rights: names to addresses of the demo; every other name does not exist. */
export const RESOLVE = `
  const [hosts, dead] = arguments;
  const resolver = Cc['@mozilla.org/network/native-dns-override;1'].getService(Ci.nsINativeDNSResolverOverride);
  for (const { host, address } of hosts) resolver.addIPOverride(host, address);
  for (const host of dead) resolver.addIPOverride(host, 'N/A');
  Services.prefs.setStringPref('network.dns.localDomains', '');
  Services.dns.clearCache(true);`;

/** The add-on's id, from its manifest. */
export function addonIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as { browser_specific_settings?: { gecko?: { id?: string } } };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} is not an extension for Firefox: its manifest has no gecko id`);
  return id;
}

/** Packs a folder as an add-on, uncompressed. */
export function pack(folder: string, file: string): void {
  const entries: Zippable = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    entries[path.relative(folder, full).split(path.sep).join('/')] = readFileSync(full);
  }
  writeFileSync(file, zipSync(entries, { level: 0 }));
}

/** Where Firefox keeps what the extension stores. */
export function storageFolders(profile: string, addonId: string): string[] {
  const store = path.join(profile, 'storage');
  const origins = existsSync(store) ? readdirSync(store, { recursive: true, withFileTypes: true }) : [];
  return [
    ...origins.filter((entry) => entry.isDirectory() && entry.name.includes(UUID)).map((entry) => path.join(entry.parentPath, entry.name)),
    path.join(profile, 'browser-extension-data', addonId),
  ].filter((folder) => existsSync(folder));
}
