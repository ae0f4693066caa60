/**
 * A list from outside in a real browser: 100,000 STIX indicators come in through the page of lists and are kept, again and again; the worker starts
 * with such a list. `npm run build` comes first. Measured are whole times, and for how long page and worker heard nothing.
 *
 * TESTIGO_ROUNDS changes how often; TESTIGO_BROWSER (`chromium`, `firefox`) chooses one.
 */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { findBrowser, NotReady, ROOT } from '../build/ready/ready.mjs';
import { startDemoInternet } from '../demo/server.ts';
import { removeFolder, temporaryFolder } from '../tests/browser/drivers/child.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { BROWSER_KINDS, type Browser, type BrowserKind, type Tab } from '../tests/browser/drivers/types.ts';
import { pause } from '../tests/browser/drivers/wait.ts';
import { change, WORKER, type WorkerDeaf } from './dashboard-extension.ts';
import { bundle, INDICATORS } from './lists-bundle.ts';
import { quantile, rounded } from './measure.ts';
import type { Goal } from './types.ts';
import { WATCH_PAGE } from './watched-page.ts';

const FILE = 'bench-list.json';
const ROUNDS = 3;
const STARTS = 7;
const LONGEST = 120_000;

/** Milliseconds. */
interface Taken { read: number; keep: number; pageReads: number; pageKeeps: number; workerReads: number; workerKeeps: number }

