/** What the dashboard says of real visits: who could see what of them on the wire, and through which stops they came. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { popupText, setPopupStage, visit, type PopupStage } from './stage.ts';

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: PopupStage;
  let popup: Tab;
  let tab: Tab;
  let board: Tab;

  beforeAll(async () => {
    stage = await setPopupStage(kind, { language: 'en-US' });
    ({ popup, tab } = stage);
    board = await stage.browser.newTab();
  });
  afterAll(async () => { await stage?.close(); });

  /** Opens the link of the popup's page with that row, as far as the dashboard's page that it names. */
  async function onward(row: 'where' | 'how', page: 'wire' | 'chains'): Promise<void> {
    await popupText(stage, tab, popup);
    const href = await popup.evaluate<string>(`(() => {
      document.querySelector('button#row-${row}').click();
      return new Promise((done) => setTimeout(() => done([...document.querySelectorAll('.onward a')].map((link) => link.href).find((href) => href.includes('#${page}/'))), 100));
    })()`);
    await board.open('about:blank');
    await board.open(href);
    await board.until("document.querySelector('.visit-name, [role=alert]') !== null");
  }

  const column = (index: number): Promise<string> => board.evaluate<string>(`document.querySelectorAll('.wire-column')[${index}].textContent`);

  it('a quiet page was encrypted, and no company answered', async () => {
    await visit(stage, tab, 'quiet');
    await popupText(stage, tab, popup);
    await board.open(stage.browser.extensionUrl('dashboard/index.html#wire'));
    await board.until("document.querySelector('.visit a') !== null");
    await board.evaluate("document.querySelector('.visit a').click()");
    await board.until("document.querySelector('.wire-column') !== null");
    expect(await board.evaluate('document.querySelector(".wire-sum").textContent')).toContain('Everything that was seen to travel was encrypted.');
    expect(await column(0)).toContain('quiet.example');
    expect(await column(1)).toContain('No other company was seen to answer.');
    expect(await board.evaluate("document.querySelector('.sight-name').textContent")).toContain('quiet.example');
    expect(await board.evaluate("document.querySelector('.sight-readable')")).toBeNull();
  });

  it('a page without encryption could be read, its cookie too', async () => {
    // The second time its cookie goes along.
    await visit(stage, tab, 'plain');
    await tab.reload();
    await stage.demo.seen.quiet();
    await onward('where', 'wire');
    expect(await board.evaluate('document.querySelector(".wire-sum").textContent')).toBe('None of the 3 requests that travelled was encrypted: every network on the way could read all of it, and change what arrived.');
    const readable = await board.evaluate<string>("document.querySelector('.sight-readable').textContent");
    for (const host of ['plain.example', 'plain-counter.example']) expect(readable).toContain(host);
    expect(readable).toMatch(/cookies in [1-9]/);
    expect(readable).toContain('http://plain.example/');
    expect(await column(2)).toContain('Networks of the servers');
  });

  it('a form without encryption could be read', async () => {
    await visit(stage, tab, 'plain-form');
    await onward('how', 'wire');
    expect(await board.evaluate("document.querySelector('.sight-readable').textContent")).toMatch(/forms in 1/);
  });

  it('companies are told one by one, with the script that ran in the page', async () => {
    await visit(stage, tab, 'ordinary');
    await onward('where', 'wire');
    const companies = await column(1);
    expect(companies).toMatch(/\d other companies answered\. Each of them can see:/);
    for (const name of ['Google', 'Meta', 'Criteo']) expect(companies).toContain(name);
    expect(companies).toContain('script in the page');
    expect(companies).toContain('https://static.criteo.net/script.js');
  });

  it('a chain is told stop by stop, and stands among those of the session, the widest first', async () => {
    await visit(stage, tab, 'chain-image');
    await visit(stage, tab, 'chain');
    await tab.until("location.href === 'https://news.example/arrived'");
    await onward('how', 'chains');
    const one = await board.evaluate<string>("document.querySelector('.chain').textContent.replaceAll(/\\s+/g, ' ')");
    expect(one).toContain('link.example → to news.example');
    expect(one).toContain('went through servers in 4 countries: United States, Mexico, United Kingdom and Germany.');
    expect(one).toContain('hop-mx.example, hop-gb.example, hop-de.example and hop-us.example, who could recognise your browser.');
    expect(await board.evaluate("document.querySelector('.chain .stops').textContent")).toBe('US→MX→GB→DE→US→MX');
    expect(await board.evaluate("document.querySelectorAll('.hops > li').length")).toBe(6);
    await board.evaluate("document.querySelector('.back a').click()");
    await board.until("document.querySelectorAll('.chain').length > 1");
    expect(await board.evaluate("document.querySelector('.chain h3').textContent")).toContain('link.example');
    expect(await board.evaluate("[...document.querySelectorAll('.chain h3')].map((title) => title.textContent).join()")).toContain('cm.g.doubleclick.net');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
