/** The options in real browsers: searched, changed and taken back, on two pages at once, out to a file and in from one. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { extensionPage, setStage, visit, type Stage } from './stage.ts';

interface Line { day: string; visits: number }

const BADGE = 'Show the number';
const type = (id: string, text: string): string => `(() => { const field = document.getElementById('${id}'); field.focus(); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true })); })()`;
const button = (word: string): string => `[...document.querySelectorAll('button')].find((one) => one.textContent === '${word}').click()`;
const box = (word: string): string => `[...document.querySelectorAll('label')].find((label) => label.textContent.includes('${word}')).querySelector('input')`;
const key = (name: string, more = '{}'): string => `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true, cancelable: true, ...${more} }))`;
const give = (id: string, text: string): string => `(() => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([${JSON.stringify(text)}], 'options.json', { type: 'application/json' }));
  const field = document.getElementById('${id}');
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
const choose = (id: string, value: string): string => `(() => { const field = document.getElementById('${id}'); field.value = '${value}'; field.dispatchEvent(new Event('change', { bubbles: true })); })()`;
const SHOWN = "[...document.querySelectorAll('.section h3')].filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent)";
const SAID = "document.querySelector('.saved-bar [role=status]')?.textContent ?? ''";

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
  });
  afterAll(async () => { await stage?.close(); });

  const stored = (): Promise<Record<string, unknown>> => page.evaluate("(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings = {} }) => settings)");
  const ask = <T>(request: object): Promise<T> => page.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(request)})`);
  const saved = (): Promise<string> => waitFor('the download', async () => {
    const folder = stage.browser.downloads();
    const [name] = existsSync(folder) ? readdirSync(folder).filter((one) => /^testigo-settings-\d{4}-\d{2}-\d{2}\.json$/.test(one)) : [];
    const text = name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8');
    if (name === undefined || !text.trimEnd().endsWith('}')) return undefined;
    rmSync(path.join(folder, name));
    return text;
  });

  it('are searched without accents, by other words, and with marks', async () => {
    await page.evaluate(choose('language', 'es'));
    await page.until("document.documentElement.lang === 'es'");
    const all = (await page.evaluate<string[]>(SHOWN)).length;
    expect(all).toBeGreaterThan(15);
    await page.evaluate(key('/'));
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    await page.evaluate(type('search', 'INGLES'));
    await page.until("document.body.innerText.includes('Se muestra')");
    expect(await page.evaluate(SHOWN)).toContain('Idioma');
    await page.evaluate(type('search', 'referer'));
    await page.until(`(${SHOWN}).length === 1`);
    expect(await page.evaluate(SHOWN)).toEqual(['Mirada a fondo']);
    expect(await page.evaluate("[...CSS.highlights.get('found')].map(String)")).toEqual(['Referer']);
    expect(await page.evaluate("document.getElementById('looks').checkVisibility()")).toBe(false);
    await page.evaluate(type('search', 'zebra'));
    await page.until("document.body.innerText.includes('Ninguna opción habla de «zebra».')");
    await page.evaluate(key('Escape'));
    await page.until(`(${SHOWN}).length === ${all}`);
    expect(await page.evaluate("CSS.highlights.has('found')")).toBe(false);
    await page.evaluate(choose('language', ''));
    await page.until("document.documentElement.lang === 'en'");
  });

  it('open at the group that the address names', async () => {
    const other = await extensionPage(stage, 'options/index.html#lists');
    await other.until("Math.abs(document.getElementById('lists-title').getBoundingClientRect().top) < 100");
    expect(await other.evaluate('document.activeElement.id')).toBe('lists-title');
    await other.evaluate("document.querySelector('.contents a[href=\"#about\"]').click()");
    await other.until("document.activeElement.id === 'about-title'");
    await other.close();
  });

  it('say what was saved, take it back, and show on another page what was changed', async () => {
    const other = await extensionPage(stage, 'options/index.html');
    await page.evaluate(`${box(BADGE)}.click()`);
    await page.until(`(${SAID}) === 'Saved. Badge: off.'`);
    await other.until(`!${box(BADGE)}.checked`);
    // Both at once: neither writes over the other.
    await Promise.all([page.evaluate(`${box('Read cookies')}.click()`), other.evaluate(choose('home', 'MX'))]);
    await waitFor('both', async () => { const now = await stored(); return now.home === 'MX' && now.deeper === true ? true : undefined; });
    await page.until(`(${SAID}).startsWith('Saved. Deeper look')`);
    await page.evaluate("document.activeElement.blur()");
    await page.evaluate(key('z', '{ ctrlKey: true }'));
    await page.until(`(${SAID}) === 'Undone. Deeper look: off.'`);
    await page.evaluate(button('Undo one more'));
    await page.until(`(${SAID}) === 'Undone. Badge: on.'`);
    expect(await stored()).toMatchObject({ home: 'MX', deeper: false, badge: true });
    await other.close();
  });

  it('go out to a file and come back, without names of sites unless wanted', async () => {
    await page.evaluate(`(async () => { ${box(BADGE)}.click(); })()`);
    await page.evaluate(`(async () => { ${type('mute', 'quiet.example')}; await new Promise((done) => setTimeout(done, 50)); document.getElementById('mute').closest('form').requestSubmit(); })()`);
    await page.until("document.body.innerText.includes('quiet.example')");
    await page.evaluate(button('Save the options as a file'));
    const plain = await saved();
    expect(plain).not.toContain('quiet.example');
    await page.evaluate(`${box('With the sites that are muted')}.click()`);
    await page.evaluate(button('Save the options as a file'));
    const named = await saved();
    expect(JSON.parse(named)).toMatchObject({ format: 'testigo-settings', version: 1, sites: true, settings: { badge: false, home: 'MX', muted: [{ what: 'site', site: 'quiet.example' }] } });
    await ask({ ask: 'erase' });
    await page.until(`${box(BADGE)}.checked`);
    expect(await page.evaluate("document.querySelector('.saved-bar') === null")).toBe(true);
    await page.evaluate(give('settings-file', named.replace('"history": 0', '"history": 31')));
    await page.until("document.body.innerText.includes('at: settings.history')");
    await page.evaluate(give('settings-file', named));
    await page.until("document.body.innerText.includes('quiet.example: not muted')");
    expect(await stored()).toEqual({});
    await page.evaluate(button('Use these options'));
    await page.until(`!${box(BADGE)}.checked`);
    expect(await stored()).toMatchObject({ badge: false, home: 'MX' });
    await page.evaluate(button('Undo'));
    await page.until(`${box(BADGE)}.checked`);
    expect(await stored()).not.toHaveProperty('home');
  });

  it('ask before days go, and an import that was stopped is taken back at the next start', async () => {
    await page.evaluate(`${box('30 days')}.click()`);
    await waitFor('the history', async () => (await ask<{ keep: number }>({ ask: 'history' })).keep === 30);
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    await tab.close();
    const day = await waitFor('the day', async () => (await ask<Line[]>({ ask: 'history-days' }))[0]?.day);
    await page.evaluate(`${box('Only this session')}.click()`);
    await page.until("document.body.innerText.includes('This erases one day of the history')");
    await page.evaluate(button('No'));
    expect(await stored()).toMatchObject({ history: 30 });
    // As an import leaves it that the browser closed upon, with options that did not come in.
    await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ import: { days: ['${day}'] } })`);
    await stage.browser.restart('http://plain.example/');
    page = await extensionPage(stage, 'options/index.html');
    await waitFor('the end of the announcement', async () => page.evaluate("(globalThis.browser ?? chrome).storage.local.get('import').then((kept) => !('import' in kept))"));
    expect(await ask<{ sites: { name: string }[] } | null>({ ask: 'history-day', day }).then((report) => report?.sites.map(({ name }) => name) ?? [])).not.toContain('news.example');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
