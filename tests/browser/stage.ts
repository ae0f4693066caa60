/** What most browser tests begin with: the demo internet, the built extension with the demo's data, and a browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDemoExtension } from '../../demo/extension.ts';
import { pageOf } from '../../demo/pages/index.ts';
import { startDemoInternet, type DemoInternet } from '../../demo/server.ts';
import { removeFolder, temporaryFolder } from './drivers/child.ts';
import { launch } from './drivers/launch.ts';
import type { Browser, BrowserKind, LaunchOptions, Tab } from './drivers/types.ts';
import { pause, waitFor } from './drivers/wait.ts';
import { startProxy } from './proxy-server.ts';

export interface Stage {
  demo: DemoInternet;
  browser: Browser;
  close(): Promise<void>;
}

/** @param options beside those, what `launch` takes; `behind` is a loopback address at which a proxy is set up, through which everything goes; `granted` are optional permissions that the person gave */
export async function setStage(kind: BrowserKind, { behind, granted = [], ...options }: Omit<LaunchOptions, 'extension' | 'demo' | 'proxy'> & { behind?: string; granted?: readonly string[] } = {}): Promise<Stage> {
  const extension = temporaryFolder('extension');
  await makeDemoExtension(kind === 'chromium' ? 'chrome' : 'firefox', extension);
  grant(extension, granted);
  const demo = await startDemoInternet();
  const proxy = behind === undefined ? undefined : await startProxy(demo, behind);
  const browser = await launch(kind, { ...options, extension, demo, ...(proxy ? { proxy } : {}) });
  return {
    demo,
    browser,
    async close() {
      await browser.close();
      await proxy?.close();
      await demo.close();
      removeFolder(extension);
    },
  };
}

/** No test can press the browser's own button: what is optional in the manifest is asked for at installation instead. */
function grant(extension: string, granted: readonly string[]): void {
  if (granted.length === 0) return;
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...granted], optional_permissions: manifest.optional_permissions.filter((one) => !granted.includes(one)) }));
}

/** Opens a page of the demo by its id, does there what a visitor would do, and waits until the servers hear nothing more. */
export async function visit({ demo }: Stage, tab: Tab, pageId: string): Promise<void> {
  const page = pageOf(pageId);
  await tab.open(page.url);
  if (page.act) {
    if (page.act.run) await tab.evaluate(`void (${page.act.run})`).catch(() => {}); // the page may be gone before it answers
    await tab.until(page.act.until);
  }
  await demo.seen.quiet();
}

/** A tab that shows a page of the extension; `<html data-state>` says when it is ready. */
export async function extensionPage({ browser }: Stage, path: string): Promise<Tab> {
  const tab = await browser.newTab(browser.extensionUrl(path));
  await tab.until("document.documentElement.dataset.state === 'ready'");
  return tab;
}

/**
 * What the popup says of a tab, once it says the same twice.
 * @param popup any page of the extension: the popup is opened there, and stays
 */
export async function popupText({ browser }: Stage, tab: Tab, popup: Tab): Promise<string> {
  await popup.open(browser.extensionUrl(`popup/index.html?tab=${await tab.tabId()}`));
  await popup.until("document.documentElement.dataset.state === 'ready'");
  let last = '';
  return waitFor('the popup to settle', async () => {
    const now = await popup.evaluate<string>('document.body.innerText');
    if (now === last) return now;
    last = now;
    await pause(250);
    return undefined;
  });
}

/** Writes settings as the options page would. `page` is any page of the extension. */
export async function changeSettings(page: Tab, settings: Record<string, unknown>): Promise<void> {
  await page.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? chrome;
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, ...${JSON.stringify(settings)} } });
  })()`);
}

/** A stage with a tab to browse in, and another in which the popup is opened. */
export interface PopupStage extends Stage {
  tab: Tab;
  popup: Tab;
  /** Opens a page of the demo, see `visit`. @returns what the popup says of it then */
  says(pageId: string): Promise<string>;
}

export async function setPopupStage(...how: Parameters<typeof setStage>): Promise<PopupStage> {
  const stage = await setStage(...how);
  const popup = await extensionPage(stage, 'popup/index.html?tab=1');
  const tab = await stage.browser.newTab();
  return {
    ...stage, popup, tab,
    async says(pageId) {
      await visit(stage, tab, pageId);
      return popupText(stage, tab, popup);
    },
  };
}
