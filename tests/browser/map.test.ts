/** The map in real browsers: drawn from real visits, walked by keyboard, and saved as SVG and PNG. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { changeSettings, extensionPage, setStage, visit, type Stage } from './stage.ts';

/** What the file is as a picture of its own: an SVG that is not well-formed is none to the browser. */
const AS_PICTURE = `(async (text) => {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  brush.drawImage(image, 0, 0);
  const pixels = brush.getImageData(0, 0, canvas.width, canvas.height).data;
  const colours = new Set();
  for (let at = 0; at < pixels.length; at += 4) colours.add('#' + [0, 1, 2].map((part) => pixels[at + part].toString(16).padStart(2, '0')).join(''));
  const theme = getComputedStyle(document.documentElement);
  return { width: image.naturalWidth, height: image.naturalHeight, hottest: colours.has(theme.getPropertyValue('--map-report-4').trim()) };
})`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
    await changeSettings(page, { home: 'MX' });
  });
  afterAll(async () => { await stage?.close(); });

  const open = async (hash: string): Promise<void> => {
    await page.open('about:blank');
    await page.open(stage.browser.extensionUrl(`dashboard/index.html${hash}`));
    await page.until("document.querySelector('.map-world')");
  };
  const places = (): Promise<string[]> => page.evaluate("[...document.querySelectorAll('.map-place')].map((one) => one.dataset.code)");
  const key = (name: string): Promise<unknown> => page.evaluate(`document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true, cancelable: true }))`);
  /** Presses the button, and waits for the file that the browser writes. */
  const save = async (format: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> => {
    await page.evaluate(`[...document.querySelectorAll('.map-save button')].find((one) => one.textContent.includes('${format}')).click()`);
    return waitFor(`a file of the kind ${format}`, async () => {
      const folder = stage.browser.downloads();
      const name = existsSync(folder) ? readdirSync(folder).find((one) => one.endsWith(`.${format.toLowerCase()}`)) : undefined;
      const bytes = name === undefined ? Buffer.alloc(0) : readFileSync(path.join(folder, name));
      // Firefox puts an empty file there before it writes.
      return name !== undefined && bytes.length > 0 ? { name, bytes } : undefined;
    });
  };

  it('nothing was seen: no country is coloured, and that is said', async () => {
    await open('#map');
    expect(await places()).toEqual([]);
    expect(await page.evaluate<string>('document.body.innerText')).toMatch(/Nothing was seen yet\..*/);
  });

  it('real visits colour the countries of their servers, with the reader’s own marked', async () => {
    const tab = await stage.browser.newTab();
    for (const id of ['ordinary', 'heavy']) await visit(stage, tab, id);
    await tab.close();
    await open('#map');
    const found = await places();
    expect(found).toEqual(expect.arrayContaining(['US', 'MX']));
    const text = await page.evaluate<string>('document.body.innerText');
    expect(text).toContain('since the browser started');
    expect(text).toContain('your country: Mexico');
    const table = await page.evaluate<string[]>("[...document.querySelectorAll('.map-table tbody a')].map((one) => one.hash.slice(5))");
    expect(table.sort()).toEqual(found.sort());
    // Colours come from the theme and not from the browser's black.
    expect(await page.evaluate("getComputedStyle(document.querySelector('.map-step-4 path, .map-step-4 .map-dot')).fill")).toMatch(/^rgb\(1?9?4, 47, 29\)$/);
  });

  it('a country is reached and opened by keyboard alone', async () => {
    await page.evaluate("document.querySelector('.map-place[tabindex=\"0\"]').focus()");
    const first = await page.evaluate('document.activeElement.dataset.code');
    await key('End');
    const last = await page.evaluate('document.activeElement.dataset.code');
    expect(last).not.toBe(first);
    await key('Home');
    expect(await page.evaluate('document.activeElement.dataset.code')).toBe(first);
    // Browsers follow a link of their own when Enter is pressed on it; a click is what they then make.
    await page.evaluate("document.activeElement.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))");
    await page.until("document.querySelector('.map-country .map-lists li')");
    expect(await page.evaluate('location.hash')).toBe(`#map/${first}`);
    expect(await page.evaluate("document.activeElement === document.querySelector('.map-country h2')")).toBe(true);
    expect(await page.evaluate<string>("document.querySelector('.map-country').innerText")).toContain('news.example');
  });

  it('is saved as SVG and PNG, whole, and without a name of a site', async () => {
    const svg = await save('SVG');
    expect(svg.name).toMatch(/^testigo-map-\d{4}-\d\d-\d\d\.svg$/);
    const text = svg.bytes.toString('utf8');
    const drawn = await page.evaluate<{ width: number; height: number; hottest: boolean }>(`${AS_PICTURE}(${JSON.stringify(text)})`);
    expect(drawn).toMatchObject({ hottest: true, width: 1000 });
    expect(drawn.height).toBeGreaterThan(550);
    for (const said of ['Addresses are not people: a country is not a crime.', 'your country: Mexico', 'since the browser started', 'Natural Earth']) expect(text).toContain(said);
    // What it is made of are countries: no site, host, address or company of the visits.
    const names = await page.evaluate<string[]>("[...document.querySelectorAll('.map-lists li > span:first-child')].map((one) => one.textContent)");
    expect(names).toContain('news.example');
    expect([...names, '.example'].filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/\d+\.\d+\.\d+\.\d+/);

    const png = await save('PNG');
    expect(png.name).toBe(svg.name.replace('.svg', '.png'));
    expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2 * drawn.width, 2 * drawn.height]);
    await page.until("/Handed to the browser/.test(document.querySelector('.map-save').innerText)");
    expect(await page.evaluate("(globalThis.browser ?? chrome).runtime.getManifest().permissions.includes('downloads')")).toBe(false);
  });

  it('a country of a few pixels is hit by the pointer, beside its dot too', async () => {
    await open('?fixture=heavy#map');
    const [country, dot] = await page.evaluate<number[]>("['path', '.map-reach'].map((shape) => document.querySelector(`[data-code=\"SG\"] ${shape}`)?.getBoundingClientRect().width ?? 0)");
    expect(country).toBe(0);
    expect(dot).toBeGreaterThan(12);
    await page.evaluate("document.querySelector('.map-world').scrollIntoView({ block: 'center' })");
    const above = await page.evaluate("(() => { const { left, top, width } = document.querySelector('[data-code=\"SG\"] .map-reach').getBoundingClientRect(); return document.elementFromPoint(left + width / 2, top + 2).closest('a')?.dataset.code; })()");
    expect(above).toBe('SG');
    await page.press('[data-code="SG"] .map-dot');
    await page.until("document.querySelector('.map-country .map-lists li')");
    expect(await page.evaluate('location.hash')).toBe('#map/SG');
  });

  it('nothing was refused or thrown', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
