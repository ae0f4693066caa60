/** What becomes of a file's days here. Pure; the page asks it before anything is written, the worker when it writes. */
import { daysBetween } from '../history/calendar.ts';
import type { Keep } from '../history/types.ts';
import type { Sorted } from './types.ts';

/** @param days of the file, each once. @param present days that are kept already. */
export function sortOut(days: readonly string[], present: readonly string[], today: string, keep: Keep): Sorted {
  const sorted: Sorted = { add: [], present: [], outside: [] };
  for (const day of [...days].sort()) {
    const age = daysBetween(day, today);
    const where = age < 0 || age >= keep ? 'outside' : present.includes(day) ? 'present' : 'add';
    sorted[where].push(day);
  }
  return sorted;
}
