/**
 * Wakes the worker when something about alerts ends by itself: a mute, quiet hours with an alert that waits, the hour after five notifications.
 * One alarm, for the next of them. Alarms end with the browser in Firefox, so each start of the worker sets it anew. Not in private windows,
 * which share alarms with the others and write nothing.
 */
import browser from 'webextension-polyfill';

const NAME = 'alerts';

/**
 * Registers its listener at once.
 * @param run does what is due. @returns when the next thing is due, in milliseconds since 1970
 * @returns what to call when that may have changed
 */
export function alertClock(run: () => Promise<number | undefined>): () => void {
  if (browser.extension.inIncognitoContext) return () => undefined;
  let turn: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const next = await run();
    if (next === undefined) await browser.alarms.clear(NAME);
    else await browser.alarms.create(NAME, { when: next });
  };
  // What cannot be read now is read at the next change.
  const again = (): void => { turn = turn.then(look).catch(() => undefined); };
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === NAME) again(); });
  return again;
}
