/** Host access can be taken away at any time; then webRequest delivers nothing, silently. So it is watched, and said. */
import browser from 'webextension-polyfill';

const ALL_SITES = { origins: ['<all_urls>'] };

export const hasAccess = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** @param tell called with what holds at start, and at each change. Registered in the first tick. */
export function watchAccess(tell: (granted: boolean) => void): void {
  const look = (): void => { hasAccess().then(tell, () => undefined); };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}
