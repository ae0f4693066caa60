/**
 * What `npm start` runs once everything is installed: it builds the extension and shows it on the demo internet. In a window
 * it opens the start page and stays until the window is closed; without a display it visits every page of the tour by itself,
 * prints what the popup says and saves pictures.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NotReady, plainly, ROOT, say } from '../build/ready/ready.mjs';
import type { BrowserKind, Tab } from '../tests/browser/drivers/types.ts';
import { changeSettings, extensionPage, popupText, setStage, visit, type Stage } from '../tests/browser/stage.ts';
import { buildExtension, compileDemoData } from './extension.ts';
import { START_URL, TOUR, type DemoPage } from './pages/index.ts';

type Language = 'es' | 'en';

interface Wish { kind: BrowserKind; language: Language; window: 'headless' | 'shown' }

const POPUP = { width: 380, height: 600, scale: 2 };
/** Of the picture of a page behind a row, which scrolls in the popup. */
const TALLEST = 4000;
const SAYINGS = {
  es: { open: 'Se abrió una ventana con la internet de prueba. Ciérrala para terminar.', pictures: (folder: string) => `Imágenes en ${folder}.` },
  en: { open: 'A window with the demo internet is open. Close it to end.', pictures: (folder: string) => `Pictures are in ${folder}.` },
} as const;

function wish(): Wish {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' }, lang: { type: 'string', default: 'es' }, window: { type: 'string', default: 'headless' } } });
  return {
    kind: values.browser === 'firefox' ? 'firefox' : 'chromium',
    language: values.lang === 'en' ? 'en' : 'es',
    window: values.window === 'shown' ? 'shown' : 'headless',
  };
}

const indented = (text: string): string => text.trim().split('\n').filter((line) => line.trim() !== '').map((line) => `    ${line}`).join('\n');

/** A page of the extension, which speaks the wanted language: the browser may lack it, but the person's own setting always counts. */
async function speaking(stage: Stage, language: Language): Promise<Tab> {
  const page = await extensionPage(stage, 'popup/index.html#fixture=quiet');
  await changeSettings(page, { language });
  return page;
}

/** One stop of the tour. */
async function show(stage: Stage, page: DemoPage, { tab, popup, language, folder }: { tab: Tab; popup: Tab; language: Language; folder: string }): Promise<void> {
  await visit(stage, tab, page.id);
  const text = await popupText(stage, tab, popup);
  console.log(`\n■ ${page.title[language]} — ${page.url}\n${indented(text)}`);
  await popup.picture(path.join(folder, `${page.id}.png`), POPUP);
  if (!await popup.evaluate<boolean>("document.querySelector('button#row-how') !== null")) return;
  await popup.evaluate("void document.getElementById('row-how').click()");
  const height = await popup.evaluate<number>('document.documentElement.scrollHeight');
  await popup.picture(path.join(folder, `${page.id}-how.png`), { ...POPUP, height: Math.min(height, TALLEST) });
}

async function tour(stage: Stage, { kind, language }: Wish): Promise<void> {
  const folder = path.join(ROOT, 'artifacts/start', `${kind}-${language}`);
  mkdirSync(folder, { recursive: true });
  const popup = await speaking(stage, language);
  const tab = await stage.browser.newTab(`${START_URL}?lang=${language}`);
  await tab.picture(path.join(folder, 'start.png'), { width: 900, height: 1100 });
  for (const page of TOUR) await show(stage, page, { tab, popup, language, folder });
  const errors = await stage.browser.errors();
  if (errors.length > 0) throw new NotReady(`the extension reported errors: ${errors.join('; ')}`);
  console.log('');
  say(`${SAYINGS[language].pictures(path.relative(ROOT, folder))} ${Math.round(performance.now() / 1000)} s`);
}

await plainly(async () => {
  const wanted = wish();
  say(`building for ${wanted.kind}`);
  await Promise.all([buildExtension(wanted.kind === 'chromium' ? 'chrome' : 'firefox'), compileDemoData()]);
  const stage = await setStage(wanted.kind, { window: wanted.window, language: wanted.language === 'es' ? 'es-MX' : 'en-US', privateWindows: 'allowed' });
  say(`${stage.browser.version}, ${wanted.language}, ${Math.round(performance.now() / 1000)} s`);
  if (wanted.window === 'headless') {
    await tour(stage, wanted).finally(() => stage.close());
    return;
  }
  const page = await speaking(stage, wanted.language);
  await page.open(`${START_URL}?lang=${wanted.language}`);
  say(SAYINGS[wanted.language].open);
  await stage.browser.ended;
  await stage.close();
});
