import type { HostFacts } from '../knowledge/types.ts';

/** TrackerDB's purposes that are about people rather than about a service the page offers them. */
const TRACKING: ReadonlySet<string> = new Set(['advertising', 'site_analytics', 'pornvertising', 'social_media']);

/** A company whose business is to know visitors, as far as TrackerDB knows it. */
export const isTracking = ({ category }: Pick<HostFacts, 'category'>): boolean => TRACKING.has(category ?? '');
