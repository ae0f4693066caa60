/** One measurement: the extension of a variant is put into a running browser, the page is loaded a few times, and processor time is read before and after. */
import type { BrowserKind } from '../tests/browser/drivers/types.ts';
import { pause } from '../tests/browser/drivers/wait.ts';
import type { BenchBrowser } from './headers-browser.ts';
import { startChromium } from './headers-chromium.ts';
import type { Counts } from './headers-extension.ts';
import { startFirefox } from './headers-firefox.ts';
import { median } from './headers-interval.ts';
import { BrowserProcesses, othersBetween } from './headers-processes.ts';
import { PICTURES, type PictureSite } from './headers-server.ts';
import { listenersOf, type Registered, type Variant } from './headers-variants.ts';

/** Loads before the measured ones: the new worker's code is compiled, the browser comes to rest. */
const WARM_UP = 1;
const LOADS = 2;
/** Milliseconds after the last load in which late events arrive; the same for every variant. */
const SETTLE = 500;
/** The part of all processors that others may take during a measurement; more, and it is done again, but not for ever. */
const QUIET = 0.15;
const ATTEMPTS = 2;
const PATIENCE = 3000;

/** Of one variant in one round. */
export interface Cost {
  /** Microseconds of processor time a request, all processes of the browser together. */
  processor: number;
  /** Median milliseconds from the start of a navigation to the end of its load event. */
  wall: number;
  /** The part of all processors that everything else took meanwhile, 0 to 1. */
  others: number;
}

export const startBrowser = (kind: BrowserKind, site: PictureSite): Promise<BenchBrowser> => (kind === 'chromium' ? startChromium(site) : startFirefox(site));

/** What is measured where. */
export interface Setting { kind: BrowserKind; browser: BenchBrowser; site: PictureSite }

/**
 * Measures at a quiet moment; where there is none, the quietest of a few attempts counts. How busy others are does not depend on the
 * variant, so that this favours none.
 * @param folder the variant's extension; undefined for `none`, which has none at all.
 * @param run keeps the addresses of this measurement's pictures apart from all others.
 */
export async function measureQuietly(setting: Setting, variant: Variant, folder: string | undefined, run: string): Promise<Cost> {
  const taken: Cost[] = [];
  while (taken.length < ATTEMPTS && !taken.some(({ others }) => others <= QUIET)) {
    await untilQuiet(setting.browser);
    taken.push(await measure(setting, variant, folder, `${run}-${taken.length}`));
  }
  return taken.reduce((best, cost) => (cost.others < best.others ? cost : best));
}

async function untilQuiet({ profile }: BenchBrowser): Promise<void> {
  const processes = BrowserProcesses.of(profile);
  const end = performance.now() + PATIENCE;
  for (let before = processes.now(); performance.now() < end;) {
    await pause(500);
    const after = processes.now();
    if (othersBetween(before, after) <= QUIET) return;
    before = after;
  }
}

/** @throws when the extension did not hear what its variant asks for, or heard more: then it was not this variant that was measured. */
async function measure({ kind, browser, site }: Setting, variant: Variant, folder: string | undefined, run: string): Promise<Cost> {
  if (folder !== undefined) {
    await browser.putIn(folder);
    // It answers once its listeners are there.
    await browser.counts();
  }
  const processes = BrowserProcesses.of(browser.profile);
  const already = site.sent();
  for (let load = 0; load < WARM_UP; load++) await browser.tab.open(site.page(`${run}-warm-${load}`));
  await pause(SETTLE);

  const walls: number[] = [];
  const before = processes.now();
  for (let load = 0; load < LOADS; load++) {
    await browser.tab.open(site.page(`${run}-${load}`));
    walls.push(await browser.tab.evaluate<number>("performance.getEntriesByType('navigation')[0].loadEventEnd"));
  }
  await pause(SETTLE);
  const after = processes.now();

  const pictures = (WARM_UP + LOADS) * PICTURES;
  if (site.sent() - already !== pictures) throw new Error(`${site.sent() - already} pictures were sent, not ${pictures}`);
  if (folder !== undefined) {
    const wrong = misheard(listenersOf(variant, kind), kind, await browser.counts(), pictures);
    if (wrong.length > 0) throw new Error(`${kind}, ${variant}: ${wrong.join('; ')}`);
    await browser.takeOut();
  }
  return { processor: (after.browser - before.browser) / (LOADS * PICTURES), wall: median(walls), others: othersBetween(before, after) };
}

/** What those listeners must hear of every picture, and what they must hear of hardly any. */
function misheard(listeners: readonly Registered[], kind: BrowserKind, { events, requestHeaders, responseHeaders, kept }: Counts, pictures: number): string[] {
  const onPictures = listeners.filter(({ filter }) => filter?.urls.includes('https://*/*') && filter.types?.includes('image') !== false);
  const hears = (name: string): boolean => onPictures.some(({ event }) => event === `webRequest.${name}`);
  const asks = (...words: string[]): boolean => onPictures.some(({ spec }) => words.every((word) => spec?.includes(word)));
  const asksAll = (word: string): boolean => (kind === 'firefox' ? asks(word) : asks(word, 'extraHeaders'));
  const expected: [what: string, heard: number, always: boolean][] = [
    ...['onBeforeRequest', 'onSendHeaders', 'onHeadersReceived', 'onResponseStarted'].map((name): [string, number, boolean] => [name, events[`webRequest.${name}`] ?? 0, hears(name)]),
    ['request headers', requestHeaders, asks('requestHeaders')],
    ['response headers', responseHeaders, asks('responseHeaders')],
    ['cookies sent', kept.cookie, asksAll('requestHeaders')],
    ['referers', kept.referer, asksAll('requestHeaders')],
    ['cookies set', kept['set-cookie'], asksAll('responseHeaders')],
  ];
  return expected.filter(([, heard, always]) => (always ? heard < pictures : heard >= pictures)).map(([what, heard, always]) => `${heard} × ${what} of ${pictures} pictures, ${always ? 'all' : 'few'} wanted`);
}
