/** The history in real browsers: what lies on the disk when the browser was closed, and what is left of it after erasing. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { filesWith, filesWithBytes } from './profile-bytes.ts';
import { extensionPage, popupText, setStage, visit, type Stage } from './stage.ts';

interface Line { day: string; visits: number; companies: number; locked: number; damaged: number }
interface State { keep: number; passphrase: string; trouble: { kind: string }[] }
interface Report { sites: { name: string }[]; companies: { name: string }[] }

/** Pages of the demo, by the site on which they stand. */
const PAGES = { 'news.example': 'ordinary', 'quiet.example': 'quiet' } as const;
const PASSPHRASE = 'a long passphrase';
const NAMES = ['news.example', 'quiet.example', 'criteo', 'Criteo', 'google-analytics'];

/** The files of the history's database: LevelDB's in Chromium, SQLite's in Firefox, which keeps `storage.local` in one too, elsewhere. */
const databaseFiles = (folders: readonly string[]): string[] => [...new Set(folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('userContextId') && (/\.indexeddb\.leveldb$/.test(entry.parentPath) || /[/\\]idb$/.test(entry.parentPath)) && /\.(?:ldb|log|sqlite|sqlite-wal)$|^MANIFEST/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))))];

/** Every key of the history: name and bytes. */
const KEYS = `(async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('history').catch(() => undefined);
  const keys = [];
  if (folder) for await (const [name, file] of folder) if (name.endsWith('.key')) keys.push({ name, bytes: [...new Uint8Array(await (await file.getFile()).arrayBuffer())] });
  return keys;
})()`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', privateWindows: 'allowed', language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
  });
  afterAll(async () => { await stage?.close(); });

  const ask = <T>(request: object): Promise<T> => page.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(request)})`);
  const days = (): Promise<Line[]> => ask<Line[]>({ ask: 'history-days' });
  const sites = async (): Promise<string[]> => {
    const [line] = await days();
    return line ? (await ask<Report>({ ask: 'history-day', day: line.day })).sites.map(({ name }) => name).sort() : [];
  };
  const keys = (): Promise<{ name: string; bytes: number[] }[]> => page.evaluate(KEYS);
  const databases = (): Promise<string[]> => page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))');
  /** Ends the browser, looks at what it left, and starts it again. */
  const closed = async (look: (folders: string[]) => void): Promise<void> => {
    await stage.browser.restart('http://plain.example/', () => look(stage.browser.storageFolders()));
    page = await extensionPage(stage, 'options/index.html');
  };
  const choose = async (word: string): Promise<void> => {
    await page.evaluate(`[...document.querySelectorAll('label')].find((label) => label.textContent.includes('${word}')).querySelector('input').click()`);
    await page.until(`[...document.querySelectorAll('label')].find((label) => label.textContent.includes('${word}')).querySelector('input').checked`);
  };
  const browse = async (id: string): Promise<void> => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, id);
    await tab.close();
  };
  const state = (): Promise<State> => ask<State>({ ask: 'history' });
  /** What a test begins with, whatever the ones before it left: seven days are kept, nothing is locked, and these sites are among them. */
  const given = async (...wanted: (keyof typeof PAGES)[]): Promise<void> => {
    const { keep, passphrase } = await state();
    if (keep === 0) {
      await page.open(stage.browser.extensionUrl('options/index.html'));
      await page.until("document.documentElement.dataset.state === 'ready'");
      await choose('7 days');
      await waitFor('the choice', async () => (await state()).keep === 7);
    }
    if (passphrase !== 'none') expect(await ask({ ask: 'history-passphrase', now: PASSPHRASE, next: '' })).toBe('done');
    for (const site of wanted) await browseUntil(site);
  };
  const browseUntil = async (site: keyof typeof PAGES): Promise<void> => {
    await browse(PAGES[site]);
    await waitFor(site, async () => (await sites()).includes(site));
  };
  const until = (what: string, found: string[]): Promise<unknown> => waitFor(what, async () => JSON.stringify(await sites()) === JSON.stringify(found));

  it('nobody who chose nothing has a history', async () => {
    await ask({ ask: 'erase' });
    await browse('quiet');
    expect(await days()).toEqual([]);
    expect(await keys()).toEqual([]);
    expect(await databases()).toEqual([]);
  });

  it('seven days are chosen, and what was browsed is kept without a name in clear, over the end of the browser', async () => {
    await ask({ ask: 'erase' });
    await given('news.example', 'quiet.example');
    const kept = await days();
    expect(kept).toMatchObject([{ visits: 2, locked: 0, damaged: 0 }]);
    expect(kept[0]?.companies).toBeGreaterThanOrEqual(5);
    const [key] = await keys();
    await closed((folders) => {
      for (const name of NAMES) expect(filesWith(name, folders), name).toEqual([]);
      // The search finds what is there.
      expect(filesWithBytes(key?.bytes ?? [], folders).length).toBeGreaterThan(0);
    });
    expect(await sites()).toEqual(expect.arrayContaining(['news.example', 'quiet.example']));
  });

  it('a worker stopped in the middle of a page loses nothing', async () => {
    await given('quiet.example');
    const [before] = await days();
    const tab = await stage.browser.newTab();
    await tab.open('https://news.example/ordinary');
    await stage.browser.stopBackground();
    await stage.demo.seen.quiet();
    await stage.browser.stopBackground();
    await popupText(stage, tab, page);
    // Once: by the worker that was stopped, or by the one after it.
    expect((await days())[0]?.visits).toBe((before?.visits ?? 0) + 1);
    const [line] = await days();
    const report = await ask<Report>({ ask: 'history-day', day: line?.day });
    expect(report.companies.map(({ name }) => name)).toContain('Criteo');
    await tab.close();
  });

  it('private windows leave nothing in it', async () => {
    await given('news.example');
    const before = await sites();
    const hidden = await stage.browser.newPrivateTab('https://app.example/history');
    await stage.demo.seen.quiet();
    await new Promise((done) => { setTimeout(done, 2_000); });
    expect(await sites()).toEqual(before);
    expect(before).not.toContain('app.example');
    await hidden.close();
    expect(filesWith('app.example', stage.browser.storageFolders())).toEqual([]);
  });

  it('one site is erased: no key is left that opens a row with its name', async () => {
    await given('news.example', 'quiet.example');
    const before = await keys();
    expect(await ask({ ask: 'history-erase-site', site: 'quiet.example' })).toBe('done');
    expect(await sites()).not.toContain('quiet.example');
    expect(await sites()).toContain('news.example');
    await closed((folders) => { for (const { name, bytes } of before) expect(filesWithBytes(bytes, folders), name).toEqual([]); });
    expect(await sites()).toContain('news.example');
    expect(await sites()).not.toContain('quiet.example');
  });

  it('a passphrase locks it when the browser closes, and writing goes on', async () => {
    await given('news.example');
    const before = await keys();
    expect(await ask({ ask: 'history-passphrase', now: '', next: PASSPHRASE })).toBe('done');
    expect(await keys()).toEqual([]);
    await closed((folders) => { for (const { bytes } of before) expect(filesWithBytes(bytes, folders)).toEqual([]); });
    expect(await ask({ ask: 'history' })).toMatchObject({ passphrase: 'locked' });
    await browse('quiet');
    await until('the page of the start and the one of now alone', ['plain.example', 'quiet.example']);
    expect(await ask({ ask: 'history-unlock', passphrase: 'another one' })).toBe('wrong-passphrase');
    expect(await ask({ ask: 'history-unlock', passphrase: PASSPHRASE })).toBe('done');
    expect(await sites()).toEqual(expect.arrayContaining(['news.example', 'plain.example', 'quiet.example']));
    expect(await ask({ ask: 'history-passphrase', now: PASSPHRASE, next: '' })).toBe('done');
  });

  it('one day is erased in the dashboard', async () => {
    await given('news.example');
    const before = await keys();
    expect(before.length).toBeGreaterThan(0);
    await page.open(stage.browser.extensionUrl('dashboard/index.html#history'));
    await page.until("document.querySelector('.days li')");
    const button = (word: string) => `[...document.querySelectorAll('button')].find((one) => one.textContent === '${word}').click()`;
    await page.evaluate(button('Erase this day'));
    await page.until("document.querySelector('.days [role=group]')");
    await page.evaluate(button('Yes, erase'));
    await page.until("!document.querySelector('.days li')");
    expect(await days()).toEqual([]);
    await closed((folders) => { for (const { name, bytes } of before) expect(filesWithBytes(bytes, folders), name).toEqual([]); });
  });

  it('a damaged database is no blank page: it is set aside or lost, that is told, and a new one goes on', async () => {
    await given('quiet.example');
    await closed((folders) => { for (const file of databaseFiles(folders)) writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a)); });
    const { trouble } = await state();
    expect(['set-aside', 'lost']).toContain(trouble[0]?.kind);
    await page.until("/threw it away|set aside, not deleted/.test(document.body.innerText)");
    await browseUntil('news.example');
  });

  it('everything is erased: no key, no database', async () => {
    await given('news.example');
    const before = await keys();
    await ask({ ask: 'erase' });
    expect(await databases()).toEqual([]);
    expect(await keys()).toEqual([]);
    await closed((folders) => {
      for (const { name, bytes } of before) expect(filesWithBytes(bytes, folders), name).toEqual([]);
      for (const name of NAMES) expect(filesWith(name, folders), name).toEqual([]);
    });
    expect(await days()).toEqual([]);
    expect(await stage.browser.errors()).toEqual([]);
  });
});
