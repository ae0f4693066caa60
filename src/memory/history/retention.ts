/**
 * Which days have had their time.
 *
 * A day's age is counted from its own date while that lies in the past. When the clock says that it lies in the future, the clock was
 * wrong then or is wrong now: its age is counted from the day on which that was noticed, and from its own date again once that is
 * past. So a clock set back and put right costs nothing, and a clock set forward lets days go early, never late. Beside it
 * days go by order of arrival: there are never more of them than were asked for.
 */
import { daysBetween } from './calendar.ts';
import type { Keep } from './types.ts';

export interface Aged {
  day: string;
  /** By arrival, whatever the clock said. */
  order: number;
  /** The earliest today on which this day lay in the future. */
  noticed?: string;
}

/** The day as it has to be remembered from now on. */
export function noticedOn<D extends Aged>(record: D, today: string): D {
  const { noticed, ...rest } = record;
  if (record.day <= today) return rest as D;
  return { ...record, noticed: noticed !== undefined && noticed < today ? noticed : today };
}

/** @param days as `noticedOn` left them. @param keep above 0. @returns those that go, the oldest arrival first. */
export function expired(days: readonly Aged[], today: string, keep: Keep): string[] {
  const order = [...days].sort((a, b) => a.order - b.order);
  return order.filter((record, index) => order.length - index > keep || daysBetween(record.noticed ?? record.day, today) >= keep).map(({ day }) => day);
}
