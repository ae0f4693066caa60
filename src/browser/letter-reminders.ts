/**
 * Reminds of letters whose answer is due: an alarm for the next day on which one is, and a notification when the person allowed those. Without
 * that permission nothing is shown here, and the page of letters says it. The notification names no company: it stands on a screen that others see.
 *
 * Alarms end with the browser in Firefox, so each start of the worker sets the alarm anew. Not in private windows, which share the storage.
 */
import browser from 'webextension-polyfill';
import { settingsKey } from '../memory/key-file.ts';
import { localTime } from '../memory/history/calendar.ts';
import { newlyDue, nextDue, readReminders, REMINDERS_KEY } from '../memory/reminders.ts';
import { wordsIn } from '../ui/words/files.ts';
import { languageFor } from '../ui/words/language.ts';
import type { LiveSettings } from './live-settings.ts';
import { mayNotify, notify } from './notifications.ts';

const NAME = 'letters';
/** The day of the last notification. */
const TOLD = 'reminders-told';
/** Reminders come in the morning. */
const HOUR = 9;

/** Registers its listeners at once. @returns what to call when the settings have changed */
export function remindOfLetters(settings: LiveSettings, now: () => number): () => void {
  if (browser.extension.inIncognitoContext) return () => undefined;
  const { local } = browser.storage;

  async function look(): Promise<void> {
    if (settings.known && settings.current.atRisk) await local.remove([REMINDERS_KEY, TOLD]);
    const reminders = await readReminders(local, settingsKey);
    const today = localTime(now()).day;
    if (reminders.length === 0) {
      await browser.alarms.clear(NAME);
      return local.remove(TOLD);
    }
    const { [TOLD]: told } = await local.get(TOLD);
    if (newlyDue(reminders, today, typeof told === 'string' ? told : '') && await mayNotify()) {
      await local.set({ [TOLD]: today });
      await tell();
    }
    const next = nextDue(reminders, today);
    if (next === undefined) await browser.alarms.clear(NAME);
    else await browser.alarms.create(NAME, { when: morningOf(next) });
  }

  async function tell(): Promise<void> {
    const words = wordsIn(languageFor(settings.current.language, [browser.i18n.getUILanguage()]));
    await notify(NAME, words.say('letters-notify-title'), words.say('letters-notify-body'));
  }

  const again = (): void => { look().catch(() => undefined); }; // the page of letters reads for itself
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === NAME) again(); });
  local.onChanged.addListener((changes) => { if (REMINDERS_KEY in changes) again(); });
  return again;
}

/** In the person's own time zone. @param day `YYYY-MM-DD` */
const morningOf = (day: string): number => new Date(`${day}T00:00:00`).setHours(HOUR);
