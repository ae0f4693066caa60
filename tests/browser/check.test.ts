/** A link is looked at before it is opened, in real browsers: on the page, in the popup, handed over by the worker; and nobody hears of it. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { filesWith } from './profile-bytes.ts';
import { extensionPage, setStage, visit, type Stage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FAULTS = `(async () => { if (!globalThis.axe) { ${AXE} }
  const { violations } = await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')); })()`;
const SECRET = 'qz7w-never-kept';

/** Types into the first field as a person would, and sends the form. */
const type = (text: string): string => `(() => {
  const field = document.querySelector('.check input, .check-form textarea');
  field.closest('details')?.setAttribute('open', '');
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  set.call(field, ${JSON.stringify(text)});
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((done) => setTimeout(() => { field.form.requestSubmit(); done(true); }, 50));
})()`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', privateWindows: 'allowed', language: 'en-US' });
    page = await extensionPage(stage, 'dashboard/index.html#check');
  });
  afterAll(async () => { await stage?.close(); });

  const found = async (tab: Tab): Promise<string> => {
    await tab.until("document.querySelector('.check-link, .check-found .block') !== null");
    return tab.evaluate<string>("document.querySelector('.check-found').innerText");
  };
  const send = (tab: Tab, request: object): Promise<unknown> => tab.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(request)}).then((answer) => answer ?? null)`);
  const addresses = (): Promise<string[]> => page.evaluate("(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ''))");

  it('the page says what a link is, without asking anybody', async () => {
    await stage.demo.seen.quiet();
    const before = stage.demo.seen.entries.length;
    await page.evaluate(type(`Mira: hxxps://bank.test@smscentro[.]com/${SECRET} y https://news.example/`));
    const text = await found(page);
    expect(text).toContain('smscentro.com was reported as part of Pegasus');
    expect(text).toContain('What stands before the @, “bank.test”, is not the site');
    expect(text).toContain(`hxxps://smscentro[.]com/${SECRET}`);
    expect(text).toContain('Nothing known');
    // A spell checker may send what is typed to its maker.
    expect(await page.evaluate("document.querySelector('textarea').spellcheck")).toBe(false);
    expect(await page.evaluate(FAULTS)).toEqual([]);
    await stage.demo.seen.quiet();
    expect(stage.demo.seen.entries.slice(before)).toEqual([]);
    expect(await send(page, { ask: 'self-requests' })).toBe(0);
  });

  it('the popup says the same in short, and hands the text on to a page whose address does not hold it', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'quiet');
    const popup = await extensionPage(stage, `popup/index.html?tab=${await tab.tabId()}`);
    await popup.until("document.querySelector('.check') !== null");
    await popup.evaluate(type('https://www.telcel.com.premios.example/'));
    await popup.until("document.querySelector('.check .block') !== null");
    expect(await popup.evaluate<string>("document.querySelector('.check').innerText")).toContain('begins like telcel.com, and is not');
    expect(await popup.evaluate(FAULTS)).toEqual([]);
    expect(await popup.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    await page.open(stage.browser.extensionUrl('options/index.html'));
    await popup.evaluate("void document.querySelector('.check details > button').click()");
    const address = stage.browser.extensionUrl('dashboard/index.html#check');
    const handed = await waitFor('the page', async () => ((await addresses()).includes(address) ? stage.browser.tabAt(address) : undefined));
    expect(await found(handed)).toContain('begins like telcel.com, and is not');
    expect((await addresses()).filter((url) => url.includes('premios'))).toEqual([]);
    // It was given once: nothing of it is left with the worker, nor after a reload with the page.
    expect(await send(page, { ask: 'check-handed', tabId: await handed.tabId() })).toBeNull();
    expect(await page.evaluate("(globalThis.browser ?? chrome).storage.session.get('check-link')")).toEqual({});
    await handed.reload();
    await handed.until("document.querySelector('.check-form') !== null");
    expect(await handed.evaluate<string>("document.body.innerText + document.querySelector('textarea').value")).not.toContain('premios');
  });

  it('the entry of the menu and the keyword are there', async () => {
    const manifest = await page.evaluate<{ omnibox?: { keyword: string }; permissions: string[] }>('(globalThis.browser ?? chrome).runtime.getManifest()');
    expect(manifest.omnibox?.keyword).toBe('testigo');
    expect(manifest.permissions).toContain('contextMenus');
    // An entry that is there cannot be made again under the same name.
    const again = await page.evaluate<string>(`new Promise((done) => {
      const api = globalThis.browser ?? chrome;
      api.contextMenus.create({ id: 'check-link', title: 'again', contexts: ['link'] }, () => done(String((globalThis.chrome ?? api).runtime.lastError?.message ?? api.runtime.lastError?.message ?? 'made')));
    })`);
    expect(again).toMatch(/check-link/);
  });

  it('nothing that was checked lies in the profile afterwards', async () => {
    const hidden = await stage.browser.newPrivateTab(stage.browser.extensionUrl('dashboard/index.html#check'));
    await hidden.until("document.querySelector('.check-form') !== null");
    await hidden.evaluate(type(`https://example.org/${SECRET}`));
    expect(await found(hidden)).toContain('Nothing known');
    await stage.browser.restart('http://plain.example/', () => {
      expect(filesWith(SECRET, [stage.browser.profile])).toEqual([]);
      expect(filesWith('premios.example', [stage.browser.profile])).toEqual([]);
      // The search finds what is there.
      expect(filesWith('quiet.example', [stage.browser.profile]).length).toBeGreaterThan(0);
    });
    page = await extensionPage(stage, 'options/index.html');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
