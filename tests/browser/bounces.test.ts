/** Pages that send the browser on by themselves are hops of one chain; what a person presses is none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { pause } from './drivers/wait.ts';
import { popupText, setPopupStage, type PopupStage } from './stage.ts';

/** Addresses of demo pages, each passing on to the next, the last one to `end`. */
const through = (steps: [host: string, by: string][], end: string): string =>
  steps.reduceRight((next, [host, by]) => `https://${host}/pass?${new URLSearchParams({ by, end: next })}`, end);

const END = 'https://news.example/arrived';

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: PopupStage;
  let popup: Tab;
  let tab: Tab;

  beforeAll(async () => {
    stage = await setPopupStage(kind, { language: 'en-US' });
    ({ popup, tab } = stage);
  });
  afterAll(async () => { await stage?.close(); });

  /** What the page "how" says; '' when it has nothing to tell. */
  async function how(): Promise<string> {
    await popupText(stage, tab, popup);
    return popup.evaluate("(() => { const row = document.querySelector('button#row-how'); if (!row) return ''; row.click(); return new Promise((done) => setTimeout(() => done(document.querySelector('main').innerText), 100)); })()");
  }

  /** Presses what is on the page, and asks the pages on the way nothing: in Chromium a question counts as a person's act. */
  async function pressed(): Promise<void> {
    await tab.press('#go');
    await pause(3_000);
    await tab.until(`location.href.startsWith('${END}') && document.readyState === 'complete'`);
    await stage.demo.seen.quiet();
  }

  it('a page reached by one’s own presses has no chain, however late the page acts on them', async () => {
    await tab.open(through([['hop-gb.example', 'link'], ['hop-de.example', 'button'], ['hop-us.example', 'late']], END));
    for (const host of ['hop-de.example', 'hop-us.example']) {
      await tab.press('#go');
      await tab.until(`location.hostname === '${host}' && document.readyState === 'complete'`);
    }
    await pressed();
    expect(await how()).not.toContain('Chains of redirects');
  });

  it('pages that pass on by script, timer, form and refresh are hops of one chain, and the page with the link is none', async () => {
    await tab.open(through([['quiet.example', 'link'], ['hop-mx.example', 'replace'], ['hop-gb.example', 'timer'], ['hop-de.example', 'refresh'], ['hop-us.example', 'form']], END));
    await pressed();
    const text = await how();
    expect(text.replaceAll(/\s+/g, ' ')).toContain('MX → GB → DE → US → MX');
    expect(text).toContain('A redirect went through servers in 4 countries: Mexico, United Kingdom, Germany and United States.');
    expect(text).toContain('hop-gb.example, hop-de.example and hop-us.example, who could recognise your browser.');
    expect(text.split('The page before sent the browser here by itself.')).toHaveLength(5);
    expect(text).not.toContain('quiet.example');
  });

  it('going back to where such a chain led is no bounce', async () => {
    await tab.open(through([['quiet.example', 'link'], ['hop-gb.example', 'refresh']], END));
    await pressed();
    expect(await how()).toContain('Chains of redirects');
    // Out of the back/forward cache it would be the same document, and would have come by the same way.
    await tab.evaluate("addEventListener('unload', () => {})");
    await tab.open('https://quiet.example/');
    await tab.back();
    expect(await tab.evaluate('location.href')).toBe(END);
    expect(await tab.evaluate("performance.getEntriesByType('navigation')[0].type")).toBe('back_forward');
    await stage.demo.seen.quiet();
    expect(await how()).not.toContain('Chains of redirects');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
