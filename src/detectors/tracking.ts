import type { HostFacts } from '../knowledge/types.ts';
import type { Scene } from './types.ts';

/** TrackerDB's purposes that are about people rather than about a service the page offers them. */
const TRACKING: ReadonlySet<string> = new Set(['advertising', 'site_analytics', 'pornvertising', 'social_media']);

/** A company whose business is to know visitors, as far as TrackerDB knows it. */
export const isTracking = ({ category }: Pick<HostFacts, 'category'>): boolean => TRACKING.has(category ?? '');

/** Is one of these hosts there for that? A company has hosts for many purposes. */
export const tracksThrough = ({ visit, knowledge }: Scene, hosts: readonly string[]): boolean => hosts.some((host) => isTracking(knowledge.host(host, visit.contacts.get(host)?.patterns)));
