/** Opens a page of the dashboard and takes what its watchers tell. */
import { ChromiumTab } from '../tests/browser/drivers/chromium-tab.ts';
import type { Browser, Tab } from '../tests/browser/drivers/types.ts';
import { pause } from '../tests/browser/drivers/wait.ts';
import type { Watched, WatchedPage, WorkerDeaf } from './dashboard-extension.ts';

export const STATES = ['asleep', 'awake'] as const;

/** Milliseconds. `worker`: each time it heard nothing for more than 20, without its own start. */
export interface Opened extends Watched { page: WatchedPage; state: (typeof STATES)[number]; painted: number; worker: WorkerDeaf[] }

/** Between two key presses. */
const KEYS = 40;
const LONGEST = 60_000;

export async function openDashboard(browser: Browser, page: WatchedPage, state: Opened['state']): Promise<Opened> {
  const tab = await browser.newTab();
  await pause(500);
  if (state === 'asleep') await browser.stopBackground();
  const typing = typeInto(tab);
  try {
    await tab.open(browser.extensionUrl(`dashboard/index.html#${page}`));
    await tab.until('globalThis.watched?.shown > 0', LONGEST);
  } finally {
    await typing.end();
  }
  const watched = await tab.evaluate<Watched & { painted: number }>("({ ...watched, painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity })");
  const worker = await tab.evaluate<WorkerDeaf[]>("(globalThis.browser ?? chrome).runtime.sendMessage({ bench: 'deaf' })");
  await tab.close();
  return { page, state, ...watched, worker: worker.filter(({ start }) => !start) };
}

/** Presses a key that does nothing, again and again. Firefox has no way to without waiting for the page. */
function typeInto(tab: Tab): { end(): Promise<void> } {
  if (!(tab instanceof ChromiumTab)) return { end: async () => {} };
  let on = true;
  const press = async (): Promise<void> => {
    while (on) {
      // A page that is just being replaced may never answer.
      for (const type of ['rawKeyDown', 'keyUp']) void tab.session.send('Input.dispatchKeyEvent', { type, key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 }).catch(() => {});
      await pause(KEYS);
    }
  };
  const pressing = press();
  return { end: async () => { on = false; await pressing; } };
}
