/** Dates as the catalogue writes them: a year, a month or a day. */

const real = (year: string, month = '01', day = '01'): boolean => {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** A year, a month or a day that exists. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  return parts !== null && real(parts[1] ?? '', parts[2], parts[3]);
}

export const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isDate(text);
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text);

/** Whether a date of any precision begins after `day` (YYYY-MM-DD). */
export const isAfter = (date: string, day: string): boolean => date > day.slice(0, date.length);
