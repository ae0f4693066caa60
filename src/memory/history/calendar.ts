/** The person's own calendar: days as `YYYY-MM-DD`, counted without regard to hours, so that summer time changes nothing. */

export interface LocalTime { day: string; hour: number }

/** @param at milliseconds since 1970. @returns day and hour in the time zone that the computer has now. */
export function localTime(at: number): LocalTime {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return { day: `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`, hour: date.getHours() };
}

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A day of the calendar, and not merely something of its shape. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
