/**
 * An organisation's policy in real browsers, from the very files of docs/organisations/: nothing without it, locked options and a list with
 * it, and the person's own choice again when it goes.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_ID } from '../docs/policy-files.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { changeSettings, extensionPage, popupText, setStage, visit, type Stage } from './stage.ts';

const FILE = { chromium: 'chrome.json', firefox: 'firefox-policies.json' } as const;
const read = (name: string, id: string): string => readFileSync(`docs/organisations/${name}`, 'utf8').replaceAll(EXAMPLE_ID, id);

/** Chromium looks for changed files of policies a few seconds after they changed. Milliseconds. */
const PATIENCE = 30_000;
const SAID = "(document.querySelector('#organisations')?.innerText ?? '')";

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;
  let id = '';

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', policies: 'own', privateWindows: 'allowed', language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
    id = await page.evaluate<string>('(globalThis.browser ?? chrome).runtime.id');
  });
  afterAll(async () => { await stage?.close(); });

  const set = async (text: string | undefined, way?: 'person'): Promise<void> => {
    await stage.browser.setPolicy(text, way);
    if (kind === 'firefox') page = await extensionPage(stage, 'options/index.html');
    await page.until(text === undefined ? `!${SAID}.includes('Example newsroom')` : `${SAID}.includes('Example newsroom')`, PATIENCE);
  };
  const box = (name: string): Promise<{ checked: boolean; fixed: boolean }> => page.evaluate(`(() => {
    const input = document.querySelector(${JSON.stringify(name)});
    input.click();
    return { checked: input.checked, fixed: input.matches(':disabled') };
  })()`);
  const keeps = (): Promise<boolean[]> => page.evaluate("[...document.querySelectorAll('input[name=history]')].map((input) => input.disabled)");
  const chosen = (): Promise<number> => page.evaluate("[...document.querySelectorAll('input[name=history]')].findIndex((input) => input.checked)");
  const BADGE = '#badge';
  const pageOfLink = async (): Promise<string> => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'chain');
    const popup = await stage.browser.newTab();
    const text = await popupText(stage, tab, popup);
    await popup.close();
    await tab.close();
    return text;
  };

  it('without one, nothing is set and nothing locked', async () => {
    expect(await page.evaluate<string>(SAID)).toContain('No organisation has set anything in this browser');
    expect(await page.evaluate<string>(SAID)).toContain(id);
    expect(await page.evaluate("document.querySelector('.locked') === null")).toBe(true);
    expect(await keeps()).toEqual([false, false, false, false]);
    expect(await pageOfLink()).not.toContain('Example campaign');
    await changeSettings(page, { badge: false, history: 30 });
    await page.until(`!document.querySelector('${BADGE}').checked`);
    expect(await chosen()).toBe(2);
  });

  it('with one, it is named, what it locks holds, and the history is no longer than it allows', async () => {
    await set(read(FILE[kind], id));
    await page.until(`${SAID}.includes('Addresses reported to the help desk')`, PATIENCE);
    expect(await page.evaluate<string>(SAID)).toContain('Example help desk');
    expect(await page.evaluate<number>("document.querySelectorAll('#organisations details').length")).toBe(0);
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
    expect(await box(BADGE)).toEqual({ checked: true, fixed: true });
    expect(await keeps()).toEqual([false, false, true, true]);
    expect(await chosen()).toBe(1);
    // Not even past the page: what counts is what was locked.
    await changeSettings(page, { badge: false, atRisk: false });
    await page.reload();
    await page.until(`document.querySelector('${BADGE}')?.checked === true`);
  });

  it('its list raises an alert, which names its contact', async () => {
    const text = await pageOfLink();
    expect(text).toContain('Example campaign');
    expect(text).toContain('Example help desk');
  });

  it('a private window is told of it, too', async () => {
    const tab = await stage.browser.newPrivateTab(stage.browser.extensionUrl('options/index.html'));
    await tab.until(`${SAID}.includes('Example newsroom')`);
    await tab.close();
  });

  it('taken away, it gives the person\'s own options back, and takes its list along', async () => {
    await set(undefined);
    await page.until(`!document.querySelector('${BADGE}').checked`, PATIENCE);
    expect(await page.evaluate("document.querySelector('.locked') === null")).toBe(true);
    expect(await keeps()).toEqual([false, false, false, false]);
    expect(await chosen()).toBe(2);
    await page.until("(globalThis.browser ?? chrome).storage.local.get(null).then((all) => !Object.keys(all).some((key) => key.startsWith('list:') || key.startsWith('policy')))", PATIENCE);
    expect(await pageOfLink()).not.toContain('Example campaign');
  });

  it('erasing everything leaves it in force, in whichever form it came', async () => {
    const manifest = kind === 'firefox' ? read('firefox-managed-storage.json', id) : read(FILE[kind], id);
    await set(manifest, 'person');
    await page.until(`${SAID}.includes('Addresses reported to the help desk')`, PATIENCE);
    await page.evaluate("(globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'erase' })");
    await page.until(`${SAID}.includes('Addresses reported to the help desk')`, PATIENCE);
    expect(await box(BADGE)).toEqual({ checked: true, fixed: true });
    expect(await stage.browser.errors()).toEqual([]);
  });
});
