/**
 * Reminders that a company's answer to a letter is due. One is written when the person asks for it and goes when they say so, or with
 * everything else. It names the company and two days, sealed as the muted sites are; never the person, nor what the letter said.
 */
import { isDay } from './history/calendar.ts';
import { isSealed, type Keys, seal, unseal } from './sealed.ts';

/** Days are `YYYY-MM-DD` in the person's calendar. `company` is its id, as in `OverviewCompany`. */
export interface Reminder { company: string; name: string; sent: string; due: string }

export const REMINDERS_KEY = 'reminders';

/** More letters than a person writes; also a bound for what is read. */
const MOST = 200;

export interface RemindersArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** @returns the next due first; none when the key is gone or the record is damaged. Rejects when the area does. */
export async function readReminders(area: Pick<RemindersArea, 'get'>, keys: Keys): Promise<Reminder[]> {
  const { [REMINDERS_KEY]: stored } = await area.get(REMINDERS_KEY);
  const found = isSealed(stored) ? await unseal(stored, keys).catch(() => undefined) : undefined;
  return Array.isArray(found) ? found.filter(isReminder).slice(0, MOST).sort(byDue) : [];
}

let last: Promise<unknown> = Promise.resolve();

/** Applies one change to what is stored now, one after the other. Rejects when the area does. */
export function changeReminders(area: RemindersArea, keys: Keys, change: (now: readonly Reminder[]) => readonly Reminder[]): Promise<Reminder[]> {
  const done = last.then(async () => {
    const wanted = [...change(await readReminders(area, keys))].sort(byDue).slice(0, MOST);
    if (wanted.length === 0) await area.remove(REMINDERS_KEY);
    else await area.set({ [REMINDERS_KEY]: await seal(wanted, keys) });
    return wanted;
  });
  last = done.catch(() => undefined);
  return done;
}

/** What one write has to hold so that these count, too. A company that one is kept for keeps its own. Rejects when the area does, or there is no key. */
export async function withComing(area: Pick<RemindersArea, 'get'>, keys: Keys, coming: readonly Reminder[]): Promise<Record<string, unknown>> {
  const now = await readReminders(area, keys);
  const all = coming.reduce<Reminder[]>((some, one) => (some.some(({ company }) => company === one.company) ? some : [...some, one]), now);
  return all.length === now.length ? {} : { [REMINDERS_KEY]: await seal(all.sort(byDue).slice(0, MOST), keys) };
}

/** One reminder a company: a second letter takes the place of the first. */
export const withReminder = (now: readonly Reminder[], reminder: Reminder): Reminder[] => [...withoutReminder(now, reminder.company), reminder];
export const withoutReminder = (now: readonly Reminder[], company: string): Reminder[] => now.filter((one) => one.company !== company);

/** The first day after this one on which something falls due. */
export const nextDue = (reminders: readonly Reminder[], after: string): string | undefined => reminders.map(({ due }) => due).filter((due) => due > after).sort()[0];

/** Whether something fell due since a notification last said so. @param told the day of that notification; '' for never */
export const newlyDue = (reminders: readonly Reminder[], today: string, told: string): boolean => reminders.some(({ due }) => due <= today && due > told);

const byDue = (one: Reminder, other: Reminder): number => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0);

function isReminder(value: unknown): value is Reminder {
  if (typeof value !== 'object' || value === null) return false;
  const { company, name, sent, due } = value as Record<string, unknown>;
  return [company, name].every((text) => typeof text === 'string' && text.length > 0 && text.length <= 300)
    && [sent, due].every((day) => typeof day === 'string' && isDay(day));
}
