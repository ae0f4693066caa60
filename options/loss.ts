/** What a change of the options takes from the history for good, so that it can be asked about first. */
import { expired } from '../src/memory/history/retention.ts';
import type { SettingsPatch } from '../src/memory/settings.ts';
import type { Settings } from '../src/memory/types.ts';
import type { Words } from '../src/ui/words/words.ts';

/** `days` go; or, in the at-risk profile, `names` of sites go out of so many days, and the reminders of letters with them. */
export interface Loss { what: 'days' | 'names'; days: number }

/** @param kept days in the order of the calendar. @param today YYYY-MM-DD. @returns undefined when nothing is lost */
export function lossOf(settings: Settings, patch: SettingsPatch, kept: readonly string[], today: string): Loss | undefined {
  const keep = patch.history ?? settings.history;
  if (keep < settings.history) {
    const days = keep === 0 ? kept.length : expired(kept.map((day, order) => ({ day, order })), today, keep).length;
    if (days > 0) return { what: 'days', days };
  }
  return patch.atRisk === true && !settings.atRisk ? { what: 'names', days: kept.length } : undefined;
}

/** The question before it goes. */
export const lossText = ({ what, days }: Loss, words: Words): string => (what === 'days' ? words.say('options-loss-days', { days }) : words.say('options-loss-names', { days }));
