/** Spans of the person's calendar, counted without regard to hours. */
import type { Span } from './types.ts';

const DAY = 86_400_000;

/** First and last day of the span that ends today. @param today YYYY-MM-DD. */
export const spanOf = (today: string, span: Span): { from: string; to: string } => ({ from: dayAfter(today, 1 - span), to: today });

/** @param days may be negative. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** 0 is Monday. @param day YYYY-MM-DD. */
export const weekdayOf = (day: string): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
