/** Who is quiet now: sites and companies that the person muted, for a while or for good. */
import type { Mute } from './types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** For how long, as people say it; `open` until it is taken back. A month is 30 days. */
export const MUTE_SPANS = ['day', 'week', 'month', 'open'] as const;
export type MuteSpan = (typeof MUTE_SPANS)[number];

const DAYS: Readonly<Record<Exclude<MuteSpan, 'open'>, number>> = { day: 1, week: 7, month: 30 };

/** Who is to be muted. */
export type Whom = { what: 'site'; site: string } | { what: 'company'; company: string; name: string };

/** @param now milliseconds since 1970. @returns the end, to be spread into a mute; empty for one without */
export const endOf = (span: MuteSpan, now: number): { until?: number } => (span === 'open' ? {} : { until: now + DAYS[span] * DAY });

/** Whether the site is muted at `now` (milliseconds since 1970). */
export const isMuted = (muted: readonly Mute[], site: string, now: number): boolean => muteOfSite(muted, site, now) !== undefined;

export const muteOfSite = (muted: readonly Mute[], site: string, now: number): Mute | undefined => muted.find((mute) => mute.what === 'site' && mute.site === site && holds(mute, now));

/** @param company its id in the catalogue */
export const isCompanyMuted = (muted: readonly Mute[], company: string, now: number): boolean => muted.some((mute) => mute.what === 'company' && mute.company === company && holds(mute, now));

/** The list with that one muted until then, or no longer (`off`). */
export function withMute(muted: readonly Mute[], whom: Whom, change: { until?: number } | 'off'): Mute[] {
  const others = muted.filter((mute) => !isSame(mute, whom));
  return change === 'off' ? others : [...others, { ...whom, ...change }];
}

/** Those that still hold; the names of the others need not lie on the disk any longer. */
export const holding = (muted: readonly Mute[], now: number): Mute[] => muted.filter((mute) => holds(mute, now));

/** When the next one ends, in milliseconds since 1970; undefined when none does. */
export function nextEnd(muted: readonly Mute[], now: number): number | undefined {
  const ends = muted.flatMap(({ until }) => (until !== undefined && until > now ? [until] : []));
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

const isSame = (mute: Mute, whom: Whom): boolean => (mute.what === 'site' ? whom.what === 'site' && mute.site === whom.site : whom.what === 'company' && mute.company === whom.company);

const holds = ({ until }: Mute, now: number): boolean => until === undefined || until > now;
