/**
 * The built extension for the measurement: a copy of dist, with a page that fills the history, and with two listeners that only watch: a
 * script before the dashboard's own, and a few lines before the worker's. Nothing else of what ships is changed.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { NotReady, ROOT } from '../build/ready/ready.mjs';
import { temporaryFolder } from '../tests/browser/drivers/child.ts';
import type { BrowserKind } from '../tests/browser/drivers/types.ts';

export const FILL_PAGE = 'bench-fill.html';
const WATCH = 'bench-watch.js';
const FILL = 'bench-fill.js';

/** What shows a page's data, and nothing before. */
const DATA = { map: '.map-frame svg', companies: '.companies li', findings: '.log li', metadata: '.hours-card, .hours' } as const;
export type WatchedPage = keyof typeof DATA;
export const WATCHED = Object.keys(DATA) as WatchedPage[];

/** Milliseconds since the navigation began. `deaf`: longest time for which a timer that is due every 5 ms did not come; `keys`: how late each key press was heard. */
export interface Watched { shown: number; asked: number; deaf: number; keys: number[]; longTasks: number[] }
/** When the worker began to hear nothing, and for how long. `start`: it was running its whole script for the first time. */
export interface WorkerDeaf { since: number; deaf: number; start: boolean }

/** Every question is for the longest span, which a person would first have to choose: so it is the one that is read cold. */
const PAGE = `
const told = globalThis.watched = { shown: 0, asked: 0, deaf: 0, keys: [], longTasks: [] };
let last = performance.now();
const beat = () => {
  const now = performance.now();
  if (told.shown === 0) told.deaf = Math.max(told.deaf, now - last - 5);
  last = now;
  setTimeout(beat, 5);
};
setTimeout(beat, 5);
addEventListener('keydown', ({ timeStamp }) => { told.keys.push(performance.now() - timeStamp); }, true);
if (PerformanceObserver.supportedEntryTypes.includes('longtask')) new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) told.longTasks.push(duration); }).observe({ type: 'longtask', buffered: true });
const { runtime } = globalThis.browser ?? chrome;
const send = runtime.sendMessage.bind(runtime);
runtime.sendMessage = (message, ...rest) => {
  if (message?.span === undefined) return send(message, ...rest);
  if (told.asked === 0) told.asked = performance.now();
  return send({ ...message, span: 90 }, ...rest);
};
const data = ${JSON.stringify(DATA)}[location.hash.slice(1)];
const observer = new MutationObserver(() => {
  if (!data || !document.querySelector(data)) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { told.shown = performance.now(); }, 0));
});
observer.observe(document, { childList: true, subtree: true });
`;

/** Goes before the worker's own code: tells when it heard nothing. */
export const WORKER = `{
  let [last, gaps, start] = [performance.now(), [], true];
  const beat = () => {
    const now = performance.now();
    if (now - last > 20) gaps.push({ since: last, deaf: now - last - 5, start });
    start = false;
    last = now;
    setTimeout(beat, 5);
  };
  setTimeout(beat, 5);
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (message?.bench !== 'deaf') return;
    answer(gaps);
    gaps = [];
  });
}
`;

/** @returns its folder, gone at the latest when this process ends. @throws NotReady when the extension has not been built */
export async function watchedExtension(kind: BrowserKind): Promise<string> {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const built = path.join(ROOT, 'dist', target);
  if (!existsSync(path.join(built, 'manifest.json'))) throw new NotReady(`dist/${target} is not there: run npm run build.`);
  const folder = temporaryFolder('watched');
  cpSync(built, folder, { recursive: true });
  change(path.join(folder, 'dashboard/index.html'), (html) => html.replace('<script type="module"', `<script src="/${WATCH}"></script><script type="module"`));
  change(path.join(folder, 'service-worker-loader.js'), (code) => WORKER + code);
  writeFileSync(path.join(folder, WATCH), `{${PAGE}}`);
  writeFileSync(path.join(folder, FILL_PAGE), `<!doctype html><meta charset="utf-8"><title>fill</title><script type="module" src="/${FILL}"></script>`);
  await build({
    configFile: false, root: ROOT, logLevel: 'warn', publicDir: false,
    build: { outDir: folder, emptyOutDir: false, target: target === 'firefox' ? 'firefox153' : 'chrome120', lib: { entry: path.join(ROOT, 'bench/dashboard-fill.ts'), formats: ['es'], fileName: () => FILL } },
  });
  return folder;
}

export function change(file: string, how: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = how(before);
  if (after === before) throw new Error(`${path.basename(file)} is not what the measurement expects`);
  writeFileSync(file, after);
}
