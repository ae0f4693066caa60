/** System notifications: only with the optional permission, only our own sentences, no host in them, and no sound where the browser lets us say so. */
import browser from 'webextension-polyfill';
import { isFirefox } from './is-firefox.ts';

/** Firefox refuses a notification with a property that it does not know, and has none for the sound: there the system decides. */
const QUIETLY = isFirefox(browser) ? {} : { silent: true };

/** The part of the dashboard, or of the options, that a click on that notification opens. */
type Opens = (id: string) => Promise<string>;

export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

let opens: Opens = async () => 'dashboard/index.html';

/** @param id what `openOnClick` is asked with when it is clicked; an older one with that id goes. Rejects without the permission. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  listenToClicks();
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message, ...QUIETLY });
}

/** Called in the first tick. @param which a page of ours for the id of a notification; the worker may have been stopped between that and the click */
export function openOnClick(which: Opens): void {
  opens = which;
  listenToClicks();
}

const open = (id: string): void => {
  browser.notifications.clear(id).catch(() => undefined);
  opens(id).then((path) => browser.tabs.create({ url: browser.runtime.getURL(path) })).catch(() => undefined);
};

/** In the first tick, and again with each notification: before the permission is given the API is absent in both browsers. */
function listenToClicks(): void {
  if (browser.notifications && !browser.notifications.onClicked.hasListener(open)) browser.notifications.onClicked.addListener(open);
}
