/** System notifications: only with the optional permission, only our own sentences, no host in them. */
import browser from 'webextension-polyfill';

export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** @param card which page a click opens, e.g. `family/nso-pegasus`. Rejects without the permission. */
export async function notify(card: string, title: string, message: string): Promise<void> {
  openCardOnClick();
  await browser.notifications.create(`card/${card}`, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message });
}

const openCard = (id: string): void => {
  browser.tabs.create({ url: browser.runtime.getURL(`dashboard/index.html#${id}`) }).catch(() => undefined);
};

/** Called in the first tick, and again with each notification: before the permission is given the API is absent in both browsers. */
export function openCardOnClick(): void {
  if (browser.notifications && !browser.notifications.onClicked.hasListener(openCard)) browser.notifications.onClicked.addListener(openCard);
}
