/**
 * The dashboard in a real browser, with the extension as it was built and ninety days of heavy use: when it first paints, when its data are
 * there, and whether anybody is deaf meanwhile, with the worker asleep and awake. `npm run build` comes first. Filling takes some minutes.
 *
 * TESTIGO_ROUNDS changes how often each page is opened; TESTIGO_BROWSER (`chromium`, `firefox`) chooses one.
 */
import { loadavg } from 'node:os';
import { findBrowser, NotReady } from '../build/ready/ready.mjs';
import { startDemoInternet } from '../demo/server.ts';
import { removeFolder } from '../tests/browser/drivers/child.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { BROWSER_KINDS, type Browser, type BrowserKind } from '../tests/browser/drivers/types.ts';
import { waitFor } from '../tests/browser/drivers/wait.ts';
import { changeSettings } from '../tests/browser/stage.ts';
import { FILL_PAGE, watchedExtension, WATCHED } from './dashboard-extension.ts';
import { dashboardGoals } from './dashboard-goals.ts';
import { openDashboard, STATES, type Opened } from './dashboard-open.ts';
import type { Goal } from './types.ts';

const ROUNDS = 3;
const FILLING = 1_800_000;

export async function* benchDashboard(): AsyncGenerator<Goal> {
  const chosen = BROWSER_KINDS.filter((kind) => [undefined, '', kind].includes(process.env['TESTIGO_BROWSER']));
  if (chosen.length === 0) throw new NotReady(`TESTIGO_BROWSER must be one of: ${BROWSER_KINDS.join(', ')}.`);
  for (const kind of chosen) {
    if (findBrowser(kind)) yield* dashboardGoals(kind, await inBrowser(kind));
    else console.warn(`\nNOT MEASURED: ${kind} was not found.\n`);
  }
}

async function inBrowser(kind: BrowserKind): Promise<Opened[]> {
  const extension = await watchedExtension(kind);
  const demo = await startDemoInternet();
  const browser = await launch(kind, { extension, demo });
  process.stderr.write(`${browser.version}\n`);
  try {
    await fill(browser);
    const all: Opened[] = [];
    const rounds = Number(process.env['TESTIGO_ROUNDS'] ?? ROUNDS);
    for (let round = 0; round < rounds; round++) {
      for (const page of WATCHED) {
        for (const state of STATES) {
          const opened = await openDashboard(browser, page, state);
          // So that every single figure can be looked at again; standard output is for the goals.
          process.stderr.write(`${JSON.stringify({ kind, round, ...opened, load: loadavg()[0] })}\n`);
          all.push(opened);
        }
      }
    }
    return all;
  } finally {
    await browser.close();
    await demo.close();
    removeFolder(extension);
  }
}

/** The history has to be on before there is one: a worker that finds one while it is off erases it. */
async function fill(browser: Browser): Promise<void> {
  const page = await browser.newTab(browser.extensionUrl('options/index.html'));
  await changeSettings(page, { history: 90 });
  const send = '(globalThis.browser ?? chrome).runtime.sendMessage';
  await waitFor('the history to be on', () => page.evaluate<boolean>(`${send}({ ask: 'history' }).then(({ keep }) => keep === 90)`));
  await page.open(browser.extensionUrl(FILL_PAGE));
  const begin = performance.now();
  const filled = await waitFor('ninety days', async () => {
    const now = await page.evaluate<number | 'done' | { failed: string } | null>('globalThis.filled ?? null');
    process.stderr.write(`\rdays: ${JSON.stringify(now)} `);
    await new Promise((done) => { setTimeout(done, 2_000); });
    return typeof now === 'number' || now === null ? undefined : now;
  }, FILLING);
  if (filled !== 'done') throw new Error(`the history could not be filled: ${filled.failed}`);
  process.stderr.write(`\rfilled in ${Math.round((performance.now() - begin) / 1_000)} s\n`);
  await page.close();
}
