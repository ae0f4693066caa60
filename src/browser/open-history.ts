/** The history with the browser's own storage behind it. */
import browser from 'webextension-polyfill';
import { localTime } from '../memory/history/calendar.ts';
import { DayKeys } from '../memory/history/day-keys.ts';
import { History, type HistoryOptions } from '../memory/history/history.ts';
import type { Outcome } from '../memory/history/types.ts';
import { jsonInPieces } from '../memory/overview/json-in-pieces.ts';
import { pauses } from '../memory/overview/pause.ts';
import { dayOrNone } from '../memory/transfer/check-day.ts';
import type { DayForExport } from '../memory/transfer/types.ts';
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
  'history-export-day': ({ day }, hidden) => (hidden ? refuse() : history.exportDay(day).then(textOf)),
  'history-import-day': ({ batch, text }, hidden) => (hidden ? refuse() : takeDay(history, batch, text)),
  'history-import-drop': () => history.dropImport(),
  'history-import-write': ({ batch, count }, hidden) => (hidden ? refuse() : history.writeImport(batch, count)),
});

/** As one text, for the reason in json-in-pieces.ts. */
async function textOf(one: DayForExport | 'locked' | undefined): Promise<string | undefined> {
  if (typeof one !== 'object') return one && JSON.stringify(one);
  const exported = await jsonInPieces(one.exported, pauses({ now: () => performance.now(), later }));
  return `{"exported":${exported},"damaged":${one.damaged}}`;
}

/** Whatever a page says that it is, it is guarded here. */
async function takeDay(history: Pick<History, 'stageImport'>, batch: string, text: string): Promise<Outcome> {
  const value = parsed(text);
  await turn();
  const day = dayOrNone(value);
  await turn();
  return day ? history.stageImport(batch, day) : 'failed';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const later = (milliseconds: number, run: () => void): void => { setTimeout(run, milliseconds); };
const turn = (): Promise<void> => new Promise((done) => { later(0, done); });

const refuse = (): Promise<never> => Promise.reject(new PrivateWrite('a private window makes no file and takes none'));
