/** Messages from our own pages. Anything that is not one of ours, or not of a known form, is not answered. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isDay } from '../memory/history/calendar.ts';
import { siteFromText } from '../memory/settings.ts';
import type { Request } from '../memory/types.ts';

export type Answers = { [Ask in Request['ask']]: (request: Extract<Request, { ask: Ask }>) => Promise<unknown> };

/** Registered in the first tick. */
export function answerPages(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = requestOf(message);
    if (!request || sender.id !== browser.runtime.id || !isOurs(sender.url)) return undefined;
    return answer(answers, request);
  });
}

const answer = <Ask extends Request['ask']>(answers: Answers, request: Extract<Request, { ask: Ask }>): Promise<unknown> => answers[request.ask as Ask](request);

const isOurs = (url: string | undefined): boolean => url !== undefined && url.startsWith(browser.runtime.getURL(''));

type Fields = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1_000;

/** For each question, the message as what it claims to be, or undefined. */
const READ: { [Ask in Request['ask']]: (fields: Fields) => Extract<Request, { ask: Ask }> | undefined } = {
  'popup': ({ tabId }) => (typeof tabId === 'number' && Number.isInteger(tabId) ? { ask: 'popup', tabId } : undefined),
  'erase': () => ({ ask: 'erase' }),
  'self-requests': () => ({ ask: 'self-requests' }),
  'history': () => ({ ask: 'history' }),
  'history-days': () => ({ ask: 'history-days' }),
  'history-day': ({ day }) => (isText(day) && isDay(day) ? { ask: 'history-day', day } : undefined),
  'history-erase-day': ({ day }) => (isText(day) && isDay(day) ? { ask: 'history-erase-day', day } : undefined),
  'history-erase-site': ({ site }) => (isText(site) && siteFromText(site) === site ? { ask: 'history-erase-site', site } : undefined),
  'history-unlock': ({ passphrase }) => (isText(passphrase) ? { ask: 'history-unlock', passphrase } : undefined),
  'history-lock': () => ({ ask: 'history-lock' }),
  'history-passphrase': ({ now, next }) => (isText(now) && isText(next) ? { ask: 'history-passphrase', now, next } : undefined),
};

/** @returns the message as what it claims to be, or undefined. */
export function requestOf(message: unknown): Request | undefined {
  if (typeof message !== 'object' || message === null || !('ask' in message) || typeof message.ask !== 'string') return undefined;
  return Object.hasOwn(READ, message.ask) ? READ[message.ask as Request['ask']]({ ...message }) : undefined;
}
