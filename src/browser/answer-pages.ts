/** Messages from our own pages. Anything that is not one of ours, or not of a known form, is not answered. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Request } from '../memory/types.ts';

type Answers = { [Ask in Request['ask']]: (request: Extract<Request, { ask: Ask }>) => Promise<unknown> };

/** Registered in the first tick. */
export function answerPages(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = requestOf(message);
    if (!request || sender.id !== browser.runtime.id || !isOurs(sender.url)) return undefined;
    if (request.ask === 'popup') return answers.popup(request);
    return request.ask === 'erase' ? answers.erase(request) : answers['self-requests'](request);
  });
}

const isOurs = (url: string | undefined): boolean => url !== undefined && url.startsWith(browser.runtime.getURL(''));

/** @returns the message as what it claims to be, or undefined. */
export function requestOf(message: unknown): Request | undefined {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return undefined;
  if (message.ask === 'erase' || message.ask === 'self-requests') return { ask: message.ask };
  if (message.ask === 'popup' && 'tabId' in message && typeof message.tabId === 'number' && Number.isInteger(message.tabId)) return { ask: 'popup', tabId: message.tabId };
  return undefined;
}
