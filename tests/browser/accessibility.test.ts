/** Every page and every state of the popup against WCAG 2.2 AA as far as a program can tell. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES } from '../../popup/fixtures/index.ts';
import { axeFaults } from './axe.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { extensionPage, setStage, type Stage } from './stage.ts';

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { language: 'es-MX' });
    page = await extensionPage(stage, 'options/index.html');
  });
  afterAll(async () => { await stage?.close(); });

  /** @param shown is there once the page has read what it shows */
  const faults = async (address: string, shown = 'body'): Promise<string[]> => {
    await page.open('about:blank');
    await page.open(stage.browser.extensionUrl(address));
    await page.until("document.documentElement.dataset.state === 'ready'");
    await page.until(`document.querySelector('${shown}') !== null`);
    return axeFaults(page);
  };

  it.each(Object.keys(FIXTURES))('the popup in the state %s has no fault', async (name) => {
    expect(await faults(`popup/index.html#fixture=${name}`)).toEqual([]);
  });

  it.each(['options/index.html', 'options/index.html#fixture=history-open', 'options/index.html#fixture=history-locked', 'options/index.html#fixture=chosen', 'stop/index.html#fixture=held', 'stop/index.html#fixture=held-on-the-way', 'stop/index.html#fixture=forgotten', 'dashboard/index.html', 'dashboard/index.html#history', 'dashboard/index.html#map', 'dashboard/index.html#check', 'dashboard/index.html#card/family/nso-pegasus', 'dashboard/index.html#card/detector/plaintext'])('%s has no fault', async (address) => {
    expect(await faults(address)).toEqual([]);
  });

  it.each([['lists', '.kept-list'], ['lists-preview', '.review'], ['lists-fault', '#lists [role=alert].block'], ['lists-reading', '#lists progress'], ['lists-private', '.kept-list'], ['organisation', '.locked'], ['organisation-wrong', '#organisations details']])('the options in the state %s have no fault', async (name, shown) => {
    expect(await faults(`options/index.html#fixture=${name}`, shown)).toEqual([]);
  });

  it.each([
    ['changed', "document.querySelector('#alerts .section input[type=checkbox]').click()", '.saved-bar button'],
    ['searched', "(() => { const field = document.getElementById('search'); field.value = 'referer'; field.dispatchEvent(new Event('input', { bubbles: true })); })()", '.search .button'],
    ['searched in vain', "(() => { const field = document.getElementById('search'); field.value = 'zebra'; field.dispatchEvent(new Event('input', { bubbles: true })); })()", '.search .button'],
    ['asked whether days may go', "document.querySelector('#remembered input[type=radio]').click()", '[role=group] .danger'],
  ])('the options when they are %s have no fault', async (_what, act, shown) => {
    await faults('options/index.html#fixture=history-open');
    await page.evaluate(act);
    await page.until(`document.querySelector('${shown}') !== null`);
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each([
    ['#map', '.map-world'], ['#map/MX', '.map-lists li'], ['#wire', '.visit'], ['#wire/fixture-0', '.wire-column .entry'], ['#wire/fixture-3', '.wire-column .entry'], ['#chains', '.chain'], ['#chains/fixture-0', '.visit-name'], ['#chains/none', '[role=alert]'],
    ['#evidence', '.pick'], ['#evidence/fixture-0', '.files'], ['#metadata', '.seen-by'], ['#findings', '.log'], ['#library/timeline', '.year'],
    ['#companies', '.companies'], ['#companies/google', '.hours'], ['#letters', '.companies'], ['#letters/google', 'textarea'],
  ])('the dashboard’s page %s has no fault', async (hash, shown) => {
    expect(await faults(`dashboard/index.html?fixture=heavy${hash}`, shown)).toEqual([]);
  });
});
