/** What is open already when the worker starts: its beginning was not seen, and the journal has to know that. */
import { ifTabExists } from './if-tab-exists.ts';
import { tabKnown } from './events.ts';
import type { BrowserApi, Frame, Tab } from './types.ts';
import type { BrowserEvent } from '../journal/types.ts';

export type Since = Extract<BrowserEvent, { kind: 'document-found' }>['since'];

/**
 * Looks at every tab once.
 * @param since why the worker starts. @param at milliseconds since 1970, taken before the call: what is committed later wins.
 * @returns what the journal has to be told, in the order of the tabs.
 */
export async function sweep(api: Pick<BrowserApi, 'tabs' | 'webNavigation'>, since: Since, at: number): Promise<BrowserEvent[]> {
  const tabs = await api.tabs.query({});
  const found = await Promise.all(tabs.map(async (tab) => eventsOf(tab, await pageIn(api, tab), since, at)));
  return found.flat();
}

/** Firefox's error pages have the address that failed; only their icon tells them from a page of it (Firefox 153). */
const ERROR_ICON = 'chrome://global/';

/** The document in the tab; a discarded tab has none, and an error page is none that was opened. */
async function pageIn(api: Pick<BrowserApi, 'webNavigation'>, tab: Tab): Promise<Frame | undefined> {
  const { id } = tab;
  if (id === undefined || tab.discarded || tab.favIconUrl?.startsWith(ERROR_ICON)) return undefined;
  const frames = await ifTabExists(() => api.webNavigation.getAllFrames({ tabId: id }));
  const page = frames?.find((frame) => (frame.frameType === undefined ? true : frame.frameType === 'outermost_frame') && frame.frameId === 0);
  return page?.errorOccurred ? undefined : page;
}

function eventsOf(tab: Tab, page: Frame | undefined, since: Since, at: number): BrowserEvent[] {
  const known = tabKnown(tab, at);
  if (!known) return [];
  if (!page || tab.id === undefined) return [known];
  return [known, { kind: 'document-found', at, tabId: tab.id, url: page.url, private: tab.incognito, since, ...(page.documentId === undefined ? {} : { documentId: page.documentId }) }];
}
