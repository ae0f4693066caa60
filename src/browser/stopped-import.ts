/** What an import of days and options left when it was stopped half-way: see ../memory/transfer/together.ts. */
import browser from 'webextension-polyfill';
import { ANNOUNCED_KEY, announcedDays, IMPORT_LOCK } from '../memory/transfer/together.ts';

/** Takes it back, unless a page is importing just now. Not in private windows, where nothing is written. */
export async function takeBackStoppedImport(eraseDay: (day: string) => Promise<unknown>): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    const days = lock ? announcedDays((await browser.storage.local.get(ANNOUNCED_KEY))[ANNOUNCED_KEY]) : undefined;
    if (!days) return;
    for (const day of days) await eraseDay(day);
    await browser.storage.local.remove(ANNOUNCED_KEY);
  });
}
