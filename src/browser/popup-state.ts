/** What the popup of one tab has to paint. */
import browser from 'webextension-polyfill';
import type { PopupState } from '../exposure/types.ts';
import type { StoreState } from '../memory/visit-store.ts';
import { exposureState } from '../ui/exposure-state.ts';
import type { Witness } from '../witness/witness.ts';
import { ifTabExists } from './if-tab-exists.ts';
import type { LiveSettings } from './live-settings.ts';
import { hasAccess } from './watch-access.ts';

/** @param store state of the session record. */
export async function popupState(tabId: number, witness: Witness, settings: LiveSettings, store: () => StoreState): Promise<PopupState> {
  const tab = await ifTabExists(() => browser.tabs.get(tabId));
  if (!(await hasAccess())) return { state: 'blind', ...siteIn(tab?.url) };
  if (tab?.url !== undefined && !/^(https?|file):/.test(tab.url)) return { state: 'browser-page' };
  try {
    const exposure = await witness.exposureOf(tabId);
    if (exposure && (tab?.url === undefined || sameHost(exposure.url, tab.url))) {
      const state = store();
      return { ...exposureState(exposure, settings.current, Date.now()), ...(state === 'ok' ? {} : { storage: state }) };
    }
  } catch {
    // Only data that cannot be read makes folding fail: a store that refuses is told beside what is shown.
    return { state: 'error', what: 'data' };
  }
  const { site } = siteIn(tab?.url);
  return site === undefined ? { state: 'browser-page' } : { state: 'not-observed', site, why: tab?.status === 'complete' ? 'started-late' : 'nothing-yet' };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
const sameHost = (a: string, b: string): boolean => hostOf(a) === hostOf(b);

function siteIn(url: string | undefined): { site?: string } {
  const host = url !== undefined && /^https?:/.test(url) ? hostOf(url) : '';
  return host === '' ? {} : { site: host };
}
