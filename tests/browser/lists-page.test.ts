/** A list comes in through the page of lists, is told by its name when a page talks to it, is replaced, and goes; in real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { extensionPage, setPopupStage, type PopupStage } from './stage.ts';

const MONTH = 30 * 24 * 60 * 60 * 1000;
const since = new Date(Date.now() - MONTH).toISOString();
const id = (kind: string, number: number): string => `${kind}--5ee9db36-4a1e-4dd4-bb32-25556198170${number}`;
const times = { created: since, modified: since, spec_version: '2.1' };
const indicator = (number: number, host: string) => ({
  type: 'indicator', id: id('indicator', number), ...times, valid_from: since, pattern_type: 'stix', pattern: `[domain-name:value = '${host}']`,
  kill_chain_phases: [{ kill_chain_name: 'lockheed-martin-cyber-kill-chain', phase_name: 'command-and-control' }],
});
const bundle = (...hosts: string[]): string => JSON.stringify({
  type: 'bundle', id: id('bundle', 0), objects: [
    ...hosts.map((host, at) => indicator(at, host)),
    { type: 'malware', id: id('malware', 8), ...times, is_family: true, name: 'Night Heron' },
    ...hosts.map((_, at) => ({ type: 'relationship', id: id('relationship', at), ...times, relationship_type: 'indicates', source_ref: id('indicator', at), target_ref: id('malware', 8) })),
  ],
});

const give = (name: string, ...bytes: string[]): string => `(() => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([${bytes.join(', ')}], '${name}'));
  const field = document.getElementById('list-file');
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
const press = (name: string, within = 'body'): string => `(() => {
  const button = [...document.querySelectorAll('${within} button')].find((one) => one.textContent.trim().startsWith('${name}'));
  if (!button) throw new Error('no button ${name}');
  button.click();
})()`;
const fill = (label: string, text: string): string => `(() => {
  const { htmlFor } = [...document.querySelectorAll('.preview label')].find((one) => one.textContent.startsWith('${label}'));
  const field = document.getElementById(htmlFor);
  field.value = '${text}';
  field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: PopupStage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setPopupStage(kind, { install: 'for-good', language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html#lists');
  });
  afterAll(async () => { await stage?.close(); });

  const text = (selector: string): Promise<string> => page.evaluate<string>(`document.querySelector('${selector}')?.innerText ?? ''`);
  const preview = async (): Promise<string> => {
    await page.until("document.querySelector('.preview') !== null");
    return text('.preview');
  };
  /** The worker hears of a change by itself: what it says of the next visit, once that is so. */
  const says = (pageId: string, what: string | RegExp): Promise<string> => waitFor(`the popup to say ${what}`, async () => {
    const said = await stage.says(pageId);
    return (typeof what === 'string' ? said.includes(what) : what.test(said)) ? said : undefined;
  });

  it('before, nobody is accused, and a file that is none changes nothing', async () => {
    await page.until("document.body.innerText.includes('You have added no list.')");
    await page.evaluate(give('broken.json', JSON.stringify('{"type":"bundle","objects":[')));
    await page.until("document.querySelector('#lists [role=alert]').innerText.includes('“broken.json” was not added, not even in part: it is not valid JSON')");
    await page.evaluate(give('wide.txt', 'new Uint8Array([0xff, 0xfe, 0x65, 0, 0x76, 0])'));
    await page.until("document.querySelector('#lists [role=alert]').innerText.includes('save it again as UTF-8')");
    expect(await text('#lists')).toContain('You have added no list.');
    expect(await stage.says('ordinary')).not.toContain('Night Heron');
  });

  it('a file is shown first, and nothing counts until it is added', async () => {
    await page.evaluate(give('herons.stix2', JSON.stringify(bundle('news.example', 'other.example', 'com'))));
    const shown = await preview();
    expect(shown).toContain('What “herons.stix2” holds');
    expect(shown).toContain('STIX 2');
    expect(shown).toContain('One entry is refused as too broad');
    expect(shown).toContain('not signed');
    expect(await page.evaluate("document.activeElement === document.querySelector('.preview h4')")).toBe(true);
    expect(await stage.says('ordinary')).not.toContain('Night Heron');
    await page.evaluate(fill('Name', 'Birds of example.org'));
    await page.evaluate(press('Add this list', '.preview'));
    await page.until("document.querySelector('#lists').innerText.includes('“Birds of example.org” was added')");
    await page.until("document.querySelector('.kept-list')?.innerText.includes('Birds of example.org')");
  });

  it('then a visit to one of its hosts is told with the name of the list', async () => {
    const said = await says('ordinary', 'Birds of example.org');
    expect(said).toContain('Night Heron');
    expect(said).toContain('Alert');
  });

  it('a newer file shows what changes, and takes its place', async () => {
    await page.evaluate(press('Replace with a newer file', '.kept-list'));
    await page.evaluate(give('herons-2.stix2', JSON.stringify(bundle('third.example', 'other.example'))));
    const shown = await preview();
    expect(shown).toContain('What would change in “Birds of example.org”');
    expect(shown).toContain('New: 1');
    expect(shown).toContain('No longer in it: 1');
    expect(shown).toContain('As before: 1');
    await page.evaluate(press('Put it in the place of the old one', '.preview'));
    await page.until("document.querySelector('#lists').innerText.includes('was replaced by the newer file')");
    await page.until("document.querySelector('.kept-list')?.innerText.includes('herons-2.stix2')");
    expect(await says('ordinary', /^(?![^]*Birds of example\.org)/)).not.toContain('Night Heron');
  });

  it('is there after the browser closed, and goes when it is removed', async () => {
    await stage.browser.restart();
    page = await extensionPage(stage, 'options/index.html#lists');
    await page.until("document.querySelector('.kept-list') !== null");
    expect(await text('.kept-list')).toContain('Birds of example.org');
    expect(await text('.kept-list')).not.toContain('damaged');
    await page.evaluate(press('Remove', '.kept-list'));
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('No');
    await page.evaluate(press('Yes, remove', '.kept-list'));
    await page.until("document.body.innerText.includes('You have added no list.')");
    expect(await stage.browser.errors()).toEqual([]);
  });
});
