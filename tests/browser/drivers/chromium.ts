/**
 * Chromium over the debugging pipe. It ends by itself when the pipe closes, so a crashed test leaves nothing behind.
 *
 * A page of the extension without any script of its own, `manifest.json`, is open all the time in the background: it can
 * ask the tabs API what the protocol does not tell. It does not keep the worker alive.
 */
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser, NotReady } from '../../../build/ready/ready.mjs';
import { removeFolder, start, temporaryFolder, type Child } from './child.ts';
import { OwnPolicies } from './own-policies.ts';
import { flags, keepInstalled, storageFolders, writePreferences } from './chromium-setup.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { Pipe, Session, type Params } from './pipe.ts';
import type { Browser, LaunchOptions, Tab } from './types.ts';
import { waitFor } from './wait.ts';

interface Target { targetId: string; type: string; url: string; browserContextId: string; embedderData?: { tabActive?: boolean } }
interface ExtensionErrors { manifestErrors: { message: string }[]; runtimeErrors: { message: string; source: string }[] }

/** Chromium warns of the empty list with which the manifest forbids every connection; that is what we want. */
const WANTED = /^'externally_connectable' specifies neither/;

export class Chromium implements Browser {
  readonly kind = 'chromium';
  version = '';
  ended: Promise<void> = Promise.resolve();
  #child!: Child;
  #pipe!: Pipe;
  #id = '';
  #backstage!: Session;
  #policies: OwnPolicies | undefined;

  private constructor(private readonly file: string, readonly profile: string, private readonly options: LaunchOptions) {}

