/** What a host is there for: by TrackerDB, and by Firefox's own lists where that browser told. */
import type { Contact, Look } from '../journal/types.ts';
import type { HostFacts } from '../knowledge/types.ts';
import { isTracking } from './tracking.ts';

/**
 * Firefox's flags as TrackerDB's purposes. `tracking_content` is left out: those hosts track too, but breaking them breaks pages.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/UrlClassification
 */
const FLAGS: ReadonlyMap<string, string> = new Map([['tracking_ad', 'advertising'], ['tracking_analytics', 'site_analytics'], ['tracking_social', 'social_media']]);

/** `agrees`: Firefox's list says too that it tracks; `alone`: TrackerDB knows no purpose, and this one is Firefox's word. */
export type FirefoxSays = 'agrees' | 'alone';

export interface Purpose { category: string; firefox?: FirefoxSays }

/** @returns the purpose that Firefox's own list gives the request, as a sign of the detector `tracker`. */
export function noticeFlag({ flags }: Look): { what: string } | undefined {
  for (const flag of flags) {
    const what = FLAGS.get(flag);
    if (what !== undefined) return { what };
  }
  return undefined;
}

/** @returns undefined where neither knows one. */
export function purposeOf({ signs }: Contact, facts: HostFacts): Purpose | undefined {
  const { category } = facts;
  const said = signs.find(({ detector }) => detector === 'tracker')?.what;
  if (category === undefined) return said === undefined ? undefined : { category: said, firefox: 'alone' };
  return said !== undefined && isTracking(facts) ? { category, firefox: 'agrees' } : { category };
}
