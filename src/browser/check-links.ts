/**
 * Links that a person wants looked at before opening them: from the menu, from the address bar, from the popup and the page.
 *
 * The text never stands in an address, for addresses go into the browser's history on the disk. It is handed to the tab that
 * shows it: kept under the tab's number until that tab asks, once. A worker may stop in between, so it lies in the session's memory
 * too; but not where the window is private, or not known to be ordinary. Nothing else is kept.
 */
import browser, { type Tabs } from 'webextension-polyfill';
import { checkText } from '../check/check-text.ts';
import { MOST_TEXT } from '../check/types.ts';
import type { BootIndex, Knowledge } from '../knowledge/types.ts';
import type { StorageArea } from '../memory/private-guard.ts';
import type { Words } from '../ui/words/words.ts';
import type { Answers } from './answer-pages.ts';
import { ifTabExists } from './if-tab-exists.ts';

const ITEM = 'check-link';
const KEY = 'check-link';
const PAGE = 'dashboard/index.html#check';

export interface CheckParts { boot: Promise<BootIndex>; knowledge(): Promise<Knowledge>; session: StorageArea; /** Chrome's worker for private windows. */ private: boolean; now(): number }

export interface CheckLinks {
  answers: Pick<Answers, 'check-link' | 'check-open' | 'check-handed'>;
  /** Hangs up the menu's entry and what the address bar says, in that language. */
  hang(words: Words): void;
  forget(): Promise<void>;
}

/** Registers its listeners at once. */
export function openCheck(parts: CheckParts): CheckLinks {
  const handed = new Map<number, string>();
  let opening: Promise<unknown> = Promise.resolve();
  let hung = '';

  const show = (text: string, from: Tabs.Tab | undefined): void => {
    opening = open(text.slice(0, MOST_TEXT + 1), from).catch(() => undefined);
  };

  async function open(text: string, from: Tabs.Tab | undefined): Promise<void> {
    const where = from?.windowId === undefined ? {} : { windowId: from.windowId, index: from.index + 1 };
    const { id } = await browser.tabs.create({ url: browser.runtime.getURL(PAGE), ...where });
    if (id === undefined) return;
    handed.set(id, text);
    // Firefox has one worker for all windows; a tab that is not known to be ordinary counts as private.
    if (!parts.private && from?.incognito === false) await parts.session.set({ [KEY]: { tabId: id, text } }).catch(() => undefined);
  }

  /** The text, once. */
  async function take(tabId: number): Promise<string | undefined> {
    await opening;
    const text = handed.get(tabId) ?? await stored(tabId);
    handed.delete(tabId);
    if (text !== undefined) await forget();
    return text;
  }

  async function stored(tabId: number): Promise<string | undefined> {
    const kept = (await parts.session.get(KEY).catch(() => ({} as Record<string, unknown>)))[KEY];
    if (typeof kept !== 'object' || kept === null || !('tabId' in kept) || !('text' in kept) || typeof kept.text !== 'string') return undefined;
    return kept.tabId === tabId ? kept.text : undefined;
  }

  const forget = (): Promise<void> => parts.session.remove(KEY).catch(() => undefined);

  // Firefox for Android has neither.
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl, selectionText }, tab) => {
    const text = linkUrl ?? selectionText;
    if (menuItemId === ITEM && text !== undefined) show(text, tab);
  });
  browser.omnibox?.onInputEntered.addListener((text) => {
    opening = browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => open(text.slice(0, MOST_TEXT + 1), tab)).catch(() => undefined);
  });
  // A tab that closed before it asked takes its text with it.
  browser.tabs.onRemoved.addListener((tabId) => { if (handed.delete(tabId)) void forget(); });

  return {
    answers: {
      'check-link': async ({ text }) => checkText(text, { boot: await parts.boot, knowledge: await parts.knowledge(), today: parts.now() }),
      'check-open': async ({ text, tabId }) => { show(text, tabId === undefined ? undefined : await ifTabExists(() => browser.tabs.get(tabId))); await opening; },
      'check-handed': ({ tabId }) => take(tabId),
    },
    hang(words) {
      if (hung === words.language) return;
      hung = words.language;
      hangIn(words);
    },
    forget: async () => { handed.clear(); await forget(); },
  };
}

/**
 * At each start of the worker: browsers differ in what of it they keep, and for whom. Never `removeAll`: in Chrome the entries of ordinary
 * and of private windows are two, and it takes both away.
 */
function hangIn(words: Words): void {
  browser.omnibox?.setDefaultSuggestion({ description: words.say('check-omnibox') });
  const title = words.say('check-menu');
  browser.contextMenus?.create({ id: ITEM, title, contexts: ['link', 'selection'] }, () => {
    if (browser.runtime.lastError) browser.contextMenus.update(ITEM, { title }).catch(() => undefined); // it is there already, perhaps in the other language
  });
}
