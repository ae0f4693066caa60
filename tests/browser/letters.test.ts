/** Companies and letters in real browsers: what was browsed becomes a letter, and nothing of the person is stored or sent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { filesWith } from './profile-bytes.ts';
import { changeSettings, extensionPage, setStage, visit, type Stage } from './stage.ts';

const TEXT = 'document.body.innerText';
const PAPER = "document.querySelector('textarea').value";
const API = '(globalThis.browser ?? chrome)';

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', privateWindows: 'allowed', language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
    await changeSettings(page, { home: 'MX' });
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    await tab.close();
  });
  afterAll(async () => { await stage?.close(); });

  const show = async (route: string, ready: string): Promise<void> => {
    await page.open('about:blank');
    await page.open(stage.browser.extensionUrl(`dashboard/index.html#${route}`));
    await page.until(ready);
  };
  const letter = (): Promise<void> => show('letters/criteo', "document.querySelector('textarea')");
  const click = (selector: string): Promise<void> => page.evaluate(`document.querySelector('${selector}').click()`);
  const press = (name: string): Promise<void> => page.evaluate(`[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('${name}')).click()`);
  const stored = (): Promise<Record<string, unknown>> => page.evaluate(`${API}.storage.local.get(null)`);
  const alarm = (): Promise<{ scheduledTime: number } | null> => page.evaluate(`${API}.alarms.get('letters').then((one) => one ?? null)`);

  it('lists the companies that were met, and what is known of one', async () => {
    await show('companies', "[...document.querySelectorAll('.companies a')].some((one) => one.textContent === 'Criteo')");
    await click('.companies a[href="#companies/criteo"]');
    await page.until("document.querySelector('.letter-link')");
    const text = await page.evaluate<string>(TEXT);
    for (const word of ['is registered in France', 'Advertising', 'criteo.com', 'news.example']) expect(text).toContain(word);
    expect(await page.evaluate("document.querySelectorAll('.hours rect').length")).toBe(168);
    await click('.letter-link a');
    await page.until("document.querySelector('textarea')");
  });

  it('writes the letter from what was seen, without the site until that is chosen', async () => {
    await letter();
    const text = await page.evaluate<string>(PAPER);
    expect(text).toContain('Criteo');
    expect(text).toMatch(/- \S*criteo\.(?:com|net)/);
    expect(text).toMatch(/at least \d+ requests?, in 1 visit to web pages, on 1 day\./);
    expect(text).not.toContain('news.example');
    await click('.choices input[type=checkbox]');
    await page.until(`${PAPER}.includes('- news.example')`);
    expect(await page.evaluate("document.querySelector('a[href^=\"mailto:\"]').href.length")).toBeLessThan(2_000);
  });

  it('prints the letter alone, as it stands after changes', async () => {
    await letter();
    await page.evaluate(`(() => { const paper = document.querySelector('textarea'); paper.value = 'My own words'; paper.dispatchEvent(new Event('input', { bubbles: true })); })()`);
    await page.until("document.querySelector('.printed').textContent === 'My own words'");
    // The rules for paper, put on the screen.
    await page.evaluate(`(() => { for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all'; })()`);
    expect((await page.evaluate<string>(TEXT)).trim()).toBe('My own words');
  });

  it('reminds when the person asks: sealed, with an alarm, and shown with the letters', async () => {
    await letter();
    expect(await alarm()).toBeNull();
    await press('Remind me on');
    await page.until(`${TEXT}.includes('You will be reminded on')`);
    const kept = await stored();
    expect(kept).toHaveProperty('reminders');
    expect(JSON.stringify(kept)).not.toMatch(/criteo/i);
    await waitFor('the alarm', alarm);
    expect(((await alarm())?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(20 * 86_400_000);
    await show('letters', "document.querySelector('.awaited')");
    expect(await page.evaluate(TEXT)).toContain('Due about');
  });

  it('sets the alarm again after the browser was closed, which left no name on the disk', async () => {
    await stage.browser.restart('http://plain.example/', () => { expect(filesWith('Criteo', stage.browser.storageFolders())).toEqual([]); });
    page = await extensionPage(stage, 'dashboard/index.html#letters');
    await page.until("document.querySelector('.awaited')");
    await waitFor('the alarm', alarm);
  });

  it('takes reminders away in the at-risk profile, and offers none', async () => {
    await changeSettings(page, { atRisk: true });
    await waitFor('the reminder to go', async () => !('reminders' in await stored()));
    await waitFor('the alarm to go', async () => await alarm() === null);
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    await tab.close();
    await letter();
    await page.until(`${TEXT}.includes('In the at-risk profile no company is written')`);
    expect(await page.evaluate("[...document.querySelectorAll('button')].some((one) => one.textContent.startsWith('Remind me'))")).toBe(false);
    await changeSettings(page, { atRisk: false });
  });

  it('erases reminders with everything', async () => {
    await letter();
    await press('Remind me on');
    await waitFor('the alarm', alarm);
    await page.evaluate(`${API}.runtime.sendMessage({ ask: 'erase' })`);
    await waitFor('the alarm to go', async () => await alarm() === null);
    expect(await stored()).not.toHaveProperty('reminders');
  });

  it('stored nothing that was typed, and sent nothing', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    await tab.close();
    await letter();
    await page.evaluate(`(() => { const field = document.querySelector('.field input'); field.value = 'Nameofaperson'; field.dispatchEvent(new Event('input', { bubbles: true })); })()`);
    await page.until(`${PAPER}.includes('Nameofaperson')`);
    expect(JSON.stringify([await stored(), await page.evaluate(`${API}.storage.session.get(null)`)])).not.toContain('Nameofaperson');
    expect(await page.evaluate(`${API}.runtime.sendMessage({ ask: 'self-requests' })`)).toBe(0);
    await stage.browser.restart('http://plain.example/', () => { expect(filesWith('Nameofaperson', stage.browser.storageFolders())).toEqual([]); });
    expect(await stage.browser.errors()).toEqual([]);
  });
});
