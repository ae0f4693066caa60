/** The drivers by themselves, with a toy extension: every act of `Browser` and `Tab` does what it says, in both browsers. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTS } from '../../demo/hosts.ts';
import { startDemoInternet, type DemoInternet } from '../../demo/server.ts';
import { removeFolder, temporaryFolder } from './drivers/child.ts';
import { launch } from './drivers/launch.ts';
import { BROWSER_KINDS, type Browser, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { filesWith } from './profile-bytes.ts';
import { writeToy } from './toy.ts';

interface Heard { kind: string; url: string; tabId: number; ip?: string; incognito: boolean }

const addressOf = (host: string): string | undefined => HOSTS.find((row) => row.host === host)?.address;

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe.each(BROWSER_KINDS)('the driver of %s', (kind) => {
  let demo: DemoInternet;
  let browser: Browser;
  let page: Tab;
  const toy = writeToy(kind);
  const pictures = temporaryFolder('pictures');

  /** What the toy wrote down; asked in one of its own pages, as a test of Testigo would ask. */
  const stored = <T>(key: string): Promise<T> => page.evaluate<T>(`chrome.storage.local.get('${key}').then((all) => all['${key}'])`);
  const heardOf = async (url: string): Promise<Heard[]> => ((await stored<Heard[] | undefined>('heard')) ?? []).filter((one) => one.url === url);

  beforeAll(async () => {
    demo = await startDemoInternet();
    browser = await launch(kind, { extension: toy, demo, install: 'for-good', privateWindows: 'allowed', language: 'es-MX' });
    page = await browser.newTab(browser.extensionUrl('popup/page.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await demo.close();
    for (const folder of [toy, pictures]) removeFolder(folder);
  });

  it('opens a page over https, at the address of the table, in a tab whose number it knows', async () => {
    const tab = await browser.newTab('https://news.example/ordinary');
    expect(await tab.evaluate('document.title')).toBe('Página común');
    expect(demo.seen.at('www.google-analytics.com')).toMatchObject([{ scheme: 'https', address: addressOf('www.google-analytics.com') }]);
    const tabId = await tab.tabId();
    await waitFor('the answer', async () => (await heardOf('https://news.example/ordinary')).some((one) => one.kind === 'answer'));
    const heard = await heardOf('https://news.example/ordinary');
    expect(heard.map((one) => one.tabId)).toEqual(heard.map(() => tabId));
    expect(heard.find((one) => one.kind === 'answer')?.ip).toBe(addressOf('news.example'));
    await tab.close();
  });

  it('speaks Spanish where it is told to', async () => {
    expect(await page.evaluate('navigator.languages')).toEqual(['es-MX', 'es']);
  });

  it('leaves plain pages plain, and follows a chain to its end', async () => {
    const tab = await browser.newTab('http://plain.example/');
    expect(await tab.evaluate('location.href')).toBe('http://plain.example/');
    expect(demo.seen.at('plain.example').at(-1)).toMatchObject({ scheme: 'http', path: '/pixel.gif', cookie: 'session=abcdef0123456789' });
    await tab.open('https://link.example/');
    expect(await tab.evaluate('location.href')).toBe('https://news.example/arrived');
    await tab.close();
  });

  it('waits for busy pages, goes back and reloads', async () => {
    const tab = await browser.newTab('https://worker.example/');
    expect(await tab.evaluate('document.documentElement.dataset.demo')).toBe('done');
    expect(demo.seen.at('api.mixpanel.com').map(({ path: asked }) => asked)).toContain('/data.json?way=page-worker');
    await tab.open('https://news.example/back-two');
    await tab.back();
    expect(await tab.evaluate('location.href')).toBe('https://worker.example/');
    demo.seen.clear();
    await tab.reload();
    expect(demo.seen.at('worker.example').length).toBeGreaterThan(0);
    await tab.close();
  });

  it('says what it waited for in vain', async () => {
    await expect(page.until('window.neverThere', 300)).rejects.toThrow('window.neverThere');
  });

  it('reaches nobody outside the demo', async () => {
    const tab = await browser.newTab('https://news.example/refused');
    const reached = await tab.evaluate("fetch('https://example.org/', { mode: 'no-cors' }).then(() => true, () => false)");
    expect(reached).toBe(false);
    await tab.close();
  });

  it('opens the real popup over the page, and takes its picture', async () => {
    const tab = await browser.newTab('https://quiet.example/');
    const popup = await browser.popup(tab);
    await popup.until("document.documentElement.dataset.state === 'ready'");
    expect(await popup.evaluate('document.body.innerText.trim()')).toBe(`tab ${await tab.tabId()}`);
    const file = path.join(pictures, 'popup.png');
    await popup.picture(file);
    expect(sizeOf(readFileSync(file))[0]).toBeGreaterThanOrEqual(300);
    await popup.close();
    await tab.close();
  });

  it('takes pictures of a given size, light and dark', async () => {
    const files = { light: path.join(pictures, 'light.png'), dark: path.join(pictures, 'dark.png') };
    for (const scheme of ['light', 'dark'] as const) await page.picture(files[scheme], { width: 380, height: 500, scale: 2, scheme });
    expect(sizeOf(readFileSync(files.light))).toEqual([760, 1000]);
    expect(readFileSync(files.light).equals(readFileSync(files.dark))).toBe(false);
  });

  it('stops the background, which the next request wakes', async () => {
    expect(await browser.isBackgroundRunning()).toBe(true);
    const boots = await stored<number>('boots');
    await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    const tab = await browser.newTab('https://quiet.example/');
    await waitFor('the background', () => browser.isBackgroundRunning());
    await waitFor('another boot', async () => await stored<number>('boots') === boots + 1);
    await tab.close();
  });

  it('takes host access away and gives it back', async () => {
    const allowed = (): Promise<boolean> => page.evaluate<boolean>("chrome.permissions.contains({ origins: ['<all_urls>'] })");
    expect(await allowed()).toBe(true);
    await browser.setHostAccess('none');
    expect(await allowed()).toBe(false);
    await browser.setHostAccess('all-sites');
    expect(await allowed()).toBe(true);
  });

  it('opens private windows that the extension sees as private', async () => {
    const tab = await browser.newPrivateTab('https://app.example/history');
    const key = kind === 'chromium' ? 'private' : 'heard';
    const isSeen = async (): Promise<Heard | undefined> => (await stored<Heard[] | undefined>(key))?.find(({ url, kind: what }) => url === 'https://app.example/history' && what === 'commit');
    const seen = await waitFor('the private page', isSeen);
    expect(seen).toMatchObject({ tabId: await tab.tabId(), ...(kind === 'chromium' ? { incognito: true } : {}) });
    await tab.close();
  });

  it('reports what the extension threw', async () => {
    expect(await browser.errors()).not.toContainEqual(expect.stringContaining('toy trouble'));
    await page.evaluate("chrome.runtime.sendMessage('throw').catch(() => {})");
    await waitFor('the error', async () => (await browser.errors()).some((error) => error.includes('toy trouble')));
  });

  it('restarts on the same profile, with the extension and its memory', async () => {
    const boots = await stored<number>('boots');
    demo.seen.clear();
    await browser.restart('http://plain.example/');
    const first = await browser.tabAt('http://plain.example/');
    // The tab bears its address before the first, empty document has given way.
    await first.until("location.href === 'http://plain.example/' && document.readyState === 'complete'");
    expect(demo.seen.at('plain.example').length).toBeGreaterThan(0);
    page = await browser.newTab(browser.extensionUrl('popup/page.html'));
    await waitFor('another boot', async () => await stored<number>('boots') > boots);
    await waitFor('the start-up event', () => stored<boolean>('startup'));
    expect(await first.tabId()).toBeGreaterThan(0);
  });

  it('finds what the extension wrote to the disk, and takes it all away at the end', async () => {
    const mark = 'a-text-that-stands-nowhere-else';
    expect(filesWith(mark, [browser.profile])).toEqual([]);
    await page.evaluate(`chrome.storage.local.set({ mark: '${mark}' })`);
    await waitFor('the mark on the disk', async () => filesWith(mark, browser.storageFolders()).length > 0);
    await browser.close();
    expect(existsSync(browser.profile)).toBe(false);
  });
});
