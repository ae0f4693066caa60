/** What the dashboard says of real visits over time: the log of findings with the person's marks, what the hours say, and the timeline. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { changeSettings, extensionPage, setStage, visit, type Stage } from './stage.ts';

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let board: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { language: 'en-US' });
    board = await extensionPage(stage, 'dashboard/index.html#library');
  });
  afterAll(async () => { await stage?.close(); });

  const show = async (hash: string, until: string): Promise<void> => {
    await board.open('about:blank');
    await board.open(stage.browser.extensionUrl(`dashboard/index.html#${hash}`));
    await board.until(until);
  };
  const showLog = (): Promise<void> => show('findings', "document.querySelector('.log, [role=alert]') !== null");
  const text = (selector: string): Promise<string> => board.evaluate<string>(`document.querySelector('${selector}').innerText`);
  // Of entries that are not in sight the browser lays nothing out, so they have no inner text.
  const entries = (): Promise<string[]> => board.evaluate<string[]>("[...document.querySelectorAll('.log > li')].map((li) => li.textContent)");
  const button = (name: string, within = ''): Promise<void> => board.evaluate(`void [...document.querySelectorAll('${within} button')].find((one) => one.textContent === '${name}').click()`);
  const browse = async (...pages: string[]): Promise<void> => {
    const tab = await stage.browser.newTab();
    for (const page of pages) await visit(stage, tab, page);
    await tab.close();
  };

  it('a quiet page leaves no alert and no risk, and that is not called nothing', async () => {
    await browse('quiet');
    await show('findings', "/no alert and no risk/.test(document.body.innerText)");
    expect(await text('main')).toContain('What it cannot see is not in it.');
    expect(await text('main')).toContain('No history is kept');
  });

  it('a reported address and readable cookies stand in the log, with evidence and card', async () => {
    // The second time its cookie goes along.
    await browse('ordinary', 'spyware-opened', 'plain', 'plain');
    await showLog();
    const log = await entries();
    expect(log.filter((entry) => entry.includes('Alert') && entry.includes('was reported as part of'))).toHaveLength(1);
    expect(log.some((entry) => entry.includes('Risk') && entry.includes('Cookies for plain.example'))).toBe(true);
    await board.evaluate("void [...document.querySelectorAll('.log details')].forEach((details) => { details.open = true; })");
    await board.until("document.querySelector('.log .url') !== null");
    expect(await board.evaluate("[...document.querySelectorAll('.log .url')].some((url) => url.textContent === 'http://plain.example/')")).toBe(true);
    expect(await board.evaluate("[...document.querySelectorAll('.log a')].some((link) => link.hash.startsWith('#card/family/'))")).toBe(true);
  });

  it('the log is searched and narrowed down', async () => {
    const all = (await entries()).length;
    await board.evaluate("void [...document.querySelectorAll('input[type=search]')].forEach((search) => { search.value = 'PLAIN cookies'; search.dispatchEvent(new Event('input', { bubbles: true })); })");
    await board.until(`document.querySelectorAll('.log > li').length < ${all}`);
    for (const entry of await entries()) expect(entry).toContain('plain.example');
    await button('Show all');
    await board.until(`document.querySelectorAll('.log > li').length === ${all}`);
  });

  it('what is below risk is counted, and the session’s can be opened one by one', async () => {
    await board.evaluate("void document.querySelector('.tally button').click()");
    await board.until("document.querySelector('.tally .sayings li') !== null");
    expect(await text('.tally .sayings')).toContain('news.example');
  });

  it('a mark stays for the session, over the end of the worker', async () => {
    await button('Mark as explained', '.log');
    await board.until("document.querySelectorAll('.log .explained').length === 1");
    await stage.browser.stopBackground();
    await showLog();
    expect(await board.evaluate("document.querySelectorAll('.log .explained').length")).toBe(1);
    await button('Remove the mark', '.log');
    await board.until("document.querySelectorAll('.log .explained').length === 0");
  });

  it('of the session alone only today’s hours are drawn', async () => {
    await show('metadata', "document.querySelector('.hours-card') !== null");
    expect(await board.evaluate("document.querySelectorAll('.hours-card thead th').length")).toBe(2);
    expect(await text('main')).toContain('A habit shows only over several days');
    expect(await board.evaluate("document.querySelector('select')")).toBeNull();
  });

  it('of a history, a mark and the week’s hours are kept', async () => {
    await changeSettings(board, { history: 7 });
    await browse('plain', 'plain', 'ordinary');
    await show('findings', "document.querySelector('.spans') !== null && document.querySelector('.log') !== null");
    await button('Mark as explained', '.log');
    await board.until("document.querySelectorAll('.log .explained').length === 1");
    await stage.browser.stopBackground();
    await showLog();
    expect(await board.evaluate("document.querySelectorAll('.log .explained').length")).toBe(1);

    await show('metadata', "document.querySelectorAll('.hours-card').length === 2");
    const counted = await board.evaluate<number>("[...document.querySelectorAll('.hours-card')[0].querySelectorAll('td')].reduce((sum, cell) => sum + Number(cell.textContent), 0)");
    expect(counted).toBeGreaterThanOrEqual(3);
    expect(await text('main')).toMatch(/7 weekdays or 7 days of weekends are needed/);
    expect(await text('main')).toMatch(/was contacted in (?:one|\d+) visits?, on \d of \d days/);
  });

  it('in the at-risk profile nothing is drawn', async () => {
    await changeSettings(board, { atRisk: true });
    await show('metadata', "/profile for people at risk is on/.test(document.body.innerText)");
    expect(await board.evaluate("document.querySelector('.hours-card')")).toBeNull();
  });

  it('the timeline leads to a year and from there to a card', async () => {
    await show('library/timeline', "document.querySelector('.year') !== null");
    await board.evaluate("void [...document.querySelectorAll('.years a')].find((year) => year.textContent === '2013').click()");
    await board.until("document.activeElement.textContent === '2013'");
    expect(await board.evaluate("Math.abs(document.activeElement.getBoundingClientRect().top) < innerHeight")).toBe(true);
    await board.evaluate("void document.querySelector('.year a[href=\"#card/programme/verizon-fisc-order\"]').click()");
    await board.until("document.querySelector('.card h1') !== null");
    expect(await stage.browser.errors()).toEqual([]);
  });
});
