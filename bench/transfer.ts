/**
 * The history's file in a real browser: ninety days of heavy use (300 visits a day, 40 contacts each) are read in the options, added, saved and read back, with
 * and without a passphrase. Measured is for how long the page heard nothing, which is how late a key press can be at worst. `npm run build` comes first.
 *
 * TESTIGO_BROWSER (`chromium`, `firefox`) chooses one.
 */
import { cpSync, existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, NotReady, ROOT } from '../build/ready/ready.mjs';
import { startDemoInternet } from '../demo/server.ts';
import { contributionOf } from '../src/memory/history/contribution.ts';
import { localTime } from '../src/memory/history/calendar.ts';
import { exportedDay } from '../src/memory/transfer/day-layout.ts';
import { FORMAT, VERSION, type ExportedDay } from '../src/memory/transfer/types.ts';
import { writeExport } from '../src/memory/transfer/write-export.ts';
import { DEFAULT_SETTINGS } from '../src/memory/types.ts';
import { removeFolder, temporaryFolder } from '../tests/browser/drivers/child.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { BROWSER_KINDS, type Browser, type BrowserKind, type Tab } from '../tests/browser/drivers/types.ts';
import { changeSettings } from '../tests/browser/stage.ts';
import { DAY, theWeb, VISITS, visitOf } from './browsing.ts';
import { rounded } from './measure.ts';
import { Random } from './random.ts';
import type { Goal } from './types.ts';
import { WATCH_PAGE } from './watched-page.ts';

const DAYS = 90;
const FILE = 'heavy.json';
const PASSPHRASE = 'several words are best';
/** As for the dashboard: https://web.dev/articles/rail */
const INPUT = 100;
const LONGEST = 300_000;

/** Keeps the file that the page hands to the browser, to be looked for. */
const WATCH_FILE = `(() => {
  const address = URL.createObjectURL;
  URL.createObjectURL = (file) => { window.saved = file; return address.call(URL, file); };
})()`;

const GIVE = `
  const transfer = new DataTransfer();
  transfer.items.add(new File([file], 'testigo.json', { type: 'application/json' }));
  const field = document.getElementById('import-file');
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
`;
const press = (word: string): string => `[...document.querySelectorAll('button')].find((one) => one.textContent === '${word}').click()`;
const choose = (word: string): string => `[...document.querySelectorAll('label')].find((label) => label.textContent.includes('${word}')).querySelector('input').click()`;
const type = (id: string): string => `{ const field = document.getElementById('${id}'); field.value = '${PASSPHRASE}'; field.dispatchEvent(new Event('input', { bubbles: true })); }`;
/** Statements as the one expression that drivers take. */
const block = (statements: string): string => `(() => { ${statements} })()`;
const said = (text: string): string => `document.body.innerText.includes('${text}')`;

export async function* benchTransfer(): AsyncGenerator<Goal> {
  const chosen = BROWSER_KINDS.filter((kind) => [undefined, '', kind].includes(process.env['TESTIGO_BROWSER']));
  if (chosen.length === 0) throw new NotReady(`TESTIGO_BROWSER must be one of: ${BROWSER_KINDS.join(', ')}.`);
  for (const kind of chosen) {
    if (findBrowser(kind)) yield* inBrowser(kind);
    else console.warn(`\nNOT MEASURED: ${kind} was not found.\n`);
  }
}

async function* inBrowser(kind: BrowserKind): AsyncGenerator<Goal> {
  const extension = temporaryFolder('extension');
  const built = path.join(ROOT, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(path.join(built, 'manifest.json'))) throw new NotReady(`${path.relative(ROOT, built)} is not there: run npm run build.`);
  cpSync(built, extension, { recursive: true });
  await writeHeavy(path.join(extension, FILE));
  process.stderr.write(`${kind}: a file of ${Math.round(statSync(path.join(extension, FILE)).size / 1e6)} MB\n`);
  const demo = await startDemoInternet();
  const browser = await launch(kind, { extension, demo, language: 'en-US' });
  try {
    yield* steps(kind, browser);
  } finally {
    await browser.close();
    await demo.close();
    removeFolder(extension);
  }
}

