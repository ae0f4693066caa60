/** The history with the browser's own storage behind it. */
import browser from 'webextension-polyfill';
import { localTime } from '../memory/history/calendar.ts';
import { DayKeys } from '../memory/history/day-keys.ts';
import { History, type HistoryOptions } from '../memory/history/history.ts';
import { keyFolder } from '../memory/history/key-folder.ts';
import { Place } from '../memory/history/place.ts';
import { PrivateWrite, type StorageArea } from '../memory/private-guard.ts';
import type { Answers } from './answer-pages.ts';

/** Twice what a million requests may take, see bench/history.ts. Bytes. */
const MOST = 40_000_000;

export function openHistory(session: StorageArea, more: Pick<HistoryOptions, 'private' | 'hash' | 'later' | 'now'>): History {
  return new History({ ...more, session, keys: new DayKeys(keyFolder, session), place: new Place(browser.storage.local, more.later), local: localTime, most: MOST });
}

/** What pages may ask of it. */
export const historyAnswers = (history: History): Pick<Answers, Extract<keyof Answers, `history${string}`>> => ({
  'history': () => history.state(),
  'history-days': () => history.days(),
  'history-day': ({ day }) => history.day(day),
  'history-erase-day': ({ day }) => history.eraseDay(day),
  'history-erase-site': ({ site }) => history.eraseSite(site),
  'history-unlock': ({ passphrase }) => history.unlock(passphrase),
  'history-lock': () => history.lock(),
  'history-passphrase': ({ now, next }) => history.changePassphrase(now, next),
  // A page in a private window makes no file, and adds nothing.
  'history-export-day': ({ day }, hidden) => (hidden ? refuse() : history.exportDay(day)),
  'history-import-day': ({ batch, day }, hidden) => (hidden ? refuse() : history.stageImport(batch, day)),
  'history-import-drop': () => history.dropImport(),
  'history-import-write': ({ batch, count }, hidden) => (hidden ? refuse() : history.writeImport(batch, count)),
});

const refuse = (): Promise<never> => Promise.reject(new PrivateWrite('a private window makes no file and takes none'));
