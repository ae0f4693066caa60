/** Messages that a page sends as it is left, in a real browser: at the click, as the page hides, after the next one is shown, as the tab closes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRecord, type StoredVisit } from '../../src/journal/record.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { extensionPage, setStage, visit, type Stage } from './stage.ts';

const HOSTS = { open: 'api.mixpanel.com', click: 'ping.chartbeat.net', ping: 'js.hs-analytics.net', hide: 'api.amplitude.com', kept: 'sb.scorecardresearch.com' } as const;

/** A page that sends on every occasion, to one host for each. */
const PREPARE = `(() => {
  const to = (host) => 'https://' + host + '/collect';
  const kept = (host) => fetch(to(host), { method: 'POST', keepalive: true, mode: 'no-cors', body: 'x' });
  addEventListener('pagehide', () => { navigator.sendBeacon(to('${HOSTS.hide}'), 'x'); kept('${HOSTS.kept}'); });
  const link = document.createElement('a');
  Object.assign(link, { href: '/back-two', ping: to('${HOSTS.ping}'), id: 'leave', textContent: 'leave' });
  link.addEventListener('click', () => navigator.sendBeacon(to('${HOSTS.click}'), 'x'));
  document.body.append(link);
  navigator.sendBeacon(to('${HOSTS.open}'), 'x');
  return fetch(to('${HOSTS.kept}') + '?early', { method: 'POST', mode: 'no-cors', body: 'x' }).then(() => true);
})()`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { language: 'en-US' });
    page = await extensionPage(stage, 'popup/index.html?tab=1');
  });
  afterAll(async () => { await stage?.close(); });

  /** What the beacon detector's eye has seen of each host, in what is stored of the visit to that address. */
  async function seen(url: string): Promise<Record<string, string[]>> {
    const stored = await page.evaluate<StoredVisit[]>(`(globalThis.browser ?? chrome).storage.session.get(null).then((all) => Object.entries(all).filter(([key]) => key.startsWith('visit:')).map(([, value]) => value))`);
    const value = stored.find(({ visit: { url: of } }) => of === url);
    const read = value && fromRecord(value, value.catalogue);
    if (!read || !('visit' in read)) return {};
    const signs = [...read.visit.contacts.values()].map(({ host, signs: of }) => [host, of.filter(({ detector }) => detector === 'beacon').map(({ what }) => what)] as const);
    return Object.fromEntries(signs.filter(([, of]) => of.length > 0));
  }

  it('knows what a page sends while it is open from what it sends as it is left', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'back-one');
    await tab.evaluate(PREPARE);
    await stage.demo.seen.quiet();
    await new Promise((done) => { setTimeout(done, 1_500); });
    await tab.evaluate("void document.getElementById('leave').click()").catch(() => undefined);
    await tab.until("location.pathname === '/back-two'");
    await stage.demo.seen.quiet();
    const left = { [HOSTS.open]: ['sent'], [HOSTS.click]: ['leaving'], [HOSTS.hide]: ['leaving'], [HOSTS.kept]: ['leaving'], ...(kind === 'chromium' ? { [HOSTS.ping]: ['leaving'] } : {}) };
    await waitFor('the messages to be stored', async () => Object.keys(await seen('https://news.example/back-one')).length >= Object.keys(left).length);
    expect(await seen('https://news.example/back-one')).toEqual(left);
    await tab.close();
  });

  it('knows it when the tab closes', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'leaving');
    await new Promise((done) => { setTimeout(done, 1_500); });
    await tab.close();
    await stage.demo.seen.quiet();
    await waitFor('the message to be stored', async () => HOSTS.click in await seen('https://news.example/leaving'));
    expect(await seen('https://news.example/leaving')).toEqual({ [HOSTS.click]: ['leaving'] });
  });
});
