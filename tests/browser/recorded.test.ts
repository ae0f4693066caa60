/**
 * Each view of the dashboard with recorded traffic of real pages: days through the real import of a file, single visits as the worker finds them in the
 * session when it wakes. Names, countries and companies are those of the recordings, and axe looks at every page as it is then.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { recorded, type Recorded } from './recorded.ts';
import { changeSettings, extensionPage, setStage, type Stage } from './stage.ts';

const real: Recorded = await recorded();
const visitTo = (site: string): string => {
  const found = real.visits.find(({ visit }) => visit.site === site);
  if (!found) throw new Error(`no recording of ${site}`);
  return found.visit.id;
};
const give = (text: string): string => `(() => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([${JSON.stringify(text)}], 'testigo.json', { type: 'application/json' }));
  const field = document.getElementById('import-file');
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
const press = (word: string): string => `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(word)}).click()`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
    await page.evaluate(`(globalThis.browser ?? chrome).storage.session.set(${JSON.stringify(real.session)})`);
    // The next one finds them.
    await stage.browser.stopBackground();
    await changeSettings(page, { home: 'MX', history: 30 });
    await waitFor('the history', () => page.evaluate<boolean>("(globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'history' }).then(({ keep }) => keep === 30)"));
    page = await extensionPage(stage, 'options/index.html');
    await page.until("document.getElementById('import-file')");
    await page.evaluate(give(real.file));
    await page.until("document.body.innerText.includes('5 days would be added')");
    await page.evaluate(press('Add these days'));
    await page.until("document.body.innerText.includes('5 days were added.')");
  });
  afterAll(async () => { await stage?.close(); });

  /** Opens a page of the dashboard, with thirty days where it asks for how many. @returns all its text, once `shown` is there */
  const open = async (hash: string, shown: string): Promise<string> => {
    await page.open('about:blank');
    await page.open(stage.browser.extensionUrl(`dashboard/index.html#${hash}`));
    await page.until("document.documentElement.dataset.state === 'ready'");
    await page.until(`document.querySelector(${JSON.stringify(shown)}) !== null`);
    return page.evaluate<string>('document.body.textContent');
  };
  const decent = async (): Promise<void> => expect(await axeFaults(page)).toEqual([]);

  it('map: the countries in which the recorded servers stand', async () => {
    await open('map', '.map-world');
    const codes = await page.evaluate<string[]>("[...document.querySelectorAll('.map-place')].map((one) => one.dataset.code).sort()");
    const expected = [...new Set(real.overview.countries.flatMap(({ code, requests }) => (code === '' || requests === 0 ? [] : [code])))].sort();
    expect(expected).toEqual(expect.arrayContaining(['IT', 'LU', 'SE', 'US']));
    expect(codes).toEqual(expected);
    expect(await page.evaluate('document.body.textContent')).toContain('Luxembourg');
    await decent();
  });

  it('map: what is behind one country', async () => {
    const text = await open('map/LU', '.map-lists li');
    expect(text).toContain('public.lu');
    await decent();
  });

  it('companies: those that were met, and one of them', async () => {
    const text = await open('companies', '.companies');
    for (const { name } of real.overview.companies.slice(0, 10)) expect(text).toContain(name);
    expect(text).toContain('Google');
    const one = await open('companies/google', '.hours');
    expect(one).toContain('google-analytics.com');
    await decent();
  });

  it('findings: what travelled readable in the recordings', async () => {
    expect(real.overview.findings.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['omniture.walmart.com', 'www.google.se']));
    const text = await open('findings', '.log');
    for (const subject of ['omniture.walmart.com', 'www.google.se']) expect(text).toContain(subject);
    await decent();
  });

  it('metadata: the sites that were returned to', async () => {
    const text = await open('metadata', '.seen-by');
    for (const site of ['walmart.com', 'wikipedia.org']) expect(text).toContain(site);
    await decent();
  });

  it('history: five days, and the sites of one', async () => {
    await open('history', '.days li');
    expect(await page.evaluate("document.querySelectorAll('.days > li').length")).toBe(5);
    // The latest of them.
    const [site] = real.visits.filter((_, index) => index % 5 === 4);
    await page.evaluate(press('Details'));
    await page.until(`document.querySelector('.days').textContent.includes(${JSON.stringify(site?.visit.site)})`);
    await decent();
  });

  it('wire: who could read a page of 2016 without encryption', async () => {
    const text = await open(`wire/${encodeURIComponent(visitTo('google.se'))}`, '.wire-column .entry');
    expect(text).toContain('www.google.se');
    expect(await page.evaluate("document.querySelector('.sight-readable')?.textContent ?? ''")).toContain('google.se');
    await decent();
  });

  it('chains: the redirects of an airline\'s page', async () => {
    const text = await open(`chains/${encodeURIComponent(visitTo('ryanair.com'))}`, '.chain');
    const { visit } = real.visits.find((one) => one.visit.site === 'ryanair.com') ?? {};
    const hosts = visit?.chains.flatMap(({ hops }) => hops.map(({ host }) => host)) ?? [];
    expect(hosts.length).toBeGreaterThan(10);
    expect(hosts.filter((host) => text.includes(host)).length).toBeGreaterThan(hosts.length / 2);
    await decent();
  });

  it('evidence: a pack of that visit', async () => {
    await open(`evidence/${encodeURIComponent(visitTo('ryanair.com'))}`, '.files');
    expect(await page.evaluate('document.body.textContent')).toContain('ryanair.com');
    await decent();
  });

  it('letters: to a company that was met', async () => {
    expect(await open('letters', '.companies')).toContain('Google');
    await open('letters/google', 'textarea');
    expect(await page.evaluate("document.querySelector('textarea').value")).toContain('google-analytics.com');
    await decent();
  });

  it('library: every card, and the way to one from what was found', async () => {
    const text = await open('library', 'main a');
    expect(text).toContain('PRISM');
    expect(await open('card/detector/plaintext', 'main h1')).toMatch(/encrypt/i);
    await decent();
  });

  it('check: a link to a host of the recordings', async () => {
    await open('check', 'textarea');
    await page.evaluate(`(() => {
      const field = document.querySelector('textarea');
      field.value = 'https://www.google-analytics.com/collect?v=1';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return new Promise((done) => setTimeout(() => { field.form.requestSubmit(); done(true); }, 50));
    })()`);
    await page.until("/Google/.test(document.querySelector('.check-found')?.textContent ?? '')");
    await decent();
  });

  it('nothing of it made the extension stumble', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
