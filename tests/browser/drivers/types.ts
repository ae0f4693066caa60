/**
 * What a browser test can do with a real browser, the same for both. A test file takes a `Browser` and never asks which
 * one it is, except where the browsers differ by nature.
 */
import type { DemoInternet } from '../../../demo/server.ts';
import type { ListEntries } from './firefox-lists.ts';

export type BrowserKind = 'chromium' | 'firefox';
export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** Folder of the built extension for this browser. */
  extension: string;
  demo: DemoInternet;
  /** `for-good` survives `restart()`, as an installation by a person does. */
  install?: 'for-now' | 'for-good';
  privateWindows?: 'allowed' | 'forbidden';
  /** Of the browser's own surface and `navigator.languages`. */
  language?: 'es-MX' | 'en-US';
  window?: 'headless' | 'shown';
  /** Everything goes through it. */
  proxy?: { host: string; port: number };
  /** Policies of an organisation are looked for in folders of this browser alone, see `setPolicy`. */
  policies?: 'own';
  /** Firefox only: what its own lists of trackers name; else they are empty. */
  lists?: ListEntries;
}

/** How a page is to look in a picture; sizes in CSS pixels. */
export interface Look { width?: number; height?: number; scale?: number; scheme?: 'light' | 'dark' }

export interface Tab {
  /** Goes there as if typed, and waits until the page has loaded and a busy demo page is done. */
  open(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Value of an expression in the page, awaited; must survive JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression is true; says what it waited for when it gives up. */
  until(expression: string, milliseconds?: number): Promise<void>;
  /** Presses the first element that fits, as a person does: what follows is that person's act. */
  press(selector: string): Promise<void>;
  /** The number by which the extension knows it. */
  tabId(): Promise<number>;
  /** Writes a PNG. */
  picture(file: string, look?: Look): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly kind: BrowserKind;
  /** As the browser names itself. */
  readonly version: string;
  /** Folder of the profile; removed by `close()`. */
  readonly profile: string;
  /** Absolute address of a file of the extension. */
  extensionUrl(path: string): string;
  newTab(url?: string): Promise<Tab>;
  /** A tab in a private window of its own. The extension must be allowed there to see it. */
  newPrivateTab(url?: string): Promise<Tab>;
  /** A tab that is open already, e.g. the one of a restart. */
  tabAt(url: string): Promise<Tab>;
  /** The real popup of that tab, as a click on the toolbar button opens it. */
  popup(tab: Tab): Promise<Tab>;
  /** Ends the worker or event page at once, in the middle of whatever it does. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Takes the access to all sites away, or gives it back, as a person can in the browser's own pages. */
  setHostAccess(access: 'all-sites' | 'none'): Promise<void>;
  /**
   * Puts a file of policies where this browser looks for it, or takes it away; needs `policies: 'own'`. Chromium takes it while it runs; Firefox is
   * started again, and tabs taken before are dead.
   * @param way `person`: Firefox's other place, a managed storage manifest in the person's own folder
   */
  setPolicy(text: string | undefined, way?: 'system' | 'person'): Promise<void>;
  /** What the extension threw or the browser complained of, since the start. */
  errors(): Promise<string[]>;
  /** Ends the browser and starts it again on the same profile; tabs taken before are dead. @param whileClosed looks at the profile in between */
  restart(startUrl?: string, whileClosed?: () => void): Promise<void>;
  /** Folders of the profile in which the browser keeps what the extension stores. */
  storageFolders(): string[];
  /** Folder to which pages save files, without a question; in the profile. */
  downloads(): string;
  /** Resolves when the browser has ended by itself, e.g. because a person closed it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}
