/** Hours of the clock, and days of the week, as the pages write them. */
import type { Language } from '../../src/memory/types.ts';

export const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The seven days from Monday, short and in full. 1 January 2024 was a Monday. */
export function weekdays(language: Language): { short: string; long: string }[] {
  const named = (weekday: 'short' | 'long') => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  const [short, long] = [named('short'), named('long')];
  return Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day))).map((date) => ({ short: short.format(date), long: long.format(date) }));
}
