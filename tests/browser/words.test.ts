/** The main job in real browsers: one opens a page, then the popup, and reads these words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPYWARE } from '../../demo/hosts.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { changeSettings, extensionPage, popupText, setPopupStage, visit, type PopupStage } from './stage.ts';

describe.each(BROWSER_KINDS)('in %s the popup says', (kind) => {
  let stage: PopupStage;
  let popup: Tab;
  let tab: Tab;

  beforeAll(async () => {
    stage = await setPopupStage(kind, { language: 'en-US' });
    ({ popup, tab } = stage);
  });
  afterAll(async () => { await stage?.close(); });

  const says = (page: string): Promise<string> => stage.says(page);
  const badge = async (): Promise<string> => popup.evaluate(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${await tab.tabId()} })`);

  it('nothing found on a page that talks to its own site only', async () => {
    const text = await says('quiet');
    expect(text).toContain('Nothing found');
    expect(text).toContain('this page contacted no one besides quiet.example.');
    expect(text).toContain('Nothing leaves this computer.');
    expect(await badge()).toBe('');
  });

  it('who learned of an ordinary page, and whose law they answer to', async () => {
    const text = await says('ordinary');
    expect(text).toContain('Exposure');
    expect(text).toContain('5 companies besides news.example can see this visit: Google, Meta, Criteo and 2 more.');
    expect(text).toContain('3 of them answer to the law of the United States.');
    expect(text).toContain('2 took part in PRISM, according to the documents disclosed in 2013: Google and Meta.');
    expect(await badge()).toBe('5');
  });

  it('what frames inside frames contacted', async () => {
    const text = await says('frames');
    expect(text).not.toContain('Nothing found');
    expect(text).toContain('Google');
    expect(text).toContain('Yandex');
    expect(await badge()).toBe('3');
  });

  it('what a prefetched address was reported as, without calling it opened', async () => {
    const text = await says('spyware-prefetch-link');
    // Firefox ends this prefetch itself, before an answer.
    expect(text).toContain(`The browser fetched in advance, without you opening it, an address that was reported as part of Predator: ${SPYWARE.recent}.`);
    expect(text).not.toContain('You opened');
    expect(text).toContain('This is not proof of infection.');
    expect(text).toMatch(/^Risk$/m);
  });

  // Firefox has no speculation rules.
  if (kind === 'chromium') it('the same of speculation rules, whose page never becomes a visit', async () => {
    await visit(stage, tab, 'prefetch-never-opened');
    await waitFor('the prefetch', async () => stage.demo.seen.at('never-opened.example').length > 0);
    const text = await popupText(stage, tab, popup);
    expect(text).toContain('hostile.example');
    expect(text).not.toMatch(/^never-opened\.example/m);
    const visits = await popup.evaluate<string[]>("chrome.storage.session.get(null).then((all) => Object.entries(all).filter(([key]) => key.startsWith('visit:')).map(([, value]) => `${value.visit.phase} ${value.visit.url}`))");
    expect(visits.some((one) => one.includes('https://never-opened.example/'))).toBe(false);
  });

  it('an alert when the address is opened: who reported it, when, and what to do', async () => {
    const text = await says('spyware-opened');
    expect(text).toMatch(/^Alert$/m);
    expect(text).toContain(`You opened an address that was reported as part of Predator: ${SPYWARE.recent}.`);
    expect(text).toContain('This is not proof of infection.');
    expect(text).toContain('February 2026');
    expect(text).toContain('Access Now Digital Security Helpline');
    expect(await badge()).toMatch(/^!/);
  });

  it('an alert when a page loads it, and that nobody opened it', async () => {
    const text = await says('spyware-loaded');
    expect(text).toMatch(/^Alert$/m);
    expect(text).toContain('This page loaded an address that was reported as part of Predator');
    expect(text).not.toContain('You opened');
  });

  it('less of a report of 2022, and history of one of 2017', async () => {
    expect(await says('pegasus-dated')).toMatch(/^Risk$/m);
    const old = await says('pegasus-old');
    expect(old).toMatch(/^Exposure$/m);
    expect(old).toContain('Citizen Lab, University of Toronto listed in June 2017 as part of Pegasus');
    expect(old).toContain('Addresses change hands');
    expect(old).not.toContain('Alert');
  });

  it('nothing in the first block of an address of 2013, but its history under How', async () => {
    const text = await says('finfisher-address');
    expect(text).not.toContain('FinFisher');
    expect(text).not.toMatch(/^(Alert|Risk|Exposure)$/m);
    await popup.evaluate("[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('How')).click()");
    const how = await waitFor('the page', async () => { const body = await popup.evaluate<string>('document.body.innerText'); return body.includes('FinFisher') ? body : undefined; });
    expect(how).toContain('listed');
    expect(how).toMatch(/2012|2013/);
  });

  it('that reading a vendor’s site is no sign of infection', async () => {
    const text = await says('vendor-site');
    expect(text).toMatch(/^Note$/m);
    expect(text).toContain('Visiting it is no sign of infection.');
  });

  it('the countries of a chain of redirects', async () => {
    const text = await says('chain');
    expect(text).toMatch(/^Exposure$/m);
    expect(text).toContain('A redirect went through servers in 4 countries: United States, Mexico, United Kingdom and Germany.');
  });

  it('that cookies and forms travelled readable', async () => {
    const cookies = await says('plain');
    expect(cookies).toMatch(/^Risk$/m);
    expect(cookies).toContain('Cookies for plain.example travelled without encryption');
    expect(await says('plain-form')).toContain('was sent to plain.example without encryption');
  });

  it('what it said before, after going back without any request', async () => {
    await visit(stage, tab, 'back-one');
    const first = await popupText(stage, tab, popup);
    expect(first).toContain('Criteo');
    await visit(stage, tab, 'back-two');
    expect(await popupText(stage, tab, popup)).toContain('Microsoft');
    stage.demo.seen.clear();
    await tab.back();
    await stage.demo.seen.quiet();
    const back = await popupText(stage, tab, popup);
    expect(stage.demo.seen.at('static.criteo.net')).toEqual([]);
    expect(back).toContain('Criteo');
    expect(back).not.toContain('Microsoft');
  });

  it('the same in Spanish when the person chose it', async () => {
    await changeSettings(popup, { language: 'es' });
    const text = await says('ordinary');
    expect(text).toContain('Exposición');
    expect(text).toContain('Además de news.example, 5 empresas pueden ver esta visita: Google, Meta, Criteo y 2 más.');
    expect(text).toContain('Nada sale de esta computadora.');
    await changeSettings(popup, { language: 'en' });
  });

  it('what a page contacted past its own worker, and that the worker may have done more', async () => {
    await visit(stage, tab, 'page-worker');
    // Controlled from its first request on: the worker lets this one through.
    const text = await says('page-worker');
    expect(stage.demo.seen.at('mc.yandex.ru').filter(({ path }) => path.includes('let-through')).length).toBeGreaterThan(1);
    expect(text).toContain('Yandex');
    expect(text).toContain('background worker');
  });

  it('that a muted site is muted, and its badge is empty', async () => {
    await changeSettings(popup, { muted: ['news.example'] });
    const text = await says('ordinary');
    expect(text).toContain('Muted');
    await waitFor('the badge', async () => await badge() === '');
    await changeSettings(popup, { muted: [] });
    await waitFor('the badge', async () => await badge() === '5');
  });

  it('that a page of the browser is not seen', async () => {
    const own = await stage.browser.newTab(stage.browser.extensionUrl('options/index.html'));
    expect(await popupText(stage, own, popup)).toContain('A page of the browser itself');
    await own.close();
  });

  it('nothing of itself: no request of its own, and no error', async () => {
    const options = await extensionPage(stage, 'options/index.html');
    expect(await options.evaluate("(globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'self-requests' })")).toBe(0);
    await options.close();
    expect(await stage.browser.errors()).toEqual([]);
  });
});
