/** What a change of the options takes from the history for good, so that it can be asked about first. */
import { expired } from '../src/memory/history/retention.ts';
import type { SettingsPatch } from '../src/memory/settings.ts';
import type { Settings } from '../src/memory/types.ts';
import type { Words } from '../src/ui/words/words.ts';

/** `days` go; or, in the at-risk profile, `names` of sites go out of so many days, and the reminders of letters with them. */
export interface Loss { what: 'days' | 'names'; days: number }

/** @param kept days in the order of the calendar. @param today YYYY-MM-DD. @returns none when nothing is lost */
export function lossesOf(settings: Settings, patch: SettingsPatch, kept: readonly string[], today: string): Loss[] {
  const keep = patch.history ?? settings.history;
  const days = keep === 0 ? kept.length : expired(kept.map((day, order) => ({ day, order })), today, keep).length;
  const goes = keep < settings.history ? days : 0;
  return [
    ...(goes > 0 ? [{ what: 'days' as const, days: goes }] : []),
    ...(patch.atRisk === true && !settings.atRisk ? [{ what: 'names' as const, days: kept.length - goes }] : []),
  ];
}

/** The question before it goes. */
export const lossText = (losses: readonly Loss[], words: Words): string => losses.map(({ what, days }) => (what === 'days' ? words.say('options-loss-days', { days }) : words.say('options-loss-names', { days }))).join(' ');
