/** System notifications: only with the optional permission, only our own sentences, no host in them. */
import browser from 'webextension-polyfill';

/** @param card which page a click opens, e.g. `family/nso-pegasus`. Does nothing without the permission. */
export async function notify(card: string, title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(`card/${card}`, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message });
}

/** Registered in the first tick; without the permission the API is absent in both browsers. */
export function openCardOnClick(): void {
  browser.notifications?.onClicked.addListener((id) => {
    browser.tabs.create({ url: browser.runtime.getURL(`dashboard/index.html#${id}`) }).catch(() => undefined);
  });
}
