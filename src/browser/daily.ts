/** A few times a day the worker is woken to keep house in the history: days must go in time also when nobody browses. */
import browser from 'webextension-polyfill';

const NAME = 'history';
const EVERY_MINUTES = 6 * 60;

/** Registered in the first tick. */
export function daily(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === NAME) run(); });
}

/** @param on an alarm that is there already keeps its time. */
export async function setDaily(on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(NAME);
  else if (!await browser.alarms.get(NAME)) await browser.alarms.create(NAME, { periodInMinutes: EVERY_MINUTES });
}
