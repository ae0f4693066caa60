/** Messages from our own pages. Anything that is not one of ours, or not of a known form, is not answered. */
import browser, { type Runtime } from 'webextension-polyfill';
import { MOST_TEXT } from '../check/types.ts';
import { isDay } from '../memory/history/calendar.ts';
import { SPANS, type Span } from '../memory/overview/types.ts';
import { siteFromText } from '../memory/settings.ts';
import { MOST_DAY } from '../memory/transfer/types.ts';
import type { Request } from '../memory/types.ts';

/** `hidden`: the page that asks is in a private window. The popup, which is in no tab, is never taken for one. */
export type Answers = { [Ask in Request['ask']]: (request: Extract<Request, { ask: Ask }>, hidden: boolean) => Promise<unknown> };

/** Registered in the first tick. */
export function answerPages(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = requestOf(message);
    if (!request || sender.id !== browser.runtime.id || !isOurs(sender.url)) return undefined;
    return answer(answers, request, sender.tab?.incognito === true);
  });
}

const answer = <Ask extends Request['ask']>(answers: Answers, request: Extract<Request, { ask: Ask }>, hidden: boolean): Promise<unknown> => answers[request.ask as Ask](request, hidden);

const isOurs = (url: string | undefined): boolean => url !== undefined && url.startsWith(browser.runtime.getURL(''));

type Fields = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1_000;

/** What is longer is cut by the page, with one character more to show it. */
const isLongText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_TEXT + 1;
/** A tab's number, or a count. */
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

const isSpan = (value: unknown): value is Span => SPANS.some((span) => span === value);

/** For each question, the message as what it claims to be, or undefined. */
const READ: { [Ask in Request['ask']]: (fields: Fields) => Extract<Request, { ask: Ask }> | undefined } = {
  'popup': ({ tabId }) => (typeof tabId === 'number' && Number.isInteger(tabId) ? { ask: 'popup', tabId } : undefined),
  'check-link': ({ text }) => (isLongText(text) ? { ask: 'check-link', text } : undefined),
  'check-open': ({ text, tabId }) => (isLongText(text) ? { ask: 'check-open', text, ...(isWhole(tabId) ? { tabId } : {}) } : undefined),
  'check-handed': ({ tabId }) => (isWhole(tabId) ? { ask: 'check-handed', tabId } : undefined),
  'stop': () => ({ ask: 'stop' }),
  'held': ({ tabId }) => (isWhole(tabId) ? { ask: 'held', tabId } : undefined),
  'held-continue': ({ tabId }) => (isWhole(tabId) ? { ask: 'held-continue', tabId } : undefined),
  'erase': () => ({ ask: 'erase' }),
  'self-requests': () => ({ ask: 'self-requests' }),
  'history': () => ({ ask: 'history' }),
  'history-days': () => ({ ask: 'history-days' }),
  'history-day': ({ day }) => (isText(day) && isDay(day) ? { ask: 'history-day', day } : undefined),
  'history-erase-day': ({ day }) => (isText(day) && isDay(day) ? { ask: 'history-erase-day', day } : undefined),
  'history-erase-site': ({ site }) => (isText(site) && siteFromText(site) === site ? { ask: 'history-erase-site', site } : undefined),
  'history-unlock': ({ passphrase }) => (isText(passphrase) ? { ask: 'history-unlock', passphrase } : undefined),
  'history-lock': () => ({ ask: 'history-lock' }),
  'history-export-day': ({ day }) => (isText(day) && isDay(day) ? { ask: 'history-export-day', day } : undefined),
  // What it holds is looked at by whoever takes it, in pieces.
  'history-import-day': ({ batch, text }) => (isText(batch) && typeof text === 'string' && text.length <= MOST_DAY ? { ask: 'history-import-day', batch, text } : undefined),
  'history-import-drop': () => ({ ask: 'history-import-drop' }),
  'history-import-write': ({ batch, count }) => (isText(batch) && isWhole(count) ? { ask: 'history-import-write', batch, count } : undefined),
  'overview': ({ span, findings, by }) => (isSpan(span) && typeof findings === 'boolean' && isText(by) ? { ask: 'overview', span, findings, by } : undefined),
  'overview-country': ({ span, code, by }) => (isSpan(span) && isText(code) && isText(by) ? { ask: 'overview-country', span, code, by } : undefined),
  'overview-company': ({ span, id, by }) => (isSpan(span) && isText(id) && isText(by) ? { ask: 'overview-company', span, id, by } : undefined),
  'overview-stop': ({ by }) => (isText(by) ? { ask: 'overview-stop', by } : undefined),
  'overview-explain': ({ day, key, explained }) => (isText(day) && isDay(day) && isText(key) && typeof explained === 'boolean' ? { ask: 'overview-explain', day, key, explained } : undefined),
  'visits': ({ by }) => (isText(by) ? { ask: 'visits', by } : undefined),
  'alert-log': () => ({ ask: 'alert-log' }),
  'alert-log-erase': () => ({ ask: 'alert-log-erase' }),
  'alert-test': () => ({ ask: 'alert-test' }),
  'visit': ({ id }) => (isText(id) ? { ask: 'visit', id } : undefined),
  'history-passphrase': ({ now, next }) => (isText(now) && isText(next) ? { ask: 'history-passphrase', now, next } : undefined),
};

/** @returns the message as what it claims to be, or undefined. */
export function requestOf(message: unknown): Request | undefined {
  if (typeof message !== 'object' || message === null || !('ask' in message) || typeof message.ask !== 'string') return undefined;
  return Object.hasOwn(READ, message.ask) ? READ[message.ask as Request['ask']]({ ...message }) : undefined;
}
