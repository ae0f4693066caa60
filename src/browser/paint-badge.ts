/** The toolbar badge of one tab. The browser clears it at every navigation, so it is painted again after each change. */
import browser from 'webextension-polyfill';
import type { Badge, VisitLevel } from '../exposure/types.ts';

/** White on each of these reaches 4.5:1; the word for the level is in the title, so colour is never alone. */
const COLOURS: Record<VisitLevel, string> = {
  alert: '#8b1a10', risk: '#b3261e', exposure: '#8a5300', note: '#1f5fa8', none: '#3f6b3a', unknown: '#5b6270',
};

/** A tab that was closed meanwhile is no error. */
export async function paintBadge(tabId: number, badge: Badge, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[badge.level] }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
