/** What can go wrong in a browser's life: stopped workers, private windows, missing access, late starts, erasure. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { filesWith } from './profile-bytes.ts';
import { extensionPage, popupText, setStage, visit, type Stage } from './stage.ts';

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let popup: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', privateWindows: 'allowed', language: 'en-US' });
    popup = await extensionPage(stage, 'popup/index.html?tab=1');
  });
  afterAll(async () => { await stage?.close(); });

  const storedBytes = (): Promise<string> => popup.evaluate<string>('(async () => { const { storage } = globalThis.browser ?? chrome; return JSON.stringify([await storage.session.get(null), await storage.local.get(null)]); })()');

  /** What is stored when nothing is written any more; the time of the last write says nothing of any page. */
  const restingBytes = async (): Promise<string> => {
    let last = '';
    return waitFor('the store to rest', async () => {
      const now = (await storedBytes()).replace(/"written":\d+/g, '');
      if (now === last) return now;
      last = now;
      await new Promise((done) => { setTimeout(done, 3_500); });
      return undefined;
    });
  };

  it('a worker stopped in the middle of a page loses nothing that the popup says', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    expect(await popupText(stage, tab, popup)).toContain('5 companies besides news.example');
    await stage.browser.stopBackground();
    expect(await popupText(stage, tab, popup)).toContain('5 companies besides news.example');
    await tab.close();
  });

  it('a worker stopped while pictures load says so, and counts on', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'quiet');
    await tab.evaluate("void (location.href = 'https://news.example/slow')").catch(() => undefined);
    await waitFor('the slow picture to be asked for', async () => stage.demo.seen.at('static.criteo.net').some((one) => one.path.startsWith('/slow')));
    // Long enough for what was seen to be written, shorter than the picture takes.
    await new Promise((done) => { setTimeout(done, 700); });
    await stage.browser.stopBackground();
    await tab.until("document.readyState === 'complete'");
    await stage.demo.seen.quiet();
    const text = await popupText(stage, tab, popup);
    expect(text).toContain('news.example');
    expect(text).toContain('Criteo');
    await tab.close();
  });

  it('a private window is told, and leaves no trace', async () => {
    const before = await restingBytes();
    const hidden = await stage.browser.newPrivateTab('https://app.example/history');
    await stage.demo.seen.quiet();
    expect(stage.demo.seen.at('cdn.segment.com').length).toBeGreaterThan(0);
    const after = await restingBytes();
    expect(after).not.toContain('app.example');
    expect(after).not.toContain('segment');
    expect(after).toBe(before);
    await hidden.close();
    expect(filesWith('app.example', stage.browser.storageFolders())).toEqual([]);
  });

  it('without access to sites it says that it is blind, on the badge too, and that it missed the page', async () => {
    const tab = await stage.browser.newTab();
    await stage.browser.setHostAccess('none');
    await visit(stage, tab, 'ordinary');
    expect(await popupText(stage, tab, popup)).toContain('Testigo cannot see');
    const badge = async (): Promise<string> => popup.evaluate(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${await tab.tabId()} })`);
    await waitFor('the badge', async () => await badge() === '?');
    await stage.browser.setHostAccess('all-sites');
    const late = await popupText(stage, tab, popup);
    expect(late).toMatch(/Not observed|Testigo had no permission/);
    expect(late).not.toContain('Nothing found');
    await tab.reload();
    await stage.demo.seen.quiet();
    expect(await popupText(stage, tab, popup)).toContain('5 companies besides news.example');
    await tab.close();
  });

  it('a muted site is remembered without its name on the disk, and erasing everything forgets everything', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    await popupText(stage, tab, popup);
    await popup.evaluate("[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Mute this site')).click()");
    await popup.evaluate("document.querySelector('.mute-menu:not([hidden]) button:last-child').click()");
    await waitFor('the site to be muted', async () => (await popup.evaluate<string>('document.body.innerText')).includes('Muted'));
    expect(await popupText(stage, tab, popup)).toContain('Muted');
    const kept = await popup.evaluate<string>("(globalThis.browser ?? chrome).storage.local.get(null).then(JSON.stringify)");
    expect(kept).toContain('sealed');
    expect(kept).not.toContain('news.example');
    expect(await storedBytes()).toContain('news.example');
    await popup.evaluate("(globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'erase' })");
    expect(await storedBytes()).not.toContain('news.example');
    expect(await popup.evaluate("(globalThis.browser ?? chrome).storage.local.get(null).then(JSON.stringify)")).toBe('{}');
    expect(filesWith('news.example', stage.browser.storageFolders())).toEqual([]);
    await tab.close();
  });

  it('the visits of a session are nowhere on the disk', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    await popupText(stage, tab, popup);
    expect(filesWith('news.example', stage.browser.storageFolders())).toEqual([]);
    await tab.close();
  });

  it('a page that is open when the browser starts is seen, or said not to be', async () => {
    // Before the driver is back, names resolve and certificates count only on plain http.
    await stage.browser.restart('http://plain.example/');
    const tab = await stage.browser.tabAt('http://plain.example/');
    await tab.until("location.href === 'http://plain.example/' && document.readyState === 'complete'");
    await stage.demo.seen.quiet();
    popup = await extensionPage(stage, 'popup/index.html?tab=1');
    const text = await popupText(stage, tab, popup);
    // Until the driver is back Firefox finds every host on 127.0.0.1, which is no network to be read on.
    expect(text).toMatch(/Cookies for plain\.example travelled|can see your visit to plain\.example|was open before Testigo/);
    expect(text).not.toContain('Nothing found');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