const GIVE = `(() => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([window.heavy], 'bench.json', { type: 'application/json' }));
  const field = document.getElementById('list-file');
  field.files = transfer.files;
  window.begun = performance.now();
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
const press = (words: string): string => `(() => { window.begun = performance.now(); [...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith('${words}')).click(); })()`;
/** When what is waited for is there, as the page itself sees it. */
const when = (there: string): string => `(() => { const seen = () => (${there}) ? window.ended = performance.now() : setTimeout(seen, 5); window.ended = 0; seen(); })()`;
const ASK = '(globalThis.browser ?? chrome).runtime.sendMessage';

export async function* benchBrowserLists(): AsyncGenerator<Goal> {
  const chosen = BROWSER_KINDS.filter((kind) => [undefined, '', kind].includes(process.env['TESTIGO_BROWSER']));
  if (chosen.length === 0) throw new NotReady(`TESTIGO_BROWSER must be one of: ${BROWSER_KINDS.join(', ')}.`);
  for (const kind of chosen) {
    if (findBrowser(kind)) yield* inBrowser(kind);
    else console.warn(`\nNOT MEASURED: ${kind} was not found.\n`);
  }
}

async function* inBrowser(kind: BrowserKind): AsyncGenerator<Goal> {
  const built = path.join(ROOT, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(path.join(built, 'manifest.json'))) throw new NotReady(`${path.relative(ROOT, built)} is not there: run npm run build.`);
  const extension = temporaryFolder('extension');
  cpSync(built, extension, { recursive: true });
  change(path.join(extension, 'service-worker-loader.js'), (code) => WORKER + code);
  writeFileSync(path.join(extension, FILE), bundle());
  const demo = await startDemoInternet();
  const browser = await launch(kind, { extension, demo, language: 'en-US' });
  try {
    const before = await starts(browser);
    const all: Taken[] = [];
    for (let round = 0; round < Number(process.env['TESTIGO_ROUNDS'] ?? ROUNDS); round++) {
      const taken = await once(browser);
      process.stderr.write(`${JSON.stringify({ kind, round, ...taken, load: loadavg()[0] })}\n`);
      all.push(taken);
    }
    const after = await starts(browser);
    yield* goals(kind, all, before, after);
  } finally {
    await browser.close();
    await demo.close();
    removeFolder(extension);
  }
}

/** A page of its own each time, and the list is removed before the next. */
async function once(browser: Browser): Promise<Taken> {
  const page = await browser.newTab(browser.extensionUrl('options/index.html#lists'));
  await page.until("document.documentElement.dataset.state === 'ready'");
  await page.until("document.getElementById('list-file') && (document.querySelector('.kept-list') || document.body.innerText.includes('You have added no list.'))");
  if (await page.evaluate<boolean>("document.querySelector('.kept-list') !== null")) {
    await page.evaluate(press('Remove'));
    await page.until("[...document.querySelectorAll('button')].some((one) => one.textContent.startsWith('Yes'))");
    await page.evaluate(press('Yes'));
    await page.until("!document.querySelector('.kept-list')", LONGEST);
    await pause(1_000);
  }
  await page.evaluate(WATCH_PAGE);
  await page.evaluate(`void fetch('/${FILE}').then((answer) => answer.blob()).then((file) => { window.heavy = file; })`);
  await page.until('window.heavy', LONGEST);
  await pause(1_000);
  const [read, pageReads, workerReads] = await step(page, GIVE, "document.querySelector('.preview')");
  const [keep, pageKeeps, workerKeeps] = await step(page, press('Add this list'), "document.querySelector('.kept-list')");
  await page.close();
  return { read, keep, pageReads, pageKeeps, workerReads, workerKeeps };
}

async function step(page: Tab, act: string, end: string): Promise<[taken: number, page: number, worker: number]> {
  await page.evaluate(`${ASK}({ bench: 'deaf' })`);
  await page.evaluate('window.told.deaf = 0');
  await page.evaluate(`(() => { ${act}; ${when(end)}; })()`);
  await page.until('window.ended > 0', LONGEST);
  const [taken, deaf] = await page.evaluate<[number, number]>('[window.ended - window.begun, window.told.deaf]');
  // What was kept is read by the worker a moment later.
  await pause(1_500);
  const worker = await page.evaluate<WorkerDeaf[]>(`${ASK}({ bench: 'deaf' })`);
  return [taken, deaf, Math.max(0, ...worker.filter(({ start }) => !start).map((gap) => gap.deaf))];
}

/** From the question to a worker that was stopped to its answer. */
async function starts(browser: Browser): Promise<number[]> {
  const page = await browser.newTab(browser.extensionUrl('options/index.html'));
  await page.until("document.documentElement.dataset.state === 'ready'");
  const tab = await page.tabId();
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    await pause(500);
    await browser.stopBackground();
    await pause(500);
    times.push(await page.evaluate<number>(`(async () => { const begun = performance.now(); await ${ASK}({ ask: 'popup', tabId: ${tab} }); return performance.now() - begun; })()`));
  }
  await page.close();
  return times;
}

function* goals(kind: BrowserKind, all: readonly Taken[], before: readonly number[], after: readonly number[]): Generator<Goal> {
  const of = (what: string): string => `lists, ${kind}, ${INDICATORS} STIX indicators: ${what}`;
  const spread = (times: readonly number[]): Pick<Goal, 'value' | 'p10' | 'p90' | 'rounds'> => {
    const sorted = times.toSorted((a, b) => a - b);
    return { value: rounded(quantile(sorted, 0.5)), p10: rounded(quantile(sorted, 0.1)), p90: rounded(quantile(sorted, 0.9)), rounds: sorted.length };
  };
  const gated = (what: string, times: readonly number[], gate: number, ambitious: number): Goal => {
    const some = spread(times);
    return { goal: of(what), ...some, unit: 'ms', gate: `<= ${gate}`, ambitious: `<= ${ambitious}`, met: some.value <= gate };
  };
  yield gated('from the file until it counts, without the time to decide', all.map(({ read, keep }) => read + keep), 4_000, 2_000);
  yield gated('longest time for which the worker heard nothing while the page reads', all.map(({ workerReads }) => workerReads), 50, 30);
  yield gated('the same while the page keeps it and the worker takes it', all.map(({ workerKeeps }) => workerKeeps), 50, 30);
  yield gated('longest time for which the page heard nothing while it reads', all.map(({ pageReads }) => pageReads), 100, 50);
  yield gated('the same while it keeps', all.map(({ pageKeeps }) => pageKeeps), 100, 50);
  yield { goal: of('start of the worker without a list, to its answer to the popup'), ...spread(before), unit: 'ms', gate: 'none', ambitious: 'none', met: true };
  yield gated('start of the worker with it, to its answer to the popup', after, 250, 150);
}
