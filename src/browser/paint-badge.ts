/** The toolbar badge of one tab. The browser clears it at every navigation, so it is painted again after each change. */
import browser from 'webextension-polyfill';
import type { Badge, VisitLevel } from '../exposure/types.ts';

/** White on each of these reaches 4.5:1; the word for the level is in the title, so colour is never alone. */
const COLOURS: Record<VisitLevel, string> = {
  alert: '#8b1a10', risk: '#b3261e', exposure: '#8a5300', note: '#1f5fa8', none: '#3f6b3a', unknown: '#5b6270',
};

/** @param tabId undefined for every tab that has no badge of its own. A tab that was closed meanwhile is no error. */
export async function paintBadge(tabId: number | undefined, badge: Badge, title: string): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setBadgeText({ ...where, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ ...where, color: COLOURS[badge.level] }),
    browser.action.setBadgeTextColor({ ...where, color: '#ffffff' }),
    browser.action.setTitle({ ...where, title }),
  ]).catch(() => undefined);
}
