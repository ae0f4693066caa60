/** Who is quiet now: sites and companies that the person muted, for a while or for good. */
import type { Mute } from './types.ts';

/** Whether the site is muted at `now` (milliseconds since 1970). */
export const isMuted = (muted: readonly Mute[], site: string, now: number): boolean => muted.some((mute) => mute.what === 'site' && mute.site === site && holds(mute, now));

/** The list with that site muted until then, or no longer (`off`). */
export function withSite(muted: readonly Mute[], site: string, change: { until?: number } | 'off'): Mute[] {
  const others = muted.filter((mute) => !(mute.what === 'site' && mute.site === site));
  return change === 'off' ? others : [...others, { what: 'site', site, ...change }];
}

const holds = ({ until }: Mute, now: number): boolean => until === undefined || until > now;