  /** @throws NotReady when there is no Chromium */
  static async launch(options: LaunchOptions): Promise<Chromium> {
    const file = findBrowser('chromium');
    if (!file) throw new NotReady('Chromium was not found.');
    const profile = temporaryFolder('chromium');
    writePreferences(profile, options);
    const browser = new Chromium(file, profile, options);
    if (options.policies) browser.#policies = new OwnPolicies(profile);
    try {
      await browser.#start('about:blank');
      const incognito = options.privateWindows === 'allowed';
      const { id } = await browser.#send<{ id: string }>('Extensions.loadUnpacked', { path: path.resolve(options.extension), enableInIncognito: incognito });
      browser.#id = id;
      await browser.#goBackstage();
      return browser;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async #start(url: string): Promise<void> {
    const { profile, options } = this;
    const { language = 'en-US' } = options;
    const args = [...flags(profile, options), url];
    const [file, wrapped] = this.#policies?.around([this.file, args]) ?? [this.file, args];
    this.#child = start(file, wrapped, {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    });
    this.ended = this.#child.ended;
    const [, , , out, incoming] = this.#child.process.stdio;
    this.#pipe = new Pipe(out as Writable, incoming as Readable);
    const { product } = await this.#send<{ product: string }>('Browser.getVersion').catch((error: unknown) => {
      throw new Error(`Chromium did not start: ${this.#child.lastWords()}`, { cause: error });
    });
    this.version = product;
    await this.#send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads() });
  }

  #send<T = Params>(method: string, params?: Params): Promise<T> {
    return this.#pipe.send<T>(method, params);
  }

  /** @param type `page`, `service_worker`, or `tab` for what holds a page */
  async #targets(type: string): Promise<Target[]> {
    const { targetInfos } = await this.#send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{ type, exclude: false }] });
    return targetInfos;
  }

  async #goBackstage(): Promise<void> {
    this.#backstage = await this.#extensionPage(async () => (await this.#send<{ targetId: string }>('Target.createTarget', { url: this.extensionUrl('manifest.json'), background: true })).targetId);
  }

  /** Attaches to a page of the extension once its API is there. */
  async #extensionPage(create: () => Promise<string>): Promise<Session> {
    const session = await Session.attach(this.#pipe, await create());
    await waitFor('a page of the extension', () => session.evaluate<boolean>('Boolean(globalThis.chrome?.tabs)', 1000));
    return session;
  }

  /** The target of a page that `act` opens. */
  async #opened(act: () => Promise<unknown>, matches: (target: Target) => boolean = () => true): Promise<string> {
    const before = new Set((await this.#targets('page')).map(({ targetId }) => targetId));
    await act();
    const { targetId } = await waitFor('a new page', async () => (await this.#targets('page')).find((target) => !before.has(target.targetId) && matches(target)));
    return targetId;
  }

  extensionUrl(file: string): string {
    return `chrome-extension://${this.#id}/${file}`;
  }

  async newTab(url?: string): Promise<Tab> {
    let id = 0;
    const targetId = await this.#opened(async () => { id = await this.#backstage.evaluate<number>("chrome.tabs.create({ url: 'about:blank' }).then((tab) => tab.id)"); });
    const tab = await ChromiumTab.attach(this.#pipe, targetId, async () => id);
    if (url) await tab.open(url);
    return tab;
  }

  #newPrivatePage(): Promise<string> {
    // Of a window that belongs to the other half of a split extension the API says nothing, so the target is looked for.
    return this.#opened(() => this.#backstage.evaluate("chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => true)"));
  }

  async newPrivateTab(url?: string): Promise<Tab> {
    const tab = await ChromiumTab.attach(this.#pipe, await this.#newPrivatePage(), (asked) => this.#privateTabId(asked));
    if (url) await tab.open(url);
    return tab;
  }

  /** Asked of a page of the extension's private half; tabs are told apart by their address. */
  async #privateTabId(tab: ChromiumTab): Promise<number> {
    const url = await tab.evaluate<string>('location.href');
    const session = await Session.attach(this.#pipe, await this.#newPrivatePage());
    await session.send('Page.navigate', { url: this.extensionUrl('manifest.json') });
    const ask = `chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url === ${JSON.stringify(url)}).map(({ id }) => id))`;
    const ids = await waitFor('the private half of the extension', () => session.evaluate<number[]>(ask, 1000));
    await this.#send('Target.closeTarget', { targetId: session.targetId });
    const [id] = ids;
    if (id === undefined || ids.length > 1) throw new Error(`${ids.length} private tabs at ${url}`);
    return id;
  }

  async tabAt(url: string): Promise<Tab> {
    const target = await waitFor(`a tab at ${url}`, async () => (await this.#targets('page')).find((page) => page.url === url));
    return ChromiumTab.attach(this.#pipe, target.targetId, () =>
      waitFor(`the number of the tab at ${url}`, () => this.#backstage.evaluate<number | undefined>(`chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`)));
  }

  async popup(tab: Tab): Promise<Tab> {
    const { targetId } = tab as ChromiumTab;
    await this.#send('Target.activateTarget', { targetId });
    const page = (await this.#targets('page')).find((target) => target.targetId === targetId);
    const holder = await waitFor('the tab in front', async () =>
      (await this.#targets('tab')).find(({ url, browserContextId, embedderData }) => embedderData?.tabActive && url === page?.url && browserContextId === page.browserContextId));
    const popup = await this.#opened(
      () => this.#send('Extensions.triggerAction', { id: this.#id, targetId: holder.targetId }),
      ({ url }) => url.startsWith(this.extensionUrl('popup/')),
    );
    return ChromiumTab.attach(this.#pipe, popup, () => tab.tabId());
  }

  async #workers(): Promise<Target[]> {
    return (await this.#targets('service_worker')).filter(({ url }) => url.startsWith(this.extensionUrl('')));
  }

  async stopBackground(): Promise<void> {
    for (const { targetId } of await this.#workers()) {
      await this.#send('Target.closeTarget', { targetId });
      await waitFor('the worker to stop', async () => !(await this.#workers()).some((worker) => worker.targetId === targetId));
    }
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#workers()).length > 0;
  }

  /** Asks the page where a person manages extensions. */
  #managed<T>(expression: string): Promise<T> {
    return this.#onPage('chrome://extensions/', 'Boolean(globalThis.chrome?.developerPrivate)', expression);
  }

  /** Asks one of the browser's own pages, once it is ready. */
  async #onPage<T>(url: string, ready: string, expression: string): Promise<T> {
    const { targetId } = await this.#send<{ targetId: string }>('Target.createTarget', { url, background: true });
    const session = await Session.attach(this.#pipe, targetId);
    try {
      await waitFor(url, () => session.evaluate<boolean>(ready, 1000));
      return await session.evaluate<T>(expression);
    } finally {
      await this.#send('Target.closeTarget', { targetId });
    }
  }

  async setHostAccess(access: 'all-sites' | 'none'): Promise<void> {
    const hostAccess = access === 'none' ? 'ON_CLICK' : 'ON_ALL_SITES';
    await this.#managed(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: this.#id, hostAccess })}).then(() => true)`);
  }

  async setPolicy(text: string | undefined): Promise<void> {
    if (!this.#policies) throw new Error("policies are set only with `policies: 'own'`");
    this.#policies.put('managed/testigo.json', text);
    if (!this.#policies.possible) await this.#setTestPolicy(text);
  }

  /** The page on which an administrator tries policies out. It checks them against no schema. */
  async #setTestPolicy(text: string | undefined): Promise<void> {
    const said = (JSON.parse(text ?? '{}') as { '3rdparty'?: { extensions: Record<string, Params> } })['3rdparty']?.extensions[this.#id] ?? {};
    // As level, scope and source the page's numbers for mandatory, machine and platform.
    const list = Object.entries(said).map(([name, value]) => ({ namespace: this.#id, name, value, level: 1, scope: 1, source: 1 }));
    await this.#onPage('chrome://policy/test', "location.pathname === '/test'", `chrome.send('setLocalTestPolicies', ['testigo', ${JSON.stringify(JSON.stringify(list))}, ''])`);
  }

  async errors(): Promise<string[]> {
    const { manifestErrors, runtimeErrors } = await this.#managed<ExtensionErrors>(`chrome.developerPrivate.getExtensionInfo('${this.#id}')`);
    return [...manifestErrors.map(({ message }) => message).filter((message) => !WANTED.test(message)), ...runtimeErrors.map(({ message, source }) => `${message} (${source})`)];
  }

  async restart(startUrl = 'about:blank', whileClosed?: () => void): Promise<void> {
    if (this.options.install !== 'for-good') throw new Error("only an extension that is installed 'for-good' survives a restart");
    await this.#quit();
    keepInstalled(this.profile, this.#id);
    whileClosed?.();
    await this.#start(startUrl);
    await this.#goBackstage();
  }

  storageFolders(): string[] {
    return storageFolders(this.profile, this.#id);
  }

  downloads(): string {
    return path.join(this.profile, 'downloads');
  }

  async #quit(): Promise<void> {
    await this.#pipe?.send('Browser.close').catch(() => {}); // it may hang up before it answers
    await this.#child?.end(5000);
  }

  async close(): Promise<void> {
    await this.#quit();
    removeFolder(this.profile);
  }
}
