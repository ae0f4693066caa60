/** A tab of Firefox: each act takes its turn, goes to the tab, and does it there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Marionette } from './marionette.ts';
import type { Look, Tab } from './types.ts';
import { waitFor } from './wait.ts';

const LOADING = 30_000;
const DONE = "document.readyState === 'complete' && document.documentElement?.dataset.demo !== 'busy'";

/** The number that the tabs API gives to the tab in front. */
const TAB_ID = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);`;

/**
 * Paints a browser element as PNG. Firefox's windows are never narrower than 500 px, so the element itself is made
 * smaller. `arguments`: width, height (0 keeps it), scale, scheme.
 */
export const paint = (element: string): string => `
  const [width, height, scale, scheme] = arguments;
  const browser = ${element};
  const context = browser.browsingContext;
  const before = browser.style.cssText;
  const turn = () => new Promise((done) => setTimeout(done, 150));
  context.top.prefersColorSchemeOverride = scheme;
  if (width) browser.style.cssText += ';min-width:' + width + 'px;max-width:' + width + 'px;';
  if (height) browser.style.cssText += ';min-height:' + height + 'px;max-height:' + height + 'px;';
  await turn();
  const bitmap = await context.currentWindowGlobal.drawSnapshot(null, scale, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  browser.style.cssText = before;
  context.top.prefersColorSchemeOverride = 'none';
  return canvas.toDataURL('image/png').split(',')[1];`;

/** Writes what `paint` gave. */
export function savePng(file: string, base64: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(base64, 'base64'));
}

export const paintArguments = ({ width = 0, height = 0, scale = 1, scheme }: Look): unknown[] => [width, height, scale, scheme ?? 'none'];

export class FirefoxTab implements Tab {
  constructor(private readonly remote: Marionette, readonly handle: string) {}

  /** Does something while this tab is in front. */
  #here<T>(act: () => Promise<T>): Promise<T> {
    return this.remote.alone(async () => {
      await this.remote.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
      return act();
    });
  }

  async open(url: string): Promise<void> {
    await this.#here(() => this.remote.send('WebDriver:Navigate', { url }, LOADING));
    await this.until(DONE, LOADING);
  }

  async back(): Promise<void> {
    await this.#here(() => this.remote.send('WebDriver:Back', {}, LOADING));
    await this.until(DONE, LOADING);
  }

  async reload(): Promise<void> {
    const before = await this.evaluate<number>('performance.timeOrigin');
    // WebDriver's own refresh goes past the cache and past page workers; a person's does not.
    await this.#here(() => this.remote.privileged('gBrowser.reload();'));
    await this.until(`performance.timeOrigin !== ${before} && ${DONE}`, LOADING);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#here(() => this.remote.inPage<T>(`return (${expression});`));
  }

  async until(expression: string, milliseconds?: number): Promise<void> {
    await waitFor(`"${expression}"`, () => this.#here(() => this.remote.inPage<boolean>(`return Boolean(${expression});`, 2000)), milliseconds);
  }

  async press(selector: string): Promise<void> {
    await this.#here(async () => {
      const element = await this.remote.send<Record<string, string>>('WebDriver:FindElement', { using: 'css selector', value: selector });
      await this.remote.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
    });
  }

  tabId(): Promise<number> {
    return this.#here(() => this.remote.privileged<number>(TAB_ID));
  }

  async picture(file: string, look: Look = {}): Promise<void> {
    savePng(file, await this.#here(() => this.remote.privileged<string>(paint('gBrowser.selectedBrowser'), ...paintArguments(look))));
  }

  async close(): Promise<void> {
    await this.remote.alone(async () => {
      await this.remote.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
      await this.remote.send('WebDriver:CloseWindow');
      // Without a current tab most commands fail.
      const [first] = await this.remote.send<string[]>('WebDriver:GetWindowHandles');
      if (first !== undefined) await this.remote.send('WebDriver:SwitchToWindow', { handle: first, focus: false });
    });
  }

  /** The tab in front, for what is asked of its window. */
  inWindow<T>(body: string, ...given: unknown[]): Promise<T> {
    return this.#here(() => this.remote.privileged<T>(body, ...given));
  }
}