async function* steps(kind: BrowserKind, browser: Browser): AsyncGenerator<Goal> {
  const page = await browser.newTab(browser.extensionUrl('options/index.html'));
  await page.until("document.documentElement.dataset.state === 'ready'");
  await changeSettings(page, { history: 90 });
  await page.open(browser.extensionUrl('options/index.html'));
  await page.until("document.getElementById('import-file')");
  await page.evaluate(WATCH_PAGE);
  await page.evaluate(WATCH_FILE);
  await page.evaluate(`void fetch('/${FILE}').then((answer) => answer.blob()).then((file) => { window.heavy = file; })`);
  await page.until('window.heavy', LONGEST);
  const step = async (what: string, act: string, end: string): Promise<Goal[]> => measured(`the history's file, ${kind}, ${DAYS} heavy days: ${what}`, page, act, end);
  yield* await step('reading it', `const file = window.heavy; ${GIVE}`, said(`${DAYS} days would be added`));
  yield* await step('adding its days', press('Add these days'), said(`${DAYS} days were added`));
  await page.evaluate(choose('readable without one'));
  yield* await step('saving it readable', press('Save the file'), 'window.saved');
  await page.evaluate(block(`window.saved = undefined; ${choose('encrypted with a passphrase')}`));
  await page.until("document.getElementById('export-again')");
  await page.evaluate(block(`${type('export-next')} ${type('export-again')}`));
  yield* await step('saving it encrypted', press('Save the file'), 'window.saved');
  await page.evaluate(block(`const file = window.saved; ${GIVE}`));
  await page.until("document.getElementById('import-passphrase')", LONGEST);
  await page.evaluate(block(type('import-passphrase')));
  yield* await step('reading it encrypted', press('Open the file'), said(`${DAYS} days are kept here already`));
}

async function measured(goal: string, page: Tab, act: string, end: string): Promise<Goal[]> {
  await page.evaluate('window.told.deaf = 0');
  const begin = performance.now();
  await page.evaluate(block(act));
  await page.until(end, LONGEST);
  const taken = performance.now() - begin;
  const deaf = await page.evaluate<number>('window.told.deaf');
  return [
    { goal: `${goal}, longest time for which the page heard nothing`, value: rounded(deaf), unit: 'ms', gate: `<= ${INPUT}`, ambitious: '<= 50', met: deaf <= INPUT },
    // Machines differ: how long the whole takes is told and no gate.
    { goal: `${goal}, the whole`, value: rounded(taken), unit: 'ms', gate: 'none', ambitious: 'none', met: true },
  ];
}

async function writeHeavy(file: string): Promise<void> {
  const head = { format: FORMAT, version: VERSION, extension: '1.0.0', catalogue: '2026-11-22', made: localTime(Date.now()).day, settings: DEFAULT_SETTINGS } as const;
  const text = await writeExport(head, heavyDays(), { pause: () => undefined });
  if (text === 'large') throw new Error('the file is too large');
  writeFileSync(file, new Uint8Array(await text.arrayBuffer()));
}

/** Ninety days that end today. */
async function* heavyDays(): AsyncGenerator<ExportedDay> {
  const random = new Random(1406);
  const web = theWeb(random);
  const today = new Date().setHours(12, 0, 0, 0);
  for (let age = DAYS - 1; age >= 0; age--) {
    const { day } = localTime(today - age * DAY);
    yield exportedDay(day, Array.from({ length: VISITS }, (_, turn) => {
      const { visit, exposure } = visitOf(random, web, today - age * DAY);
      return contributionOf(visit, exposure, { day, hour: Math.floor(7 + turn * 16 / VISITS) });
    }));
  }
}
