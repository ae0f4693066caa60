/** Stop before opening: what is held, what is not, the ways on, and that one switch takes everything away. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { REPORTED_PAGE, SPYWARE } from '../../demo/hosts.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { pause, waitFor } from './drivers/wait.ts';
import { filesWith } from './profile-bytes.ts';
import { extensionPage, popupText, setStage, type Stage } from './stage.ts';

const HELD = `https://${SPYWARE.recent}`;
const API = '(globalThis.browser ?? chrome)';
const RULES = `Promise.all([${API}.declarativeNetRequest.getDynamicRules(), ${API}.declarativeNetRequest.getSessionRules()]).then(([kept, once]) => [kept.length, once.length])`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;
  const opened: Tab[] = [];

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', privateWindows: 'allowed', language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
  });
  afterAll(async () => { await stage?.close(); });
  afterEach(async () => {
    for (const tab of opened.splice(0)) await tab.close().catch(() => undefined);
  });

  const tabAt = async (url: string): Promise<Tab> => {
    const tab = await stage.browser.newTab(url);
    opened.push(tab);
    stage.demo.seen.clear();
    return tab;
  };
  const rules = (): Promise<[number, number]> => page.evaluate(RULES);
  const turn = async (to: 'on' | 'off'): Promise<void> => {
    await page.open(stage.browser.extensionUrl('options/index.html'));
    await page.until("document.documentElement.dataset.state === 'ready'");
    if (await page.evaluate<boolean>("document.querySelector('#stop').checked") !== (to === 'on')) await press(page, '#stop');
    await page.until(`document.querySelector('[data-stop="${to}"]') !== null`, 20_000);
  };
  const isHeld = async (tab: Tab): Promise<string> => {
    await waitFor('the page that holds', () => tab.evaluate<boolean>("location.pathname === '/stop/index.html' && document.documentElement.dataset.state === 'ready'").catch(() => false));
    await stage.demo.seen.quiet();
    return tab.evaluate<string>('document.body.innerText');
  };
  /** Pressing does not scroll. */
  const press = async (tab: Tab, selector: string): Promise<void> => {
    await tab.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
    await tab.press(selector);
  };
  /** Starts a navigation that the tab may not survive. */
  const go = (tab: Tab, script: string): Promise<unknown> => tab.evaluate(`void (${script})`).catch(() => undefined);
  const arrives = (tab: Tab, url: string): Promise<unknown> => waitFor(`the tab at ${url}`, async () => await tab.evaluate<string>('location.href').catch(() => '') === url && await tab.evaluate<boolean>("document.readyState === 'complete'").catch(() => false));

  it('is off at first: nothing is held, and there is no rule', async () => {
    expect(await rules()).toEqual([0, 0]);
    const tab = await tabAt('https://quiet.example/');
    await go(tab, `location.href = '${HELD}/first'`);
    await arrives(tab, `${HELD}/first`);
    expect(stage.demo.seen.at(SPYWARE.recent).map(({ path }) => path)).toContain('/first');
  });

  it('is turned on in the options, which say how much is held', async () => {
    await turn('on');
    expect(await page.evaluate<string>('document.querySelector("[data-stop]").innerText')).toMatch(/Held now: \d{3} names/);
    const [kept] = await rules();
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(20);
  });

  it('lets everything else through: neighbours, dated entries, and what pages load', async () => {
    const tab = await tabAt('https://quiet.example/');
    for (const url of [`https://quiet.example/?u=${HELD}/`, `https://${SPYWARE.dated}/`, `https://${SPYWARE.old}/`, `https://${SPYWARE.vendor}/`]) {
      await tab.open(url);
      expect(await tab.evaluate<string>('location.href')).toBe(url);
    }
    await tab.open('https://news.example/spyware-loaded');
    await stage.demo.seen.quiet();
    expect(stage.demo.seen.at(SPYWARE.recent).map(({ path }) => path)).toContain('/pixel.gif');
    await go(tab, `document.body.append(Object.assign(document.createElement('iframe'), { src: '${HELD}/in-a-frame' }))`);
    await waitFor('the frame', async () => stage.demo.seen.at(SPYWARE.recent).some(({ path }) => path === '/in-a-frame'));
    expect(await tab.evaluate<string>('location.href')).toBe('https://news.example/spyware-loaded');
  });

  it('holds a single reported address, and no other page of its host', async () => {
    const tab = await tabAt('https://quiet.example/');
    const [host = ''] = REPORTED_PAGE.split('/');
    for (const url of [`https://${host}/`, `https://${REPORTED_PAGE}y`, `https://${host}/?from=/x`, `https://${host}/X`]) {
      await go(tab, `location.href = '${url}'`);
      await arrives(tab, url);
    }
    for (const url of [`https://${REPORTED_PAGE}`, `https://${REPORTED_PAGE}?a=1`, `http://${REPORTED_PAGE}/deeper`]) {
      await tab.open('https://quiet.example/');
      stage.demo.seen.clear();
      await go(tab, `location.href = '${url}'`);
      expect(await isHeld(tab)).toContain(`This very address at ${host} was reported as part of`);
      expect(stage.demo.seen.at(host)).toEqual([]);
    }
  });

  it('is no page of its own for what is only fetched in advance', async () => {
    const tab = await tabAt('https://hostile.example/prefetch');
    await stage.demo.seen.quiet();
    await pause(500);
    expect(await tab.evaluate<string>('location.href')).toBe('https://hostile.example/prefetch');
  });

  const ways: [string, (tab: Tab) => Promise<unknown>][] = [
    ['typed', (tab) => tab.open(`${HELD}/typed?x=1`).catch(() => undefined)],
    ['followed as a link', (tab) => go(tab, `(() => { const link = Object.assign(document.createElement('a'), { href: '${HELD}/link' }); document.body.append(link); link.click(); })()`)],
    ['given a name and a password', (tab) => go(tab, `location.href = 'https://user:secret@${SPYWARE.recent}/login'`)],
    ['written with a dot behind it', (tab) => go(tab, `location.href = '${HELD}./dot'`)],
    ['below the host', (tab) => go(tab, `location.href = 'https://www.below.${SPYWARE.recent}/'`)],
    ['without encryption', (tab) => go(tab, `location.href = 'http://${SPYWARE.recent}/plain'`)],
    // Chromium puts what a refresh leads to in the place of the page itself.
    ['led to by a refresh', (tab) => go(tab, `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0; url=${HELD}/refresh' }))`)],
    ['sent a form', (tab) => go(tab, `(() => { const form = Object.assign(document.createElement('form'), { action: '${HELD}/form', method: 'post' }); document.body.append(form); form.submit(); })()`)],
  ];
  it.each(ways)('holds an address that is %s, asks nothing of it, and goes back', async (how, navigate) => {
    const tab = await tabAt('https://quiet.example/');
    await navigate(tab);
    const text = await isHeld(tab);
    expect(text).toContain(SPYWARE.recent);
    expect(text).toMatch(/was reported as part of Predator/);
    expect(text).toContain('not proof of infection');
    expect(stage.demo.seen.at(SPYWARE.recent)).toEqual([]);
    expect(await tab.evaluate<string>('document.activeElement.id')).toBe('back');
    await press(tab, '#back');
    await arrives(tab, how.includes('refresh') && kind === 'chromium' ? 'about:blank' : 'https://quiet.example/');
    expect(stage.demo.seen.at(SPYWARE.recent)).toEqual([]);
  });

  it('holds where a short link leads, and says who was asked on the way', async () => {
    const tab = await tabAt('https://quiet.example/');
    await go(tab, `location.href = 'https://hop-mx.example/hop?' + new URLSearchParams({ via: '', end: '${HELD}/redirected' })`);
    const text = await isHeld(tab);
    expect(text).toContain('hop-mx.example was asked and sent you on');
    expect(text).toContain('You came from quiet.example');
    expect(stage.demo.seen.hosts()).toContain('hop-mx.example');
    expect(stage.demo.seen.at(SPYWARE.recent)).toEqual([]);
  });

  it('can be left by the browser’s own way back', async () => {
    const tab = await tabAt('https://quiet.example/');
    await go(tab, `location.href = '${HELD}/back'`);
    await isHeld(tab);
    await go(tab, 'history.back()');
    await arrives(tab, 'https://quiet.example/');
  });

  it('holds in a new tab, which closes on the way back', async () => {
    const tab = await tabAt('https://quiet.example/');
    const before = await page.evaluate<number>(`${API}.tabs.query({}).then((tabs) => tabs.length)`);
    await go(tab, `window.open('${HELD}/new')`);
    const held = await stage.browser.tabAt(stage.browser.extensionUrl('stop/index.html'));
    expect(await isHeld(held)).toContain(SPYWARE.recent);
    await press(held, '#back');
    await waitFor('the tab to close', async () => await page.evaluate<number>(`${API}.tabs.query({}).then((tabs) => tabs.length)`) === before);
    expect(stage.demo.seen.at(SPYWARE.recent)).toEqual([]);
  });

  it('opens it once after two clicks, in that tab alone, and holds it the next time', async () => {
    const tab = await tabAt('https://quiet.example/');
    await go(tab, `location.href = '${HELD}/once'`);
    await isHeld(tab);
    await press(tab, '#continue');
    expect(await tab.evaluate<string>('document.body.innerText')).toContain('the next time it is held again');
    expect(stage.demo.seen.at(SPYWARE.recent)).toEqual([]);
    await press(tab, '#once');
    await arrives(tab, `${HELD}/once`);
    await waitFor('the exception to go', async () => (await rules())[1] === 0);
    const popup = await extensionPage(stage, 'popup/index.html?tab=1');
    opened.push(popup);
    // The page was asked for by way of Testigo's own: it is witnessed as any other, and no connection of Testigo's.
    expect(await popupText(stage, tab, popup)).toMatch(new RegExp(`You opened an address that was reported as part of Predator: ${SPYWARE.recent}`));
    expect(await page.evaluate(`${API}.runtime.sendMessage({ ask: 'self-requests' })`)).toBe(0);
    await go(tab, `location.href = '${HELD}/twice'`);
    await isHeld(tab);
    expect(stage.demo.seen.at(SPYWARE.recent).map(({ path }) => path)).not.toContain('/twice');
    const other = await tabAt('https://quiet.example/');
    await go(other, `location.href = '${HELD}/other'`);
    await isHeld(other);
  });

  it('tells what it held in the popup of the page that led there', async () => {
    const tab = await tabAt('https://news.example/arrived');
    await go(tab, `window.open('${HELD}/told')`);
    const held = await stage.browser.tabAt(stage.browser.extensionUrl('stop/index.html'));
    opened.push(held);
    await isHeld(held);
    const popup = await extensionPage(stage, 'popup/index.html?tab=1');
    opened.push(popup);
    // What became of a navigation that opened nothing is decided after a while.
    const text = await waitFor('the popup to tell', async () => {
      const says = await popupText(stage, tab, popup);
      return says.includes(`Testigo held ${SPYWARE.recent} before it opened`) ? says : undefined;
    });
    expect(text).not.toContain('You opened');
  });

  it('holds in a private window, and stores nothing of it', async () => {
    const hidden = await stage.browser.newPrivateTab('https://app.example/history');
    stage.demo.seen.clear();
    await go(hidden, `location.href = '${HELD}/private-secret'`);
    expect(await isHeld(hidden)).toContain(SPYWARE.recent);
    expect(stage.demo.seen.at(SPYWARE.recent)).toEqual([]);
    const stored = await page.evaluate<string>(`Promise.all([${API}.storage.session.get(null), ${API}.storage.local.get(null)]).then(JSON.stringify)`);
    expect(stored).not.toContain('private-secret');
    await hidden.close();
    expect(filesWith('private-secret', stage.browser.storageFolders())).toEqual([]);
  });

  it('holds the first page of a session, before the worker runs, and shows why', async () => {
    stage.demo.seen.clear();
    await stage.browser.restart(`http://${SPYWARE.recent}/start`);
    page = await extensionPage(stage, 'options/index.html');
    const held = await stage.browser.tabAt(stage.browser.extensionUrl('stop/index.html'));
    expect(await isHeld(held)).toContain(SPYWARE.recent);
    expect(stage.demo.seen.at(SPYWARE.recent)).toEqual([]);
  });

  it('is gone with one switch, to the last rule', async () => {
    await turn('off');
    expect(await rules()).toEqual([0, 0]);
    const tab = await tabAt('https://quiet.example/');
    await go(tab, `location.href = '${HELD}/open-again'`);
    await arrives(tab, `${HELD}/open-again`);
  });

  it('threw nothing', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
