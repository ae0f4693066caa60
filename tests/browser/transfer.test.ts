/** The history leaves as a file and comes back, through the page, in real browsers; what came in lies on the disk encrypted. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { filesWith } from './profile-bytes.ts';
import { extensionPage, setStage, visit, type Stage } from './stage.ts';

interface Line { day: string; visits: number }
interface Report { sites: { name: string }[]; companies: { name: string }[] }

const PASSPHRASE = 'several words are best';

const button = (word: string): string => `[...document.querySelectorAll('button')].find((one) => one.textContent === '${word}').click()`;
const choose = (word: string): string => `[...document.querySelectorAll('label')].find((label) => label.textContent.includes('${word}')).querySelector('input').click()`;
const fill = (id: string, text: string): string => `(() => { const field = document.getElementById('${id}'); field.value = '${text}'; field.dispatchEvent(new Event('input', { bubbles: true })); })()`;
const give = (text: string): string => `(() => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([${JSON.stringify(text)}], 'testigo.json', { type: 'application/json' }));
  const field = document.getElementById('import-file');
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;
  let before: Report;
  let day: string;

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
  });
  afterAll(async () => { await stage?.close(); });

  const ask = <T>(request: object): Promise<T> => page.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(request)})`);
  const days = (): Promise<Line[]> => ask<Line[]>({ ask: 'history-days' });
  const reload = async (): Promise<void> => { page = await extensionPage(stage, 'options/index.html'); };
  /** Takes the file out of the browser's downloads, once it is whole. */
  const saved = (): Promise<string> => waitFor('the download', async () => {
    const folder = stage.browser.downloads();
    const [name] = existsSync(folder) ? readdirSync(folder).filter((one) => /^testigo-\d{4}-\d{2}-\d{2}\.json$/.test(one)) : [];
    const text = name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8');
    if (name === undefined || !text.trimEnd().endsWith('}')) return undefined;
    rmSync(path.join(folder, name));
    return text;
  });
  let file = '';

  it('a history is saved under a passphrase, and readable', async () => {
    await page.evaluate(choose('30 days'));
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    await tab.close();
    await waitFor('the site', async () => ((await days())[0]?.visits ?? 0) > 0);
    day = (await days())[0]?.day ?? '';
    before = await ask<Report>({ ask: 'history-day', day });
    expect(before.sites.map(({ name }) => name)).toEqual(['news.example']);
    await reload();
    await page.evaluate(fill('export-next', PASSPHRASE));
    await page.evaluate(fill('export-again', PASSPHRASE));
    await page.evaluate(button('Save the file'));
    file = await saved();
    expect(file).not.toContain('news.example');
    await page.evaluate(choose('readable without one'));
    await page.evaluate(button('Save the file'));
    expect(JSON.parse(await saved())).toMatchObject({ format: 'testigo-export', version: 2, days: [{ day, visits: [{ site: 'news.example' }] }] });
  });

  it('everything is erased, and the file brings its days back; a wrong passphrase does not', async () => {
    await ask({ ask: 'erase' });
    expect(await days()).toEqual([]);
    await reload();
    await page.evaluate(choose('30 days'));
    await page.until("document.getElementById('import-file')");
    await waitFor('the history', async () => (await ask<{ keep: number }>({ ask: 'history' })).keep === 30);
    await page.evaluate(give(file));
    await page.until("document.getElementById('import-passphrase')");
    await page.evaluate(fill('import-passphrase', 'another one'));
    await page.evaluate(button('Open the file'));
    await page.until("document.body.innerText.includes('not the passphrase of this file')");
    await page.evaluate(fill('import-passphrase', PASSPHRASE));
    await page.evaluate(button('Open the file'));
    await page.until("document.body.innerText.includes('One day would be added')");
    expect(await days()).toEqual([]);
    await page.evaluate(button('Add these days'));
    await page.until("document.body.innerText.includes('One day was added.')");
    expect(await ask<Report>({ ask: 'history-day', day })).toEqual(before);
  });

  it('a file that is none changes nothing', async () => {
    await page.evaluate(give('{"format":"testigo-export","version":2,"days":[{"day":"never"}]}'));
    await page.until("document.body.innerText.includes('The file is damaged or was changed')");
    expect(await ask<Report>({ ask: 'history-day', day })).toEqual(before);
  });

  it('after the browser closed, no name is on the disk, and the day still is what it was', async () => {
    await stage.browser.restart('http://plain.example/', () => {
      for (const name of ['news.example', 'criteo', 'Criteo', PASSPHRASE]) expect(filesWith(name, stage.browser.storageFolders()), name).toEqual([]);
    });
    await reload();
    const after = await ask<Report>({ ask: 'history-day', day });
    expect(after.sites.map(({ name }) => name)).toContain('news.example');
    // The page with which the browser began is in it, too.
    expect(after.companies.map(({ name }) => name)).toEqual(expect.arrayContaining(before.companies.map(({ name }) => name)));
    expect(await stage.browser.errors()).toEqual([]);
  });

  it('without a history, options, a list, a key and a reminder come in together, leave under a passphrase, and come back', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const rows = [{ list: 0, csv: 'value,type,date,family,role,confidence,expired\n192.0.32.0/24,ip,2026-01-02,Named,c2,high,\nlisted.example,hostname,,,,medium,yes\n' }];
    const beside = {
      lists: [{ name: 'A list of mine', publisher: 'Example', licence: 'CC0', page: 'https://example.org/', accepted: [], entries: 2 }], keys: [{ key, name: 'A publisher' }],
      reminders: [{ company: 'acme', name: 'Acme', sent: '2026-11-01', due: '2036-12-01' }],
    };
    const text = JSON.stringify({ format: 'testigo-export', version: 2, extension: '1.0.0', catalogue: '2026-11-22', made: '2026-11-22', settings: { badge: false }, ...beside, rows, days: [] });
    const take = async (): Promise<void> => {
      await page.until("document.body.innerText.includes('A list of mine (Example), not signed')");
      await page.evaluate(choose('Take its options'));
      await page.evaluate(choose('Trust A publisher'));
      await page.evaluate(button('Add this'));
      await page.until("document.body.innerText.includes('Lists added: 1; keys: 1; reminders: 1.')");
    };
    const leave = async (): Promise<{ settings: object; lists: object[]; keys: object[]; reminders: object[]; rows: { csv: string }[] }> => {
      await reload();
      await page.evaluate(choose('readable without one'));
      await page.evaluate(button('Save the file'));
      return JSON.parse(await saved()) as Awaited<ReturnType<typeof leave>>;
    };
    await ask({ ask: 'erase' });
    await reload();
    await page.evaluate(give(text));
    await take();
    const first = await leave();
    expect(first).toMatchObject({ ...beside, settings: { badge: false, history: 0 }, days: [] });
    expect(first.rows.map(({ csv }) => csv.split('\n').sort())).toEqual(rows.map(({ csv }) => csv.split('\n').sort()));
    await page.evaluate(choose('encrypted with a passphrase'));
    await page.evaluate(fill('export-next', PASSPHRASE));
    await page.evaluate(fill('export-again', PASSPHRASE));
    await page.evaluate(button('Save the file'));
    const sealed = await saved();
    for (const name of ['A list of mine', 'listed.example', key, 'Acme']) expect(sealed).not.toContain(name);

    await ask({ ask: 'erase' });
    expect(await leave()).toMatchObject({ lists: [], keys: [], reminders: [], rows: [], settings: { badge: true } });
    await page.evaluate(give(sealed));
    await page.until("document.getElementById('import-passphrase')");
    await page.evaluate(fill('import-passphrase', PASSPHRASE));
    await page.evaluate(button('Open the file'));
    await take();
    const again = await leave();
    expect(again).toMatchObject({ ...beside, settings: { badge: false, history: 0 } });
    expect(again.rows.map(({ csv }) => csv.split('\n').sort())).toEqual(rows.map(({ csv }) => csv.split('\n').sort()));
    await page.evaluate(give(text));
    await page.until("document.body.innerText.includes('a list of this name is here already and stays as it is')");
  }, 120_000);
});
