/** An evidence pack of a real visit: from the popup's alarm to the dashboard, into the browser's downloads, and out of the archive again. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPYWARE } from '../../demo/hosts.ts';
import { observableId } from '../../src/evidence/uuid.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { removeFolder, temporaryFolder } from './drivers/child.ts';
import { waitFor } from './drivers/wait.ts';
import { extensionPage, popupText, setStage, visit, type Stage } from './stage.ts';

const REPORTED = SPYWARE.recent;
const READY = "document.querySelector('main') !== null && document.querySelector('[aria-busy=true]') === null && document.querySelector('.files summary') !== null";

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let board: Tab;
  let link: string;

  beforeAll(async () => {
    stage = await setStage(kind, { language: 'en-US', privateWindows: 'allowed' });
    board = await extensionPage(stage, 'popup/index.html?tab=1');
  });
  afterAll(async () => { await stage?.close(); });

  const showEvidence = async (hash: string, redaction: string): Promise<void> => {
    await board.open('about:blank');
    await board.open(stage.browser.extensionUrl(`dashboard/index.html${hash}`));
    await board.until(READY, 20_000);
    await board.evaluate(`void document.querySelector('input[value=${redaction}]').click()`);
    await board.until(`document.querySelector('input[value=${redaction}]').checked && ${READY}`, 20_000);
  };

  /** What is shown of each file, every line of it. */
  const shown = async (): Promise<Record<string, string>> => {
    await board.evaluate("void [...document.querySelectorAll('.files details')].forEach((one) => { one.open = true; })");
    await board.until("[...document.querySelectorAll('.files details')].every((one) => one.querySelector('pre') !== null)");
    for (let more = true; more;) more = await board.evaluate<boolean>("(() => { const all = [...document.querySelectorAll('.files button')]; all.forEach((one) => one.click()); return new Promise((done) => setTimeout(() => done(all.length > 0), 50)); })()");
    return board.evaluate<Record<string, string>>("Object.fromEntries([...document.querySelectorAll('.files details')].map((one) => [one.querySelector('.file-name').textContent, one.querySelector('pre').textContent]))");
  };

  /** Presses the button, and takes the archive out of the browser's downloads. */
  const save = async (): Promise<Uint8Array> => {
    const file = path.join(stage.browser.downloads(), 'testigo-evidence.zip');
    await board.evaluate("void document.querySelector('.button.main').scrollIntoView({ block: 'center' })");
    await board.press('.button.main');
    return waitFor('the download', async () => {
      if (!existsSync(file)) return undefined;
      const bytes = readFileSync(file);
      try {
        unzipSync(bytes);
      } catch {
        return undefined; // not whole yet
      }
      rmSync(file);
      return bytes;
    });
  };

  const textsOf = (archive: Uint8Array): Record<string, string> =>
    Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [path.posix.basename(name), new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));

  it('a page without a reported address offers no evidence in the popup', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'ordinary');
    await popupText(stage, tab, board);
    expect(await board.evaluate("document.querySelectorAll('a[href*=\"#evidence\"]').length")).toBe(0);
    await tab.close();
  });

  it('the alarm of a page that loaded one leads to its visit', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'spyware-loaded');
    await popupText(stage, tab, board);
    link = await board.evaluate<string>("new URL(document.querySelector('a[href*=\"#evidence/\"]').href).hash");
    await showEvidence(link, 'full');
    expect(await board.evaluate<string[]>("[...document.querySelectorAll('.pick input:checked')].map((one) => document.querySelector(`label[for=\"${one.id}\"]`).textContent)")).toEqual(['news.example']);
    await tab.close();
  });

  it('what is saved is what was shown, and sha256sum accepts it', async () => {
    const before = await shown();
    const archive = await save();
    const files = textsOf(archive);
    expect(Object.keys(files)).toEqual(Object.keys(before));
    for (const [name, text] of Object.entries(files)) expect(before[name], name).toBe(text.replace('\ufeff', '\\u{feff}').replaceAll('\r\n', '\n').replace(/\n$/, ''));
    expect(await board.evaluate<string>("document.querySelector('code').textContent")).toBe(createHash('sha256').update(archive).digest('hex'));

    const folder = temporaryFolder('evidence');
    try {
      for (const [name, bytes] of Object.entries(unzipSync(archive))) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), bytes);
      }
      const inside = path.join(folder, 'testigo-evidence');
      const said = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: inside, encoding: 'utf8' });
      expect(said.trim().split('\n')).toEqual(Object.keys(files).filter((name) => name !== 'SHA256SUMS').map((name) => `${name}: OK`));
      writeFileSync(path.join(inside, 'findings.csv'), 'x', { flag: 'a' });
      expect(() => execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: inside, stdio: 'pipe' })).toThrow(/did NOT match/);
    } finally {
      removeFolder(folder);
    }
  });

  it('as witnessed it tells the page, the request and the report, in every format', async () => {
    const files = textsOf(await save());
    const { objects } = JSON.parse(files['sightings.stix.json'] ?? '') as { objects: { type: string; id: string; pattern?: string; object_refs?: string[]; observed_data_refs?: string[]; sighting_of_ref?: string }[] };
    const [sighting, ...more] = objects.filter(({ type }) => type === 'sighting');
    expect(more).toEqual([]);
    expect(objects.find(({ id }) => id === sighting?.sighting_of_ref)?.pattern).toBe(`[domain-name:value = '${REPORTED}']`);
    const observed = objects.find(({ id }) => id === sighting?.observed_data_refs?.[0]);
    expect(observed?.object_refs).toEqual(expect.arrayContaining([observableId('domain-name', REPORTED), observableId('url', `https://${REPORTED}/pixel.gif`)]));

    const { log } = JSON.parse(files['requests.har'] ?? '') as { log: { browser: { name: string; version: string }; pages: { title: string }[]; entries: { request: { url: string }; response: { status: number }; serverIPAddress?: string }[] } };
    expect(log.browser.name).toBe(kind === 'chromium' ? 'Chromium' : 'Firefox');
    expect(stage.browser.version).toContain(`/${log.browser.version}`);
    expect(log.pages[0]?.title).toBe('https://news.example/spyware-loaded');
    expect(log.entries.find(({ request }) => request.url === `https://${REPORTED}/pixel.gif`)).toMatchObject({ response: { status: 200 }, serverIPAddress: expect.stringMatching(/^127\./) as string });

    expect(files['contacts.csv']).toContain(`"${REPORTED}"`);
    expect(files['findings.csv']).toContain('"alert","known-infrastructure"');
    expect(files['README.txt']).toMatch(/EVIDENCE PACK[\s\S]*PAQUETE DE EVIDENCIA/);
    expect(JSON.parse(files['about.json'] ?? '')).toMatchObject({ redaction: 'full', extension: '1.0.0', visits: 1 });
  });

  it('the report opens without the extension, runs nothing and asks for nothing', async () => {
    const folder = temporaryFolder('report');
    try {
      const file = path.join(folder, 'report.html');
      writeFileSync(file, textsOf(await save())['report.html'] ?? '');
      stage.demo.seen.clear();
      const reader = await stage.browser.newTab();
      await reader.open(`file://${file}`);
      expect(await reader.evaluate<string>('document.body.innerText')).toContain('was reported as part of');
      // Its own style is let in, and no other.
      expect(await reader.evaluate<string>("getComputedStyle(document.querySelector('.reported')).borderLeftWidth")).toBe('5px');
      expect(await reader.evaluate<boolean>("(() => { const other = document.createElement('style'); other.textContent = 'h1 { display: none }'; document.head.append(other); return getComputedStyle(document.querySelector('h1')).display !== 'none'; })()")).toBe(true);
      expect(await reader.evaluate<number>('document.scripts.length')).toBe(0);
      await reader.close();
      await stage.demo.seen.quiet();
      expect(stage.demo.seen.entries).toEqual([]);
    } finally {
      removeFolder(folder);
    }
  });

  it('without the pages visited, no file tells the page', async () => {
    await showEvidence(link, 'hosts');
    const all = Object.values(textsOf(await save())).join('\n');
    expect(all).toContain(REPORTED);
    expect(all).not.toMatch(/news\.example|spyware-loaded|pixel\.gif/);
  });

  it('only reported addresses: nothing but the indicator and the day', async () => {
    await showEvidence(link, 'indicators');
    const files = textsOf(await save());
    const all = Object.values(files).join('\n');
    expect(Object.keys(files)).not.toContain('requests.har');
    expect(all).toContain(REPORTED);
    expect(all).not.toMatch(/news\.example|spyware-loaded|pixel\.gif|127\.0\./);
    expect(JSON.parse(files['about.json'] ?? '')).not.toHaveProperty('utcOffsetMinutes');
  });

  it('a private window makes a pack of its own visits alone, and warns of the file', async () => {
    const page = await stage.browser.newPrivateTab();
    await visit(stage, page, 'spyware-opened');
    const privately = await stage.browser.newPrivateTab(stage.browser.extensionUrl('dashboard/index.html#evidence'));
    await privately.until("document.querySelector('.pick input') !== null", 20_000);
    const labels = await privately.evaluate<string[]>("[...document.querySelectorAll('.pick label')].map((one) => one.textContent)");
    expect(labels).toEqual([REPORTED]);
    await privately.evaluate("void document.querySelector('.pick input').click()");
    await privately.until(READY, 20_000);
    expect(await privately.evaluate<string>('document.body.innerText')).toContain('This is a private window.');
    await privately.close();
    await showEvidence(link, 'full');
    expect(await board.evaluate<string[]>("[...document.querySelectorAll('.pick .url')].map((one) => one.textContent)")).not.toContain(`https://${REPORTED}/`);
    await page.close();
  });

  it('all of that without an error', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
