/**
 * Firefox over Marionette. It does not notice that we are gone, so its process is ended with ours (child.ts). Everything
 * that the remote control has no command for runs in the browser's own context.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEAD_HOST, HOSTS, LOCAL } from '../../../demo/hosts.ts';
import { findBrowser, NotReady } from '../../../build/ready/ready.mjs';
import { removeFolder, start, temporaryFolder, type Child } from './child.ts';
import { FILL_LISTS } from './firefox-lists.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { addonIdOf, pack, RESOLVE, storageFolders, UUID, writePreferences } from './firefox-setup.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { freePort, Marionette } from './marionette.ts';
import { OwnPolicies } from './own-policies.ts';
import type { Browser, LaunchOptions, Tab } from './types.ts';
import { waitFor } from './wait.ts';

const STOP = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });`;

const STATE = 'return WebExtensionPolicy.getByID(arguments[0]).extension.backgroundState;';

const HOST_ACCESS = `
  const [id, act] = arguments;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions[act](id, { permissions: [], origins: ['<all_urls>'], data_collection: [] }, WebExtensionPolicy.getByID(id).extension);`;

/** Errors whose source is a file of the extension; not Firefox's remark that a page was left while it waited for an answer. */
const ERRORS = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) && message.sourceName.includes(arguments[0]))
    .filter((message) => !/^Promise (rejected|resolved) (after context unloaded|while context is inactive)/.test(message.errorMessage))
    .map((message) => message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')');`;

/** What a file of policies says of the add-on, in Firefox's other form. */
function asManifest(addonId: string, text: string): string {
  const { policies } = JSON.parse(text) as { policies: { '3rdparty': { Extensions: Record<string, unknown> } } };
  return JSON.stringify({ name: addonId, description: '', type: 'storage', data: policies['3rdparty'].Extensions[addonId] });
}

export class Firefox implements Browser {
  readonly kind = 'firefox';
  version = '';
  ended: Promise<void> = Promise.resolve();
  #child!: Child;
  #remote!: Marionette;
  #policies: OwnPolicies | undefined;
  readonly #addonId: string;

  private constructor(private readonly file: string, readonly profile: string, private readonly options: LaunchOptions) {
    this.#addonId = addonIdOf(options.extension);
  }

  /** @throws NotReady when there is no Firefox */
  static async launch(options: LaunchOptions): Promise<Firefox> {
    const file = findBrowser('firefox');
    if (!file) throw new NotReady('Firefox was not found.');
    const browser = new Firefox(file, temporaryFolder('firefox'), options);
    if (options.policies) browser.#policies = new OwnPolicies(browser.profile);
    try {
      await browser.#start();
      await browser.#install();
      return browser;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async #start(startUrl?: string): Promise<void> {
    const { window = 'headless' } = this.options;
    const marionettePort = await freePort();
    writePreferences(this.profile, this.options, { marionettePort, addonId: this.#addonId, ...(startUrl === undefined ? {} : { startUrl }) });
    const headless = window === 'headless';
    const args = [
      ...(headless ? ['--headless'] : []), '--no-remote', '--marionette',
      // Without it neither the browser's context nor pages of extensions can be reached.
      '--remote-allow-system-access', '-profile', this.profile, ...(startUrl === undefined ? [] : [startUrl]),
    ];
    const [file, wrapped] = this.#policies?.around([this.file, args]) ?? [this.file, args];
    this.#child = start(file, wrapped, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...(headless ? { MOZ_HEADLESS: '1' } : {}), ...(this.#policies ? { HOME: path.join(this.profile, 'home') } : {}) },
    });
    this.ended = this.#child.ended;
    this.#remote = await Marionette.connect(marionettePort).catch((error: unknown) => {
      throw new Error(`Firefox did not start: ${this.#child.lastWords()}`, { cause: error });
    });
    const { capabilities } = await this.#remote.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', { acceptInsecureCerts: true });
    this.version = `Firefox/${capabilities.browserVersion}`;
    await this.#privileged(RESOLVE, HOSTS.map(({ host, address }) => ({ host, address })), [DEAD_HOST, LOCAL.printer]);
    if (this.options.lists) await this.#privileged(FILL_LISTS, this.options.lists);
  }

  async #install(): Promise<void> {
    const { extension, install = 'for-now', privateWindows } = this.options;
    const file = path.join(this.profile, 'testigo.xpi');
    pack(extension, file);
    await this.#remote.send('Addon:Install', { path: file, temporary: install === 'for-now', allowPrivateBrowsing: privateWindows === 'allowed' });
    await waitFor('the background page', () => this.isBackgroundRunning());
  }

  #privileged<T>(body: string, ...given: unknown[]): Promise<T> {
    return this.#remote.alone(() => this.#remote.privileged<T>(body, ...given));
  }

  extensionUrl(file: string): string {
    return `moz-extension://${UUID}/${file}`;
  }

  async #newWindow(how: Record<string, unknown>, url: string | undefined): Promise<Tab> {
    const { handle } = await this.#remote.alone(() => this.#remote.send<{ handle: string }>('WebDriver:NewWindow', { focus: true, ...how }));
    const tab = new FirefoxTab(this.#remote, handle);
    if (url) await tab.open(url);
    return tab;
  }

  newTab(url?: string): Promise<Tab> {
    return this.#newWindow({ type: 'tab' }, url);
  }

  newPrivateTab(url?: string): Promise<Tab> {
    return this.#newWindow({ type: 'window', private: true }, url);
  }

  async tabAt(url: string): Promise<Tab> {
    return waitFor(`a tab at ${url}`, async () => {
      const handles = await this.#remote.alone(() => this.#remote.send<string[]>('WebDriver:GetWindowHandles'));
      for (const handle of handles) {
        const tab = new FirefoxTab(this.#remote, handle);
        if (await tab.evaluate<string>('location.href') === url) return tab;
      }
      return undefined;
    });
  }

  popup(tab: Tab): Promise<Tab> {
    return FirefoxPopup.open(tab as FirefoxTab, this.#addonId);
  }

  async stopBackground(): Promise<void> {
    await this.#privileged(STOP, this.#addonId);
  }

  async isBackgroundRunning(): Promise<boolean> {
    return await this.#privileged<string>(STATE, this.#addonId) === 'running';
  }

  async setHostAccess(access: 'all-sites' | 'none'): Promise<void> {
    await this.#privileged(HOST_ACCESS, this.#addonId, access === 'none' ? 'remove' : 'add');
  }

  async setPolicy(text: string | undefined, way: 'system' | 'person' = 'system'): Promise<void> {
    const { profile } = this;
    if (!this.#policies) throw new Error("policies are set only with `policies: 'own'`");
    const folder = path.join(profile, 'home/.mozilla/managed-storage');
    const manifest = path.join(folder, `${this.#addonId}.json`);
    await this.restart(undefined, () => {
      rmSync(manifest, { force: true });
      this.#policies?.put('policies.json', way === 'system' ? text : undefined);
      if (text === undefined || (way === 'system' && this.#policies?.possible)) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(manifest, way === 'person' ? text : asManifest(this.#addonId, text));
    });
    await waitFor('the background page', () => this.isBackgroundRunning());
  }

  errors(): Promise<string[]> {
    return this.#privileged<string[]>(ERRORS, UUID);
  }

  /** @param startUrl a plain page: before the session begins, Firefox does not yet accept the demo's certificate */
  async restart(startUrl?: string, whileClosed?: () => void): Promise<void> {
    if (this.options.install !== 'for-good') throw new Error("only an extension that is installed 'for-good' survives a restart");
    await this.#quit();
    whileClosed?.();
    await this.#start(startUrl);
  }

  storageFolders(): string[] {
    return storageFolders(this.profile, this.#addonId);
  }

  downloads(): string {
    return path.join(this.profile, 'downloads');
  }

  async #quit(): Promise<void> {
    await this.#remote?.send('Marionette:Quit', { flags: ['eForceQuit'] }, 5000).catch(() => {}); // it may hang up before it answers
    this.#remote?.close();
    await this.#child?.end(5000);
  }

  async close(): Promise<void> {
    await this.#quit();
    removeFolder(this.profile);
  }
}
