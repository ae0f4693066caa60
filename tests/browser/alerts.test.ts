/** Alerts in real browsers: notifications that the browser really takes, their log, quiet hours, mutes that end, and what is hidden. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPYWARE } from '../../demo/hosts.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { pause, waitFor } from './drivers/wait.ts';
import { changeSettings, extensionPage, popupText, setPopupStage, visit, type PopupStage } from './stage.ts';

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: PopupStage;
  let options: Tab;

  beforeAll(async () => {
    stage = await setPopupStage(kind, { language: 'en-US', granted: ['notifications'] });
    options = await extensionPage(stage, 'options/index.html');
  });
  afterAll(async () => { await stage?.close(); });

  const api = <T>(expression: string): Promise<T> => options.evaluate<T>(`(async () => { const browser = globalThis.browser ?? chrome; return ${expression}; })()`);
  const log = (): Promise<{ what: string; outcome: string; notice?: string }[]> => api("browser.runtime.sendMessage({ ask: 'alert-log' })");
  /**
   * Ids of what the browser took. Chromium shows it until it is cleared, and tells no more of it than the id. Firefox without a desktop closes it at once, so there
   * the log's word is taken, which is the browser's own: it says `notified` when `create` was kept.
   */
  const shown = async (): Promise<string[]> => (kind === 'chromium' ? Object.keys(await api<object>('browser.notifications.getAll()'))
    : (await log()).flatMap(({ what, outcome, notice }) => (outcome !== 'notified' ? [] : [notice ?? (what === 'test' ? 'test' : 'alerts')])));
  const clear = async (): Promise<void> => {
    await api('browser.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => browser.notifications.clear(id))))');
    await api("browser.runtime.sendMessage({ ask: 'alert-log-erase' })");
  };
  const badge = async (): Promise<string> => api(`browser.action.getBadgeText({ tabId: ${await stage.tab.tabId()} })`);
  const quietNow = (): { from: number; to: number } => {
    const minute = new Date().getHours() * 60 + new Date().getMinutes();
    return { from: (minute + 1439) % 1440, to: (minute + 120) % 1440 };
  };
  const levels = { alert: 'notification', risk: 'badge', exposure: 'badge', note: 'badge' };
  const alerts = (more: object = {}): Promise<void> => changeSettings(options, { alerts: { levels, detectors: {}, ...more } });

  it('an ordinary page is notified of by nothing', async () => {
    await visit(stage, stage.tab, 'ordinary');
    await waitFor('the badge', async () => await badge() === '5');
    expect(await shown()).toEqual([]);
    expect(await log()).toEqual([]);
  });

  it('silence is asked for where the browser knows the word', async () => {
    const asked = api<string>("browser.notifications.create('word', { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title: 'a', message: 'b', silent: true })");
    if (kind === 'firefox') await expect(asked).rejects.toThrow(/silent/);
    else expect(await asked).toBe('word');
    await clear();
  });

  it('an alert within quiet hours waits, and is told once when they end', async () => {
    await alerts({ quiet: quietNow() });
    await visit(stage, stage.tab, 'spyware-opened');
    await waitFor('the log', async () => (await log()).some(({ outcome }) => outcome === 'quiet'));
    expect(await shown()).toEqual([]);
    expect((await api<{ name: string }[]>('browser.alarms.getAll()')).map(({ name }) => name)).toContain('alerts');
    await stage.browser.stopBackground();
    await alerts();
    await waitFor('the summary', async () => (await shown()).includes('alerts'));
    expect((await log())[0]).toMatchObject({ what: 'summary', count: 1, outcome: 'notified' });
    await clear();
  });

  it('the same one is not told again in the week', async () => {
    await visit(stage, stage.tab, 'spyware-opened');
    await waitFor('the log', async () => (await log()).some(({ outcome }) => outcome === 'told'));
    expect(await shown()).toEqual([]);
  });

  it('an alert is told at once, and its line leads to the evidence of its visit; its id names nobody', async () => {
    await api("browser.runtime.sendMessage({ ask: 'erase' })");
    await visit(stage, stage.tab, 'spyware-opened');
    await waitFor('the notification', async () => (await shown()).length > 0);
    expect(await shown()).toEqual([expect.stringMatching(/^alert\/[0-9a-f]{16}$/)]);
    await stage.browser.stopBackground();
    await options.open(stage.browser.extensionUrl('options/index.html'));
    await options.until("document.querySelector('.alert-log a') !== null");
    expect(await options.evaluate<string>("document.querySelector('.alert-log').innerText")).toMatch(/Predator[\s\S]*You chose to be notified of the level “Alert”\. It was notified\./);
    const href = await options.evaluate<string>("document.querySelector('.alert-log a').href");
    const evidence = await extensionPage(stage, href.slice(stage.browser.extensionUrl('').length));
    await evidence.until("document.querySelector('.pick input:checked') !== null");
    expect(await evidence.evaluate<string>("document.querySelector('.pick li:has(input:checked)').innerText")).toContain(SPYWARE.recent);
    await evidence.close();
    await clear();
  });

  it('the test shows one, and the log says so; erasing the log leaves none', async () => {
    await options.evaluate("document.querySelector('.alert-test').click()");
    await waitFor('the test', async () => (await shown()).includes('test'));
    await options.until("document.querySelector('.alert-log')?.innerText.includes('Test notification') === true");
    await options.evaluate("document.querySelector('.alert-erase').click()");
    await options.until("document.querySelector('.alert-log') === null");
    expect(await log()).toEqual([]);
  });

  it('a mute ends by itself: the badge comes back, and the name goes from the settings', async () => {
    await visit(stage, stage.tab, 'ordinary');
    await waitFor('the badge', async () => await badge() === '5');
    await changeSettings(options, { muted: [{ what: 'site', site: 'news.example', until: Date.now() + 4_000 }] });
    await waitFor('the empty badge', async () => await badge() === '');
    expect(await popupText(stage, stage.tab, stage.popup)).toContain('Muted until');
    await waitFor('the badge again', async () => await badge() === '5', 45_000);
    expect(await api<{ muted: unknown[] }>("browser.storage.local.get('settings').then(({ settings }) => ({ muted: settings.muted }))")).toEqual({ muted: [] });
  });

  it('the popup mutes a company for a week, and says of the page what it said before', async () => {
    await stage.popup.evaluate("document.querySelector('#row-who').click()");
    await stage.popup.until("document.querySelector('details.entry') !== null");
    await stage.popup.evaluate(`(async () => {
      const entry = [...document.querySelectorAll('details.entry')].find((one) => one.querySelector('.entry-name').textContent === 'Google');
      entry.open = true;
      entry.querySelector('.muting > button').click();
      await new Promise((done) => setTimeout(done, 100));
      entry.querySelectorAll('.mute-menu button')[1].click();
    })()`);
    await stage.popup.until("[...document.querySelectorAll('details.entry summary')].some((one) => one.textContent.includes('muted'))");
    expect(await popupText(stage, stage.tab, stage.popup)).toContain('5 companies besides news.example');
    expect(await badge()).toBe('5');
    await changeSettings(options, { muted: [] });
  });

  it('what the person hides is counted in the popup, and nothing is said to be quiet', async () => {
    await alerts({ levels: { alert: 'nothing', risk: 'nothing', exposure: 'nothing', note: 'nothing' } });
    await waitFor('the empty badge', async () => await badge() === '');
    await pause(300);
    const text = await popupText(stage, stage.tab, stage.popup);
    expect(text).toMatch(/Your options hide \d+ findings/);
    expect(text).toContain('Hidden by you');
    expect(text).not.toContain('Nothing found');
    await visit(stage, stage.tab, 'spyware-opened');
    expect(await popupText(stage, stage.tab, stage.popup)).toMatch(/^Alert$/m);
    await alerts();
  });

  it('nothing of it is told in complaints of the browser', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
